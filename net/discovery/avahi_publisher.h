// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/discovery/announcement.h"
#include "net/discovery/system_bus.h"

#include <optional>
#include <string>

namespace fanion::net {

/**
 * Has Avahi publish this post as a service: the latest announcement in its TXT record, under a name drawn for it. What
 * is published stays until something of it changes, or for ten minutes; it goes when the bus is closed, however that
 * happens.
 */
class AvahiPublisher {
public:
    AvahiPublisher(SystemBus &bus, Environment environment) : m_bus(bus), m_environment(environment) {}

    /** Avahi is there, at this address of the bus. */
    void start(const std::string &owner);
    /** It is gone. */
    void stop();
    /** A goodbye, and an announcement without an incident, withdraw what is published. */
    void announce(ByteView datagram);

private:
    void setRunning(std::int32_t serverState);
    void publish();
    [[nodiscard]] bool isStanding() const;
    [[nodiscard]] BusMethod group(const char *member) const;

    SystemBus &m_bus;
    Environment m_environment;
    std::string m_owner;
    std::string m_group;    ///< its path; empty until Avahi has made it
    bool m_running = false; ///< Avahi has settled the machine's name
    std::optional<Announcement> m_wanted;
    std::optional<Announcement> m_published;
    std::int64_t m_publishedAt = 0;
    std::int64_t m_notBefore = 0; ///< Avahi has refused
    BusSlot m_serverStates, m_groupStates;
    BusSlot m_asking, m_making, m_adding;
};

} // namespace fanion::net
