// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/index/index_fixture.h"

namespace fanion {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class Keys : public test::IndexFixture {};

TEST_F(Keys, FollowKindStateAndSector) {
    const auto north = add(Kind::Sector, {{Field::Label, "Nord"}});
    const auto engine = add(Kind::Means, {{Field::State, "engaged"}, {Field::Sector, north}});
    const auto other = add(Kind::Means);
    const auto task = add(Kind::Task, {{Field::Sector, north}});
    EXPECT_THAT(index.kinds().of(Kind::Means), UnorderedElementsAre(engine, other));
    EXPECT_THAT(index.states().of({Kind::Means, "engaged"}), ElementsAre(engine));
    EXPECT_THAT(index.states().of({Kind::Means, ""}), ElementsAre(other)) << "without a state";
    EXPECT_THAT(index.sectors().of(north), UnorderedElementsAre(engine, task));
    EXPECT_THAT(index.sectors().of({}), ElementsAre(other)) << "a sector has no sector, a means could have one";

    set(engine, Field::State, "released");
    set(engine, Field::Sector, Value());
    EXPECT_THAT(index.states().of({Kind::Means, "engaged"}), IsEmpty());
    EXPECT_THAT(index.states().of({Kind::Means, "released"}), ElementsAre(engine));
    EXPECT_THAT(index.sectors().of(north), ElementsAre(task));
}

TEST_F(Keys, FollowLayerMissionAndAssignee) {
    const auto layer = add(Kind::Layer);
    const auto point = add(Kind::Feature, {{Field::Layer, layer}});
    const auto engine = add(Kind::Means, {{Field::Mission, "noyer la lisière"}});
    const auto task = add(Kind::Task, {{Field::Assignee, "Chef NORD"}, {Field::AssigneeRef, engine}});
    EXPECT_THAT(index.layers().of(layer), ElementsAre(point));
    EXPECT_THAT(index.missions().of("noyer la lisière"), ElementsAre(engine));
    EXPECT_THAT(index.assignees().of("Chef NORD"), ElementsAre(task));
    EXPECT_THAT(index.assigneeRefs().of(engine), ElementsAre(task));
    EXPECT_THAT(index.assignees().keys(), ElementsAre("Chef NORD"));
    set(task, Field::Assignee, "");
    EXPECT_THAT(index.assignees().keys(), IsEmpty());
}

TEST_F(Keys, TheBinIsApart) {
    const auto engine = add(Kind::Means, {{Field::State, "engaged"}, {Field::Position, Position{10, 10}}});
    perform(intent::Delete{engine});
    EXPECT_THAT(index.bin().ids(), ElementsAre(engine));
    EXPECT_THAT(index.kinds().of(Kind::Means), IsEmpty());
    EXPECT_THAT(index.states().of({Kind::Means, "engaged"}), IsEmpty());
    EXPECT_TRUE(index.find(engine)->deleted);
    perform(intent::Restore{engine});
    EXPECT_THAT(index.bin().ids(), IsEmpty());
    EXPECT_THAT(index.states().of({Kind::Means, "engaged"}), ElementsAre(engine));
}

TEST_F(Keys, GenerationsTellWhatChanged) {
    const auto engine = add(Kind::Means, {{Field::State, "engaged"}});
    const auto all = index.generation();
    const auto kinds = index.kinds().generation();
    const auto states = index.states().generation();
    const auto tasks = index.kinds().generation(Kind::Task);
    index.take({});
    follow();
    EXPECT_EQ(index.generation(), all) << "an empty delta";
    set(engine, Field::State, "released");
    EXPECT_NE(index.generation(), all);
    EXPECT_EQ(index.kinds().generation(), kinds);
    EXPECT_NE(index.states().generation(), states);
    add(Kind::Means);
    EXPECT_NE(index.kinds().generation(), kinds);
    EXPECT_EQ(index.kinds().generation(Kind::Task), tasks);
}

TEST_F(Keys, ConflictsAndEditsAfterDeletion) {
    test::TestPost site{2, "PC site", "OM"};
    post.admit(site, Role::Editor);
    site.follow(post);
    const auto engine = add(Kind::Means, {{Field::State, "alerted"}});
    const auto target = add(Kind::Symbol);
    exchange(post, site);
    set(engine, Field::State, "engaged");
    perform(intent::Delete{target});
    site.set(engine, Field::State, "available");
    site.set(target, Field::Label, "cible");
    exchange(post, site);
    follow();
    EXPECT_THAT(index.conflicts().ids(), ElementsAre(engine));
    EXPECT_THAT(index.editedAfterDelete().ids(), ElementsAre(target));
    const auto before = index.conflicts().generation();
    set(engine, Field::State, "engaged");
    perform(intent::Restore{target});
    EXPECT_THAT(index.conflicts().ids(), IsEmpty());
    EXPECT_THAT(index.editedAfterDelete().ids(), IsEmpty());
    EXPECT_NE(index.conflicts().generation(), before);
}

TEST_F(Keys, WhatARevocationTakesAwayIsNotInTheBin) {
    test::TestPost site{2, "PC site", "OM"};
    test::TestPost guest{3, "X"};
    post.admit(site, Role::Commander);
    post.admit(guest, Role::Editor);
    site.follow(post);
    guest.follow(post);
    exchange(post, site, guest);
    const auto gone = guest.add(Kind::Means, {{Field::Label, "faux"}, {Field::Position, Position{1, 1}}});
    post.pull(guest);
    const auto engine = add(Kind::Means, {{Field::Parent, gone}});
    EXPECT_THAT(index.meansTree().childrenOf(gone), ElementsAre(engine));
    site.perform({intent::Revoke{guest.id()}}); // without having heard of the means
    post.pull(site);
    post.add(Kind::Task); // two deltas in one
    follow();
    EXPECT_EQ(index.find(gone), nullptr);
    EXPECT_THAT(index.bin().ids(), IsEmpty());
    EXPECT_THAT(index.kinds().of(Kind::Means), ElementsAre(engine));
    EXPECT_THAT(index.words().find("faux", 9), IsEmpty());
    EXPECT_THAT(index.places().nearest({1, 1}, 9), IsEmpty());
    EXPECT_THAT(index.meansTree().roots(), ElementsAre(engine));
}

} // namespace
} // namespace fanion
