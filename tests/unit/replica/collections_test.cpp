// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_post.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::TestPost;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

class Collections : public testing::Test {
protected:
    TestPost a{1, "PCC", "COS"};
    TestPost b{2, "PC site", "OM"};
    EntityId task;

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        task = a.add(Kind::Task,
                     {{Field::Steps, "one"}, {Field::Steps, "two"}, {Field::Steps, "three"}, {Field::Tags, "red"}});
        b.follow(a);
        exchange(a, b);
    }
    [[nodiscard]] std::vector<std::string> steps(const TestPost &post) const {
        std::vector<std::string> texts;
        const auto entity = post.at(task);
        if (const auto found = entity->lists.find(Field::Steps); found != entity->lists.end()) {
            for (const auto &item : found->second)
                texts.push_back(item.text);
        }
        return texts;
    }
    [[nodiscard]] ItemId item(std::size_t at) const { return a.at(task)->lists.at(Field::Steps)[at].id; }
    [[nodiscard]] static std::set<Value> tags(const TestPost &post, EntityId id) {
        const auto entity = post.at(id);
        const auto found = entity->sets.find(Field::Tags);
        return found == entity->sets.end() ? std::set<Value>() : found->second;
    }
    void expectSame() {
        exchange(a, b);
        EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
        EXPECT_EQ(steps(a), steps(b));
    }
};

TEST_F(Collections, AnAdditionBesideARemovalStays) {
    a.perform({SetRemove{task, Field::Tags, "red"}});
    b.perform({SetRemove{task, Field::Tags, "red"}});
    b.perform({SetAdd{task, Field::Tags, "red"}});
    expectSame();
    EXPECT_THAT(tags(a, task), ElementsAre(Value("red")));
    a.perform({SetRemove{task, Field::Tags, "red"}});
    expectSame();
    EXPECT_TRUE(tags(b, task).empty());
}

TEST_F(Collections, AnItemBothMoveEndsInOnePlaceAndOthersKeepTheirs) {
    b.clock.advance(10);
    a.perform({ListMove{task, Field::Steps, item(0), 2}});
    b.perform({ListMove{task, Field::Steps, item(1), 0}});
    expectSame();
    EXPECT_THAT(steps(a), UnorderedElementsAre("one", "two", "three"));
}

TEST_F(Collections, AnItemMovedWhileItIsRemovedStays) {
    const auto two = item(1);
    a.perform({ListRemove{task, Field::Steps, two}});
    b.perform({ListMove{task, Field::Steps, two, 0}});
    expectSame();
    EXPECT_THAT(steps(a), ElementsAre("two", "one", "three"));
}

TEST_F(Collections, BothInsertAtOnePlace) {
    a.perform({ListInsert{task, Field::Steps, 1, "a1"}});
    b.perform({ListInsert{task, Field::Steps, 1, "b1"}});
    expectSame();
    EXPECT_EQ(steps(a).size(), 5u);
    EXPECT_EQ(steps(a).front(), "one");
    EXPECT_EQ(steps(a).back(), "three");
}

TEST_F(Collections, ManyInsertionsAtOnePlaceKeepTheirOrder) {
    std::vector<std::string> expected{"one", "two", "three"};
    for (int i = 0; i < 400; ++i) {
        const auto text = std::to_string(i);
        a.perform({ListInsert{task, Field::Steps, 1, text}});
        expected.insert(expected.begin() + 1, text);
    }
    EXPECT_EQ(steps(a), expected);
    expectSame();
}

TEST_F(Collections, PlacesAndTypesAreChecked) {
    EXPECT_FALSE(a.tryPerform({ListInsert{task, Field::Steps, 4, "x"}}));
    EXPECT_FALSE(a.tryPerform({ListMove{task, Field::Steps, {999}, 0}}));
    EXPECT_FALSE(a.tryPerform({ListInsert{task, Field::Label, 0, "x"}}));
    EXPECT_FALSE(a.tryPerform({SetAdd{task, Field::Label, "x"}}));
    EXPECT_FALSE(a.tryPerform({SetAdd{task, Field::Tags, true}}));
    EXPECT_FALSE(a.tryPerform({Set{task, Field::Tags, "x"}}));
    EXPECT_FALSE(a.tryPerform({Text{task, Field::Label, 0, 0, "x"}}));
    EXPECT_FALSE(a.tryPerform({Text{task, Field::Description, 1, 0, "x"}}));
    EXPECT_FALSE(a.tryPerform({Text{task, Field::Description, 0, 1, ""}}));
    EXPECT_FALSE(a.tryPerform({Set{EntityId{12345}, Field::Label, "x"}}));
    EXPECT_FALSE(a.tryPerform({Add{Kind::Task, {{Field::Position, "here"}}, {}}}));
    EXPECT_FALSE(a.tryPerform({Add{Kind::Task, {{Field::Crew, "1/1/4"}}, {}}}));
    EXPECT_FALSE(a.tryPerform({Add{Kind::Task, {}, task}}));
    EXPECT_FALSE(a.tryPerform({Add{Kind::Incident, {}, {}}}));
    EXPECT_FALSE(a.tryPerform({Delete{kIncidentEntity}}));
}

TEST_F(Collections, AnActionIsDoneWhollyOrNotAtAll) {
    const auto before = a.replica.stateHash();
    EXPECT_FALSE(a.tryPerform({Set{task, Field::Label, "changed"}, ListInsert{task, Field::Steps, 0, "x"},
                               Add{Kind::Symbol, {}, EntityId{50}}, Set{EntityId{51}, Field::Label, "no such"}}));
    EXPECT_EQ(a.replica.stateHash(), before);
    EXPECT_EQ(a.replica.find(EntityId{50}), nullptr);
    EXPECT_EQ(a.replica.changeCount(), a.changes.size());
}

TEST_F(Collections, WhatChangesNothingIsNoChange) {
    a.set(task, Field::Label, "t");
    const auto count = a.replica.changeCount();
    const auto done = a.perform({SetAdd{task, Field::Tags, "red"}, Restore{task}, ListRemove{task, Field::Steps, {5}},
                                 Text{task, Field::Description, 0, 0, ""}, Set{task, Field::Description, ""}});
    EXPECT_FALSE(done.change);
    EXPECT_EQ(done.ids.size(), 5u);
    EXPECT_EQ(a.replica.changeCount(), count);
}

} // namespace
} // namespace fanion
