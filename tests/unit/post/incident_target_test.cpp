// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/incident_target.h"

#include "net/invitation.h"
#include "tests/unit/incident/incident_fixture.h"

namespace fanion::test {

class IncidentTargetTest : public IncidentTest {
protected:
    /** What becomes of a guest with an invitation that ends then, a minute after it was made. */
    Result<void> admitted(WallTime expiresAt) {
        auto incident = pcc.create(file);
        const auto invitation =
            net::Invitation::create(pcc.random, incident->id(), Role::Editor, expiresAt, pcc.identity.post(), {});
        perform(*incident, intent::Invite{invitation.key(), Role::Editor, expiresAt});
        pcc.clock.advance(60'000);
        app::InvitationBook book;
        app::IncidentTarget target(*incident, pcc.clock, book, {[] {}, [](const AttachmentId &) {}});
        const PostId guest = cdc.identity.post();
        const auto done = target.admitInvited(guest, invitation.key(), invitation.proof(guest), "CDC", "");
        EXPECT_EQ(incident->replica().member(guest) != nullptr, done.has_value());
        return done;
    }
};

TEST_F(IncidentTargetTest, TakesAnInvitationInTime) {
    const auto done = admitted(pcc.clock.wallNow() + 120'000);
    EXPECT_TRUE(done) << done.error().message;
}

// Who published it without an end meant that it has none; the log's rule says so too.
TEST_F(IncidentTargetTest, TakesAnInvitationThatNeverEnds) {
    const auto done = admitted(0);
    EXPECT_TRUE(done) << done.error().message;
}

TEST_F(IncidentTargetTest, RefusesOneThatHasEnded) {
    EXPECT_EQ(admitted(pcc.clock.wallNow() + 30'000).error().code, ErrorCode::Refused);
}

/** A commander's post with a counted invitation, and guests who show it. */
class CountedInvitationTest : public IncidentTest {
protected:
    CountedInvitationTest() {
        incident = pcc.create(file);
        invitation = net::Invitation::create(pcc.random, incident->id(), Role::Editor, 0, pcc.identity.post(), {});
        book.add({*PostId::fromBytes(invitation.key()), Role::Observer, 0, 2, 0});
    }
    Result<void> show(const PostId &guest, const PostId &signer) {
        app::IncidentTarget target(*incident, pcc.clock, book, {[] {}, [](const AttachmentId &) {}});
        return target.admitInvited(guest, invitation.key(), invitation.proof(signer), "CDC", "");
    }
    PostId stranger() { return Identity::generate(pcc.random).post(); }

    std::unique_ptr<Incident> incident;
    net::Invitation invitation;
    app::InvitationBook book;
};

TEST_F(CountedInvitationTest, LetsInSoManyAndNoMore) {
    const PostId first = stranger();
    EXPECT_TRUE(show(first, first).has_value());
    EXPECT_TRUE(show(first, first).has_value()) << "the answer was lost on the way";
    const PostId second = stranger();
    EXPECT_TRUE(show(second, second).has_value());
    const PostId third = stranger();
    EXPECT_EQ(show(third, third).error().code, ErrorCode::Refused);
    const Member *member = incident->replica().member(second);
    ASSERT_NE(member, nullptr);
    EXPECT_EQ(member->role, Role::Observer) << "what counts is what this post noted, not what the text says";
    EXPECT_EQ(incident->replica().member(third), nullptr);
}

TEST_F(CountedInvitationTest, IsKeptWithTheAdmission) {
    const PostId guest = stranger();
    ASSERT_TRUE(show(guest, guest).has_value());
    ASSERT_TRUE(incident->commit().has_value());
    const auto kept = incident->invitations();
    ASSERT_TRUE(kept.has_value() && kept->has_value());
    EXPECT_EQ(app::InvitationBook::decode(**kept).open(0).front().used, 1U);
}

TEST_F(CountedInvitationTest, WantsTheSecretAndNobodyElsesProof) {
    EXPECT_EQ(show(stranger(), stranger()).error().code, ErrorCode::Refused);
    EXPECT_EQ(book.open(0).front().used, 0U);
}

TEST_F(CountedInvitationTest, DoesNotBringBackWhoWasShutOut) {
    const PostId guest = stranger();
    ASSERT_TRUE(show(guest, guest).has_value());
    perform(*incident, intent::Revoke{guest});
    EXPECT_EQ(show(guest, guest).error().code, ErrorCode::Refused);
    EXPECT_EQ(book.open(0).front().used, 1U);
}

TEST_F(CountedInvitationTest, LetsNobodyInOnceItsMakerCommandsNoMore) {
    const PostId other = stranger();
    perform(*incident, intent::Admit{other, Role::Editor, "CDC", "", {}, {}});
    perform(*incident, intent::HandOver{other});
    const PostId guest = stranger();
    EXPECT_EQ(show(guest, guest).error().code, ErrorCode::Refused);
    EXPECT_EQ(incident->replica().member(guest), nullptr);
}

} // namespace fanion::test
