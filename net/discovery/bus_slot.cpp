// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/bus_slot.h"

namespace fanion::net {

void BusSlot::Release::operator()(sd_bus_slot *slot) const {
    sd_bus_slot_unref(slot);
}

int BusSlot::dispatch(sd_bus_message *message, void *handler, sd_bus_error *) {
    const Handler kept = *static_cast<const Handler *>(handler); // its slot may go while it runs
    kept(message);
    return 0;
}

} // namespace fanion::net
