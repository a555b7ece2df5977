// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/newer_operations.h"
#include "core/log/stored_changes.h"
#include "core/replica/replica_impl.h"

#include <algorithm>
#include <format>
#include <map>

// The half of the replica that takes changes in.

namespace fanion {

Result<void> Replica::Impl::checkIncident(const Change &change, const ChangeHash &hash) const {
    if (change.sequence > 1) return {};
    const bool isOurs = incident && (change.isFounding() ? hash.bytes == incident->bytes : change.incident == incident);
    if (isOurs) return {};
    return fail(ErrorCode::Foreign, "A change was refused because it belongs to another incident.");
}

bool Replica::Impl::holdsAllOf(const run_codec::RunView &run) const {
    return log.find(run.log, run.last(), run.head()).has_value();
}

void Replica::Impl::refuse(const Arrival &received, std::size_t from, const Error &error, std::deque<Arrival> &queue,
                           ReceiveReport &report) {
    if (m_refused.size() >= kMaxRefusedRemembered) m_refused.clear();
    const auto &run = received.run();
    for (auto i = from; i < run.hashes.size(); ++i) {
        m_refused.insert(run.hashes[i]);
        report.refused.emplace_back(run.hashes[i], error);
    }
    call(m_waiting.takeWaitingFor({run.log, run.last()}, &m_refused), queue);
}

void Replica::Impl::call(std::vector<WaitingRoom::Waiting> called, std::deque<Arrival> &queue) {
    for (auto &waiting : called)
        queue.push_front(Arrival::open(std::move(waiting.run.bytes))); // opened before: it cannot fail
}

void Replica::Impl::putOff(const Arrival &received, const ChangeLog::Placement &placement, ReceiveReport &report) {
    if (placement.fit == ChangeLog::Fit::Forked) {
        if (hasFork()) {
            m_forkRuns.push_back(received.bytes());
            return;
        }
        // wayOf() did not note it. Nothing of it is kept: it may be good, and then others have it and offer it again.
        report.refused.emplace_back(received.head(),
                                    Error{ErrorCode::Refused,
                                          "A second change with a number that is taken was not looked at: too many of "
                                          "its author's were not valid.",
                                          placement.missing.log.post.hex()});
        return;
    }
    if (placement.fit == ChangeLog::Fit::Unreadable) {
        // Whoever sent it sends it again when this post asks for it again; but that may be long.
        if (m_again.size() < kMaxAgain) m_again.push_back(received.bytes());
        return;
    }
    if (placement.isElsewhere) doubt(placement.missing.log);
    ChangeRun run;
    run.bytes = received.bytes();
    if (received.isBlock()) {
        const auto &block = received.block();
        static_cast<ChangeSpan &>(run) = {block.logs().front().log, 1, block.count(), received.head()};
    } else {
        const auto &view = received.run();
        static_cast<ChangeSpan &>(run) = {view.log, view.first, view.last(), view.head()};
    }
    m_waiting.add({std::move(run), placement.missing, placement.hash});
}

std::optional<Error> Replica::Impl::refusalOf(const ChangeLog::Placement &placement, const PostId &author) const {
    switch (placement.fit) {
    case ChangeLog::Fit::Missing:
        if (!m_refused.contains(placement.hash)) return std::nullopt;
        return Error{ErrorCode::Refused, "A change was refused because it builds on a refused one."};
    case ChangeLog::Fit::Unreadable:
    case ChangeLog::Fit::Forked:
        return std::nullopt;
    case ChangeLog::Fit::Broken:
    case ChangeLog::Fit::Ready:
        break;
    }
    return Error{ErrorCode::Corrupt, "A change was refused because it refers to a log it does not name.", author.hex()};
}

void Replica::Impl::settle(std::deque<Arrival> &queue, ReceiveReport &report) {
    while (!queue.empty()) {
        const auto received = std::move(queue.front());
        queue.pop_front();
        if (received.isBlock()) {
            settleBlock(received, queue, report);
        } else {
            settleRun(received, queue, report);
        }
    }
}

std::optional<std::size_t> Replica::Impl::firstNew(const run_codec::RunView &run) const {
    const auto index = log.names().find(run.log);
    const auto held = index ? log.length(*index) : 0;
    if (run.first > held + 1) return 0;
    if (run.first == held + 1)
        return held == 0 || run.previous == log.hashOfHead(*index) ? std::optional<std::size_t>(0) : std::nullopt;
    // By the chain, the last change that both have vouches for those before it.
    const auto known = std::min<std::size_t>(held - run.first + 1, run.bodies.size());
    const auto hash = log.hashOf({*index, run.first + static_cast<std::uint32_t>(known) - 1});
    return !hash || *hash == run.hashes[known - 1] ? std::optional(known) : std::nullopt;
}

void Replica::Impl::settleRun(const Arrival &received, std::deque<Arrival> &queue, ReceiveReport &report) {
    const auto &run = received.run();
    const auto from = log.isForked(run.log) ? std::nullopt : firstNew(run);
    if (!from) {
        settleForked(received, queue, report);
        return;
    }
    report.duplicates += *from;
    if (*from == run.bodies.size()) return;
    const auto index = log.names().intern(run.log);
    const auto length = log.length(index);
    if (run.first > length + 1) {
        if (m_refused.contains(run.previous)) {
            refuse(received, 0, {ErrorCode::Refused, "A change was refused because it builds on a refused one."}, queue,
                   report);
        } else {
            putOff(received, {ChangeLog::Fit::Missing, {run.log, run.first - 1}, run.previous}, report);
        }
        return;
    }
    auto place = change_codec::Place{run.log, length + 1, log.timeOfHead(index)};
    auto next = *from;
    std::optional<Error> refusal;
    ChangeLog::Placement placement{ChangeLog::Fit::Ready};
    if (*from == 0 && run.before != log.timeOfHead(index)) {
        refusal =
            Error{ErrorCode::Corrupt, "A change was refused because its run starts at another time than its log."};
    }
    for (; !refusal && next < run.bodies.size(); ++next, ++place.sequence, place.before = m_arriving.time) {
        fetchAhead(next, run.bodies.size(), [&run](std::size_t at) { return run.bodies[at]; });
        auto taken = takeNext(run.bodies[next], run.hashes[next], place, index);
        if (!taken) {
            refusal = std::move(taken.error());
            break;
        }
        placement = *taken;
        if (placement.fit != ChangeLog::Fit::Ready) break;
    }
    if (next > *from) {
        report.accepted.push_back({{run.log, run.first + static_cast<std::uint32_t>(*from),
                                    run.first + static_cast<std::uint32_t>(next) - 1, run.hashes[next - 1]},
                                   received.bytes()});
        m_runs.push_back(report.accepted.back());
        m_isOwnLogElsewhere = m_isOwnLogElsewhere || (m_identity && run.log == m_ownLogId);
        recountIfDue();
    }
    if (next < run.bodies.size() && !refusal) {
        refusal = refusalOf(placement, run.log.post);
        if (!refusal) putOff(received, placement, report);
    }
    if (next > *from) call(m_waiting.takeWaitingFor({run.log, log.length(index)}), queue);
    if (refusal) refuse(received, next, *refusal, queue, report);
}

std::unexpected<Error> Replica::Impl::unreadable() {
    return fail(ErrorCode::Io, "What a change builds on cannot be read from the file: try again.");
}

Result<void> Replica::Impl::load(ByteView bytes, std::uint32_t last) {
    if (Block::isOne(bytes)) return loadBlock(bytes, last);
    auto run = run_codec::open(bytes);
    if (!run) return std::unexpected(run.error());
    if (!incident && log.size() == 0) {
        // The first change of an own store founds it, or the owner has said follow().
        incident = IncidentId{run->hashes.front().bytes};
        auto loaded = load(bytes, last);
        if (!loaded) incident.reset();
        return loaded;
    }
    if (log.isForked(run->log)) return loadForked(bytes, *run, std::min(last, run->last()));
    const auto index = log.names().intern(run->log);
    const auto doesNotFit = [&] {
        return fail(ErrorCode::Corrupt,
                    std::format("Changes {} to {} of post {} do not fit onto what the file holds before them.",
                                run->first, run->last(), run->log.post.hex().substr(0, 8)));
    };
    const auto from = firstNew(*run);
    if (!from || run->first > log.length(index) + 1) return doesNotFit();
    change_codec::Place place{run->log, log.length(index) + 1, log.timeOfHead(index)};
    if (*from == 0 && run->before != place.before) return doesNotFit();
    last = std::min(last, run->last());
    const auto first = place.sequence;
    for (auto next = *from; place.sequence <= last; ++next, ++place.sequence, place.before = m_arriving.time) {
        const auto taken = takeNext(run->bodies[next], run->hashes[next], place, index);
        if (!taken) return std::unexpected(taken.error());
        if (taken->fit == ChangeLog::Fit::Unreadable) return unreadable();
        if (taken->fit != ChangeLog::Fit::Ready) return doesNotFit();
    }
    if (first > last) return {};
    if (!m_isLoading)
        m_runs.push_back({{run->log, first, last, log.hashOfHead(index)}, Bytes(bytes.begin(), bytes.end())});
    recountIfDue();
    return {};
}

Result<ChangeLog::Placement> Replica::Impl::takeNext(ByteView body, const ChangeHash &hash,
                                                     const change_codec::Place &place, LogIndex index) {
    if (auto read = change_codec::decode(body, place, m_arriving); !read) return std::unexpected(read.error());
    m_arriving.log = log.names().name(index);
    return enter(body, hash, index);
}

Result<ChangeLog::Placement> Replica::Impl::enter(ByteView body, const ChangeHash &hash, LogIndex index) {
    if (auto ours = checkIncident(m_arriving, hash); !ours) return std::unexpected(ours.error());
    auto placement = log.place(m_arriving);
    if (placement.fit != ChangeLog::Fit::Ready) return placement;
    log.parents(m_arriving, m_parents);
    log.history().next(index, m_parents, m_arrivingSeen);
    if (log.isClosed(index, m_arrivingSeen)) {
        return fail(ErrorCode::Refused,
                    "A change was refused because its author knew that its log is forked and went on writing in it.",
                    m_arriving.log.post.hex());
    }
    if (auto allowed = authority.mayEnter(m_arriving, {index, m_arriving.sequence}, m_arrivingSeen); !allowed)
        return std::unexpected(allowed.error());
    append(m_arriving, index, hash, m_arrivingSeen, body, false);
    return placement;
}

void Replica::Impl::append(const Change &change, LogIndex index, const ChangeHash &hash, const VersionVector &seen,
                           ByteView body, bool isOnBoard) {
    const Dot dot{index, change.sequence};
    const auto before = log.timeOfHead(index);
    const auto acts = authority.size() + epochs.size();
    log.append(change, index, hash, seen);
    m_clock.observe(change.time);
    const bool hasRevocation = authority.record(change, dot, *incident);
    epochs.record(change, dot);
    if (authority.size() + epochs.size() > acts) m_membership.push_back({dot, before, Bytes(body.begin(), body.end())});
    if (const auto newer = std::ranges::count_if(change.operations, isNewer); newer > 0)
        newerOperations[change.log.post] += static_cast<std::size_t>(newer);
    const bool isCounted = authority.counts(dot);
    if (!isCounted) m_void.insert(dot);
    if (!isOnBoard) {
        applyToBoard(change, dot, seen, isCounted);
        if (m_identity && change.log.post == m_identity->post()) m_lastNumbers.clear();
    }
    m_isRecountDue = m_isRecountDue || hasRevocation;
}

void Replica::Impl::applyToBoard(const Change &change, Dot dot, const VersionVector &seen, bool isCounted) {
    ChangeContext context{log.names(), seen, dot, change.time, change.wall, 0};
    const ChangeMeaning meaning{log.namedBy(dot.log), change.isFounding(), isCounted};
    for (const auto &operation : change.operations) {
        board.apply(context, operation, meaning);
        ++context.operation;
    }
}

void Replica::Impl::useArchive(const Archive &archive) {
    m_archive = &archive;
    m_isLoading = true;
    log.setPast([&archive](const LogId &id, std::uint32_t sequence) { return archive.hashOf(id, sequence); });
}

void Replica::Impl::endLoading() {
    m_isLoading = false;
    recountIfDue();
}

void Replica::Impl::recountIfDue() {
    // While loading, the archive holds more than is here.
    if (m_isLoading || !std::exchange(m_isRecountDue, false)) return;
    std::set<Dot> isVoid;
    for (LogIndex index = 0; index < log.names().size(); ++index) {
        for (auto sequence = log.first(index); sequence <= log.length(index); ++sequence) {
            if (!authority.counts({index, sequence})) isVoid.insert({index, sequence});
        }
    }
    if (isVoid == m_void) return;
    std::swap(m_void, isVoid);
    auto old = std::exchange(board, BoardState(log));
    if (!replayAll()) {
        // The store cannot be read: the board stays as it was, and the next change tries again.
        board = std::move(old);
        std::swap(m_void, isVoid);
        m_isRecountDue = true;
        return;
    }
    board.replace(old);
    m_lastNumbers.clear();
}

Result<void> Replica::Impl::replayAll() {
    if (m_archive) {
        const auto done = m_archive->visit([this](const Archive::Stored &stored) { replay(stored); });
        if (!done) return done;
    }
    for (const auto &run : m_runs)
        replay(run);
    if (!m_open.isEmpty()) replay(ChangeRun{{m_ownLogId, 1, UINT32_MAX, {}}, m_open.peek()});
    return {};
}

void Replica::Impl::replay(const ChangeRun &run) {
    std::vector<ChangeSpan> spans;
    run.forEachLog([&](const ChangeSpan &span) { spans.push_back(span); });
    replay({spans, run.upTo(), run.bytes});
}

void Replica::Impl::replay(const Archive::Stored &stored) {
    // By the names in the bytes: where a log was found to fork, the archive may still file it under its old name.
    std::multimap<LogId, const ChangeSpan *> spans;
    for (const auto &span : stored.spans)
        spans.emplace(span.log.trunk(), &span);
    Change change;
    // All of it was read before: nothing here can fail.
    static_cast<void>(visitChanges(stored.bytes, stored.upTo, [&](const StoredChange &found) -> Result<void> {
        const auto &place = found.place;
        const auto [begin, end] = spans.equal_range(place.log);
        const auto isTaken = std::any_of(begin, end, [&place](const auto &entry) {
            return entry.second->first <= place.sequence && place.sequence <= entry.second->sequence;
        });
        if (!isTaken) return {};
        auto index = log.names().find(place.log);
        if (log.isForked(place.log)) {
            const auto held = log.find(place.log, place.sequence, found.hash);
            if (!held) return {};
            index = held->log;
        }
        if (auto read = change_codec::decode(found.body, place, change); !read) return read;
        const Dot dot{*index, place.sequence};
        applyToBoard(change, dot, log.history().past(dot), !m_void.contains(dot));
        return {};
    }));
}

} // namespace fanion
