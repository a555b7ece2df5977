// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/replica_impl.h"

#include <algorithm>
#include <format>
#include <set>

// The half of the replica that takes changes in.

namespace fanion {

namespace {

constexpr std::size_t kMaxRefusedRemembered = 100'000;

Error forkError(const Change &change) {
    return {ErrorCode::Corrupt,
            std::format("Post {} has signed two different changes with the number {}; the second one was refused.",
                        change.log.post.hex().substr(0, 8), change.sequence),
            change.log.post.hex()};
}

} // namespace

Result<void> Replica::Impl::checkIncident(const Change &change, const ChangeHash &hash) const {
    if (change.sequence > 1) return {};
    const bool isOurs = incident && (change.isFounding() ? hash.bytes == incident->bytes : change.incident == incident);
    if (isOurs) return {};
    return fail(ErrorCode::Foreign, "A change was refused because it belongs to another incident.");
}

Result<Replica::Impl::Candidate> Replica::Impl::read(ByteView bytes, const change_codec::Envelope &envelope) const {
    auto change = change_codec::decode(envelope.body);
    if (!change) return std::unexpected(std::move(change.error()));
    if (auto ours = checkIncident(*change, envelope.hash); !ours) return std::unexpected(std::move(ours.error()));
    return Candidate{std::move(*change), envelope.hash, Bytes(bytes.begin(), bytes.end())};
}

ReceiveReport Replica::Impl::receive(std::span<const Bytes> changes) {
    ReceiveReport report;
    std::vector<std::pair<Candidate, bool>> fresh;
    std::unordered_set<ChangeHash> here;
    for (const auto &bytes : changes) {
        const auto envelope = change_codec::open(bytes);
        if (!envelope) {
            report.refused.emplace_back(ChangeHash{}, envelope.error());
            continue;
        }
        if (log.contains(envelope->hash) || m_waiting.contains(envelope->hash) || !here.insert(envelope->hash).second) {
            ++report.duplicates;
            continue;
        }
        auto candidate = read(bytes, *envelope);
        if (!candidate) {
            report.refused.emplace_back(envelope->hash, std::move(candidate.error()));
            continue;
        }
        fresh.emplace_back(std::move(*candidate), false);
    }
    auto good = verified(std::move(fresh), report);
    settle({std::make_move_iterator(good.begin()), std::make_move_iterator(good.end())}, report);
    report.waiting = m_waiting.size();
    return report;
}

std::vector<Replica::Impl::Candidate> Replica::Impl::verified(std::vector<std::pair<Candidate, bool>> fresh,
                                                              ReceiveReport &report) const {
    // From the newest of each log backwards: a change whose signature is good vouches, by its link, for the one before.
    std::vector<std::pair<Candidate, bool> *> backwards;
    for (auto &entry : fresh)
        backwards.push_back(&entry);
    std::ranges::stable_sort(backwards, std::ranges::greater(),
                             [](const auto *entry) { return entry->first.change.sequence; });
    std::set<std::pair<LogId, ChangeHash>> vouched;
    for (auto *entry : backwards) {
        const auto &[change, hash, bytes] = entry->first;
        entry->second = vouched.contains({change.log, hash}) || m_waiting.vouchesFor(change.log, hash);
        if (!entry->second) {
            const auto envelope = change_codec::open(bytes);
            entry->second = envelope && change_codec::isSignedBy(change.log.post, *envelope);
        }
        if (entry->second && change.previous) vouched.emplace(change.log, *change.previous);
    }
    std::vector<Candidate> good;
    for (auto &[candidate, isGood] : fresh) {
        if (isGood) {
            good.push_back(std::move(candidate));
            continue;
        }
        report.refused.emplace_back(
            candidate.hash, Error{ErrorCode::Corrupt, "A change was refused because its signature is missing or wrong.",
                                  candidate.change.log.post.hex()});
    }
    return good;
}

void Replica::Impl::refuse(const ChangeHash &hash, Error error, std::deque<Candidate> &queue, ReceiveReport &report) {
    if (m_refused.size() >= kMaxRefusedRemembered) m_refused.clear();
    m_refused.insert(hash);
    report.refused.emplace_back(hash, std::move(error));
    callIn(hash, queue);
}

void Replica::Impl::callIn(const ChangeHash &arrived, std::deque<Candidate> &queue) {
    for (auto &bytes : m_waiting.takeWaitingFor(arrived)) {
        const auto envelope = change_codec::open(bytes);
        auto change = change_codec::decode(envelope->body); // it was read before: neither can fail
        queue.push_front({std::move(*change), envelope->hash, std::move(bytes)});
    }
}

void Replica::Impl::settle(std::deque<Candidate> queue, ReceiveReport &report) {
    while (!queue.empty()) {
        auto candidate = std::move(queue.front());
        queue.pop_front();
        const auto &change = candidate.change;
        const auto placement = log.place(change);
        switch (placement.fit) {
        case ChangeLog::Fit::Missing:
            if (m_refused.contains(placement.missing)) {
                refuse(candidate.hash, {ErrorCode::Refused, "A change was refused because it builds on a refused one."},
                       queue, report);
            } else {
                m_waiting.add(change, candidate.hash, std::move(candidate.bytes), placement.missing);
            }
            break;
        case ChangeLog::Fit::Forked:
            report.refused.emplace_back(candidate.hash, forkError(change));
            break;
        case ChangeLog::Fit::Broken:
            refuse(candidate.hash,
                   {ErrorCode::Corrupt, "A change was refused because it does not continue its author's log."}, queue,
                   report);
            break;
        case ChangeLog::Fit::Ready: {
            StoredChange stored{change.log, change.sequence, candidate.hash, candidate.bytes};
            if (auto entered = enter(change, candidate.hash, std::move(candidate.bytes)); !entered) {
                refuse(candidate.hash, std::move(entered.error()), queue, report);
                break;
            }
            report.accepted.push_back(std::move(stored));
            callIn(candidate.hash, queue);
            break;
        }
        }
    }
}

Result<void> Replica::Impl::load(ByteView bytes) {
    const auto envelope = change_codec::open(bytes);
    if (!envelope) return std::unexpected(envelope.error());
    if (!incident && log.records().empty()) {
        // The first change of an own store founds it, or the owner has said follow().
        incident = IncidentId{envelope->hash.bytes};
        auto loaded = load(bytes);
        if (!loaded) incident.reset();
        return loaded;
    }
    if (log.contains(envelope->hash)) return {};
    auto candidate = read(bytes, *envelope);
    if (!candidate) return std::unexpected(std::move(candidate.error()));
    if (log.place(candidate->change).fit != ChangeLog::Fit::Ready) {
        return fail(ErrorCode::Corrupt,
                    std::format("Change {} of post {} does not fit onto what the file holds before it.",
                                candidate->change.sequence, candidate->change.log.post.hex().substr(0, 8)));
    }
    return enter(candidate->change, candidate->hash, std::move(candidate->bytes));
}

Result<void> Replica::Impl::enter(const Change &change, const ChangeHash &hash, Bytes bytes) {
    const auto index = log.names().intern(change.log);
    const auto seen = log.history().next(index, log.parents(change));
    if (auto allowed = authority.mayEnter(change, {index, change.sequence}, seen); !allowed) return allowed;
    append(change, hash, std::move(bytes), seen, false);
    return {};
}

void Replica::Impl::append(const Change &change, const ChangeHash &hash, Bytes bytes, const VersionVector &seen,
                           bool isOnBoard) {
    const Dot dot{log.names().intern(change.log), change.sequence};
    log.append(change, hash, std::move(bytes), seen);
    m_clock.observe(change.time);
    const bool hasRevocation = authority.record(change, dot, *incident);
    const bool isCounted = authority.counts(dot);
    log.setCounted(log.records().size() - 1, isCounted);
    if (!isOnBoard) {
        applyToBoard(change, dot, seen, isCounted);
        if (m_identity && change.log.post == m_identity->post()) m_lastNumber.reset();
    }
    if (hasRevocation) recount();
}

void Replica::Impl::applyToBoard(const Change &change, Dot dot, const VersionVector &seen, bool isCounted) {
    ChangeContext context{log.names(), seen, dot, change.time, change.wall, 0};
    const ChangeMeaning meaning{change.logs, change.isFounding(), isCounted};
    for (const auto &operation : change.operations) {
        board.apply(context, operation, meaning);
        ++context.operation;
    }
}

void Replica::Impl::recount() {
    bool isChanged = false;
    for (std::size_t i = 0; i < log.records().size(); ++i) {
        const auto &record = log.records()[i];
        const bool counts = authority.counts(record.dot);
        isChanged = isChanged || counts != record.isCounted;
        log.setCounted(i, counts);
    }
    if (!isChanged) return;
    auto old = std::exchange(board, BoardState(log.names()));
    for (const auto &record : log.records()) {
        const auto envelope = change_codec::open(record.bytes);
        const auto change = change_codec::decode(envelope->body);
        applyToBoard(*change, record.dot, log.history().past(record.dot), record.isCounted);
    }
    board.replace(old);
    m_lastNumber.reset();
}

} // namespace fanion
