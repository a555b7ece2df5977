// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forge.h"
#include "tests/support/test_post.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::SeededRandom;
using test::TestPost;

/** A founder, a second commander and two editors, who all have everything. */
class ContentEpochs : public testing::Test {
protected:
    TestPost founder{1, "PCC", "commandant"};
    TestPost commander{2, "PC site", "COS"};
    TestPost editor{3, "Camion 3", "officier moyens"};
    TestPost other{4, "Camion 4", "officier renseignement"};

    void SetUp() override {
        founder.foundWith({{&commander, Role::Commander}, {&editor, Role::Editor}, {&other, Role::Editor}});
    }

    /** All the keys of the log that this post can open, with its own key and everything it could ever read. */
    static bool canRead(const TestPost &post, const EpochId &epoch) { return post.replica.epochs().key(epoch); }
    static EpochId current(const TestPost &post) {
        const auto epoch = post.replica.epochs().current();
        return epoch.value_or(EpochId{});
    }
    static bool hasCurrent(const TestPost &post) {
        return post.replica.epochs().current() && post.replica.epochs().key();
    }
    /** What every commander or member does in the end, one after the other. */
    template <typename... Posts>
    static void keepKeys(Posts &...posts) {
        for (int round = 0; round < 4; ++round) {
            const auto keep = [](TestPost &post) {
                if (!post.replica.keyDuty()) return;
                ASSERT_TRUE(post.replica.keepKeys());
                post.seal();
            };
            (keep(posts), ...);
            exchange(posts...);
        }
    }
};

/** Every post that reads all of it, one by one in many orders, comes to the same epoch. */
EpochId sameInEveryOrder(const TestPost &founder, std::initializer_list<const TestPost *> posts) {
    std::vector<Bytes> changes;
    for (const auto *post : posts)
        for (const auto &change : post->changes)
            if (!std::ranges::contains(changes, change)) changes.push_back(change);
    SeededRandom random(7);
    std::set<EpochId> results;
    for (int order = 0; order < 60; ++order) {
        for (auto i = changes.size(); i > 1; --i)
            std::swap(changes[i - 1], changes[random.below(i)]);
        TestPost reader(1000 + static_cast<std::uint64_t>(order));
        reader.replica.follow(*founder.replica.incident());
        for (const auto &change : changes)
            reader.receive({change});
        results.insert(reader.replica.epochs().current().value_or(EpochId{}));
    }
    EXPECT_EQ(results.size(), 1u) << "the order of arrival matters";
    return *results.begin();
}

TEST_F(ContentEpochs, EverybodyWhoIsLetInIsHandedTheKey) {
    for (const auto *post : {&founder, &commander, &editor, &other}) {
        EXPECT_EQ(current(*post), current(founder));
        EXPECT_TRUE(hasCurrent(*post)) << post->identity.name;
        EXPECT_FALSE(post->replica.keyDuty()) << post->identity.name;
    }
    EXPECT_FALSE(current(founder).isNull());
}

TEST_F(ContentEpochs, ARevocationOpensAnEpochInTheSameChange) {
    const auto before = current(founder);
    const auto changes = founder.replica.changeCount();
    founder.perform({Revoke{other.id()}});
    EXPECT_EQ(founder.replica.changeCount(), changes + 1);
    exchange(founder, commander, editor, other);
    EXPECT_NE(current(founder), before);
    for (const auto *post : {&founder, &commander, &editor}) {
        EXPECT_EQ(current(*post), current(founder));
        EXPECT_TRUE(hasCurrent(*post)) << post->identity.name;
        EXPECT_TRUE(canRead(*post, before)) << "what was sealed before stays readable";
    }
    // Although it has every byte of the log, which it will not even be sent.
    EXPECT_EQ(current(other), current(founder));
    EXPECT_FALSE(hasCurrent(other));
    EXPECT_FALSE(founder.replica.epochs().holds(other.id()));
}

TEST_F(ContentEpochs, RevokedAndLetInByOneActTheNewKeyIsForTheOthersAndTheNewcomer) {
    TestPost guest{5, "Renfort"};
    founder.perform({Revoke{other.id()}, Admit{guest.id(), Role::Editor, "Renfort", ""}});
    guest.follow(founder);
    exchange(founder, commander, editor, other, guest);
    EXPECT_TRUE(hasCurrent(guest));
    EXPECT_FALSE(hasCurrent(other));
}

TEST_F(ContentEpochs, RevocationsBesideEachOtherLeaveNoKeyThatOneOfThemHasUntilACommanderOpensOne) {
    founder.perform({Revoke{other.id()}});    // hands the key to the editor
    commander.perform({Revoke{editor.id()}}); // hands another to the one who is out
    const auto first = current(founder);
    const auto second = current(commander);
    exchange(founder, commander);
    EXPECT_EQ(sameInEveryOrder(founder, {&founder, &commander}), EpochId{}) << "both keys are known to one who is out";
    EXPECT_EQ(founder.replica.keyDuty(), 0u);
    EXPECT_EQ(commander.replica.keyDuty(), 1u) << "lets the founder go first";
    EXPECT_FALSE(editor.replica.keyDuty());
    keepKeys(founder, commander);
    EXPECT_EQ(sameInEveryOrder(founder, {&founder, &commander}), current(founder));
    EXPECT_TRUE(hasCurrent(founder) && hasCurrent(commander));
    EXPECT_FALSE(commander.replica.keyDuty());
    exchange(founder, commander, editor, other);
    for (const auto *post : {&editor, &other})
        EXPECT_FALSE(hasCurrent(*post));
    EXPECT_NE(current(founder), first);
    EXPECT_NE(current(founder), second);
}

TEST_F(ContentEpochs, TwoWhoOpenOneAtOnceAgreeOnOne) {
    founder.perform({Revoke{other.id()}});
    commander.perform({Revoke{other.id()}});
    exchange(founder, commander, editor);
    EXPECT_FALSE(current(founder).isNull());
    EXPECT_EQ(sameInEveryOrder(founder, {&founder, &commander, &editor}), current(founder));
    for (const auto *post : {&founder, &commander, &editor}) {
        EXPECT_EQ(current(*post), current(founder));
        EXPECT_TRUE(hasCurrent(*post));
        EXPECT_FALSE(post->replica.keyDuty());
    }
}

TEST_F(ContentEpochs, WhoWasLetInBesideANewEpochIsHandedItByAnyoneWhoHasIt) {
    TestPost guest{5, "Renfort"};
    guest.follow(founder);
    founder.perform({Revoke{other.id()}});
    commander.admit(guest, Role::Editor); // with the key of before
    guest.pull(commander);
    exchange(founder, commander, editor, guest);
    EXPECT_FALSE(hasCurrent(guest));
    EXPECT_EQ(current(guest), current(founder));
    EXPECT_FALSE(guest.replica.keyDuty()) << "it has nothing to hand on";
    EXPECT_EQ(founder.replica.keyDuty(), 0u);
    EXPECT_EQ(editor.replica.keyDuty(), 2u);
    const auto epoch = current(founder);
    keepKeys(editor, commander, founder, guest); // an editor will do
    EXPECT_EQ(current(guest), epoch) << "handing it on opens no other";
    EXPECT_TRUE(hasCurrent(guest));
    EXPECT_EQ(sameInEveryOrder(founder, {&founder, &commander, &editor, &guest}), epoch);
}

TEST_F(ContentEpochs, MutualRevocationLeavesTheKeyToWhoeverIsLeft) {
    founder.perform({Revoke{commander.id()}});
    commander.perform({Revoke{founder.id()}});
    exchange(founder, commander, editor, other);
    ASSERT_EQ(editor.replica.member(editor.id())->role, Role::Commander) << "succeeds";
    EXPECT_TRUE(current(editor).isNull()) << "both know the other's new key by having handed it out";
    EXPECT_EQ(editor.replica.keyDuty(), 0u);
    EXPECT_FALSE(other.replica.keyDuty());
    keepKeys(editor, other);
    exchange(founder, commander, editor, other);
    EXPECT_TRUE(hasCurrent(editor) && hasCurrent(other));
    EXPECT_FALSE(hasCurrent(founder) || hasCurrent(commander));
    EXPECT_EQ(sameInEveryOrder(founder, {&founder, &commander, &editor, &other}), current(editor));
}

TEST_F(ContentEpochs, AHandOverLeavesTheKeyInUse) {
    const auto before = current(founder);
    founder.perform({HandOver{commander.id()}});
    exchange(founder, commander, editor, other);
    for (const auto *post : {&founder, &commander, &editor, &other}) {
        EXPECT_EQ(current(*post), before);
        EXPECT_FALSE(post->replica.keyDuty());
    }
}

TEST_F(ContentEpochs, WhoIsLetInAgainIsHandedTheNewKey) {
    founder.perform({Revoke{other.id()}});
    founder.perform({Admit{other.id(), Role::Editor, "Camion 4", ""}});
    exchange(founder, commander, editor, other);
    EXPECT_TRUE(hasCurrent(other));
    EXPECT_EQ(current(other), current(editor));
}

TEST_F(ContentEpochs, ARevokedPostCannotBringItsKeyBack) {
    // It keeps an old past, in which it is in, and opens an epoch and hands itself whatever it likes.
    founder.perform({Revoke{other.id()}});
    exchange(founder, commander, editor);
    const auto epoch = current(founder);
    test::Forger forger(other, 99);
    SeededRandom random(5);
    const auto own = ContentKey::draw(random);
    op::HandKey opening{own.epoch(), true, {{other.id(), *own.envelopeFor(other.id(), random)}}};
    op::HandKey theirs{epoch, false, {{other.id(), *own.envelopeFor(other.id(), random)}}};
    founder.receive({forger.write({{{}, opening}}), forger.write({{{}, theirs}})});
    EXPECT_EQ(current(founder), epoch);
    EXPECT_FALSE(founder.replica.keyDuty()) << "nor does it make others open one after the other";
}

TEST_F(ContentEpochs, AnEditorOpensNoEpoch) {
    const auto epoch = current(founder);
    test::Forger forger(editor, 99);
    SeededRandom random(5);
    const auto own = ContentKey::draw(random);
    op::HandKey opening{own.epoch(), true, {{editor.id(), *own.envelopeFor(editor.id(), random)}}};
    EXPECT_EQ(founder.receive({forger.write({{{}, opening}})}).accepted.size(), 1u);
    EXPECT_EQ(current(founder), epoch);
}

TEST_F(ContentEpochs, KeysOutliveARestart) {
    founder.perform({Revoke{other.id()}});
    exchange(founder, commander, editor);
    const auto epoch = current(editor);
    editor.restart();
    EXPECT_EQ(current(editor), epoch);
    EXPECT_TRUE(hasCurrent(editor));
}

TEST_F(ContentEpochs, ACommanderWhoIsNeverHandedTheKeyOpensOneInTheEnd) {
    TestPost second{5, "PC secours"};
    second.follow(founder);
    founder.perform({Revoke{other.id()}});
    commander.admit(second, Role::Commander);
    second.pull(commander);
    second.pull(founder);
    ASSERT_FALSE(hasCurrent(second));
    ASSERT_TRUE(second.replica.keyDuty());
    EXPECT_GE(*second.replica.keyDuty(), 20u) << "others are to hand it first";
    keepKeys(second);
    EXPECT_TRUE(hasCurrent(second));
    exchange(founder, commander, editor, second);
    EXPECT_TRUE(hasCurrent(founder)) << "and everyone has it";
    EXPECT_EQ(current(founder), current(second));
}

/** Clocks an hour ahead own nothing: who has seen an epoch opens a later one. */
TEST_F(ContentEpochs, AnEpochOpenedByAFastClockIsFollowedByTheNext) {
    commander.clock.wall += 3'600'000;
    commander.perform({Revoke{other.id()}});
    exchange(founder, commander, editor);
    const auto fast = current(founder);
    founder.perform({Revoke{editor.id()}});
    EXPECT_NE(current(founder), fast);
    EXPECT_TRUE(hasCurrent(founder));
}

} // namespace
} // namespace fanion
