// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/seeds.h"
#include "tests/support/test_environment.h"
#include "tests/unit/crdt/text_cluster.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion::test {
namespace {

/** Runs a cluster, comparing after every step; the first difference, or nothing. */
std::string run(std::size_t people, std::size_t steps, std::size_t compareEvery, const TextCluster::Below &below) {
    TextCluster cluster(people, below);
    for (std::size_t i = 0; i < steps; ++i) {
        const auto who = cluster.step();
        if (below(16) == 15 && !cluster.reload(who)) return std::format("snapshot at step {}", i);
        if (i % compareEvery != 0) continue;
        if (auto found = cluster.differenceAt(who); !found.empty()) return std::format("step {}: {}", i, found);
    }
    cluster.heal();
    for (std::size_t who = 0; who < people; ++who) {
        if (auto found = cluster.differenceAt(who); !found.empty()) return std::format("healed, {}: {}", who, found);
        if (cluster.snapshot(who) != cluster.snapshot(0)) return "snapshots differ";
    }
    return cluster.differenceBetween();
}

TEST(TextRopeConvergence, FewPeopleFewEdits) {
    for (const auto seed : seeds(600)) {
        SeededRandom random(seed);
        const auto difference = run(2 + random.below(3), 4 + random.below(30), 1,
                                    [&random](std::uint64_t bound) { return random.below(bound); });
        ASSERT_EQ(difference, "") << "FANION_SEED=" << seed;
    }
}

TEST(TextRopeConvergence, ManyEdits) {
    for (const auto seed : seeds(4)) {
        SeededRandom random(seed);
        const auto difference =
            run(2 + random.below(4), 1000, 100, [&random](std::uint64_t bound) { return random.below(bound); });
        ASSERT_EQ(difference, "") << "FANION_SEED=" << seed;
    }
}

/** The same with choices that can be made smaller. */
RC_GTEST_PROP(TextRopeConvergence, OfSmallCases, (const std::vector<std::uint8_t> &choices)) {
    std::size_t next = 0;
    const auto difference = run(3, 1 + choices.size() / 3, 1, [&](std::uint64_t bound) {
        return next < choices.size() ? choices[next++] % bound : 0;
    });
    RC_ASSERT(difference == "");
}

} // namespace
} // namespace fanion::test
