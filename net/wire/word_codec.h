// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/frontier.h"
#include "core/log/identity.h"
#include "net/wire/messages.h"

#include <array>

namespace fanion::net::wire {

/** Equal for equal frontiers, and only for those. */
using HoldingDigest = std::array<std::uint8_t, 16>;
[[nodiscard]] HoldingDigest digestOf(const Frontier &frontier);

/** A log under a short name, and how much of it is held. */
struct HeldLog {
    std::uint64_t key = 0;
    std::uint64_t sequence = 0;
    bool operator==(const HeldLog &) const = default;
};
/** Ten bytes a log instead of eighty. */
[[nodiscard]] std::vector<HeldLog> summaryOf(const Frontier &frontier);
/**
 * Back to heads, as far as \p ours knows the logs; the others stand under their key and no post. A head as long as ours
 * is taken to be ours: what differs in that case is told by the digest.
 */
[[nodiscard]] Frontier frontierOf(const std::vector<HeldLog> &held, const Frontier &ours);

/** What a word says: this post runs, holds this, and is here. */
struct WordBody {
    std::uint64_t counter = 0;  ///< grows with each word of a post, also from run to run: the greatest is the newest
    std::uint64_t instance = 0; ///< of this run, as in its announcements
    std::uint32_t againMs = 0;  ///< the next word comes within that time
    HoldingDigest digest{};
    std::vector<HeldLog> held; ///< empty: unchanged, or left to the digest
    std::optional<Presence> presence;
};

/** Signed for this incident only. */
[[nodiscard]] Word makeWord(const Identity &author, const IncidentId &incident, const WordBody &body);
/** Whether the author it names wrote it, for this incident. */
[[nodiscard]] bool isGenuine(const Word &word, const IncidentId &incident);
/** Nothing when it makes no sense; limits: limits::kHeldLogs, limits::kEditingIds. Says nothing about who wrote it. */
[[nodiscard]] std::optional<WordBody> readWord(const Word &word);

} // namespace fanion::net::wire
