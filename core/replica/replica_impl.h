// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hybrid_clock.h"
#include "core/log/arrival.h"
#include "core/log/authority.h"
#include "core/log/change_codec.h"
#include "core/log/change_log.h"
#include "core/log/epochs.h"
#include "core/log/waiting_room.h"
#include "core/replica/archive.h"
#include "core/replica/board_state.h"
#include "core/replica/change_builder.h"
#include "core/replica/own_run.h"
#include "core/replica/replica.h"
#include "core/replica/undo_history.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <unordered_set>

namespace fanion {

class Replica::Impl {
public:
    explicit Impl(Environment environment);

    // Writing (replica_write.cpp).
    Result<ChangeRun> found(const Identity &identity, const Founding &founding);
    void writeAs(const Identity &identity);
    Result<Performed> perform(std::span<const Intent> intents);
    Result<Performed> undo();
    Result<Performed> redo();
    std::optional<ChangeRun> seal();
    void sealOpen();
    [[nodiscard]] bool hasUnsealed() const { return !m_open.isEmpty() || !m_sealed.empty(); }

    // Content keys (replica_keys.cpp).
    [[nodiscard]] std::optional<std::size_t> keyDuty() const;
    Result<Performed> keepKeys();

    // Taking in (replica_receive.cpp).
    Result<void> load(ByteView bytes, std::uint32_t upTo);
    void useArchive(const Archive &archive);
    void endLoading();
    void archived() {
        if (m_archive) m_runs.clear();
    }
    Result<std::vector<LogId>> loadChosen(ByteView bytes, std::uint32_t upTo, const Choice &choice);
    ReceiveReport receive(std::span<const Bytes> changes);

    // Forked logs (replica_forks.cpp).
    [[nodiscard]] bool hasFork() const { return !m_forks.empty(); }
    [[nodiscard]] const std::set<LogId> &doubted() const { return m_doubted; }
    /**
     * This replica again, with the logs cut where they were found to fork, so that the other branches have entered;
     * \p report is brought up to date. Null when there is no fork after all (what is on the other branch may not enter,
     * or not yet) or the archive cannot be read.
     */
    [[nodiscard]] std::unique_ptr<Impl> forked(ReceiveReport &report);

    // The store's pages (replica_snapshot.cpp).
    std::map<std::int64_t, Bytes> takePages();
    [[nodiscard]] bool restore(const PageSource &source);

    std::optional<IncidentId> incident;
    ChangeLog log;
    Authority authority{log.names(), log.history()};
    Epochs epochs{log.names(), authority};
    BoardState board{log};
    UndoHistory undoHistory;
    Environment environment;
    std::map<PostId, std::size_t> newerOperations; ///< of a later version, by author
    std::size_t membersTold = 0;                   ///< authority.size() when the last delta was taken

    [[nodiscard]] const Member *member(const PostId &post) const;

private:
    /** Refused changes that are remembered, because what builds on them will never fit either. */
    static constexpr std::size_t kMaxRefusedRemembered = 100'000;
    static constexpr std::size_t kMaxAgain = 256;

    /** The runs of one call: by these, two are the same. */
    using RunNames = std::set<std::pair<std::uint32_t, ChangeHash>>;
    [[nodiscard]] bool restoreBoard(const PageSource &source, std::int64_t pages);
    [[nodiscard]] Result<const Member *> author() const;
    /** Sets m_draft up as the next own change, later than \p floor. */
    void draft(HybridTime floor);
    /** \p canFail: \p write may give an error after it has applied something. */
    template <typename Write>
    [[nodiscard]] Result<Performed> write(HybridTime floor, undo::Way way, bool canFail, const Write &write);
    [[nodiscard]] Result<ChangeHash> chain();
    [[nodiscard]] Result<Performed> revert(const undo::Record *record, undo::Way way);
    [[nodiscard]] HybridTime floorOf(const undo::Record &record) const;
    /** "PCC-017" for a line of the main courante, "PCC-R004" for a piece of intelligence. */
    [[nodiscard]] std::string nextNumber(Kind kind);
    void noteUndo(undo::Record record);
    /** What the change of members being written calls for: a new key without who goes, the key for who comes. */
    void handKeys(ChangeBuilder &builder, const Member &author);
    [[nodiscard]] op::HandKey newKey(const std::set<PostId> &to) const;
    [[nodiscard]] op::HandKey handed(const ContentKey &key, const std::set<PostId> &to) const;

    [[nodiscard]] Result<void> checkIncident(const Change &change, const ChangeHash &hash) const;
    /** Whether there is something new in it, well signed; else the report says what it is. */
    [[nodiscard]] bool mayEnter(Arrival &received, RunNames &here, ReceiveReport &report);
    /** Takes in what is queued, and what that calls from the waiting room, until nothing is left. */
    void settle(std::deque<Arrival> &queue, ReceiveReport &report);
    /** Takes in as much of a run as fits. */
    void settleRun(const Arrival &received, std::deque<Arrival> &queue, ReceiveReport &report);
    /** The place in the run of the first change that is new here; nothing when the run does not continue the log. */
    [[nodiscard]] std::optional<std::size_t> firstNew(const run_codec::RunView &run) const;
    void refuse(const Arrival &received, std::size_t from, const Error &error, std::deque<Arrival> &queue,
                ReceiveReport &report);
    /** settleRun() for a log that forks, or is found to. */
    void settleForked(const Arrival &received, std::deque<Arrival> &queue, ReceiveReport &report);
    /** Whether so many second changes of a post were invalid that for now no more are looked at. */
    [[nodiscard]] bool isTiredOf(const PostId &post) const;
    /** Where a change of a log that may fork belongs; a new fork and doubts are noted. */
    [[nodiscard]] ChangeLog::Way wayOf(const change_codec::Place &place, const ChangeHash &previous,
                                       const ChangeHash &hash);
    /** All that is here, taken in anew with the logs cut. Null when the archive cannot be read. */
    [[nodiscard]] std::unique_ptr<Impl> rebuilt() const;
    /** Forgets the forks that did not come about in \p trial. True when there are such. */
    [[nodiscard]] bool dropVainForks(Impl &trial, ReceiveReport &report);
    void takeOver(Impl &old);
    void doubt(const LogId &trunk);
    /** A log came and brought nothing new: one that is doubted is not asked for for ever. */
    void answerDoubt(const LogId &trunk, std::size_t changes);
    [[nodiscard]] bool isDoubtAnswered(const LogId &trunk) const;
    /** load() of a run whose log forks. */
    [[nodiscard]] Result<void> loadForked(ByteView bytes, const run_codec::RunView &run, std::uint32_t last);
    /** Why a change that does not fit may never enter; nothing when it may wait or be tried again. */
    [[nodiscard]] std::optional<Error> refusalOf(const ChangeLog::Placement &placement, const PostId &author) const;
    /** What did not fit yet: into the waiting room, or for the next receive(); or it is not looked at (isTiredOf). */
    void putOff(const Arrival &received, const ChangeLog::Placement &placement, ReceiveReport &report);

    // Blocks (replica_blocks.cpp).
    /** How far taking in a block went, and why it stopped there. */
    struct BlockProgress {
        Block::Index next = 0;
        std::size_t known = 0;         ///< changes that were here before
        std::vector<ChangeSpan> spans; ///< by place of the log in the block; empty ones where nothing was new
        std::vector<std::optional<LogIndex>> indexes; ///< of those logs, once they are asked for
        std::vector<ChangeSpan> branches;             ///< what was new of logs that fork, which then are not in `spans`
        ChangeLog::Placement placement{ChangeLog::Fit::Ready};
        std::optional<Error> refusal;
    };
    void settleBlock(const Arrival &received, std::deque<Arrival> &queue, ReceiveReport &report);
    [[nodiscard]] static std::unexpected<Error> unreadable();
    [[nodiscard]] Result<void> loadBlock(ByteView bytes, std::uint32_t count);
    [[nodiscard]] bool holdsAllOf(const run_codec::RunView &run) const;
    [[nodiscard]] bool holdsAllOf(const Block &block) const;
    /** Takes in the changes of a block that are new here, in order, up to its change \p end. */
    [[nodiscard]] BlockProgress takeBlock(const Block &block, Block::Index end);
    /** One change of it; false: it stopped there. */
    [[nodiscard]] bool takeOfBlock(const Block &block, std::uint32_t logPlace, BlockProgress &progress);
    /** The same of a log that forks, or is found to. */
    [[nodiscard]] bool takeOfForked(const Block &block, std::uint32_t logPlace, BlockProgress &progress);
    /** Notes what was taken in for replay and for the report. False when nothing was. */
    bool keepBlock(Bytes bytes, const BlockProgress &progress, ReceiveReport *report);
    void refuseRest(const Block &block, const BlockProgress &progress, std::deque<Arrival> &queue,
                    ReceiveReport &report);
    /** What waited comes before the rest of the queue. */
    static void call(std::vector<WaitingRoom::Waiting> called, std::deque<Arrival> &queue);
    /**
     * Reads a change, which stands at \p place, and when it fits (Fit::Ready) puts it into the log and on the board.
     * Error: it may never enter. In all other cases nothing has changed.
     */
    [[nodiscard]] Result<ChangeLog::Placement> takeNext(ByteView body, const ChangeHash &hash,
                                                        const change_codec::Place &place, LogIndex log);
    /** Before change \p next of some: fetches what the coming ones are about, a group at a time. */
    template <typename BodyOf>
    void fetchAhead(std::size_t next, std::size_t count, const BodyOf &bodyOf) const;
    /** The same of the change that has been read into m_arriving. */
    [[nodiscard]] Result<ChangeLog::Placement> enter(ByteView body, const ChangeHash &hash, LogIndex log);
    /** Keeps what has been applied to the log; the board, unless \p isOnBoard, follows. */
    void append(const Change &change, LogIndex log, const ChangeHash &hash, const VersionVector &seen, ByteView body,
                bool isOnBoard);
    void applyToBoard(const Change &change, Dot dot, const VersionVector &seen, bool isCounted);
    /** Asks anew what counts after a revocation, and computes the board anew when that has changed. */
    void recountIfDue();
    /** Applies stored changes to the board alone: those of the spans. */
    void replay(const Archive::Stored &stored);
    void replay(const ChangeRun &run);
    [[nodiscard]] Result<void> replayAll();

    /** A change of membership, or one that hands out keys: few, and a snapshot has them whole. */
    struct MembershipChange {
        Dot dot;
        HybridTime before;
        Bytes body;
    };

    HybridClock m_clock;
    const Archive *m_archive = nullptr;
    bool m_isLoading = false; ///< what comes from the archive
    std::vector<MembershipChange> m_membership;
    WaitingRoom m_waiting;
    std::vector<Fork> m_forks;     ///< found by the latest receive()
    std::vector<Bytes> m_forkRuns; ///< what brought them
    /** A post's changes that looked like a fork and could not enter: each costs a replica made anew. */
    struct VainForks {
        int count = 0;
        std::int64_t restsUntil = 0; ///< by the monotonic clock; until then no more are looked at
    };
    std::map<PostId, VainForks> m_vainForks;
    std::set<LogId> m_doubted;                     ///< see Replica::doubted()
    std::map<LogId, std::size_t> m_doubtsAnswered; ///< changes of a doubted log that came and brought nothing
    bool m_isOwnLogElsewhere = false;              ///< another copy of this post writes the own log too
    std::vector<Bytes> m_again; ///< signed runs and blocks that could not be judged, for the archive could not be read
    std::unordered_set<ChangeHash> m_refused; ///< what builds on these will never fit
    std::vector<ChangeRun> m_runs;            ///< what was accepted and is not archived, in order, but for the open run
    std::set<Dot> m_void;                     ///< changes that do not count (Authority::counts)
    bool m_isRecountDue = false;              ///< a revocation has entered
    std::optional<Identity> m_identity;
    LogIndex m_ownLog = 0;
    LogId m_ownLogId;
    OwnRun m_open;                               ///< own changes not sealed yet
    std::deque<ChangeRun> m_sealed;              ///< own runs that seal() has not given out
    std::map<Kind, std::uint64_t> m_lastNumbers; ///< the last own number of each kind; none: to be looked up

    // Used again from change to change.
    Change m_draft;
    VersionVector m_draftSeen;
    std::string m_body;
    Change m_arriving;
    VersionVector m_arrivingSeen;
    std::vector<Dot> m_parents;
};

template <typename BodyOf>
void Replica::Impl::fetchAhead(std::size_t next, std::size_t count, const BodyOf &bodyOf) const {
    if (next % BoardState::kFetched != 0) return;
    std::array<change_codec::Target, BoardState::kFetched> targets;
    const auto fetched = std::min(targets.size(), count - next);
    for (std::size_t i = 0; i < fetched; ++i)
        targets[i] = change_codec::targetOf(bodyOf(next + i));
    board.fetch(std::span(targets).first(fetched));
}

} // namespace fanion
