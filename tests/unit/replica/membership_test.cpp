// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_post.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::SeededRandom;
using test::TestPost;

/** Every change anybody has, once. */
template <typename... Posts>
std::vector<Bytes> everything(const Posts &...posts) {
    std::vector<Bytes> all;
    const auto add = [&all](const TestPost &post) {
        for (const auto &change : post.changes) {
            if (!std::ranges::contains(all, change)) all.push_back(change);
        }
    };
    (add(posts), ...);
    return all;
}

/** What a newcomer computes from the changes, arriving one by one in many orders: always the same. */
ChangeHash sameInEveryOrder(const TestPost &founder, std::vector<Bytes> changes) {
    SeededRandom random(7);
    std::map<ChangeHash, int> results;
    for (int order = 0; order < 60; ++order) {
        for (auto i = changes.size(); i > 1; --i)
            std::swap(changes[i - 1], changes[random.below(i)]);
        TestPost reader(1000 + static_cast<std::uint64_t>(order));
        reader.replica.follow(*founder.replica.incident());
        for (const auto &change : changes)
            reader.receive({change});
        ++results[reader.replica.stateHash()];
    }
    EXPECT_EQ(results.size(), 1u) << "the order of arrival matters";
    return results.begin()->first;
}

class Membership : public testing::Test {
protected:
    TestPost founder{1, "PCC", "commandant"};
    TestPost commander{2, "PC site", "COS"};
    TestPost editor{3, "Camion 3", "officier moyens"};

    void SetUp() override { founder.foundWith({{&commander, Role::Commander}, {&editor, Role::Editor}}); }
    static Role roleOf(const TestPost &at, const TestPost &of) { return at.replica.member(of.id())->role; }
    static bool isRevoked(const TestPost &at, const TestPost &of) { return at.replica.member(of.id())->revoked; }
    static std::vector<std::string> labels(const TestPost &at) {
        std::vector<std::string> labels;
        for (const auto &[id, entity] : at.replica.board()) {
            if (id != kIncidentEntity && !entity->deleted) labels.emplace_back(entity->text(Field::Label));
        }
        std::ranges::sort(labels);
        return labels;
    }
};

TEST_F(Membership, CodesComeFromTheFunctionAndStayUnique) {
    TestPost second{4, "Camion 4", "Officier Moyens"};
    TestPost third{5, "PC de colonne", ""};
    TestPost fourth{6, "Équipe reco", "Éclaireur"};
    for (auto *post : {&second, &third, &fourth})
        founder.admit(*post, Role::Editor);
    EXPECT_EQ(founder.replica.member(founder.id())->code, "COM");
    EXPECT_EQ(founder.replica.member(commander.id())->code, "COS");
    EXPECT_EQ(founder.replica.member(editor.id())->code, "OM");
    EXPECT_EQ(founder.replica.member(second.id())->code, "OM2");
    EXPECT_EQ(founder.replica.member(third.id())->code, "PCC");
    EXPECT_EQ(founder.replica.member(fourth.id())->code, "ECL");
}

TEST_F(Membership, AnObserverSeesAndCannotWrite) {
    founder.perform({ChangeRole{editor.id(), Role::Observer}});
    exchange(founder, commander, editor);
    const auto refused = editor.tryPerform({Add{Kind::Symbol, {}, {}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    editor.perform({Profile{"Renamed", "observateur"}});
    exchange(founder, editor);
    EXPECT_EQ(founder.replica.member(editor.id())->name, "Renamed");
}

TEST_F(Membership, AnObserversForgedEditIsRefusedByEveryPost) {
    founder.perform({ChangeRole{editor.id(), Role::Observer}});
    exchange(founder, commander, editor);
    // The same post with a program that does not ask: a second founder's view in which it may write.
    TestPost liar{3};
    liar.follow(founder);
    liar.pull(founder);
    const auto forged = [&] {
        // Writes with the rights it had before the change of role, but claims to have seen it: not possible with the
        // replica's own API, so take a change of a stranger below, and here one that is concurrent.
        return liar.tryPerform({Add{Kind::Symbol, {}, {}}});
    }();
    EXPECT_FALSE(forged);
}

TEST_F(Membership, AStrangersChangesAreRefused) {
    TestPost stranger{9, "Inconnu"};
    stranger.follow(founder);
    stranger.pull(founder);
    EXPECT_FALSE(stranger.tryPerform({Add{Kind::Symbol, {}, {}}}));
    // Another incident's change, and a change of a member of another incident.
    TestPost other{10};
    other.found();
    other.add(Kind::Symbol, {{Field::Label, "x"}});
    const auto report = founder.pull(other);
    EXPECT_EQ(report.accepted.size(), 0u);
    EXPECT_EQ(report.refused.size() + report.waiting, 2u);
    EXPECT_EQ(report.refused.front().second.code, ErrorCode::Foreign) << report.refused.front().second.message;
}

TEST_F(Membership, OnlyACommanderChangesMembers) {
    TestPost guest{4, "Guest"};
    for (const Intent &wish :
         std::vector<Intent>{Admit{guest.id(), Role::Editor, "Guest", ""}, ChangeRole{editor.id(), Role::Commander},
                             Revoke{commander.id()}, Invite{Bytes(32, 1), Role::Editor, 0}}) {
        const auto refused = editor.tryPerform({wish});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    }
    EXPECT_TRUE(commander.tryPerform({Admit{guest.id(), Role::Editor, "Guest", ""}}));
}

TEST_F(Membership, TheLastCommanderStays) {
    founder.perform({Revoke{commander.id()}});
    EXPECT_FALSE(founder.tryPerform({ChangeRole{founder.id(), Role::Editor}}));
    EXPECT_FALSE(founder.tryPerform({Revoke{founder.id()}}));
    founder.perform({ChangeRole{editor.id(), Role::Commander}});
    EXPECT_TRUE(founder.tryPerform({ChangeRole{founder.id(), Role::Observer}}));
}

TEST_F(Membership, DeltasTellWhatRevocationsTookAway) {
    const auto first = editor.add(Kind::Symbol, {{Field::Label, "aside"}});
    commander.pull(editor);
    commander.set(first, Field::Label2, "seen"); // counts, but on nothing
    static_cast<void>(commander.replica.takeDelta());
    founder.perform({Revoke{editor.id()}});
    commander.pull(founder);
    founder.perform({Admit{editor.id(), Role::Editor, "Back", ""}});
    exchange(founder, commander, editor);
    const auto second = editor.add(Kind::Symbol, {{Field::Label, "aside again"}});
    commander.pull(editor);
    founder.perform({Revoke{editor.id()}});
    commander.pull(founder); // a second one before anybody asked
    const auto delta = commander.replica.takeDelta();
    EXPECT_THAT(delta.gone, testing::ElementsAre(first)) << "nobody was ever told of the second";
    EXPECT_FALSE(std::ranges::contains(delta.changed, second, &Entity::id));
    const auto last = std::ranges::find(delta.changed, first, &Entity::id);
    ASSERT_NE(last, delta.changed.end());
    EXPECT_TRUE((*last)->deleted);
    EXPECT_EQ((*last)->text(Field::Label), "aside");
    EXPECT_EQ(commander.replica.find(first), nullptr);
    EXPECT_EQ(commander.replica.find(second), nullptr);
    EXPECT_TRUE(commander.replica.takeDelta().gone.empty());
}

struct NoArchive final : Archive {
    [[nodiscard]] std::optional<ChangeHash> hashOf(const LogId &, std::uint32_t) const override { return {}; }
    [[nodiscard]] Result<void> visit(const std::function<void(const Stored &)> &) const override { return {}; }
};

TEST_F(Membership, PagesHoldTheGapThatARevocationLeft) {
    const auto gone = editor.add(Kind::Symbol, {{Field::Label, "aside"}});
    commander.pull(editor);
    static_cast<void>(commander.replica.takeDelta()); // told, so its place is kept until the next one
    founder.perform({Revoke{editor.id()}});
    commander.pull(founder);
    commander.add(Kind::Symbol, {{Field::Label, "after"}});
    const auto pages = commander.replica.takePages();
    const NoArchive archive;
    Replica again(commander.environment());
    again.follow(*founder.replica.incident());
    again.useArchive(archive);
    ASSERT_TRUE(again.restore([&](std::int64_t number) {
        const auto page = pages.find(number);
        return page == pages.end() ? std::nullopt : std::optional(page->second);
    }));
    again.endLoading();
    EXPECT_EQ(again.stateHash(), commander.replica.stateHash());
    const auto delta = again.takeDelta();
    EXPECT_EQ(delta.changed.size(), again.board().size()) << "all of it is new to whoever opened it";
    EXPECT_TRUE(delta.gone.empty());
    EXPECT_EQ(again.find(gone), nullptr);
}

TEST_F(Membership, WhatARevokedPostWroteAsideDoesNotCountInAnyOrder) {
    editor.add(Kind::Symbol, {{Field::Label, "before"}});
    exchange(founder, editor);
    editor.add(Kind::Symbol, {{Field::Label, "aside 1"}});
    editor.add(Kind::Symbol, {{Field::Label, "aside 2"}});
    founder.perform({Revoke{editor.id()}});
    founder.add(Kind::Symbol, {{Field::Label, "founder"}});

    commander.pull(editor); // sees what was written aside first …
    EXPECT_THAT(labels(commander), testing::ElementsAre("aside 1", "aside 2", "before"));
    static_cast<void>(commander.replica.takeDelta());
    commander.pull(founder); // … and then the revocation
    EXPECT_THAT(labels(commander), testing::ElementsAre("before", "founder"));
    std::set<std::string> gone;
    for (const auto &entity : commander.replica.takeDelta().changed) {
        if (entity->deleted) gone.emplace(entity->text(Field::Label));
    }
    EXPECT_EQ(gone, (std::set<std::string>{"aside 1", "aside 2"}));

    founder.pull(editor); // the other way round
    EXPECT_THAT(labels(founder), testing::ElementsAre("before", "founder"));
    exchange(founder, commander, editor);
    EXPECT_EQ(founder.replica.stateHash(), commander.replica.stateHash());
    EXPECT_EQ(founder.replica.stateHash(), editor.replica.stateHash());
    EXPECT_TRUE(isRevoked(editor, editor));
    EXPECT_FALSE(editor.tryPerform({Add{Kind::Symbol, {}, {}}}));
    EXPECT_EQ(sameInEveryOrder(founder, everything(founder, commander, editor)), founder.replica.stateHash());
}

TEST_F(Membership, WhoBuildsOnAVoidChangeKeepsTheirOwn) {
    const auto id = founder.add(Kind::Task, {{Field::Label, "task"}, {Field::Description, "ab"}});
    exchange(founder, commander, editor);
    editor.perform({Text{id, Field::Description, 1, 0, "EDITOR"}});
    commander.pull(editor);
    commander.perform({Text{id, Field::Description, 4, 0, "(commander)"}}); // in the middle of what will be void
    founder.perform({Revoke{editor.id()}});
    exchange(founder, commander, editor);
    EXPECT_EQ(founder.at(id)->text(Field::Description), "a(commander)b");
    EXPECT_EQ(founder.replica.stateHash(), commander.replica.stateHash());
    EXPECT_EQ(sameInEveryOrder(founder, everything(founder, commander, editor)), founder.replica.stateHash());
}

TEST_F(Membership, WhoWasAdmittedByAVoidAdmissionIsOut) {
    TestPost guest{4, "Guest"};
    commander.perform({Admit{guest.id(), Role::Commander, "Guest", ""}});
    guest.follow(commander);
    guest.pull(commander);
    guest.add(Kind::Symbol, {{Field::Label, "of the guest"}});
    editor.pull(guest);
    EXPECT_THAT(labels(editor), testing::ElementsAre("of the guest"));
    founder.perform({Revoke{commander.id()}}); // without having seen the admission
    exchange(founder, commander, editor, guest);
    EXPECT_THAT(labels(editor), testing::ElementsAre());
    EXPECT_EQ(editor.replica.member(guest.id()), nullptr);
    EXPECT_EQ(sameInEveryOrder(founder, everything(founder, guest)), founder.replica.stateHash());
}

TEST_F(Membership, MutualRevocationRemovesBoth) {
    founder.perform({Revoke{commander.id()}});
    commander.perform({Revoke{founder.id()}});
    exchange(founder, commander, editor);
    EXPECT_TRUE(isRevoked(editor, founder));
    EXPECT_TRUE(isRevoked(editor, commander));
    editor.add(Kind::Symbol, {{Field::Label, "the work goes on"}});
    exchange(founder, commander, editor);
    EXPECT_EQ(sameInEveryOrder(founder, everything(founder, commander, editor)), founder.replica.stateHash());
}

TEST_F(Membership, ARevokedPostCanBeAdmittedAgain) {
    editor.add(Kind::Symbol, {{Field::Label, "aside"}});
    founder.perform({Revoke{editor.id()}});
    exchange(founder, commander, editor);
    founder.admit(editor, Role::Editor);
    exchange(founder, commander, editor);
    EXPECT_FALSE(isRevoked(commander, editor));
    editor.add(Kind::Symbol, {{Field::Label, "back"}});
    exchange(founder, commander, editor);
    EXPECT_THAT(labels(founder), testing::ElementsAre("back"));
    EXPECT_EQ(sameInEveryOrder(founder, everything(founder, commander, editor)), founder.replica.stateHash());
}

TEST_F(Membership, ConcurrentChangesOfRoleEndInOne) {
    commander.clock.advance(10);
    founder.perform({ChangeRole{editor.id(), Role::Observer}});
    commander.perform({ChangeRole{editor.id(), Role::Commander}});
    exchange(founder, commander, editor);
    EXPECT_EQ(roleOf(founder, editor), Role::Commander);
    EXPECT_EQ(roleOf(commander, editor), Role::Commander);
    founder.perform({ChangeRole{editor.id(), Role::Editor}});
    exchange(founder, commander, editor);
    EXPECT_EQ(roleOf(commander, editor), Role::Editor);
    EXPECT_EQ(sameInEveryOrder(founder, everything(founder, commander, editor)), founder.replica.stateHash());
}

TEST_F(Membership, AnInvitationLetsAGuestInThroughAnyMember) {
    const auto key = Identity::fromSeed({1, 2, 3});
    TestPost guest{4, "Guest"};
    founder.perform(
        {Invite{Bytes(key.post().bytes.begin(), key.post().bytes.end()), Role::Editor, founder.clock.wall + 60'000}});
    exchange(founder, commander, editor);
    const auto keyBytes = Bytes(key.post().bytes.begin(), key.post().bytes.end());
    ASSERT_NE(editor.replica.invitation(keyBytes), nullptr);
    const auto domain = asBytes("fanion-invite");
    Bytes message(domain.begin(), domain.end());
    message.insert(message.end(), founder.replica.incident()->bytes.begin(), founder.replica.incident()->bytes.end());
    message.insert(message.end(), guest.id().bytes.begin(), guest.id().bytes.end());
    const auto proof = key.sign(message);
    Admit admit{guest.id(), Role::Editor, "Guest", "", keyBytes, Bytes(proof.begin(), proof.end())};

    auto tooMuch = admit;
    tooMuch.role = Role::Commander;
    EXPECT_FALSE(editor.tryPerform({tooMuch}));
    auto forged = admit;
    forged.inviteProof[5] ^= 1;
    EXPECT_FALSE(editor.tryPerform({forged}));
    auto forAnother = admit;
    forAnother.post = commander.id();
    EXPECT_TRUE(editor.tryPerform({forAnother})); // a member already: nothing to do
    editor.clock.wall = founder.clock.wall + 61'000;
    EXPECT_FALSE(editor.tryPerform({admit})); // too late
    editor.clock.wall = founder.clock.wall;
    ASSERT_TRUE(editor.tryPerform({admit}));

    guest.follow(founder);
    guest.pull(editor);
    guest.add(Kind::Symbol, {{Field::Label, "hello"}});
    exchange(founder, commander, editor, guest);
    EXPECT_THAT(labels(founder), testing::ElementsAre("hello"));
    EXPECT_EQ(founder.replica.member(guest.id())->admittedBy, editor.id());

    founder.perform({Revoke{guest.id()}});
    exchange(founder, commander, editor, guest);
    EXPECT_FALSE(editor.tryPerform({admit})) << "an invitation does not bring back who was put out";
    founder.perform({Admit{guest.id(), Role::Editor, "Guest", ""}});
    exchange(founder, commander, editor, guest);
    EXPECT_TRUE(guest.tryPerform({Add{Kind::Symbol, {}, {}}}));
}

} // namespace
} // namespace fanion
