// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/discovery/announcement.h"
#include "net/types.h"

#include <deque>
#include <map>
#include <vector>

namespace fanion::net {

/** The incidents announced around us, for the start screen: hints, bounded, forgotten when they fall silent. */
class HeardBook {
public:
    explicit HeardBook(Environment environment) : m_environment(environment) {}

    /** Returns true when the list to show has changed. `member`: its mark is one of an incident we hold. */
    bool hear(const Announcement &announcement, const Address &from, const IncidentId *member);
    /** Drops what fell silent; true when something went. */
    bool expire();
    [[nodiscard]] std::int64_t nextExpiry() const;

    [[nodiscard]] std::vector<HeardIncident> list() const;
    /** Every post that announces the incident announced at \p address, that one first. */
    [[nodiscard]] std::vector<Address> sameIncident(const Address &address) const;

private:
    struct Speaker {
        std::uint64_t instance;
        Address address;
        std::int64_t heardAt;
    };
    struct Entry {
        std::deque<Speaker> speakers; ///< last heard first
        IncidentId incident;          ///< null unless we hold it
        WallTime wall = 0;
    };
    Environment m_environment;
    std::map<PublicTag, Entry> m_entries;
};

} // namespace fanion::net
