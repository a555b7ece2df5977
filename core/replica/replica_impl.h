// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hybrid_clock.h"
#include "core/log/authority.h"
#include "core/log/change_codec.h"
#include "core/log/change_log.h"
#include "core/log/waiting_room.h"
#include "core/replica/board_state.h"
#include "core/replica/change_builder.h"
#include "core/replica/replica.h"
#include "core/replica/undo_history.h"

#include <deque>
#include <functional>
#include <unordered_set>

namespace fanion {

class Replica::Impl {
public:
    explicit Impl(Environment environment);

    // Writing (replica_write.cpp).
    Result<StoredChange> found(const Identity &identity, const Founding &founding);
    void writeAs(const Identity &identity);
    Result<Performed> perform(std::span<const Intent> intents);
    Result<Performed> undo();
    Result<Performed> redo();

    // Taking in (replica_receive.cpp).
    Result<void> load(ByteView bytes);
    ReceiveReport receive(std::span<const Bytes> changes);

    std::optional<IncidentId> incident;
    ChangeLog log;
    Authority authority{log.names(), log.history()};
    BoardState board{log.names()};
    UndoHistory undoHistory;
    Environment environment;
    std::size_t membersTold = 0; ///< authority.size() when the last delta was taken

    [[nodiscard]] const Member *member(const PostId &post) const;

private:
    /** A change read, on its way into the log. */
    struct Candidate {
        Change change;
        ChangeHash hash;
        Bytes bytes; ///< the whole signed change
    };
    /** A change being written. */
    struct Draft {
        Change change;
        VersionVector seen;
        Dot dot;
    };
    using Write = std::function<Result<void>(ChangeBuilder &, Performed &)>;

    [[nodiscard]] Result<const Member *> author() const;
    [[nodiscard]] Draft draft(HybridTime floor);
    [[nodiscard]] Result<Performed> write(HybridTime floor, undo::Way way, const Write &write);
    [[nodiscard]] Result<StoredChange> seal(Draft &draft);
    [[nodiscard]] Result<Performed> revert(const undo::Record *record, undo::Way way);
    [[nodiscard]] HybridTime floorOf(const undo::Record &record) const;
    [[nodiscard]] std::string nextNumber();
    void noteUndo(Performed &performed, undo::Record record);

    [[nodiscard]] Result<Candidate> read(ByteView bytes, const change_codec::Envelope &envelope) const;
    [[nodiscard]] Result<void> checkIncident(const Change &change, const ChangeHash &hash) const;
    [[nodiscard]] std::vector<Candidate> verified(std::vector<std::pair<Candidate, bool>> fresh,
                                                  ReceiveReport &report) const;
    void settle(std::deque<Candidate> queue, ReceiveReport &report);
    void refuse(const ChangeHash &hash, Error error, std::deque<Candidate> &queue, ReceiveReport &report);
    /** What waited for a change comes before the rest of the queue. */
    void callIn(const ChangeHash &arrived, std::deque<Candidate> &queue);
    /** Puts a change that fits into the log and on the board. Error: Refused, and nothing has changed. */
    [[nodiscard]] Result<void> enter(const Change &change, const ChangeHash &hash, Bytes bytes);
    /** Keeps what has been applied to the log; the board, unless \p isOnBoard, follows. */
    void append(const Change &change, const ChangeHash &hash, Bytes bytes, const VersionVector &seen, bool isOnBoard);
    void applyToBoard(const Change &change, Dot dot, const VersionVector &seen, bool isCounted);
    /** Asks anew what counts after a revocation, and computes the board anew when that has changed. */
    void recount();

    HybridClock m_clock;
    WaitingRoom m_waiting;
    std::unordered_set<ChangeHash> m_refused; ///< what builds on these will never fit
    std::optional<Identity> m_identity;
    LogId m_ownLog;
    std::optional<std::uint64_t> m_lastNumber; ///< of the own journal numbers; nothing: to be looked up
};

} // namespace fanion
