// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/char_index.h"

#include <algorithm>

namespace fanion::text {

const CharIndex::Log *CharIndex::find(LogIndex log) const {
    const auto found = std::ranges::lower_bound(m_logs, log, {}, &Log::log);
    return found != m_logs.end() && found->log == log ? &*found : nullptr;
}

CharIndex::Answer CharIndex::lookUp(const CharId &id) const {
    const auto *log = find(id.log);
    if (!log || id.number >= log->end) return {};
    const auto after = log->entries.partition([&id](const Entry &entry) { return entry.first <= id.number; });
    const auto *entry = log->entries.before(after);
    const auto *next = log->entries.get(after);
    return {entry ? std::optional(entry->leaf) : std::nullopt, next ? next->first : log->end};
}

void CharIndex::assign(const CharRange &range, std::uint32_t leaf) {
    const auto place = std::ranges::lower_bound(m_logs, range.first.log, {}, &Log::log);
    auto &log = place != m_logs.end() && place->log == range.first.log
                    ? *place
                    : *m_logs.insert(place, {range.first.log, 0, {}});
    const auto first = range.first.number;
    const auto end = first + range.count;
    auto &entries = log.entries;
    if (first >= log.end) { // typed last: the usual case
        const auto *last = entries.before(entries.end());
        if (!last || last->leaf != leaf) entries.insert(entries.end(), {first, leaf});
        log.end = end;
        return;
    }
    auto at = entries.partition([first](const Entry &entry) { return entry.first < first; });
    const auto *before = entries.before(at);
    auto tail = before ? std::optional(before->leaf) : std::nullopt;
    const bool goesOn = tail == leaf;
    for (auto *entry = entries.get(at); entry && entry->first < end; entry = entries.get(at)) {
        tail = entry->leaf;
        at = entries.erase(at);
    }
    const auto *next = entries.get(at);
    const bool needsTail = tail && *tail != leaf && end < log.end && !(next && next->first == end);
    if (needsTail) entries.insert(at, {end, *tail});
    if (!goesOn) {
        at = entries.partition([first](const Entry &entry) { return entry.first < first; });
        entries.insert(at, {first, leaf});
    }
    log.end = std::max(log.end, end);
}

std::optional<CharIndex> CharIndex::of(std::vector<Run> runs) {
    std::ranges::sort(runs, {},
                      [](const Run &run) { return std::uint64_t{run.range.first.log} << 32 | run.range.first.number; });
    CharIndex index;
    for (const auto &[range, leaf] : runs) {
        if (index.m_logs.empty() || index.m_logs.back().log != range.first.log) {
            index.m_logs.push_back({range.first.log, 0, {}});
        }
        auto &log = index.m_logs.back();
        if (range.first.number < log.end) return std::nullopt;
        const auto end = log.entries.end();
        const auto *last = log.entries.before(end);
        if (!last || last->leaf != leaf) log.entries.insert(end, {range.first.number, leaf});
        log.end = range.first.number + range.count;
    }
    return index;
}

} // namespace fanion::text
