// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forge.h"
#include "tests/support/test_post.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::TestPost;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class TreeField : public testing::Test {
protected:
    TestPost a{1, "PCC", "COS"};
    TestPost b{2, "PC site", "OM"};
    EntityId column;
    EntityId group;

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        column = a.add(Kind::Means, {{Field::Label, "Colonne"}});
        group = under(a, column);
        b.follow(a);
        exchange(a, b);
        static_cast<void>(told(a));
        static_cast<void>(told(b));
    }
    static EntityId under(TestPost &post, EntityId parent) { return post.add(Kind::Means, {{Field::Parent, parent}}); }
    static Move move(EntityId id, EntityId parent, EntityId beside = {}, bool isAfter = false) {
        return {id, Field::Parent, parent, beside, isAfter};
    }
    [[nodiscard]] static std::vector<EntityId> childrenOf(const TestPost &post, EntityId parent) {
        std::set<std::pair<std::string, EntityId>> children;
        for (const auto &[id, entity] : post.replica.board()) {
            const auto place = entity->places.find(Field::Parent);
            const bool isThere = place != entity->places.end() && place->second.parent == parent;
            if (isThere && entity->kind == Kind::Means) children.emplace(place->second.order, id);
        }
        std::vector<EntityId> ids;
        for (const auto &[order, id] : children)
            ids.push_back(id);
        return ids;
    }
    [[nodiscard]] static Value parentOf(const TestPost &post, EntityId id) { return post.at(id)->value(Field::Parent); }
    [[nodiscard]] static std::set<EntityId> told(TestPost &post) {
        std::set<EntityId> ids;
        for (const auto &entity : post.replica.takeDelta().changed)
            ids.insert(entity->id);
        return ids;
    }
    void expectSame() {
        exchange(a, b);
        EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
    }
};

TEST_F(TreeField, EnginesInGroupsInColumns) {
    const auto engine = under(a, group);
    EXPECT_EQ(parentOf(a, engine), Value(group));
    EXPECT_EQ(parentOf(a, group), Value(column));
    EXPECT_THAT(childrenOf(a, {}), ElementsAre(column));
    a.set(engine, Field::Parent, Value());
    EXPECT_EQ(parentOf(a, engine), Value());
    EXPECT_THAT(childrenOf(a, {}), UnorderedElementsAre(column, engine));
    expectSame();
}

TEST_F(TreeField, BrothersStandWhereTheyWerePut) {
    const auto one = under(a, column);
    const auto two = under(a, column);
    EXPECT_THAT(childrenOf(a, column), ElementsAre(group, one, two));
    a.perform({move(two, column, group)});
    EXPECT_THAT(childrenOf(a, column), ElementsAre(two, group, one));
    a.perform({move(two, column, group, true)});
    EXPECT_THAT(childrenOf(a, column), ElementsAre(group, two, one));
    a.perform({move(group, column)});
    EXPECT_THAT(childrenOf(a, column), ElementsAre(two, one, group));
    expectSame();
    EXPECT_THAT(childrenOf(b, column), ElementsAre(two, one, group));
    EXPECT_EQ(a.tryPerform({move(two, column, EntityId{99})}).error().code, ErrorCode::NotFound);
}

TEST_F(TreeField, MakesRoomAmongThoseNeverPlaced) {
    std::vector<EntityId> ids{column};
    for (int i = 0; i < 4; ++i)
        ids.push_back(a.add(Kind::Means));
    std::ranges::sort(ids);
    EXPECT_EQ(childrenOf(a, {}), ids);
    a.perform({move(ids[0], {}, ids[2], true)});
    EXPECT_THAT(childrenOf(a, {}), ElementsAre(ids[1], ids[2], ids[0], ids[3], ids[4]));
    a.undo();
    EXPECT_EQ(childrenOf(a, {}), ids);
}

TEST_F(TreeField, RoomForThousandsAtOnePlace) {
    auto first = group;
    for (int i = 0; i < 600; ++i) {
        const auto id = under(a, column);
        // To and fro, which makes keys longest.
        a.perform({move(id, column, first, i % 2 == 0)});
        first = id;
    }
    EXPECT_EQ(childrenOf(a, column).size(), 601U);
    const auto &state = a.at(first)->places.at(Field::Parent);
    EXPECT_LT(state.order.size(), 200U);
    expectSame();
}

TEST_F(TreeField, NothingGoesUnderWhatHangsBelowIt) {
    const auto engine = under(a, group);
    for (const auto parent : {column, group, engine}) {
        EXPECT_THAT(a.tryPerform({move(column, parent)}).error().message, HasSubstr("cannot be put under"));
        EXPECT_FALSE(a.tryPerform({Set{column, Field::Parent, parent}}));
    }
    a.perform({Delete{group}});
    EXPECT_FALSE(a.tryPerform({move(column, engine)}));
    EXPECT_FALSE(a.tryPerform({move(column, group)})) << "not even over what was deleted";
}

TEST_F(TreeField, OfTheMovesThatCloseACycleTheLatestDoesNotCount) {
    const auto other = a.add(Kind::Means);
    const auto engine = under(a, other);
    exchange(a, b);
    static_cast<void>(told(a));
    b.clock.wall = a.clock.wall + 10'000;
    a.perform({move(column, other)});
    b.perform({move(other, column)});
    exchange(a, b);
    EXPECT_TRUE(a.at(other)->isCut());
    EXPECT_FALSE(a.at(column)->isCut());
    EXPECT_THAT(childrenOf(a, {}), ElementsAre(other));
    EXPECT_THAT(childrenOf(a, other), UnorderedElementsAre(engine, column));
    EXPECT_EQ(parentOf(a, other), Value());
    expectSame();
    static_cast<void>(told(b));
    // Whoever moves either settles it; the other is told of, too.
    a.perform({move(column, {})});
    exchange(a, b);
    EXPECT_FALSE(a.at(other)->isCut());
    EXPECT_EQ(parentOf(b, other), Value(column));
    EXPECT_THAT(told(b), UnorderedElementsAre(column, other));
    expectSame();
}

TEST_F(TreeField, WhatHangsUnderADeletedGroupIsShownWhereItStood) {
    const auto before = under(a, column);
    const auto engine = under(a, group);
    const auto inner = under(a, group);
    const auto deep = under(a, inner);
    exchange(a, b);
    static_cast<void>(told(a));
    a.perform({Delete{group}});
    b.perform({move(before, group, inner)});
    exchange(a, b);
    EXPECT_THAT(childrenOf(a, column), ElementsAre(engine, before, inner));
    EXPECT_EQ(parentOf(a, engine), Value(column));
    EXPECT_EQ(parentOf(a, group), Value(column)) << "where it comes back to";
    EXPECT_TRUE(a.at(group)->places.empty());
    EXPECT_THAT(told(a), UnorderedElementsAre(group, engine, before, inner));
    expectSame();
    a.perform({Delete{inner}});
    EXPECT_THAT(childrenOf(a, column), ElementsAre(engine, before, deep));
    static_cast<void>(told(a));
    a.perform({Restore{group}});
    EXPECT_THAT(childrenOf(a, column), ElementsAre(group));
    EXPECT_THAT(childrenOf(a, group), ElementsAre(engine, before, deep));
    EXPECT_THAT(told(a), UnorderedElementsAre(group, engine, before, deep));
    expectSame();
}

TEST_F(TreeField, BesideWhatADeletedGroupLeftIsBesideAllOfIt) {
    const auto one = under(a, group);
    const auto two = under(a, group);
    const auto last = under(a, column);
    a.perform({Delete{group}});
    a.perform({move(last, column, two)});
    EXPECT_THAT(childrenOf(a, column), ElementsAre(last, one, two));
}

TEST_F(TreeField, AnotherKindIsNoParent) {
    const auto sector = a.add(Kind::Sector);
    const auto part = a.add(Kind::Sector, {{Field::Parent, sector}});
    const auto engine = under(a, sector);
    EXPECT_EQ(parentOf(a, engine), Value());
    EXPECT_EQ(parentOf(a, part), Value(sector));
    const auto early = under(a, EntityId{4711});
    EXPECT_EQ(parentOf(a, early), Value());
    static_cast<void>(told(a));
    a.perform({Add{Kind::Means, {}, EntityId{4711}}});
    EXPECT_EQ(parentOf(a, early), Value(EntityId{4711}));
    EXPECT_THAT(told(a), UnorderedElementsAre(early, EntityId{4711}));
    expectSame();
}

TEST_F(TreeField, UndoPutsBackUnlessSomebodyMovedItSince) {
    const auto other = a.add(Kind::Means);
    const auto engine = under(a, group);
    const auto brother = under(a, group);
    exchange(a, b);
    a.perform({move(engine, other)});
    a.undo();
    EXPECT_THAT(childrenOf(a, group), ElementsAre(engine, brother));
    a.redo();
    EXPECT_EQ(parentOf(a, engine), Value(other));
    exchange(a, b);
    b.perform({move(engine, column)});
    exchange(a, b);
    const auto undone = a.undo();
    EXPECT_EQ(parentOf(a, engine), Value(column));
    ASSERT_EQ(undone.notices.size(), 1U);
    EXPECT_THAT(undone.notices[0], HasSubstr("PC site"));
    expectSame();
}

TEST_F(TreeField, UndoClosesNoCycle) {
    a.perform({move(group, {})});
    exchange(a, b);
    b.perform({move(column, group)});
    exchange(a, b);
    const auto undone = a.undo();
    ASSERT_EQ(undone.notices.size(), 1U);
    EXPECT_THAT(undone.notices[0], HasSubstr("hangs below it now"));
    EXPECT_FALSE(a.at(group)->isCut());
    expectSame();
}

/** Changes of before: a plain reference, as a set and in a creation. */
TEST_F(TreeField, AReferenceOfBeforeIsAPlaceAtTheEnd) {
    const auto first = under(a, column);
    const auto second = under(a, column);
    test::Forger forger(a);
    const auto bytes = forger.write({{group, op::Set{{Field::Parent, column}}},
                                     {EntityId{71}, op::Create{Kind::Means, {{Field::Parent, column}}}}});
    ASSERT_TRUE(b.pull(a).refused.empty());
    ASSERT_TRUE(b.receive({bytes}).refused.empty());
    EXPECT_THAT(childrenOf(b, column), ElementsAre(first, second, group, EntityId{71}));
    b.perform({move(first, column, group, true)});
    EXPECT_THAT(childrenOf(b, column), ElementsAre(second, group, first, EntityId{71}));
}

TEST_F(TreeField, WhatIsNoPlaceIsNone) {
    const auto engine = under(a, group);
    std::uint64_t incarnation = 77;
    for (const Value &value : {Value("text"), Value(TreePlace{column, {}})}) {
        test::Forger forger(a, incarnation++);
        const auto bytes = forger.write({{engine, op::Set{{Field::Parent, value}}}});
        ASSERT_TRUE(b.pull(a).refused.empty());
        ASSERT_TRUE(b.receive({bytes}).refused.empty());
        EXPECT_EQ(parentOf(b, engine), Value());
        EXPECT_EQ(b.at(engine)->places.at(Field::Parent).parent, EntityId());
    }
}

TEST_F(TreeField, ARefusedBatchLeavesTheTreeAsItWas) {
    const auto engine = under(a, group);
    const auto before = a.replica.stateHash();
    EXPECT_FALSE(a.tryPerform({Add{Kind::Means, {{Field::Parent, column}}, EntityId{70}}, move(engine, EntityId{70}),
                               Delete{group}, move(column, EntityId{70})}));
    EXPECT_EQ(a.replica.stateHash(), before);
    EXPECT_EQ(parentOf(a, engine), Value(group));
    EXPECT_THAT(childrenOf(a, EntityId{70}), IsEmpty());
    expectSame();
}

} // namespace
} // namespace fanion
