// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/branch.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace fanion {

std::vector<ChangeSpan> renamed(const ChangeSpan &span, std::span<const Fork> forks) {
    // The cuts through this log by number, in whatever order they became known.
    std::map<std::uint32_t, const Branch *> cuts;
    for (const auto &fork : forks)
        if (fork.cut == span.log && fork.branch.first <= span.sequence) cuts[fork.branch.first] = &fork.branch;
    std::vector<ChangeSpan> parts;
    auto rest = span;
    const auto put = [&](const ChangeSpan &part) {
        if (part.log == span.log) {
            parts.push_back(part);
        } else {
            std::ranges::copy(renamed(part, forks), std::back_inserter(parts));
        }
    };
    for (const auto &[first, branch] : cuts) {
        if (rest.first < first) {
            put({rest.log, rest.first, first - 1, branch->before});
            rest.first = first;
        }
        rest.log = branch->log;
    }
    put(rest);
    return parts;
}

std::vector<ChangeRun> renamed(const ChangeRun &run, std::span<const Fork> forks) {
    std::vector<ChangeSpan> parts;
    run.forEachLog([&](const ChangeSpan &span) { std::ranges::copy(renamed(span, forks), std::back_inserter(parts)); });
    if (run.taken != 0) return {{parts.front(), run.bytes, {parts.begin() + 1, parts.end()}, run.taken}};
    std::vector<ChangeRun> runs;
    for (const auto &part : parts)
        runs.push_back({part, run.bytes});
    return runs;
}

} // namespace fanion
