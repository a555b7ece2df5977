// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <systemd/sd-bus.h>

#include <functional>
#include <memory>

namespace fanion::net {

/** A reply or signal that is awaited on the system's bus: for as long as this lives, and not after. */
class BusSlot {
public:
    /** May destroy the slot it is called through. */
    using Handler = std::function<void(sd_bus_message *)>;

    BusSlot() = default;
    explicit BusSlot(Handler handler) : m_handler(std::make_unique<Handler>(std::move(handler))) {}

    /** For sd-bus: what it is to call, with which data, and where it writes the slot. */
    static int dispatch(sd_bus_message *message, void *handler, sd_bus_error *ignored);
    [[nodiscard]] Handler *handler() const { return m_handler.get(); }
    void take(sd_bus_slot *slot) { m_slot.reset(slot); }
    [[nodiscard]] explicit operator bool() const { return m_slot != nullptr; }

private:
    struct Release {
        void operator()(sd_bus_slot *slot) const;
    };
    std::unique_ptr<Handler> m_handler;
    std::unique_ptr<sd_bus_slot, Release> m_slot; ///< goes first
};

} // namespace fanion::net
