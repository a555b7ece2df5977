// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/causal_history.h"
#include "core/crdt/char_clock.h"
#include "core/crdt/log_names.h"
#include "core/log/branch.h"
#include "core/log/change.h"
#include "core/log/frontier.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fanion {

class VarintReader;

/** A change by its place: what an arriving one may have to wait for. */
struct ChangePlace {
    LogId log;
    std::uint32_t sequence = 0;
    auto operator<=>(const ChangePlace &) const = default;
};

/** How the logs this replica holds hang together: their chains, their pasts, and what they have named and typed. */
class ChangeLog {
public:
    enum class Fit : std::uint8_t {
        Ready,      ///< it can be appended now
        Missing,    ///< something it builds on is not here yet
        Forked,     ///< another change stands in its place: the log forks there (see wayOf())
        Broken,     ///< it refers to a log it has not named
        Unreadable, ///< what it builds on is here, but its hash could not be had from the past (setPast())
    };
    struct Placement {
        Fit fit;
        ChangePlace missing = {}; ///< with Fit::Missing: one of the changes it waits for; with Fit::Forked: where
        ChangeHash hash = {};     ///< with Fit::Missing: the hash it has to have
        bool isElsewhere = false; ///< with Fit::Missing: another change stands here under that number
    };

    /** Of a change that is the next of its log (length() + 1, onto hashOfHead()). */
    [[nodiscard]] Placement place(const Change &change) const;
    /** The changes it depends on. Call when place() says Ready. */
    void parents(const Change &change, std::vector<Dot> &dots) const;
    /** \p seen: what history().next() gave for it. */
    void append(const Change &change, LogIndex log, const ChangeHash &hash, const VersionVector &seen);

    /** Heads that are in no other change's past, but for \p log's own: what its next change depends on. */
    [[nodiscard]] std::vector<Dot> unseenHeads(LogIndex log) const;
    [[nodiscard]] std::uint32_t length(LogIndex log) const { return log < m_logs.size() ? m_logs[log].length() : 0; }
    /** Null for a log without changes. */
    [[nodiscard]] ChangeHash hashOfHead(LogIndex log) const {
        return log < m_logs.size() ? m_logs[log].head() : ChangeHash{};
    }
    /**
     * Of a change held here; null for number 0. Of one from before a restored snapshot it is asked for (setPast());
     * nothing when it cannot be had.
     */
    [[nodiscard]] std::optional<ChangeHash> hashOf(Dot change) const;
    /** Where the hashes come from that decode() did not bring. */
    using Past = std::function<std::optional<ChangeHash>(const LogId &log, std::uint32_t sequence)>;
    void setPast(Past past) { m_past = std::move(past); }
    /** Time of a log's last change. */
    [[nodiscard]] HybridTime timeOfHead(LogIndex log) const {
        return log < m_logs.size() ? m_logs[log].time : HybridTime{};
    }
    /** The logs that a log has named, in the order of the numbers it gave them (from 1: the first stands at 0). */
    [[nodiscard]] std::span<const LogIndex> namedBy(LogIndex log) const;
    /** What a log has typed. */
    [[nodiscard]] const CharClock &typedBy(LogIndex log) const;

    // Forked logs (change_log_branches.cpp).
    /** Says that a log forks; before any change of the branch comes, and before the log has grown beyond the fork. */
    void expect(const Branch &branch);
    /** All that are known. */
    [[nodiscard]] std::vector<Branch> branches() const;
    [[nodiscard]] bool hasBranches() const { return !m_families.empty(); }
    /** \p trunk: as the bytes of changes name a log. */
    [[nodiscard]] bool isForked(const LogId &trunk) const { return hasBranches() && m_families.contains(trunk); }
    /** Where a change belongs. */
    struct Way {
        enum class Kind : std::uint8_t { Next, Held, Missing, Fork, Unreadable } kind{};
        LogIndex log = 0; ///< where it comes next (made if need be) or is held; with Fork: the log that forks
    };
    [[nodiscard]] Way wayOf(const LogId &trunk, std::uint32_t sequence, const ChangeHash &previous,
                            const ChangeHash &hash);
    /**
     * A change by what names it for all time. Nothing when it is not held; \p isUnreadable, if given, says that this
     * could not be found out.
     */
    [[nodiscard]] std::optional<Dot> find(const LogId &log, std::uint32_t sequence, const ChangeHash &hash,
                                          bool *isUnreadable = nullptr) const;
    /**
     * Whether a branch is closed to the change that would come next, with this past: its author had seen another way on
     * from the same fork, and so knew that the log is forked.
     */
    [[nodiscard]] bool isClosed(LogIndex log, const VersionVector &seen) const;
    /** Number of the first change that can be in a log: more than 1 in a branch. */
    [[nodiscard]] std::uint32_t first(LogIndex log) const { return log < m_logs.size() ? m_logs[log].start : 1; }
    /** The log that holds a character which somebody with a past knows by number in a log or in what it forks into. */
    [[nodiscard]] LogIndex holderOf(LogIndex log, std::uint32_t character, const VersionVector &seen) const;

    [[nodiscard]] LogNames &names() { return m_names; }
    [[nodiscard]] const LogNames &names() const { return m_names; }
    [[nodiscard]] const CausalHistory &history() const { return m_history; }
    [[nodiscard]] const Frontier &frontier() const;
    [[nodiscard]] std::size_t size() const { return m_size; }

    /** Appends all of it but for the hashes of changes that are not heads. */
    void encode(std::string &out) const;
    /** Becomes, empty before, what encode() wrote. False when the bytes are damaged; then it is of no use. */
    [[nodiscard]] bool decode(VarintReader &in);

private:
    struct Log {
        std::uint32_t base = 0; ///< changes whose hashes are not in `hashes`
        ChangeHash baseHash;    ///< of the last of them
        std::vector<ChangeHash> hashes;
        HybridTime time;
        std::vector<LogIndex> named;
        CharClock typed;
        std::uint32_t start = 1;       ///< number of the first change; of a branch, `base` starts out before it
        LogIndex parent = 0;           ///< of a branch that does not start at 1: the log it follows
        std::uint32_t typedBefore = 0; ///< of a branch: characters typed before it
        [[nodiscard]] std::uint32_t length() const { return base + static_cast<std::uint32_t>(hashes.size()); }
        [[nodiscard]] const ChangeHash &head() const { return hashes.empty() ? baseHash : hashes.back(); }
    };
    /** The log a change means by a number: one named before, or by itself. Null when there is none. */
    [[nodiscard]] const LogId *nameOf(const Change &change, std::uint32_t number) const;

    /** A log that forks, all that it forks into, and the branches to come. */
    struct Family {
        std::vector<LogIndex> logs; ///< those that have changes, a branch after what it follows
        std::map<ChangeHash, Branch> branches;
    };
    [[nodiscard]] LogIndex begin(const Branch &branch, LogIndex parent);

    Past m_past;
    std::map<LogId, Family> m_families; ///< by trunk
    LogNames m_names;
    CausalHistory m_history;
    std::vector<Log> m_logs;
    std::vector<Dot> m_tips; ///< heads that are in no other change's past
    std::size_t m_size = 0;
    mutable Frontier m_frontier;
    mutable std::vector<LogIndex>
        m_moved; ///< logs whose entry in m_frontier is old; one that moves on may be in it twice
};

} // namespace fanion
