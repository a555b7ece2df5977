// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_index.h"

#include <algorithm>
#include <format>
#include <iterator>
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
    if (runs != m_runs.end() && !runs->second.empty()) return runs->second.back().last;
    const auto first = m_firsts.find(log);
    return first == m_firsts.end() ? 0 : first->second - 1;
}

void RunIndex::file(const Fork &fork) {
    const auto &branch = fork.branch;
    if (m_firsts.contains(branch.log)) return;
    m_forks.push_back(fork);
    m_firsts[branch.log] = branch.first;
    const auto cut = fork.cut ? m_runs.find(*fork.cut) : m_runs.end();
    if (cut == m_runs.end()) return;
    auto &runs = cut->second;
    const auto at = std::ranges::lower_bound(runs, branch.first, {}, &Run::last);
    if (at == runs.end()) return;
    const auto position = at->position;
    m_runs[branch.log].assign(at, runs.end());
    runs.erase(at, runs.end());
    m_frontier[branch.log] = m_frontier[*fork.cut];
    if (held(*fork.cut) + 1 < branch.first) runs.push_back({branch.first - 1, position});
    if (runs.empty()) {
        m_frontier.erase(*fork.cut);
        m_runs.erase(cut);
    } else {
        m_frontier[*fork.cut] = {branch.first - 1, branch.before};
    }
}

Result<void> RunIndex::check(std::span<const ChangeRun> runs) const {
    std::map<LogId, std::uint32_t> lasts;
    for (const auto &run : runs) {
        Result<void> good;
        run.forEachLog([&](const ChangeSpan &span) {
            const auto last = lasts.try_emplace(span.log, held(span.log)).first;
            if (span.first != last->second + 1 || span.sequence < span.first)
                good = jump(span.log, last->second, span.first);
            last->second = span.sequence;
        });
        if (!good) return good;
    }
    return {};
}

Result<void> RunIndex::add(std::int64_t position, std::span<const ChangeSpan> filed, bool isBlock) {
    std::vector<ChangeSpan> spans;
    for (const auto &span : filed)
        std::ranges::copy(renamed(span, m_forks), std::back_inserter(spans));
    if (position <= lastPosition()) return fail(ErrorCode::Corrupt, "Its changes are in disorder.");
    for (const auto &span : spans) {
        if (span.first != held(span.log) + 1 || span.sequence < span.first)
            return jump(span.log, held(span.log), span.first);
    }
    Row row{position, 0, isBlock};
    for (const auto &span : spans) {
        m_runs[span.log].push_back({span.sequence, position});
        m_frontier[span.log] = {span.sequence, span.hash};
        row.changes += span.count();
    }
    m_changes += row.changes;
    m_rows.push_back(row);
    return {};
}

Result<void> RunIndex::add(const ChangeRun &run) {
    std::vector<ChangeSpan> spans;
    run.forEachLog([&](const ChangeSpan &span) { spans.push_back(span); });
    return add(lastPosition() + 1, spans, run.taken != 0);
}

bool RunIndex::holds(const Frontier &theirs) const {
    return std::ranges::all_of(theirs, [this](const auto &item) {
        const auto &[log, head] = item;
        const auto found = m_frontier.find(log);
        if (found == m_frontier.end() || found->second.sequence < head.sequence) return false;
        return found->second.sequence > head.sequence || found->second.hash == head.hash;
    });
}

std::int64_t RunIndex::positionOf(const LogId &log, std::uint32_t sequence) const {
    const auto runs = m_runs.find(log);
    if (runs == m_runs.end()) return 0;
    const auto found = std::ranges::lower_bound(runs->second, sequence, {}, &Run::last);
    return found == runs->second.end() ? 0 : found->position;
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
    while (!tails.empty()) {
        Tail tail = tails.top();
        const bool isOfLastRow = !result.empty() && result.back() == tail.next->position; // of a block's next log
        if (result.size() == limit && !isOfLastRow) break;
        tails.pop();
        if (!isOfLastRow) result.push_back(tail.next->position);
        if (++tail.next != tail.end) tails.push(tail);
    }
    return result;
}

} // namespace fanion
