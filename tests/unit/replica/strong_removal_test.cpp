// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Revocations that are dated back, made against each other or in a circle, and who commands when nobody is left.
#include "tests/support/test_post.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::SeededRandom;
using test::TestPost;

class StrongRemoval : public testing::Test {
protected:
    TestPost founder{1, "PCC", "commandant"};
    TestPost second{2, "PC site", "COS"};
    TestPost third{3, "PC soutien", "chef soutien"};
    TestPost editor{4, "Camion 4", "officier moyens"};

    void SetUp() override {
        founder.foundWith({{&second, Role::Commander}, {&third, Role::Commander}, {&editor, Role::Editor}});
    }
    void exchangeAll() { exchange(founder, second, third, editor); }

    /** The post's key in other hands, with what the post knows now: it never hears of anything later. */
    static TestPost ghostOf(const TestPost &origin) {
        TestPost ghost(99, origin.identity.name);
        ghost.identity = origin.identity;
        ghost.follow(origin);
        ghost.pull(origin);
        return ghost;
    }
    /** "PCC commandant, PC site out …": the same at every post and for newcomers in every order of arrival. */
    template <typename... Others>
    std::string standings(const Others &...others) {
        std::vector<Bytes> changes;
        for (const TestPost *post : std::vector<const TestPost *>{&founder, &second, &third, &editor, &others...})
            changes.insert(changes.end(), post->changes.begin(), post->changes.end());
        std::set<ChangeHash> results;
        SeededRandom random(5);
        for (int order = 0; order < 40; ++order) {
            for (auto i = changes.size(); i > 1; --i)
                std::swap(changes[i - 1], changes[random.below(i)]);
            TestPost reader(1000 + static_cast<std::uint64_t>(order));
            reader.replica.follow(*founder.replica.incident());
            for (const auto &change : changes)
                reader.receive({change});
            results.insert(reader.replica.stateHash());
        }
        for (auto *post : {&founder, &second, &third, &editor}) {
            post->receive(changes);
            results.insert(post->replica.stateHash());
            post->restart();
            results.insert(post->replica.stateHash());
        }
        EXPECT_EQ(results.size(), 1u) << "the order of arrival matters";
        std::string text;
        for (const auto &member : editor.replica.members()) {
            const auto role = member.role == Role::Commander ? "C" : member.role == Role::Editor ? "E" : "O";
            text += member.name + "=" + (member.revoked ? "out" : role) + (member.succeeds ? "*" : "") + " ";
        }
        return text;
    }
};

TEST_F(StrongRemoval, ARevocationDatedBackDoesNotCount) {
    auto ghost = ghostOf(third);
    founder.perform({Revoke{third.id()}});
    exchangeAll();
    ghost.perform({Revoke{second.id()}});
    ghost.perform({Revoke{editor.id()}});
    EXPECT_EQ(standings(ghost), "PCC=C PC site=C PC soutien=out Camion 4=E ");
}

TEST_F(StrongRemoval, AtWorstItTakesAlongWhoRevokedItsAuthor) {
    auto ghost = ghostOf(third);
    founder.perform({Revoke{third.id()}});
    exchangeAll();
    for (const auto *victim : {&founder, &second, &editor})
        ghost.perform({Revoke{victim->id()}});
    EXPECT_EQ(standings(ghost), "PCC=out PC site=C PC soutien=out Camion 4=E ");
    second.admit(founder, Role::Commander); // and it is put right in one step
    EXPECT_EQ(standings(ghost), "PCC=C PC site=C PC soutien=out Camion 4=E ");
}

TEST_F(StrongRemoval, AHelperLetInBackThenDoesNotCountEither) {
    auto ghost = ghostOf(third);
    founder.perform({Revoke{third.id()}});
    exchangeAll();
    TestPost helper{50, "Complice"};
    ghost.admit(helper, Role::Commander);
    helper.follow(founder);
    helper.pull(ghost);
    helper.perform({Revoke{second.id()}});
    helper.perform({Revoke{editor.id()}});
    EXPECT_EQ(standings(ghost, helper), "PCC=C PC site=C PC soutien=out Camion 4=E ");
}

TEST_F(StrongRemoval, WhoLetsInAHelperDoesNotEscapeByIt) {
    auto ghost = ghostOf(founder);
    third.perform({Revoke{founder.id()}});
    exchangeAll();
    TestPost helper{50, "Complice"};
    ghost.admit(helper, Role::Commander);
    helper.follow(founder);
    helper.pull(ghost);
    helper.perform({Revoke{third.id()}});
    EXPECT_EQ(standings(ghost, helper), "PCC=out PC site=C PC soutien=out Camion 4=E ");
}

TEST_F(StrongRemoval, ThoseWhoRevokeEachOtherAreBothOut) {
    second.perform({Revoke{third.id()}});
    third.perform({Revoke{second.id()}});
    EXPECT_EQ(standings(), "PCC=C PC site=out PC soutien=out Camion 4=E ");
}

TEST_F(StrongRemoval, ACircleOfThreeRemovesAllThree) {
    founder.perform({Revoke{second.id()}});
    second.perform({Revoke{third.id()}});
    third.perform({Revoke{founder.id()}});
    EXPECT_EQ(standings(), "PCC=out PC site=out PC soutien=out Camion 4=C* ");
}

TEST_F(StrongRemoval, WhatHangsOnACircleDoesNotCount) {
    TestPost fourth{6, "PC 4"};
    founder.admit(fourth, Role::Commander);
    fourth.follow(founder);
    fourth.pull(founder);
    exchangeAll();
    second.perform({Revoke{third.id()}});
    third.perform({Revoke{second.id()}});
    third.perform({Revoke{fourth.id()}}); // beside its own revocation, and nobody struck back
    EXPECT_EQ(standings(fourth), "PCC=C PC site=out PC soutien=out Camion 4=E PC 4=C ");
}

TEST_F(StrongRemoval, TheRevocationOfAnInnocentIsStruckWithItsAuthorsRevocation) {
    second.perform({Revoke{third.id()}});
    third.perform({Revoke{editor.id()}});
    EXPECT_EQ(standings(), "PCC=C PC site=C PC soutien=out Camion 4=E ");
}

TEST_F(StrongRemoval, ADemotedCommanderDoesNotTakeItsRoleBack) {
    auto ghost = ghostOf(third);
    founder.perform({ChangeRole{third.id(), Role::Editor}});
    exchangeAll();
    ghost.perform({Revoke{second.id()}});
    ghost.add(Kind::Symbol, {{Field::Label, "it is still an editor"}});
    EXPECT_EQ(standings(ghost), "PCC=C PC site=C PC soutien=E Camion 4=E ");
    EXPECT_EQ(
        std::ranges::count(editor.replica.board(), Kind::Symbol, [](const auto &entry) { return entry.second->kind; }),
        1);
}

TEST_F(StrongRemoval, WhoWasPromotedBesideADemotionKeepsItsOrders) {
    founder.perform({ChangeRole{editor.id(), Role::Observer}});
    second.clock.advance(10);
    second.perform({ChangeRole{editor.id(), Role::Commander}});
    editor.pull(second);
    editor.perform({Revoke{third.id()}});
    EXPECT_EQ(standings(), "PCC=C PC site=C PC soutien=out Camion 4=C ");
}

TEST_F(StrongRemoval, TheEarliestEditorSucceedsAndMakesACommander) {
    TestPost younger{6, "Camion 6"};
    founder.admit(younger, Role::Editor);
    founder.perform({Revoke{third.id()}});
    younger.follow(founder);
    younger.pull(founder);
    exchangeAll();
    founder.perform({Revoke{second.id()}});
    second.perform({Revoke{founder.id()}});
    ASSERT_EQ(standings(younger), "PCC=out PC site=out PC soutien=out Camion 4=C* Camion 6=E ");
    younger.pull(editor);
    EXPECT_FALSE(younger.tryPerform({Admit{founder.id(), Role::Commander, "PCC", "commandant"}}));
    editor.perform({Admit{founder.id(), Role::Commander, "PCC", "commandant"}});
    EXPECT_EQ(standings(younger), "PCC=C PC site=out PC soutien=out Camion 4=E Camion 6=E ");
}

TEST_F(StrongRemoval, ASuccessorCanStay) {
    founder.perform({Revoke{third.id()}});
    exchangeAll();
    founder.perform({Revoke{second.id()}});
    second.perform({Revoke{founder.id()}});
    exchangeAll();
    editor.perform({ChangeRole{editor.id(), Role::Commander}});
    EXPECT_EQ(standings(), "PCC=out PC site=out PC soutien=out Camion 4=C ");
    EXPECT_FALSE(editor.tryPerform({Revoke{editor.id()}})) << "the last one stays";
}

class HandingOver : public StrongRemoval {
protected:
    void SetUp() override {
        StrongRemoval::SetUp();
        founder.perform({ChangeRole{third.id(), Role::Editor}});
        exchangeAll();
    }
};

TEST_F(HandingOver, TheOtherCommandsAndTheAuthorGoesOnAsEditor) {
    second.perform({ChangeRole{second.id(), Role::Editor}});
    exchangeAll();
    founder.perform({HandOver{editor.id()}}); // the only commander: a change of role alone would be refused
    EXPECT_EQ(standings(), "PCC=E PC site=E PC soutien=E Camion 4=C ");
    founder.add(Kind::Symbol);
    EXPECT_FALSE(founder.tryPerform({Revoke{editor.id()}}));
}

TEST_F(HandingOver, OnlyToAnotherMemberByACommander) {
    TestPost stranger{7, "Inconnu"};
    EXPECT_FALSE(founder.tryPerform({HandOver{stranger.id()}}));
    EXPECT_FALSE(founder.tryPerform({HandOver{founder.id()}}));
    EXPECT_FALSE(editor.tryPerform({HandOver{third.id()}}));
    EXPECT_EQ(standings(), "PCC=C PC site=C PC soutien=E Camion 4=E ");
}

TEST_F(HandingOver, BothWhoWereNamedInTwoPartitionsCommand) {
    founder.perform({HandOver{third.id()}});
    second.perform({HandOver{editor.id()}});
    EXPECT_EQ(standings(), "PCC=E PC site=E PC soutien=C Camion 4=C ");
}

TEST_F(HandingOver, CrossingHandOversLeaveACommander) {
    founder.perform({HandOver{second.id()}});
    second.clock.advance(10);
    second.perform({HandOver{founder.id()}});
    EXPECT_EQ(standings(), "PCC=C PC site=E PC soutien=E Camion 4=E ");
}

TEST_F(HandingOver, OneToAPostThatIsRevokedBesideItLeavesACommander) {
    second.perform({Revoke{third.id()}});
    founder.perform({HandOver{third.id()}});
    EXPECT_EQ(standings(), "PCC=E PC site=C PC soutien=out Camion 4=E ");
    second.perform({HandOver{editor.id()}});
    EXPECT_EQ(standings(), "PCC=E PC site=E PC soutien=out Camion 4=C ");
}

TEST_F(HandingOver, OneOvertakenByARevocationOfItsAuthorIsVoid) {
    auto ghost = ghostOf(founder);
    second.perform({Revoke{founder.id()}});
    ghost.perform({HandOver{editor.id()}});
    EXPECT_EQ(standings(ghost), "PCC=out PC site=C PC soutien=E Camion 4=E ");
}

TEST_F(HandingOver, ToARevokedPostByTheLastCommanderLetsTheEarliestEditorSucceed) {
    // Both commanders hand over to posts that the other revokes.
    founder.perform({Revoke{editor.id()}});
    second.perform({Revoke{third.id()}});
    founder.perform({HandOver{third.id()}});
    second.perform({HandOver{editor.id()}});
    EXPECT_EQ(standings(), "PCC=C* PC site=E PC soutien=out Camion 4=out ");
}

} // namespace
} // namespace fanion
