// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change_log.h"
#include "core/log/change_run.h"

#include <array>
#include <map>
#include <set>
#include <unordered_set>
#include <vector>

namespace fanion {

/**
 * Verified runs that arrived before what they build on. Bounded, in changes and bytes; when full the longest waiting go
 * (they can be fetched again). Kept as bytes: decoded, hostile changes can take up many times their size.
 */
class WaitingRoom {
public:
    static constexpr std::size_t kMaxChanges = 100'000;
    static constexpr std::size_t kMaxBytes = 64 * 1024 * 1024;

    struct Waiting {
        ChangeRun run;
        ChangePlace missing; ///< what it waits for: another log's change, or its own log's change before
        ChangeHash hash;     ///< what `missing` has to be
    };

    void add(Waiting waiting);
    /** Those that waited for a change of a log up to this number; of them, if given, only those for one of \p only. */
    [[nodiscard]] std::vector<Waiting> takeWaitingFor(const ChangePlace &upTo,
                                                      const std::unordered_set<ChangeHash> *only = nullptr);
    /** All of them, the longest waiting first. */
    [[nodiscard]] std::vector<Waiting> takeAll();
    /**
     * Whether these very bytes wait. (Not: something with the same last change. Who packs cuts anew, and the same head
     * may come again with the earlier changes it waits for.)
     */
    [[nodiscard]] bool contains(ByteView bytes) const;
    /** Changes that wait. */
    [[nodiscard]] std::size_t size() const { return m_changes; }

private:
    using Ticket = std::uint64_t; ///< order of arrival
    Waiting take(std::map<Ticket, Waiting>::iterator waiting);

    std::map<Ticket, Waiting> m_waiting;
    std::set<std::pair<ChangePlace, Ticket>> m_byMissing;
    std::multiset<std::array<std::uint8_t, 32>> m_contents; ///< hashes of the bytes
    Ticket m_next = 0;
    std::size_t m_changes = 0;
    std::size_t m_bytes = 0;
};

} // namespace fanion
