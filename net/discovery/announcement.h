// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "net/incident_tag.h"

#include <array>
#include <optional>

namespace fanion::net {

/**
 * What a post says to its network (net/protocol.proto, Announcement): no name, nothing of the incident but its public
 * tag. It is a hint: whoever hears it dials the address the packet came from and lets TLS find out who is there.
 */
struct Announcement {
    /** Every announcement has this size, so that answering a question is never larger than asking it. */
    static constexpr std::size_t kSize = 96;

    std::uint64_t instance = 0;   ///< drawn at each start
    std::uint16_t port = 0;       ///< 0: no incident open; only asks the others to speak up
    std::optional<PublicTag> tag; ///< nothing: no incident open
    std::uint64_t nonce = 0;      ///< drawn each time, so that `mark` never repeats
    std::array<std::uint8_t, 16> mark{};
    bool goodbye = false;

    bool operator==(const Announcement &) const = default;

    /** Fills in `tag` and `mark` as a holder of the incident. */
    void markFor(const IncidentId &incident);
    /** Made by somebody who holds this incident (or repeated after him: nothing here tells when). */
    [[nodiscard]] bool isMarkedFor(const IncidentId &incident) const;

    [[nodiscard]] Bytes encode() const;
    /** Nothing for anything that isn't a well-formed announcement of exactly kSize bytes. */
    [[nodiscard]] static std::optional<Announcement> decode(ByteView datagram);

private:
    [[nodiscard]] std::array<std::uint8_t, 16> computeMark(const IncidentId &incident) const;
};

} // namespace fanion::net
