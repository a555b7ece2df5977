// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/causal_history.h"
#include "core/crdt/log_names.h"
#include "core/log/change.h"
#include "core/log/frontier.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace fanion {

/** Every change this replica has taken in, in an order that respects causality, and how the logs hang together. */
class ChangeLog {
public:
    struct Record {
        Dot dot;
        ChangeHash hash;
        Bytes bytes;
        bool isCounted = true; ///< false: kept and passed on, but without effect on the board (Authority::counts)
    };
    enum class Fit : std::uint8_t {
        Ready,   ///< it can be appended now
        Missing, ///< something it builds on is not here yet
        Forked,  ///< the log has another change with this number
        Broken,  ///< its link points at a change of another place
    };
    struct Placement {
        Fit fit;
        ChangeHash missing = {}; ///< with Fit::Missing: one of the changes it waits for
    };

    [[nodiscard]] Placement place(const Change &change) const;
    /** The changes it depends on. Call when place() says Ready. */
    [[nodiscard]] std::vector<Dot> parents(const Change &change) const;
    /** \p seen: what history().next() gave for it. */
    void append(const Change &change, const ChangeHash &hash, Bytes bytes, const VersionVector &seen);
    void setCounted(std::size_t record, bool isCounted) { m_records[record].isCounted = isCounted; }

    [[nodiscard]] bool contains(const ChangeHash &hash) const { return m_byHash.contains(hash); }
    /** Heads of other logs that \p log has not seen and that no other head has: what its next change depends on. */
    [[nodiscard]] std::vector<Dot> unseenHeads(LogIndex log) const;
    [[nodiscard]] const ChangeHash &hashOfHead(LogIndex log) const { return m_heads[log].hash; }
    [[nodiscard]] std::uint32_t length(LogIndex log) const {
        return log < m_heads.size() ? static_cast<std::uint32_t>(m_heads[log].sequence) : 0;
    }

    [[nodiscard]] LogNames &names() { return m_names; }
    [[nodiscard]] const LogNames &names() const { return m_names; }
    [[nodiscard]] const CausalHistory &history() const { return m_history; }
    [[nodiscard]] const Frontier &frontier() const { return m_frontier; }
    [[nodiscard]] std::span<const Record> records() const { return m_records; }

private:
    LogNames m_names;
    CausalHistory m_history;
    std::vector<Record> m_records;
    std::vector<LogHead> m_heads; ///< by log
    std::unordered_map<ChangeHash, Dot> m_byHash;
    Frontier m_frontier;
};

} // namespace fanion
