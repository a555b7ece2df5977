// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/log/branch.h"
#include "core/log/epochs.h"
#include "core/log/frontier.h"
#include "core/log/identity.h"
#include "core/model/intent.h"
#include "core/replica/archive.h"
#include "core/replica/board.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace fanion {

struct Change;

struct Founding {
    std::string title;
    std::string templateName; ///< "incendie", "feu-de-foret", "secours", … or empty
    bool exercise = false;
};

/** Which change an act became. */
struct PerformedChange {
    LogId log;
    std::uint32_t sequence = 0;
    ChangeHash hash;
};

/** What perform(), undo() and redo() did. */
struct Performed {
    std::vector<EntityId> ids;             ///< one an intent: the entity it made or touched
    std::optional<PerformedChange> change; ///< none when nothing had to change
    std::vector<std::string> notices;      ///< e.g. what undo left alone because a colleague has changed it since
};

/** What became of received changes. Nothing a stranger sends can throw, grow without bound or half-apply. */
struct ReceiveReport {
    std::vector<ChangeRun> accepted;                   ///< applied, in an order that respects causality: store these
    std::vector<std::pair<ChangeHash, Error>> refused; ///< bad bytes, signature, role…; the rest still counts
    std::size_t duplicates = 0;                        ///< changes that were here already
    std::size_t waiting = 0; ///< changes kept in the bounded waiting room until what they depend on arrives
    /** Logs found to fork. What was stored under the old names has to be filed anew (`accepted` has the new ones). */
    std::vector<Fork> forks;
    /** Changes in `accepted`. */
    [[nodiscard]] std::size_t acceptedChanges() const {
        std::size_t count = 0;
        for (const auto &run : accepted)
            count += run.countAll();
        return count;
    }
};

/** A difference an officer can read: who wrote what when. */
struct HistoryLine {
    ChangeHash change;
    PostId by;
    WallTime at = 0;
    EntityId entity;
    enum class Act : std::uint8_t { Created, Set, Added, Removed, Moved, Edited, Deleted, Restored } act{};
    Field field{};
    Value value;
};

/**
 * One post's copy of an incident in memory: applies its own intents and other posts' changes, and computes the board
 * from them, the same on every post in every order of arrival (docs/convergence.md). No disk, no network, no threads:
 * the owner calls it from one thread, stores what it is given back, and loads it again at start.
 */
class Replica {
public:
    explicit Replica(Environment environment);
    ~Replica();
    Replica(Replica &&) noexcept;
    Replica &operator=(Replica &&) noexcept;

    /** Starts an incident: its founding change (the founder is its first commander). Calls writeAs() itself. */
    [[nodiscard]] Result<ChangeRun> found(const Identity &identity, const Founding &founding);
    /** Becomes a copy of an incident of which only the id is known so far. */
    void follow(const IncidentId &incident);
    /** From now on perform() writes as this post, in a new log whose incarnation is drawn here. */
    void writeAs(const Identity &identity);

    /**
     * Re-applies a run or block of the own store up to \p upTo (ChangeRun::upTo), in the order they were accepted.
     * Checks structure and chain, not signatures. What is here already is passed over.
     */
    [[nodiscard]] Result<void> load(ByteView bytes, std::uint32_t upTo = UINT32_MAX);
    /**
     * From here on what load() brings is in \p archive (which must outlive this) and not kept in memory; and so is what
     * perform(), receive() and seal() gave out before the last archived(). Until endLoading() only load() and restore()
     * may be called.
     */
    void useArchive(const Archive &archive);
    void endLoading();
    void archived();

    /**
     * The board and what is known of the log, as pages by number for the own store to keep: those that changed since
     * the last call. They belong with everything performed and accepted so far. Call after seal().
     */
    [[nodiscard]] std::map<std::int64_t, Bytes> takePages();
    /** A page as takePages() gave it last; nothing when there is none. */
    using PageSource = std::function<std::optional<Bytes>(std::int64_t number)>;
    /**
     * Becomes, after follow() and useArchive(), as it was when those pages were taken; load() goes on from there.
     * False when they are damaged or of another version: then this replica is of no use, make another one.
     */
    [[nodiscard]] bool restore(const PageSource &source);

    using Choice = std::function<bool(const Change &)>;
    /**
     * load() of a part: of each log what comes before the first change that \p choice says no to, or that builds on one
     * left out. So what is here always holds the past of everything in it. May be called again with the same bytes and
     * a choice that takes more. Gives the logs that had to stop although the choice said yes. follow() comes first.
     */
    [[nodiscard]] Result<std::vector<LogId>> loadChosen(ByteView bytes, std::uint32_t upTo, const Choice &choice);
    /** Before load(), restore() or loadChosen(): the logs that are known to fork (branches() of an earlier run). */
    void expect(std::span<const Branch> branches);
    /** Gives undo its memory back after load(): what takeUndoRecords() returned, oldest first. */
    void restoreUndo(ByteView record);

    [[nodiscard]] const std::optional<IncidentId> &incident() const;
    [[nodiscard]] Result<Performed> perform(std::span<const Intent> intents);
    [[nodiscard]] Result<Performed> undo();
    [[nodiscard]] Result<Performed> redo();
    /**
     * Signs what has been performed since the last seal(): one run, to be stored and sent, or, of more than a run may
     * hold, the first of several: call until there is nothing more. One signature vouches for
     * all of it, so a busy post signs groups. Nothing when nothing was performed.
     */
    [[nodiscard]] std::optional<ChangeRun> seal();
    /** Whether something has been performed since the last seal(). */
    [[nodiscard]] bool hasUnsealed() const;
    /** What undo has to remember of what was performed since the last call, for the store to keep. */
    [[nodiscard]] std::vector<Bytes> takeUndoRecords();
    /** What undo()/redo() would do, for the menu; nothing when there is none. */
    [[nodiscard]] std::optional<HistoryLine> undoable() const;
    [[nodiscard]] std::optional<HistoryLine> redoable() const;

    /** Takes runs and blocks from outside, in any order, any number of times; checks bytes, chain, signature, role. */
    [[nodiscard]] ReceiveReport receive(std::span<const Bytes> changes);

    [[nodiscard]] const Board &board() const;
    [[nodiscard]] EntityPtr find(EntityId id) const;
    /**
     * For each log the number of its last change that shows in an object: who holds all of them has the object as it
     * stands here, or newer. Empty for one that is not known.
     */
    [[nodiscard]] std::map<LogId, std::uint64_t> lastActs(EntityId id) const;
    [[nodiscard]] const std::vector<Member> &members() const;
    [[nodiscard]] const Member *member(const PostId &post) const;
    /** The invitations that stand (for checking a guest's proof). Null when there is none with that key. */
    [[nodiscard]] const intent::Invite *invitation(ByteView inviteKey) const;
    /** The content keys: which is in use, and this post's own. */
    [[nodiscard]] const Epochs &epochs() const;
    /**
     * Whether the keys want something that this post can do: open a new one (a commander, when everyone handed the
     * current one is not in any more), or hand it to a member that lacks it. Others may do it as well: the number says
     * how many of them come first, so who waits so many times a moment and then asks again need not do it twice.
     */
    [[nodiscard]] std::optional<std::size_t> keyDuty() const;
    /** Does it; a change without anything in it when there is nothing to do. */
    [[nodiscard]] Result<Performed> keepKeys();
    /** Operations of a later version of Fanion, by who wrote them: kept and passed on, but not all shown here. */
    [[nodiscard]] const std::map<PostId, std::size_t> &newerOperations() const;
    [[nodiscard]] const Frontier &frontier() const;
    /** The ways on from where logs fork: two or more a fork. Their posts have signed two histories. */
    [[nodiscard]] std::vector<Branch> branches() const;
    /**
     * Logs in which something builds on another change than the one here under that number: where they fork is not
     * known yet. Whoever has more of them is to send them from the start.
     */
    [[nodiscard]] const std::set<LogId> &doubted() const;
    [[nodiscard]] std::size_t changeCount() const;
    /** Hash over the canonical board and the frontier: equal on two posts exactly when their boards and logs are. */
    [[nodiscard]] ChangeHash stateHash() const;
    /** What changed since the last call. */
    [[nodiscard]] BoardDelta takeDelta();

    /** The readable lines of one stored run or block (history of an object: the owner filters by entity). */
    [[nodiscard]] static Result<std::vector<HistoryLine>> describe(ByteView bytes, std::uint32_t upTo = UINT32_MAX);
    /**
     * Checks a stored run or block alone, up to a change of it: structure, hashes, and the signatures if it has any.
     * Gives what it holds up to there, known or new, by log.
     */
    [[nodiscard]] static Result<std::vector<ChangeSpan>> inspect(ByteView bytes, std::uint32_t upTo = UINT32_MAX);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace fanion
