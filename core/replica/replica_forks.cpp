// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/stored_changes.h"
#include "core/replica/replica_impl.h"

#include <algorithm>
#include <format>
#include <iterator>

// Logs that fork: a post has signed two different changes with one number. Both ways on are kept, each as a log of its
// own, so that all who built on either keep their work and all posts come to the same board.

namespace fanion {

namespace {

/** When so many second changes of a post have turned out to be invalid, for each of which the replica was made anew …
 */
constexpr int kMostVainForks = 16;
/** … one is looked at every so many milliseconds. Not none at all: others may have taken in a good one. */
constexpr std::int64_t kForkRest = 60'000;
/** How often a doubted log is asked for in vain: several posts may send what is here before one sends what is not. */
constexpr std::size_t kMostAnswers = 8;
/** A short log may come more often than that. */
constexpr std::size_t kShortLog = 64;

/** Of several cuts through one log, each goes through what the one before it left. */
void putInOrder(std::vector<Fork> &forks) {
    std::ranges::stable_sort(forks, {}, [](const Fork &fork) { return fork.branch.first; });
    std::map<LogId, LogId> rests;
    for (auto &fork : forks) {
        if (!fork.cut) continue;
        const auto was = *fork.cut;
        if (const auto rest = rests.find(was); rest != rests.end()) fork.cut = rest->second;
        rests[was] = fork.branch.log;
    }
}

} // namespace

void Replica::Impl::doubt(const LogId &trunk) {
    if (!isDoubtAnswered(trunk)) m_doubted.insert(trunk);
}

void Replica::Impl::answerDoubt(const LogId &trunk, std::size_t changes) {
    if (!m_doubted.contains(trunk)) return;
    m_doubtsAnswered[trunk] += changes;
    if (isDoubtAnswered(trunk)) m_doubted.erase(trunk);
}

bool Replica::Impl::isDoubtAnswered(const LogId &trunk) const {
    const auto answered = m_doubtsAnswered.find(trunk);
    const auto index = log.names().find(trunk);
    const auto length = index ? std::size_t{log.length(*index)} : 0;
    return answered != m_doubtsAnswered.end() && answered->second >= kMostAnswers * std::max(length, kShortLog);
}

ChangeLog::Way Replica::Impl::wayOf(const change_codec::Place &place, const ChangeHash &previous,
                                    const ChangeHash &hash) {
    using Kind = ChangeLog::Way::Kind;
    const auto way = log.wayOf(place.log, place.sequence, previous, hash);
    if (way.kind == Kind::Missing) {
        const auto root = log.names().find(place.log);
        if (root && log.length(*root) + 1 >= place.sequence) doubt(place.log);
        return way;
    }
    if (way.kind != Kind::Fork || isTiredOf(place.log.post)) return way;
    const auto branchOf = [&](const ChangeHash &first) {
        auto id = place.log;
        id.branch = first;
        return Branch{id, place.sequence, previous};
    };
    const auto note = [this](const Fork &fork) {
        const auto isSame = [&fork](const Fork &other) { return other.branch == fork.branch; };
        if (std::ranges::none_of(m_forks, isSame)) m_forks.push_back(fork);
    };
    if (log.length(way.log) >= place.sequence) {
        const auto held = log.hashOf({way.log, place.sequence});
        if (!held) return {Kind::Unreadable};
        note({branchOf(*held), log.names().name(way.log)});
    }
    note({branchOf(hash)});
    return way;
}

bool Replica::Impl::isTiredOf(const PostId &post) const {
    const auto found = m_vainForks.find(post);
    return found != m_vainForks.end() && environment.clock.monotonicNow() < found->second.restsUntil;
}

void Replica::Impl::settleForked(const Arrival &received, std::deque<Arrival> &queue, ReceiveReport &report) {
    using Kind = ChangeLog::Way::Kind;
    const auto &run = received.run();
    change_codec::Place place{run.log, run.first, run.before};
    auto previous = run.previous;
    std::vector<ChangeSpan> fresh;
    std::optional<Error> refusal;
    ChangeLog::Placement placement{ChangeLog::Fit::Ready};
    std::size_t next = 0;
    for (; next < run.bodies.size(); ++next, ++place.sequence) {
        const auto &hash = run.hashes[next];
        const auto way = wayOf(place, previous, hash);
        if (way.kind == Kind::Missing) placement = {ChangeLog::Fit::Missing, {run.log, place.sequence - 1}, previous};
        if (way.kind == Kind::Fork) placement = {ChangeLog::Fit::Forked, {run.log, place.sequence}};
        if (way.kind == Kind::Unreadable) placement = {ChangeLog::Fit::Unreadable};
        if (placement.fit != ChangeLog::Fit::Ready) break;
        previous = hash;
        if (way.kind == Kind::Held) {
            ++report.duplicates;
            continue;
        }
        place.before = log.timeOfHead(way.log);
        if (next == 0 && run.before != place.before) {
            refusal =
                Error{ErrorCode::Corrupt, "A change was refused because its run starts at another time than its log."};
            break;
        }
        auto taken = takeNext(run.bodies[next], hash, place, way.log);
        if (!taken) {
            refusal = std::move(taken.error());
            break;
        }
        placement = *taken;
        if (placement.fit != ChangeLog::Fit::Ready) break;
        if (fresh.empty() || fresh.back().log != log.names().name(way.log))
            fresh.push_back({log.names().name(way.log), place.sequence, place.sequence, hash});
        fresh.back().sequence = place.sequence;
        fresh.back().hash = hash;
    }
    for (const auto &span : fresh) {
        report.accepted.push_back({span, received.bytes()});
        m_runs.push_back(report.accepted.back());
    }
    recountIfDue();
    if (next < run.bodies.size() && !refusal) {
        refusal = refusalOf(placement, run.log.post);
        if (!refusal) putOff(received, placement, report);
    }
    if (!fresh.empty()) call(m_waiting.takeWaitingFor({run.log, fresh.back().sequence}), queue);
    if (refusal) refuse(received, next, *refusal, queue, report);
}

bool Replica::Impl::takeOfForked(const Block &block, std::uint32_t logPlace, BlockProgress &progress) {
    using Kind = ChangeLog::Way::Kind;
    const auto &start = block.logs()[logPlace];
    auto &span = progress.spans[logPlace];
    const auto &hash = block.hash(progress.next);
    change_codec::Place place{start.log, start.first + span.count(), {}};
    const auto way = wayOf(place, span.hash, hash);
    switch (way.kind) {
    case Kind::Missing:
        progress.placement = {ChangeLog::Fit::Missing, {start.log, place.sequence - 1}, span.hash};
        return false;
    case Kind::Fork:
        progress.placement = {ChangeLog::Fit::Forked, {start.log, place.sequence}};
        return false;
    case Kind::Unreadable:
        progress.placement = {ChangeLog::Fit::Unreadable};
        return false;
    case Kind::Held:
        ++progress.known;
        break;
    case Kind::Next: {
        place.before = log.timeOfHead(way.log);
        if (place.sequence == start.first && start.before != place.before) {
            progress.refusal = Error{ErrorCode::Corrupt,
                                     "Packed changes were refused because they start at another time than their log."};
            return false;
        }
        auto taken = takeNext(block.body(progress.next), hash, place, way.log);
        if (!taken) {
            progress.refusal = std::move(taken.error());
            return false;
        }
        progress.placement = *taken;
        if (taken->fit != ChangeLog::Fit::Ready) return false;
        const auto &name = log.names().name(way.log);
        auto known = std::ranges::find(progress.branches, name, &ChangeSpan::log);
        if (known == progress.branches.end())
            known = progress.branches.insert(known, {name, place.sequence, place.sequence, hash});
        known->sequence = place.sequence;
        known->hash = hash;
        break;
    }
    }
    span.sequence = place.sequence;
    span.hash = hash;
    return true;
}

Result<void> Replica::Impl::loadForked(ByteView bytes, const run_codec::RunView &run, std::uint32_t last) {
    using Kind = ChangeLog::Way::Kind;
    auto previous = run.previous;
    std::vector<ChangeSpan> fresh;
    change_codec::Place place{run.log, run.first, run.before};
    for (std::size_t i = 0; place.sequence <= last; ++i, ++place.sequence) {
        const auto way = log.wayOf(run.log, place.sequence, previous, run.hashes[i]);
        previous = run.hashes[i];
        if (way.kind == Kind::Held) continue;
        if (way.kind == Kind::Unreadable) return unreadable();
        if (way.kind == Kind::Next) {
            place.before = log.timeOfHead(way.log);
            const auto taken = takeNext(run.bodies[i], run.hashes[i], place, way.log);
            if (!taken) return std::unexpected(taken.error());
            if (taken->fit == ChangeLog::Fit::Unreadable) return unreadable();
            if (taken->fit == ChangeLog::Fit::Ready) {
                const auto &name = log.names().name(way.log);
                if (fresh.empty() || fresh.back().log != name)
                    fresh.push_back({name, place.sequence, place.sequence, run.hashes[i]});
                fresh.back().sequence = place.sequence;
                fresh.back().hash = run.hashes[i];
                continue;
            }
        }
        return fail(ErrorCode::Corrupt, std::format("Change {} of post {} does not fit onto what the file holds.",
                                                    place.sequence, run.log.post.hex().substr(0, 8)));
    }
    for (const auto &span : fresh)
        if (!m_isLoading) m_runs.push_back({span, Bytes(bytes.begin(), bytes.end())});
    recountIfDue();
    return {};
}

std::unique_ptr<Replica::Impl> Replica::Impl::rebuilt() const {
    auto next = std::make_unique<Impl>(environment);
    next->incident = incident;
    for (const auto &branch : log.branches())
        next->log.expect(branch);
    for (const auto &fork : m_forks)
        next->log.expect(fork.branch);
    Result<void> loaded;
    const auto load = [&](ByteView bytes, std::uint32_t upTo) {
        if (loaded) loaded = next->load(bytes, upTo);
    };
    if (m_archive) {
        next->useArchive(*m_archive);
        const auto visited = m_archive->visit([&](const Archive::Stored &stored) { load(stored.bytes, stored.upTo); });
        if (!visited) return nullptr;
        next->m_isLoading = false;
    }
    for (const auto &run : m_runs)
        load(run.bytes, run.upTo());
    if (!loaded) return nullptr;
    next->m_isRecountDue = true;
    next->recountIfDue();
    return next;
}

bool Replica::Impl::dropVainForks(Impl &trial, ReceiveReport &report) {
    const auto isVain = [&trial](const Fork &fork) {
        return !fork.cut && !trial.log.find(fork.branch.log, fork.branch.first, fork.branch.log.branch);
    };
    std::vector<Fork> vain;
    std::ranges::copy_if(m_forks, std::back_inserter(vain), isVain);
    if (vain.empty()) return false;
    std::erase_if(m_forks, isVain);
    // A log is cut only where another way on has entered.
    std::erase_if(m_forks, [this](const Fork &cut) {
        return cut.cut && std::ranges::none_of(m_forks, [&cut](const Fork &other) {
                   return !other.cut && other.branch.first == cut.branch.first &&
                          other.branch.before == cut.branch.before;
               });
    });
    // What waits there for something else waits here for it; the rest may never enter.
    std::vector<Bytes> waiting;
    for (auto &candidate : trial.m_waiting.takeAll()) {
        waiting.push_back(candidate.run.bytes);
        m_waiting.add(std::move(candidate));
    }
    for (const auto &fork : vain) {
        const auto isWaiting = std::ranges::any_of(waiting, [&fork](const Bytes &bytes) {
            bool isOf = false;
            static_cast<void>(visitChanges(bytes, UINT32_MAX, [&](const StoredChange &change) -> Result<void> {
                isOf = isOf || change.hash == fork.branch.log.branch;
                return {};
            }));
            return isOf;
        });
        if (isWaiting) continue;
        const auto &post = fork.branch.log.post;
        auto &tally = m_vainForks[post];
        if (++tally.count >= kMostVainForks) tally.restsUntil = environment.clock.monotonicNow() + kForkRest;
        m_refused.insert(fork.branch.log.branch);
        report.refused.emplace_back(fork.branch.log.branch,
                                    Error{ErrorCode::Refused,
                                          "A second change with a number that is taken was refused: it is not valid.",
                                          post.hex()});
    }
    std::erase_if(m_forkRuns, [&](const Bytes &bytes) { return std::ranges::contains(waiting, bytes); });
    return true;
}

void Replica::Impl::takeOver(Impl &old) {
    board.replace(old.board);
    undoHistory = std::move(old.undoHistory);
    m_clock = old.m_clock;
    m_refused = std::move(old.m_refused);
    m_doubted = std::move(old.m_doubted);
    m_doubtsAnswered = std::move(old.m_doubtsAnswered);
    m_vainForks = std::move(old.m_vainForks);
    std::ranges::move(old.m_again, std::back_inserter(m_again));
    for (auto &waiting : old.m_waiting.takeAll())
        m_again.push_back(std::move(waiting.run.bytes));
    for (const auto &fork : old.m_forks) {
        m_doubted.erase(fork.branch.log.trunk());
        m_doubtsAnswered.erase(fork.branch.log.trunk());
    }
    m_identity = old.m_identity;
    if (m_identity) epochs.openAs(*m_identity);
    m_ownLogId = old.m_ownLogId;
    if (m_identity && log.isForked(m_ownLogId)) {
        writeAs(*m_identity); // nothing more goes into a log that forks
    } else if (m_identity) {
        m_ownLog = log.names().intern(m_ownLogId);
    }
}

std::unique_ptr<Replica::Impl> Replica::Impl::forked(ReceiveReport &report) {
    while (auto run = seal())
        report.accepted.push_back(std::move(*run));
    while (hasFork()) {
        auto trial = rebuilt();
        if (!trial) return nullptr; // the next receive() tries again
        auto more = trial->receive(m_forkRuns);
        if (dropVainForks(*trial, report)) continue;
        putInOrder(m_forks);
        trial->takeOver(*this);
        std::vector<ChangeRun> accepted;
        for (const auto &run : report.accepted)
            std::ranges::move(renamed(run, m_forks), std::back_inserter(accepted));
        std::ranges::move(more.accepted, std::back_inserter(accepted));
        report.accepted = std::move(accepted);
        std::ranges::move(more.refused, std::back_inserter(report.refused));
        std::ranges::move(m_forks, std::back_inserter(report.forks));
        return trial;
    }
    m_forkRuns.clear();
    return nullptr;
}

} // namespace fanion
