// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/join_number.h"

#include <format>

namespace fanion::net {

Hash32 joinCommitment(const JoinTranscript &t, const Hash32 &guestNonce) {
    return labelledHash("fanion-ask-1", {t.binding, t.guest.view(), t.host.view(), t.tag.view(), guestNonce});
}

std::string joinNumber(const JoinTranscript &t, const Hash32 &guestNonce, const Hash32 &hostNonce) {
    const auto hash = labelledHash("fanion-number-1",
                                   {t.binding, t.guest.view(), t.host.view(), t.tag.view(), guestNonce, hostNonce});
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = value << 8 | hash[i];
    return std::format("{:06}", value % 1'000'000);
}

} // namespace fanion::net
