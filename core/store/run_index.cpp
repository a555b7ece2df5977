// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_index.h"

#include <algorithm>
#include <format>
#include <queue>

namespace fanion {

namespace {

std::unexpected<Error> jump(const LogId &log, std::uint32_t held, std::uint32_t first) {
    return fail(ErrorCode::Corrupt, std::format("The log of post {} jumps from number {} to {}.",
                                                log.post.hex().substr(0, 8), held, first));
}

} // namespace

std::uint32_t RunIndex::held(const LogId &log) const {
    const auto runs = m_runs.find(log);
    return runs == m_runs.end() || runs->second.empty() ? 0 : runs->second.back().last;
}

Result<void> RunIndex::check(std::span<const ChangeRun> runs) const {
    std::map<LogId, std::uint32_t> lasts;
    for (const auto &run : runs) {
        const auto last = lasts.try_emplace(run.log, held(run.log)).first;
        if (run.first != last->second + 1 || run.sequence < run.first) return jump(run.log, last->second, run.first);
        last->second = run.sequence;
    }
    return {};
}

Result<void> RunIndex::add(const LogId &log, std::uint32_t first, std::uint32_t last, const ChangeHash &hash) {
    if (first != held(log) + 1 || last < first) return jump(log, held(log), first);
    m_runs[log].push_back({last, static_cast<std::int64_t>(++m_size)});
    m_changes += last - first + 1;
    m_frontier[log] = {last, hash};
    return {};
}

std::vector<std::int64_t> RunIndex::missing(const Frontier &theirs, std::size_t limit) const {
    // A merge of the logs' tails, the earliest accepted run first.
    struct Tail {
        const Run *next;
        const Run *end;
    };
    const auto later = [](const Tail &a, const Tail &b) { return a.next->position > b.next->position; };
    std::priority_queue<Tail, std::vector<Tail>, decltype(later)> tails(later);
    for (const auto &[log, runs] : m_runs) {
        const auto known = theirs.find(log);
        const std::uint64_t held = known == theirs.end() ? 0 : known->second.sequence;
        const auto first = std::ranges::upper_bound(runs, held, {}, &Run::last);
        if (first != runs.end()) tails.push({&*first, runs.data() + runs.size()});
    }
    std::vector<std::int64_t> result;
    while (!tails.empty() && result.size() < limit) {
        Tail tail = tails.top();
        tails.pop();
        result.push_back(tail.next->position);
        if (++tail.next != tail.end) tails.push(tail);
    }
    return result;
}

} // namespace fanion
