// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limits.h"
#include "tests/support/test_post.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::TestPost;
using testing::HasSubstr;

constexpr auto kUa = Field::AbsoluteEmergencies;
constexpr auto kUr = Field::RelativeEmergencies;

class CounterField : public testing::Test {
protected:
    TestPost a{1, "PCC", "COS"};
    TestPost b{2, "PC site", "OM"};

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        b.follow(a);
        exchange(a, b);
    }
    static void add(TestPost &post, std::int64_t amount, Field field = kUa) {
        post.perform({CounterAdd{kIncidentEntity, field, amount}});
    }
    [[nodiscard]] static std::int64_t shown(const TestPost &post, Field field = kUa) {
        return post.at(kIncidentEntity)->count(field);
    }
    void expectBoth(std::int64_t count) {
        exchange(a, b);
        EXPECT_EQ(shown(a), count);
        EXPECT_EQ(shown(b), count);
        EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
    }
};

TEST_F(CounterField, WhatIsAddedBesideEachOtherAllCounts) {
    add(a, 3);
    add(b, 2);
    add(b, -1);
    add(b, 7, kUr);
    expectBoth(4);
    EXPECT_EQ(shown(a, kUr), 7);
}

TEST_F(CounterField, AResetLeavesWhatItsAuthorHadNotSeen) {
    add(a, 3);
    add(b, 2);
    exchange(a, b);
    add(b, 4);
    a.perform({CounterReset{kIncidentEntity, kUa}});
    expectBoth(4);
    a.perform({CounterReset{kIncidentEntity, kUa}});
    expectBoth(0);
    EXPECT_TRUE(a.at(kIncidentEntity)->counters.empty());
    const auto before = a.replica.changeCount();
    a.perform({CounterReset{kIncidentEntity, kUa}});
    EXPECT_EQ(a.replica.changeCount(), before) << "nothing was there to take away";
}

TEST_F(CounterField, SettingANumberAddsTheDifference) {
    add(a, 3);
    exchange(a, b);
    a.set(kIncidentEntity, kUa, std::int64_t{10});
    add(b, 1);
    expectBoth(11);
    b.set(kIncidentEntity, kUa, Value());
    expectBoth(0);
}

TEST_F(CounterField, RefusesWhatIsNoAmount) {
    EXPECT_EQ(a.tryPerform({CounterAdd{kIncidentEntity, kUa, limits::kCounterAmount + 1}}).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(a.tryPerform({CounterAdd{kIncidentEntity, Field::Title, 1}}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(a.tryPerform({Set{kIncidentEntity, kUa, "three"}}).error().code, ErrorCode::InvalidArgument);
    add(a, limits::kCounterAmount);
    add(a, 1);
    EXPECT_THAT(a.tryPerform({Set{kIncidentEntity, kUa, std::int64_t{0}}}).error().message, HasSubstr("reset"));
    EXPECT_EQ(shown(a), limits::kCounterAmount + 1) << "nothing of it was done";
}

TEST_F(CounterField, UndoAddsTheOpposite) {
    add(a, 3);
    exchange(a, b);
    add(b, 2);
    exchange(a, b);
    a.undo();
    expectBoth(2);
    a.redo();
    expectBoth(5);
    a.undo();
    expectBoth(2);
}

TEST_F(CounterField, UndoOfAResetBringsBackWhatItTook) {
    add(a, 3);
    exchange(a, b);
    add(b, 2);
    exchange(a, b);
    a.perform({CounterReset{kIncidentEntity, kUa}});
    add(b, 1);
    expectBoth(1);
    a.undo();
    expectBoth(6);
    a.undo(); // of the 3, which the undo has brought back in another change
    expectBoth(3);
    a.redo();
    a.redo();
    expectBoth(1);
}

/** Found by the laws of the board: nothing seemed to be there to bring back. */
TEST_F(CounterField, UndoOfAResetAtZeroBringsBackThePieces) {
    add(b, -2);
    exchange(a, b);
    add(a, 2);
    EXPECT_EQ(shown(a), 0);
    a.perform({CounterReset{kIncidentEntity, kUa}});
    a.undo();
    EXPECT_EQ(shown(a), 0);
    a.undo();
    EXPECT_EQ(shown(a), -2);
    a.redo();
    EXPECT_EQ(shown(a), 0);
}

TEST_F(CounterField, UndoLeavesWhatAColleagueHasCountedAnew) {
    add(a, 3);
    exchange(a, b);
    b.perform({CounterReset{kIncidentEntity, kUa}});
    exchange(a, b);
    const auto undone = a.undo();
    expectBoth(0);
    ASSERT_EQ(undone.notices.size(), 1U);
    EXPECT_THAT(undone.notices[0], HasSubstr("counted anew"));
}

TEST_F(CounterField, UndoSurvivesARestart) {
    add(a, 3);
    a.perform({CounterReset{kIncidentEntity, kUa}});
    a.restart();
    a.undo();
    EXPECT_EQ(shown(a), 3);
    a.restart();
    a.undo();
    EXPECT_EQ(shown(a), 0);
}

TEST_F(CounterField, WhatARevokedPostAddedOutsideDoesNotCount) {
    add(b, 2);
    exchange(a, b);
    add(b, 5);
    a.perform({Revoke{b.id()}});
    exchange(a, b);
    EXPECT_EQ(shown(a), 2);
    EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
}

TEST_F(CounterField, HistoryTellsTheAmounts) {
    add(a, 3);
    a.perform({CounterReset{kIncidentEntity, kUa}});
    std::vector<HistoryLine> lines;
    for (const auto &run : a.changes) {
        const auto some = Replica::describe(run, UINT32_MAX);
        ASSERT_TRUE(some);
        lines.insert(lines.end(), some->begin(), some->end());
    }
    ASSERT_GE(lines.size(), 2U);
    const auto &added = lines[lines.size() - 2];
    EXPECT_EQ(added.act, HistoryLine::Act::Added);
    EXPECT_EQ(added.field, kUa);
    EXPECT_EQ(added.value, Value(std::int64_t{3}));
    EXPECT_EQ(lines.back().act, HistoryLine::Act::Set);
    EXPECT_EQ(lines.back().value, Value(std::int64_t{0}));
}

} // namespace
} // namespace fanion
