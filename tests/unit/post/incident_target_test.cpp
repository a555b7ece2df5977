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
        app::IncidentTarget target(*incident, pcc.clock, {[] {}, [](const AttachmentId &) {}});
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

} // namespace fanion::test
