// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/incident_history.h"

#include "core/history/seen_at_creation.h"
#include "core/log/authority.h"

#include <format>

namespace fanion {

Result<IncidentHistory> IncidentHistory::open(const std::filesystem::path &file, Environment environment) {
    auto store = IncidentStore::open(file, IncidentStore::Access::Read);
    if (!store) return std::unexpected(store.error());
    return IncidentHistory(std::move(*store), environment);
}

RowSource IncidentHistory::rows() const {
    // load(), not readAll(): its writer may pack rows meanwhile, and load() reads them in one transaction.
    return [store = m_store.get()](const IncidentStore::Visitor &visitor) {
        return store->load([&](const StoredRow &row) -> Result<void> {
            Result<void> done = visitor(row);
            if (done || done.error().code != ErrorCode::Corrupt) return done;
            const auto file = store->file().string();
            return fail(ErrorCode::Corrupt, std::format("{}: {}", file, done.error().message), file);
        });
    };
}

Result<BoardAt> IncidentHistory::boardAt(WallTime moment) const {
    BoardAt board(incident(), m_environment);
    if (auto done = board.goTo(rows(), moment); !done) return std::unexpected(done.error());
    return board;
}

Result<BoardAt> IncidentHistory::boardAt(const Frontier &frontier) const {
    BoardAt board(incident(), m_environment);
    if (auto done = board.goTo(rows(), frontier); !done) return std::unexpected(done.error());
    return board;
}

Result<BoardAt> IncidentHistory::boardWhenMade(EntityId entity) const {
    const auto frontier = seenAtCreation(rows(), entity);
    if (!frontier) return std::unexpected(frontier.error());
    return boardAt(*frontier);
}

Result<Received> IncidentHistory::receivedBy(const PostId &post, std::optional<WallTime> moment) const {
    return fanion::receivedBy(rows(), post, moment);
}

Result<void> IncidentHistory::read(const HistoryQuery &query, const HistoryReader::Visitor &visitor) const {
    return HistoryReader(query).read(rows(), visitor);
}

Result<std::vector<Member>> IncidentHistory::members() const {
    CausalWalk walk;
    Authority authority(walk.log().names(), walk.log().history());
    const auto read = rows()([&](const StoredRow &row) {
        return walk.take(row, [&](const CausalWalk::Step &step) -> Result<void> {
            authority.record(step.change, step.dot, incident());
            return {};
        });
    });
    if (!read) return std::unexpected(read.error());
    return authority.members();
}

Result<BoardDifference> IncidentHistory::difference(WallTime from, WallTime to) const {
    if (to < from) return fail(ErrorCode::InvalidArgument, "The second moment is earlier than the first.");
    BoardAt board(incident(), m_environment);
    if (auto done = board.goTo(rows(), from); !done) return std::unexpected(done.error());
    const Frontier frontier = board.replica().frontier();
    const Board before = board.replica().board(); // what does not change stays the same object
    const std::vector<Member> members = board.replica().members();
    if (auto done = board.goTo(rows(), to); !done) return std::unexpected(done.error());
    LastTouches touches;
    const auto read =
        rows()([&](const StoredRow &row) { return touches.take(row, frontier, board.replica().frontier()); });
    if (!read) return std::unexpected(read.error());
    return BoardDifference::between(before, members, board.replica().board(), board.replica().members(), touches);
}

} // namespace fanion
