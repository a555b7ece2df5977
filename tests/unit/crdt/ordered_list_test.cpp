// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/ordered_list.h"

#include "tests/unit/crdt/change_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <utility>

namespace fanion {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class OrderedListTest : public testing::Test, protected test::ChangeMaker {
protected:
    [[nodiscard]] std::vector<std::string> texts() const {
        std::vector<std::string> texts;
        for (const auto *item : list.items(names))
            texts.push_back(item->text.newest().value);
        return texts;
    }
    OrderedList list;
};

TEST_F(OrderedListTest, StandsInTheOrderOfKeysThenOfWrites) {
    list.insert(change({B, 1}, {}, 5), 1, "late", {7});
    list.insert(change({A, 1}, {}, 4), 2, "early", {7});
    list.insert(change({C, 1}, {}, 9), 3, "first", {3});
    EXPECT_THAT(texts(), ElementsAre("first", "early", "late"));
    list.move(change({D, 1}, {{C, 1}}), 3, {8});
    EXPECT_THAT(texts(), ElementsAre("early", "late", "first"));
}

TEST_F(OrderedListTest, WhatIsDoneBlindlyMeansNothing) {
    list.insert(change({A, 1}), 1, "reconnaître", {5});
    list.move(change({B, 1}), 1, {9});
    list.remove(change({C, 1}), 1);
    list.remove(change({C, 2}), 2);
    list.move(change({C, 3}), 2, {1});
    EXPECT_EQ(std::as_const(list).find(2), nullptr);
    ASSERT_THAT(texts(), ElementsAre("reconnaître"));
    EXPECT_EQ(std::as_const(list).find(1)->key.newest().value, OrderKey{5});
    list.remove(change({C, 4}, {{A, 1}}), 1);
    EXPECT_THAT(texts(), IsEmpty());
    ASSERT_NE(std::as_const(list).find(1), nullptr) << "it stays known: it may come back";
}

TEST_F(OrderedListTest, AnItemMovedBesideItsRemovalStays) {
    list.insert(change({A, 1}), 1, "établir", {5});
    list.remove(change({B, 1}, {{A, 1}}), 1);
    list.move(change({C, 1}, {{A, 1}}), 1, {9});
    EXPECT_THAT(texts(), ElementsAre("établir"));
    list.remove(change({B, 2}, {{A, 1}, {C, 1}}), 1);
    EXPECT_THAT(texts(), IsEmpty());
    list.insert(change({D, 1}, {{A, 1}, {B, 2}, {C, 1}}), 1, "établir encore", {2});
    EXPECT_THAT(texts(), ElementsAre("établir encore"));
}

TEST_F(OrderedListTest, RemembersOnlyTheFirstInsertions) {
    list.insert(change({A, 1}), 1, "a", {5});
    list.insert(change({B, 1}), 1, "b", {5});
    list.insert(change({C, 1}, {{A, 1}}), 1, "c", {5});
    EXPECT_THAT(std::as_const(list).find(1)->insertions, ElementsAre(Dot{A, 1}, Dot{B, 1}));
    list.move(change({D, 1}, {{B, 1}}), 1, {6});
    EXPECT_EQ(std::as_const(list).find(1)->presence.marks().size(), 4u);
}

} // namespace
} // namespace fanion
