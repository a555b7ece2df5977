// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

struct sd_bus_message; // systemd/sd-bus.h

namespace fanion::net {

/** The door for what others say of themselves by mDNS: the announcement in a service's TXT record, and its address. */
struct ResolvedService {
    Bytes announcement; ///< of the right size; Announcement::decode() is still to look at it
    std::string host;

    /** Avahi's answer to ResolveService; nothing when it isn't one of ours or its address makes no sense. */
    [[nodiscard]] static std::optional<ResolvedService> read(sd_bus_message *answer);
    /**
     * What to dial: an IP address as text, a link-local one with its interface. Nothing for groups and for loopback,
     * which nobody may name from outside.
     */
    [[nodiscard]] static std::optional<std::string> hostOf(std::string_view address, unsigned interface);
    /** "a=" and the announcement, as a string of a TXT record. */
    [[nodiscard]] static Bytes toTxt(ByteView announcement);
    [[nodiscard]] static std::optional<Bytes> fromTxt(ByteView text);
};

} // namespace fanion::net
