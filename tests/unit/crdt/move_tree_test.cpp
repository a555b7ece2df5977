// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/move_tree.h"

#include "tests/unit/crdt/change_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fanion {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr EntityId kColumn{10}, kGroup{20}, kOther{30}, kEngine{40}, kSecond{50}, kNobody{99};

class MoveTreeTest : public testing::Test, protected test::ChangeMaker {
protected:
    /** The log A moves \p node at \p time. */
    void move(EntityId node, EntityId parent, std::uint8_t key, std::uint64_t time) {
        tree.place(node, parent, {key}, tag({A, static_cast<std::uint32_t>(time)}, time));
    }
    MoveTree tree{names};
};

TEST_F(MoveTreeTest, HoldsEnginesInGroupsInColumns) {
    move(kColumn, {}, 1, 1);
    move(kOther, kColumn, 7, 2);
    move(kGroup, kColumn, 5, 3);
    move(kEngine, kGroup, 1, 4);
    EXPECT_THAT(tree.roots(), ElementsAre(kColumn));
    EXPECT_THAT(tree.childrenOf(kColumn), ElementsAre(kGroup, kOther)) << "by key";
    EXPECT_THAT(tree.childrenOf(kEngine), IsEmpty());
    EXPECT_EQ(tree.parentOf(kEngine), kGroup);
    EXPECT_EQ(tree.parentOf(kColumn), EntityId());
    EXPECT_EQ(tree.depthOf(kEngine), 2u);
    EXPECT_EQ(tree.depthOf(kColumn), 0u);
    EXPECT_TRUE(tree.isAncestor(kColumn, kEngine));
    EXPECT_TRUE(tree.isAncestor(kGroup, kEngine));
    EXPECT_FALSE(tree.isAncestor(kOther, kEngine));
    EXPECT_FALSE(tree.isAncestor(kEngine, kColumn));
    EXPECT_FALSE(tree.isAncestor(kEngine, kEngine));
    move(kGroup, {}, 2, 5);
    EXPECT_THAT(tree.roots(), ElementsAre(kColumn, kGroup));
    EXPECT_EQ(tree.depthOf(kEngine), 1u) << "what hangs below moves along";
}

TEST_F(MoveTreeTest, EqualKeysStandInTheOrderOfTheMovesThenOfIds) {
    tree.place(kSecond, {}, {5}, tag({B, 1}, 9));
    tree.place(kGroup, {}, {5}, tag({A, 1}, 9));
    tree.place(kEngine, {}, {5}, tag({A, 2}, 8));
    tree.set(kColumn, std::nullopt);
    tree.set(kOther, std::nullopt);
    EXPECT_THAT(tree.roots(), ElementsAre(kColumn, kOther, kEngine, kGroup, kSecond));
}

TEST_F(MoveTreeTest, TheLatestMoveOfACycleDoesNotCount) {
    for (const bool isOtherWay : {false, true}) {
        MoveTree cut(names);
        const auto pcc = [&] { cut.place(kGroup, kOther, {1}, tag({A, 1}, 100)); };
        const auto site = [&] { cut.place(kOther, kGroup, {1}, tag({B, 1}, 200)); };
        cut.place(kEngine, kOther, {1}, tag({C, 1}, 1));
        cut.set(kGroup, std::nullopt);
        cut.set(kOther, std::nullopt);
        isOtherWay ? site() : pcc();
        isOtherWay ? pcc() : site();
        EXPECT_THAT(cut.roots(), ElementsAre(kOther));
        EXPECT_THAT(cut.childrenOf(kOther), testing::UnorderedElementsAre(kGroup, kEngine));
        EXPECT_TRUE(cut.isCut(kOther));
        EXPECT_FALSE(cut.isCut(kGroup));
        EXPECT_EQ(cut.depthOf(kOther), 0u);
        cut.place(kGroup, {}, {1}, tag({C, 2}, 300)); // whoever moves either settles it
        EXPECT_FALSE(cut.isCut(kOther));
        EXPECT_THAT(cut.roots(), ElementsAre(kGroup));
        EXPECT_THAT(cut.childrenOf(kGroup), ElementsAre(kOther));
        EXPECT_EQ(cut.depthOf(kEngine), 2u);
    }
}

TEST_F(MoveTreeTest, OfTwoMovesOfOneChangeTheGreaterIdIsCut) {
    for (const bool isOtherWay : {false, true}) {
        MoveTree cut(names);
        const auto first = isOtherWay ? kOther : kGroup;
        const auto second = isOtherWay ? kGroup : kOther;
        cut.place(first, second, {1}, tag({A, 1}, 7));
        cut.place(second, first, {1}, tag({A, 1}, 7));
        EXPECT_TRUE(cut.isCut(kOther));
        EXPECT_FALSE(cut.isCut(kGroup));
    }
}

TEST_F(MoveTreeTest, MovingTheCutNodeSettlesTheCycleToo) {
    move(kGroup, kOther, 1, 1);
    move(kOther, kGroup, 1, 2);
    ASSERT_TRUE(tree.isCut(kOther));
    move(kOther, kColumn, 1, 3);
    tree.set(kColumn, std::nullopt);
    EXPECT_FALSE(tree.isCut(kOther));
    EXPECT_EQ(tree.depthOf(kGroup), 2u);
}

TEST_F(MoveTreeTest, OnlyTheCycleIsCutNotWhatHangsOnIt) {
    move(kGroup, kOther, 1, 1);
    move(kOther, kSecond, 1, 5);
    move(kSecond, kGroup, 1, 3);
    move(kEngine, kSecond, 1, 9); // later than all, but no part of it
    EXPECT_THAT(tree.roots(), ElementsAre(kOther));
    EXPECT_EQ(tree.parentOf(kEngine), kSecond);
    EXPECT_EQ(tree.depthOf(kEngine), 3u);
    move(kEngine, kGroup, 1, 10);
    EXPECT_TRUE(tree.isCut(kOther)) << "the cycle is as it was";
    move(kOther, kEngine, 1, 6);
    EXPECT_TRUE(tree.isCut(kEngine)) << "another cycle, whose latest move is the engine's";
    EXPECT_FALSE(tree.isCut(kOther));
    EXPECT_EQ(tree.depthOf(kSecond), 3u);
}

TEST_F(MoveTreeTest, ANodeUnderItselfStandsAtTheTop) {
    move(kGroup, kGroup, 1, 1);
    EXPECT_THAT(tree.roots(), ElementsAre(kGroup));
    EXPECT_TRUE(tree.isCut(kGroup));
    EXPECT_THAT(tree.childrenOf(kGroup), IsEmpty());
    move(kGroup, {}, 1, 2);
    EXPECT_FALSE(tree.isCut(kGroup));
}

TEST_F(MoveTreeTest, WhatHungUnderADeletedParentStandsInItsPlace) {
    move(kColumn, {}, 1, 1);
    move(kGroup, kColumn, 2, 2);
    move(kOther, kColumn, 3, 3);
    move(kEngine, kGroup, 9, 4);
    move(kSecond, kGroup, 8, 5);
    tree.remove(kGroup);
    EXPECT_FALSE(tree.contains(kGroup));
    EXPECT_EQ(tree.parentOf(kEngine), kColumn);
    EXPECT_EQ(tree.depthOf(kEngine), 1u);
    EXPECT_THAT(tree.childrenOf(kColumn), ElementsAre(kSecond, kEngine, kOther));
    EXPECT_TRUE(tree.isAncestor(kColumn, kEngine));
    EXPECT_FALSE(tree.isAncestor(kGroup, kEngine));
    EXPECT_EQ(tree.parentOf(kGroup), EntityId());
    EXPECT_EQ(tree.depthOf(kGroup), 0u);
    EXPECT_FALSE(tree.isAncestor(kColumn, kGroup));
    EXPECT_THAT(tree.childrenOf(kGroup), IsEmpty());
    tree.remove(kColumn);
    EXPECT_THAT(tree.roots(), ElementsAre(kSecond, kEngine, kOther));
    move(kGroup, kColumn, 2, 6);
    EXPECT_THAT(tree.roots(), ElementsAre(kGroup, kOther)) << "restored, it has its engines again";
    EXPECT_THAT(tree.childrenOf(kGroup), ElementsAre(kSecond, kEngine));
}

TEST_F(MoveTreeTest, AParentThatIsNotThereIsWaitedForAtTheTop) {
    move(kEngine, kGroup, 1, 1);
    EXPECT_EQ(tree.parentOf(kEngine), EntityId());
    EXPECT_EQ(tree.depthOf(kEngine), 0u);
    EXPECT_THAT(tree.roots(), ElementsAre(kEngine));
    EXPECT_FALSE(tree.contains(kGroup));
    tree.remove(kGroup);
    tree.set(kGroup, std::nullopt);
    EXPECT_EQ(tree.parentOf(kEngine), kGroup);
}

TEST_F(MoveTreeTest, KnowsNothingOfWhatIsNotThere) {
    tree.remove(kNobody);
    tree.set({}, std::nullopt);
    move(kEngine, kNobody, 1, 1);
    move(kEngine, kNobody, 1, 2);
    move(kEngine, kOther, 1, 3);
    move(kEngine, {}, 1, 4);
    EXPECT_THAT(tree.roots(), ElementsAre(kEngine));
    EXPECT_FALSE(tree.contains(kNobody));
    EXPECT_FALSE(tree.contains({}));
    EXPECT_THAT(tree.childrenOf(kNobody), IsEmpty());
    EXPECT_EQ(tree.parentOf(kNobody), EntityId());
    EXPECT_EQ(tree.depthOf(kNobody), 0u);
    EXPECT_FALSE(tree.isCut(kNobody));
    EXPECT_FALSE(tree.isAncestor(kNobody, kEngine));
    EXPECT_FALSE(tree.isAncestor(kEngine, kNobody));
}

TEST_F(MoveTreeTest, ADeepTreeBreaksNothing) {
    constexpr std::uint64_t kDeep = 20'000;
    for (std::uint64_t i = 1; i <= kDeep; ++i) {
        move({i}, {i - 1}, 1, i);
        if (i > 1 && i < kDeep) tree.remove({i});
    }
    EXPECT_THAT(tree.childrenOf({1}), ElementsAre(EntityId{kDeep}));
    EXPECT_EQ(tree.depthOf({kDeep}), 1u);
    move({1}, {kDeep}, 1, kDeep + 1);
    EXPECT_TRUE(tree.isCut({1}));
    move({1}, {kDeep}, 1, 0);
    EXPECT_TRUE(tree.isCut({kDeep})) << "now the oldest move of all";
}

} // namespace
} // namespace fanion
