// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fanion {

/**
 * Verified changes that arrived before what they build on. Bounded, in number and bytes; when full the longest waiting
 * go (they can be fetched again). Kept as bytes: decoded, a hostile change can take up many times its size.
 */
class WaitingRoom {
public:
    static constexpr std::size_t kMaxChanges = 10'000;
    static constexpr std::size_t kMaxBytes = 64 * 1024 * 1024;

    void add(const Change &change, const ChangeHash &hash, Bytes bytes, const ChangeHash &missing);
    /** The signed bytes of those that waited for this change. */
    [[nodiscard]] std::vector<Bytes> takeWaitingFor(const ChangeHash &arrived);
    [[nodiscard]] bool contains(const ChangeHash &hash) const { return m_waiting.contains(hash); }
    /** Whether a waiting (and so verified) change of this log names this hash as the one before it. */
    [[nodiscard]] bool vouchesFor(const LogId &log, const ChangeHash &hash) const;
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }

private:
    struct Entry {
        Bytes bytes;
        LogId log;
        std::optional<ChangeHash> previous;
        ChangeHash missing;
    };
    Bytes take(std::unordered_map<ChangeHash, Entry>::iterator entry);
    void dropOldest();

    std::unordered_map<ChangeHash, Entry> m_waiting;
    std::unordered_multimap<ChangeHash, ChangeHash> m_byMissing; ///< missing change to waiting change
    std::unordered_multimap<ChangeHash, LogId> m_previous;       ///< what waiting changes link to, and their log
    std::deque<ChangeHash> m_order;                              ///< of arrival; may name some that have left
    std::size_t m_bytes = 0;
};

} // namespace fanion
