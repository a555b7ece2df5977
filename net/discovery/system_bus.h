// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/discovery/bus_slot.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <string>

namespace fanion::net {

/** Whom to call on the bus. */
struct BusMethod {
    std::string destination;
    std::string path;
    std::string interface;
    std::string member;
};

/** The system's D-Bus (DBUS_SYSTEM_BUS_ADDRESS, or the usual socket) as part of an io_context. Nothing here blocks. */
class SystemBus {
public:
    /** Writes a call's arguments; negative when they can't be. */
    using Arguments = std::function<int(sd_bus_message *)>;

    /** `onLost`: the bus went by itself; close() has been called. */
    SystemBus(boost::asio::io_context &io, std::function<void()> onLost);
    ~SystemBus();
    SystemBus(const SystemBus &) = delete;
    SystemBus &operator=(const SystemBus &) = delete;

    /** False where there is no bus. That it doesn't want us is heard of later, as a loss. */
    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_bus != nullptr; }

    /** Every message that fits a D-Bus match rule. */
    [[nodiscard]] BusSlot watch(const std::string &rule, BusSlot::Handler onMessage);
    /** The answer may be an error (sd_bus_message_is_method_error). An empty slot: it couldn't be sent. */
    [[nodiscard]] BusSlot call(const BusMethod &method, const Arguments &arguments, BusSlot::Handler onAnswer);
    /** Nobody waits for the answer. */
    void tell(const BusMethod &method, const Arguments &arguments = {});

private:
    struct Release {
        void operator()(sd_bus *bus) const { sd_bus_close_unref(bus); }
    };
    struct ReleaseMessage {
        void operator()(sd_bus_message *message) const { sd_bus_message_unref(message); }
    };
    using Message = std::unique_ptr<sd_bus_message, ReleaseMessage>;

    [[nodiscard]] Message compose(const BusMethod &method, const Arguments &arguments);
    void process();
    /** Waits for what the bus waits for: bytes, room for bytes, the end of a time. */
    void plan();
    void await(boost::asio::posix::stream_descriptor::wait_type what, bool &isAwaited);

    std::unique_ptr<sd_bus, Release> m_bus;
    boost::asio::posix::stream_descriptor m_socket; ///< a duplicate: each closes its own
    boost::asio::steady_timer m_timer;
    std::function<void()> m_onLost;
    bool m_reading = false;
    bool m_writing = false;
    std::shared_ptr<bool> m_alive; ///< for handlers that come after close()
};

} // namespace fanion::net
