// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/oracles/reference_agrees.h"

#include <format>

namespace fanion::cluster {

namespace {
constexpr std::size_t kMostChanges = 1'500;
}

bool ReferenceAgrees::canCheck(const IncidentLog &log) {
    return log.entries().size() <= kMostChanges && !log.hasForks();
}

Findings ReferenceAgrees::check(const IncidentLog &log, const Board &board, test::Rule rule) {
    const auto expected = test::referenceMerge(log.bytes(), rule);
    const auto found = test::textOf(board);
    Findings findings;
    for (const auto &[id, text] : expected) {
        const auto there = found.find(id);
        if (there == found.end())
            findings.push_back(std::format("object {} is missing", id.hex()));
        else if (there->second != text)
            findings.push_back(std::format("object {} is [{}], by definition [{}]", id.hex(), there->second, text));
    }
    if (found.size() > expected.size()) findings.push_back("there are objects that nobody has made");
    return findings;
}

} // namespace fanion::cluster
