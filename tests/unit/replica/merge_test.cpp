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

/** Two posts of one incident, a founder and an editor. */
class Merge2 : public testing::Test {
protected:
    TestPost a{1, "PCC", "chef PC"};
    TestPost b{2, "PC site", "officier moyens"};

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        b.follow(a);
        exchange(a, b);
    }
    void expectSame() {
        exchange(a, b);
        EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
        EXPECT_EQ(a.replica.frontier(), b.replica.frontier());
    }
};

TEST_F(Merge2, AFollowerSeesTheIncidentAndItsMembers) {
    EXPECT_EQ(b.at(kIncidentEntity)->text(Field::Title), "Feu d'entrepôt");
    ASSERT_EQ(b.replica.members().size(), 2u);
    EXPECT_EQ(b.replica.members()[0].post, a.id());
    EXPECT_EQ(b.replica.members()[0].role, Role::Commander);
    EXPECT_EQ(b.replica.members()[1].role, Role::Editor);
    expectSame();
}

TEST_F(Merge2, OneMovesAUnitWhileAnotherRenamesItAndBothHold) {
    const auto id = a.add(Kind::Means, {{Field::Label, "FPT 1"}, {Field::Position, Position{435'000'000, 50'000'000}}});
    exchange(a, b);
    a.set(id, Field::Position, Position{436'000'000, 51'000'000});
    b.set(id, Field::Label, "FPT RNS");
    expectSame();
    EXPECT_EQ(a.at(id)->text(Field::Label), "FPT RNS");
    EXPECT_EQ(a.at(id)->value(Field::Position), Value(Position{436'000'000, 51'000'000}));
    EXPECT_FALSE(a.at(id)->hasConflict());
}

TEST_F(Merge2, TheLastActsOfAnObjectSayWhoHasItAsItStands) {
    const auto id = a.add(Kind::Task, {{Field::Label, "tenir la piste"}});
    a.set(a.add(Kind::Means, {{Field::Label, "FPT 1"}}), Field::Label, "FPT 2");
    exchange(a, b);
    const auto created = a.replica.lastActs(id);
    ASSERT_EQ(created.size(), 1u);
    EXPECT_EQ(created.begin()->first.post, a.id());
    b.set(id, Field::Label, "tenir la piste est");
    const auto edited = b.replica.lastActs(id);
    EXPECT_EQ(edited.size(), 2u) << "who has not the first act lacks it too";
    EXPECT_EQ(a.replica.lastActs(id), created) << "not here yet";
    expectSame();
    EXPECT_EQ(a.replica.lastActs(id), edited);
    a.perform({Delete{id}});
    ASSERT_EQ(a.replica.lastActs(id).size(), 1u) << "the deletion's past holds the rest";
    EXPECT_GT(a.replica.lastActs(id).begin()->second, created.begin()->second);
    EXPECT_TRUE(a.replica.lastActs(EntityId{12345}).empty());
}

TEST_F(Merge2, TheLaterOfTwoNamesWins) {
    const auto id = a.add(Kind::Symbol, {{Field::Label, "Source"}});
    exchange(a, b);
    a.clock.advance(10);
    b.clock.advance(20);
    b.set(id, Field::Label, "later");
    a.set(id, Field::Label, "earlier");
    expectSame();
    EXPECT_EQ(a.at(id)->text(Field::Label), "later");
    EXPECT_FALSE(a.at(id)->hasConflict());
}

TEST_F(Merge2, AValueConfirmedLaterWinsOverOneWrittenBefore) {
    const auto id = a.add(Kind::Symbol, {{Field::Label, "Source"}});
    exchange(a, b);
    a.clock.advance(10);
    b.clock.advance(20);
    a.set(id, Field::Label, "earlier");
    b.set(id, Field::Label, "Source"); // shown at b already
    expectSame();
    EXPECT_EQ(a.at(id)->text(Field::Label), "Source");
}

TEST_F(Merge2, AFieldLeftEmptyOnPurposeLaterWinsOverWhatWasWrittenBefore) {
    const auto id = a.add(Kind::Symbol, {{Field::Label, "Source"}});
    exchange(a, b);
    a.clock.advance(10);
    b.clock.advance(20);
    a.set(id, Field::Label2, "earlier");
    b.set(id, Field::Label2, Value());
    expectSame();
    EXPECT_EQ(a.at(id)->value(Field::Label2), Value());
    EXPECT_FALSE(a.at(id)->hasConflict());
}

TEST_F(Merge2, FieldsSetTogetherStayTogether) {
    const auto id = a.add(Kind::Symbol, {{Field::Nature, "fire"}, {Field::Phase, "planned"}});
    exchange(a, b);
    a.clock.advance(10);
    b.clock.advance(20);
    a.perform({Set{id, Field::Nature, "water"}, Set{id, Field::Phase, "engaged"}});
    b.perform({Set{id, Field::Nature, "people"}, Set{id, Field::Phase, "planned"}}); // the phase as it is at b
    expectSame();
    EXPECT_EQ(a.at(id)->text(Field::Nature), "people");
    EXPECT_EQ(a.at(id)->text(Field::Phase), "planned");
}

TEST_F(Merge2, AStateConfirmedBesideAnotherIsAConflict) {
    const auto id = a.add(Kind::Means, {{Field::State, "engaged"}});
    exchange(a, b);
    a.set(id, Field::State, "engaged");
    b.set(id, Field::State, "available");
    expectSame();
    EXPECT_TRUE(a.at(id)->hasConflict());
}

TEST_F(Merge2, TwoStatesOfAMeansAreBothKeptUntilOneSettlesIt) {
    const auto id = a.add(Kind::Means, {{Field::Label, "VSAV 2"}, {Field::State, "enRoute"}});
    exchange(a, b);
    b.clock.advance(5);
    a.set(id, Field::State, "engaged");
    b.set(id, Field::State, "available");
    expectSame();
    const auto &view = a.at(id)->registers.at(Field::State);
    EXPECT_EQ(view.shown.value, Value("available"));
    ASSERT_EQ(view.others.size(), 1u);
    EXPECT_EQ(view.others[0].value, Value("engaged"));
    EXPECT_EQ(view.others[0].by, a.id());
    b.set(id, Field::State, "available"); // one click on the value shown
    expectSame();
    EXPECT_FALSE(a.at(id)->hasConflict());
    EXPECT_EQ(a.at(id)->value(Field::State), Value("available"));
}

TEST_F(Merge2, TheSameStateWrittenTwiceIsNoConflict) {
    const auto id = a.add(Kind::Means, {{Field::State, "enRoute"}});
    exchange(a, b);
    a.set(id, Field::State, "engaged");
    b.set(id, Field::State, "engaged");
    expectSame();
    EXPECT_FALSE(a.at(id)->hasConflict());
}

TEST_F(Merge2, AnEditMadeWithoutKnowingOfTheDeleteKeepsTheObject) {
    const auto id = a.add(Kind::Symbol, {{Field::Label, "Cible"}});
    exchange(a, b);
    a.perform({Delete{id}});
    b.set(id, Field::Label, "Cible école");
    expectSame();
    EXPECT_FALSE(a.at(id)->deleted);
    EXPECT_TRUE(a.at(id)->editedAfterDelete);
    a.perform({Restore{id}});
    expectSame();
    EXPECT_FALSE(b.at(id)->editedAfterDelete);
}

TEST_F(Merge2, ADeleteThatSawTheEditRemoves) {
    const auto id = a.add(Kind::Symbol, {{Field::Label, "Cible"}});
    exchange(a, b);
    b.set(id, Field::Label, "x");
    exchange(a, b);
    a.perform({Delete{id}});
    expectSame();
    EXPECT_TRUE(b.at(id)->deleted);
    const auto refused = b.tryPerform({Set{id, Field::Label, "y"}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
}

TEST_F(Merge2, WhoHasSeenAValueCanReplaceItWhateverTheClocksSay) {
    const auto id = a.add(Kind::Symbol, {{Field::Label, "one"}});
    b.clock.advance(3600'000);
    exchange(a, b);
    b.set(id, Field::Label, "from an hour ahead");
    exchange(a, b);
    a.set(id, Field::Label, "mine");
    expectSame();
    EXPECT_EQ(b.at(id)->text(Field::Label), "mine");
}

} // namespace
} // namespace fanion
