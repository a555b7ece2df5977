// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_post.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

using namespace intent;
using test::TestPost;

/** An invitation that never expires was taken for one that expired in 1970 when it was published again with a date. */
TEST(Invitations, OneThatNeverExpiresOutlastsADatedOne) {
    const Bytes key(32, 1);
    for (const bool isDatedFirst : {false, true}) {
        TestPost founder(1, "PCC");
        founder.found();
        const auto dated = founder.clock.wall + 60'000;
        founder.perform({Invite{key, Role::Editor, isDatedFirst ? dated : 0}});
        founder.perform({Invite{key, Role::Editor, isDatedFirst ? 0 : dated}});
        ASSERT_NE(founder.replica.invitation(key), nullptr);
        EXPECT_EQ(founder.replica.invitation(key)->expiresAt, 0) << isDatedFirst;
        founder.perform({Invite{key, Role::Editor, dated + 1}});
        EXPECT_EQ(founder.replica.invitation(key)->expiresAt, 0) << isDatedFirst;
    }
}

TEST(Invitations, OfDatedOnesTheLongestCounts) {
    const Bytes key(32, 1);
    TestPost founder(1, "PCC");
    founder.found();
    for (const WallTime at : {60'000, 120'000, 90'000})
        founder.perform({Invite{key, Role::Editor, founder.clock.wall + at}});
    EXPECT_EQ(founder.replica.invitation(key)->expiresAt, founder.clock.wall + 120'000);
}

} // namespace
} // namespace fanion
