// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presence/caller.h"
#include "app/shell/presence/follower.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QGeoCoordinate>
#include <QSignalSpy>

namespace fanion::app {
namespace {

constexpr net::MapLook kMarseille{{432'965'000, 53'698'000}, 1'250};
constexpr net::MapLook kAix{{435'297'000, 54'474'000}, 1'400};

class PresenceTest : public testing::Test {
protected:
    PresenceTest() {
        board.setSelf(BoardFeed::post(2));
        feed.members({BoardFeed::member(1, "PC site", Role::Commander), BoardFeed::member(2, "PC col 1"),
                      BoardFeed::member(3, "Rens")});
    }
    /** All that the posts 1 and 3 tell. */
    void tell() {
        follower.setPresence({first, third});
        caller.setPresence({first, third});
    }
    static net::Presence presence(std::uint8_t number) {
        net::Presence made;
        made.post = BoardFeed::post(number);
        return made;
    }
    static QString hex(std::uint8_t number) { return QString::fromStdString(BoardFeed::post(number).hex()); }

    BoardView board;
    BoardFeed feed{board};
    PresenceSender sender{nullptr};
    Follower follower{board, sender};
    Caller caller{board, sender};
    net::Presence first = presence(1);
    net::Presence third = presence(3);
    QSignalSpy went{&follower, &Follower::lookChanged};
    QSignalSpy circles{&follower, &Follower::circle};
    QSignalSpy wanted{&caller, &Caller::lookWanted};
};

TEST_F(PresenceTest, AFollowedLookIsTakenOverAsItChanges) {
    first.look = kMarseille;
    tell();
    EXPECT_TRUE(went.empty()) << "followed without being asked";
    follower.follow(hex(1));
    ASSERT_EQ(went.size(), 1);
    EXPECT_EQ(went[0][0].value<QGeoCoordinate>(), QGeoCoordinate(43.2965, 5.3698));
    EXPECT_EQ(went[0][1].toDouble(), 12.5);
    EXPECT_EQ(follower.name(), QStringLiteral("PC site"));
    EXPECT_EQ(sender.presence().following, BoardFeed::post(1));
    tell();
    EXPECT_EQ(went.size(), 1) << "moved though nothing changed";
    first.look = kAix;
    tell();
    EXPECT_EQ(went.size(), 2);
    follower.stop();
    first.look = kMarseille;
    tell();
    EXPECT_EQ(went.size(), 2);
    EXPECT_FALSE(sender.presence().following);
}

TEST_F(PresenceTest, OneWhoIsOutOfTouchIsWaitedFor) {
    first.look = kMarseille;
    tell();
    follower.follow(hex(1));
    EXPECT_TRUE(follower.inTouch());
    follower.setPresence({third});
    EXPECT_FALSE(follower.inTouch());
    EXPECT_EQ(follower.postId(), hex(1));
    tell();
    EXPECT_EQ(went.size(), 2) << "not taken up again";
}

TEST_F(PresenceTest, FollowersAreNamed) {
    first.following = third.following = BoardFeed::post(2);
    tell();
    EXPECT_EQ(follower.followers(), QStringLiteral("PC site, Rens"));
}

TEST_F(PresenceTest, NobodyIsFollowedInACircle) {
    first.look = kMarseille;
    first.following = BoardFeed::post(3);
    third.following = BoardFeed::post(2);
    tell();
    follower.follow(hex(1));
    EXPECT_TRUE(follower.postId().isEmpty());
    ASSERT_EQ(circles.size(), 1);
    EXPECT_EQ(circles[0][0].toString(), QStringLiteral("PC site"));
    follower.follow(hex(2));
    EXPECT_TRUE(follower.postId().isEmpty()) << "a post follows itself";
}

TEST_F(PresenceTest, OfACircleMadeAtOnceTheLowestKeyLetsGo) {
    tell();
    follower.follow(hex(3));
    third.following = BoardFeed::post(2);
    tell();
    EXPECT_TRUE(follower.postId().isEmpty()) << "2 is lower than 3";
    EXPECT_EQ(circles.size(), 1);
    third.following.reset();
    follower.follow(hex(1));
    first.following = BoardFeed::post(2);
    tell();
    EXPECT_EQ(follower.postId(), hex(1)) << "1 lets go, not 2";
}

TEST_F(PresenceTest, ACallMovesNothingUntilItIsAnswered) {
    sender.look({43.1, 5.1}, 9);
    first.call = net::Call{5, kAix};
    tell();
    EXPECT_EQ(caller.callerName(), QStringLiteral("PC site"));
    EXPECT_TRUE(wanted.empty());
    caller.come();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toDouble(), 14);
    EXPECT_EQ(sender.presence().answer, (net::CallAnswer{BoardFeed::post(1), 5, true}));
    EXPECT_TRUE(caller.callerName().isEmpty());
    tell();
    EXPECT_TRUE(caller.callerName().isEmpty()) << "the same call again";
    EXPECT_TRUE(caller.canReturn());
    caller.goBack();
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted[1][0].value<QGeoCoordinate>(), QGeoCoordinate(43.1, 5.1));
    EXPECT_FALSE(caller.canReturn());
}

TEST_F(PresenceTest, ACallIsDeclinedAndTheNextOneStillHeard) {
    first.call = net::Call{5, kAix};
    tell();
    caller.decline();
    EXPECT_TRUE(wanted.empty());
    EXPECT_FALSE(caller.canReturn());
    EXPECT_EQ(sender.presence().answer, (net::CallAnswer{BoardFeed::post(1), 5, false}));
    first.call = net::Call{6, kMarseille};
    tell();
    EXPECT_EQ(caller.callerName(), QStringLiteral("PC site"));
    first.call.reset();
    tell();
    EXPECT_TRUE(caller.callerName().isEmpty()) << "it was ended";
}

TEST_F(PresenceTest, OnlyACommandersCallCounts) {
    third.call = net::Call{5, kAix};
    tell();
    EXPECT_TRUE(caller.callerName().isEmpty());
    sender.look({43.1, 5.1}, 9);
    caller.call();
    EXPECT_FALSE(caller.isCalling()) << "an editor called";
}

TEST_F(PresenceTest, TheCallerSeesWhatBecameOfIt) {
    feed.members({BoardFeed::member(1, "PC site"), BoardFeed::member(2, "PC col 1", Role::Commander),
                  BoardFeed::member(3, "Rens")});
    caller.call();
    EXPECT_FALSE(caller.isCalling()) << "called to nowhere";
    sender.look({43.1, 5.1}, 9);
    caller.call();
    ASSERT_TRUE(caller.isCalling());
    tell();
    EXPECT_EQ(caller.outcome(), QStringLiteral("2 sans réponse"));
    const auto call = sender.presence().call->id;
    first.answer = net::CallAnswer{BoardFeed::post(2), call, true};
    third.answer = net::CallAnswer{BoardFeed::post(2), call, false};
    tell();
    EXPECT_EQ(caller.outcome(), QStringLiteral("1 venu(s), 1 refus"));
    caller.call();
    EXPECT_GT(sender.presence().call->id, call);
    EXPECT_EQ(caller.outcome(), QStringLiteral("2 sans réponse")) << "answers to the call before";
    caller.end();
    EXPECT_FALSE(sender.presence().call);
}

TEST_F(PresenceTest, AnotherIncidentBeginsWithoutAny) {
    first.look = kAix;
    tell();
    follower.follow(hex(1));
    sender.look({43.1, 5.1}, 9);
    first.call = net::Call{5, kAix};
    tell();
    caller.come();
    board.clear();
    EXPECT_TRUE(follower.postId().isEmpty());
    EXPECT_FALSE(caller.canReturn());
    EXPECT_FALSE(sender.presence().following || sender.presence().answer || sender.presence().call);
}

} // namespace
} // namespace fanion::app
