// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The laws say something only if the stories have in them what they are about.
#include "tests/property/models/register_model.h"
#include "tests/property/models/tree_model.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

using namespace test;

TEST(Generator, DrawsConcurrentWritesAndThoseThatHaveSeenOthers) {
    int cases = 0;
    int concurrent = 0;
    int seeing = 0;
    int joined = 0;
    std::size_t changes = 0;
    rc::detail::checkGTest([&](const Script<RegisterAct> &script) {
        const Story story(script);
        const auto ops = story.ops();
        ++cases;
        changes += story.changes.size();
        concurrent += RegisterModel::define(story).values.size() > 1;
        joined += ops.size() > story.changes.size();
        seeing += std::ranges::any_of(ops, [&](auto later) {
            return std::ranges::any_of(ops, [&](auto earlier) {
                return story.sees(later, earlier) &&
                       story.changes[later.change].dot.log != story.changes[earlier.change].dot.log;
            });
        });
    });
    if (cases < 100) GTEST_SKIP() << "too few cases to count";
    EXPECT_GT(changes, 10U * static_cast<std::size_t>(cases));
    EXPECT_GT(concurrent, cases / 3);
    EXPECT_GT(seeing, cases / 3);
    EXPECT_GT(joined, cases / 5);
}

TEST(Generator, DrawsCyclesAndDeletedParents) {
    int cases = 0;
    int cut = 0;
    int lifted = 0;
    rc::detail::checkGTest([&](const Script<TreeAct> &script) {
        const Story story(script);
        const auto shown = TreeModel::define(story);
        ++cases;
        cut += std::ranges::any_of(shown.nodes, [](const auto &entry) { return entry.second.isCut; });
        for (const auto op : story.ops()) {
            const auto &act = story.act(op);
            if (act.kind != TreeAct::Move || act.parent == 0 || act.parent > kNodes) continue;
            if (shown.nodes.at(act.node).parent != 0 && !shown.nodes.at(act.parent).isThere) {
                ++lifted;
                break;
            }
        }
    });
    if (cases < 100) GTEST_SKIP() << "too few cases to count";
    EXPECT_GT(cut, cases / 10);
    EXPECT_GT(lifted, cases / 25);
}

/** Shows what a failure looks like: a wrong law shrinks to the two steps that break it. */
TEST(Generator, ShrinksToTheStepsThatMatter) {
    const auto result = rc::detail::checkTestable([](const Script<RegisterAct> &script) {
        const Story story(script);
        RC_ASSERT(RegisterModel::define(story).values.size() < 2);
    });
    ASSERT_TRUE(result.is<rc::detail::FailureResult>());
    const auto &shown = result.get<rc::detail::FailureResult>().counterExample.front().second;
    EXPECT_EQ(std::ranges::count(shown, '\n'), 2) << shown;
}

} // namespace
} // namespace fanion
