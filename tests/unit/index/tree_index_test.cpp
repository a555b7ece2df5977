// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/index/index_fixture.h"

namespace fanion {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Tree : public test::IndexFixture {
protected:
    EntityId addMeans(EntityId parent) { return add(Kind::Means, {{Field::Parent, parent}}); }
    void move(EntityId id, EntityId parent, EntityId before) {
        perform(intent::Move{id, Field::Parent, parent, before, false});
    }
    [[nodiscard]] const TreeIndex &tree() const { return index.meansTree(); }
};

TEST_F(Tree, HoldsEnginesInGroupsInColumns) {
    const auto column = add(Kind::Means);
    const auto first = addMeans(column);
    const auto second = addMeans(column);
    const auto engine = addMeans(second);
    EXPECT_THAT(tree().roots(), ElementsAre(column));
    EXPECT_THAT(tree().childrenOf(column), ElementsAre(first, second));
    EXPECT_THAT(tree().ancestorsOf(engine), ElementsAre(second, column));
    EXPECT_THAT(tree().descendantsOf(column), ElementsAre(first, second, engine));
    move(second, column, first);
    EXPECT_THAT(tree().childrenOf(column), ElementsAre(second, first));
    set(engine, Field::Parent, Value());
    EXPECT_THAT(tree().childrenOf(second), IsEmpty());
    EXPECT_TRUE(tree().parentOf(engine).isNull());
}

TEST_F(Tree, BrothersStandInTheOrderInWhichTheyCame) {
    const auto column = add(Kind::Means);
    std::vector<EntityId> engines;
    for (int i = 0; i < 6; ++i)
        engines.push_back(addMeans(column));
    EXPECT_EQ(tree().childrenOf(column), engines);
    set(engines[0], Field::Parent, Value());
    set(engines[0], Field::Parent, column);
    std::ranges::rotate(engines, engines.begin() + 1);
    EXPECT_EQ(tree().childrenOf(column), engines);
}

TEST_F(Tree, OfTwoMovesTheLaterIsCut) {
    test::TestPost site{2, "PC site", "OM"};
    post.admit(site, Role::Editor);
    site.follow(post);
    const auto a = add(Kind::Means);
    const auto b = add(Kind::Means);
    exchange(post, site);
    site.clock.wall = post.clock.wall + 10'000;
    set(a, Field::Parent, b);
    site.set(b, Field::Parent, a);
    exchange(post, site);
    follow();
    EXPECT_TRUE(tree().isCut(b));
    EXPECT_FALSE(tree().isCut(a));
    EXPECT_THAT(tree().roots(), ElementsAre(b));
    EXPECT_THAT(tree().childrenOf(b), ElementsAre(a));
    set(a, Field::Parent, Value());
    EXPECT_FALSE(tree().isCut(b));
    EXPECT_THAT(tree().roots(), ElementsAre(a));
}

TEST_F(Tree, WhatHungUnderADeletedGroupStandsInItsPlace) {
    const auto column = add(Kind::Means);
    const auto group = addMeans(column);
    const auto engine = addMeans(group);
    perform(intent::Delete{group});
    EXPECT_THAT(tree().childrenOf(column), ElementsAre(engine));
    perform(intent::Restore{group});
    EXPECT_THAT(tree().ancestorsOf(engine), ElementsAre(group, column));
}

TEST_F(Tree, OnlyItsOwnKindAndOnlyPlacesCount) {
    const auto sector = add(Kind::Sector);
    const auto engine = add(Kind::Means, {{Field::Parent, sector}});
    const auto part = add(Kind::Sector, {{Field::Parent, sector}});
    EXPECT_THAT(tree().roots(), ElementsAre(engine)) << "a means in a sector is in no group";
    EXPECT_THAT(index.sectorTree().childrenOf(sector), ElementsAre(part));
    const auto before = tree().generation();
    set(engine, Field::Label, "FPT");
    set(engine, Field::Position, Position{1, 1});
    set(engine, Field::Order, std::int64_t{1});
    set(part, Field::Parent, Value());
    EXPECT_EQ(tree().generation(), before);
    set(engine, Field::Parent, addMeans({7}));
    EXPECT_NE(tree().generation(), before);
}

} // namespace
} // namespace fanion
