// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/member_lookup.h"

#include "tests/support/test_post.h"

#include <gtest/gtest.h>

namespace fanion::ctl::test {

TEST(MemberLookup, FindsByWhatPeopleSay) {
    fanion::test::TestPost pcc(1, "PCC");
    pcc.found();
    const fanion::test::TestPost cdc(2, "Chef de colonne");
    const fanion::test::TestPost twin(3, "Chef de colonne");
    const fanion::test::TestPost other(4, "SMUR");
    for (const auto *post : {&cdc, &twin, &other})
        pcc.admit(*post, Role::Editor);
    const auto find = [&](std::string_view words) { return findMember(pcc.replica, words); };
    EXPECT_EQ(find(cdc.id().hex())->post, cdc.id());
    EXPECT_EQ(find(cdc.id().hex().substr(0, 10))->post, cdc.id());
    EXPECT_EQ(find("SMUR")->post, other.id());
    const Member *self = pcc.replica.member(cdc.id());
    ASSERT_TRUE(self);
    EXPECT_EQ(find(self->code)->post, cdc.id());
    EXPECT_EQ(find("Chef de colonne").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(find("nobody").error().code, ErrorCode::NotFound);
    EXPECT_EQ(find("").error().code, ErrorCode::NotFound);
    EXPECT_EQ(find(cdc.id().hex().substr(0, 4)).error().code, ErrorCode::NotFound) << "too short to be meant";
}

} // namespace fanion::ctl::test
