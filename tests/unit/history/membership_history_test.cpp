// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/membership_history.h"

#include "tests/unit/history/post_rows.h"

#include <gtest/gtest.h>

namespace fanion::test {

namespace {

using Act = MembershipLine::Act;

std::vector<MembershipLine> told(const TestPost &post) {
    const auto rows = rowsOf(post);
    auto lines = membershipHistory(sourceOf(rows));
    EXPECT_TRUE(lines) << lines.error().message;
    return lines.value_or(std::vector<MembershipLine>());
}

} // namespace

class MembershipHistory : public ::testing::Test {
protected:
    TestPost pcc{1, "PCC"};
    TestPost cdc{2, "CDC"};
    TestPost nord{3, "PC Nord"};

    void SetUp() override {
        pcc.found();
        tick();
        pcc.admit(cdc, Role::Editor);
        cdc.follow(pcc);
        tick();
        pcc.admit(nord, Role::Observer);
        nord.follow(pcc);
        exchange(pcc, cdc);
        tick();
    }
    void tick() {
        for (TestPost *post : {&pcc, &cdc, &nord})
            post->clock.advance(1000);
    }
};

TEST_F(MembershipHistory, SaysWhoDidWhatToWhomAndWhen) {
    const auto at = pcc.clock.wall;
    pcc.perform({intent::HandOver{cdc.id()}});
    exchange(pcc, cdc);
    tick();
    cdc.perform({intent::ChangeRole{nord.id(), Role::Editor}});
    tick();
    cdc.perform({intent::Revoke{pcc.id()}});
    exchange(pcc, cdc);
    exchange(cdc, nord);
    const auto lines = told(cdc);
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_EQ(lines[0].act, Act::Founded);
    EXPECT_EQ(lines[0].post, pcc.id());
    EXPECT_EQ(lines[1].act, Act::Admitted);
    EXPECT_EQ(lines[1].name, "CDC");
    EXPECT_EQ(lines[1].role, Role::Editor);
    EXPECT_EQ(lines[2].post, nord.id());
    EXPECT_EQ(lines[3].act, Act::HandedOver) << "one line, though two roles change";
    EXPECT_EQ(lines[3].by, pcc.id());
    EXPECT_EQ(lines[3].post, cdc.id());
    EXPECT_EQ(lines[3].at, at);
    EXPECT_EQ(lines[4].act, Act::RoleChanged);
    EXPECT_EQ(lines[4].role, Role::Editor);
    EXPECT_EQ(lines[5].act, Act::Revoked);
    EXPECT_EQ(lines[5].post, pcc.id());
}

// Two commanders apart hand over to different posts: both acts are in the log, and every post tells them alike.
TEST_F(MembershipHistory, IsTheSameOnEveryPostAlsoAfterAPartition) {
    pcc.perform({intent::ChangeRole{cdc.id(), Role::Commander}});
    exchange(pcc, cdc);
    exchange(pcc, nord);
    tick();
    pcc.perform({intent::HandOver{nord.id()}});
    cdc.perform({intent::HandOver{nord.id()}});
    exchange(pcc, cdc);
    exchange(pcc, nord);
    exchange(cdc, nord);
    const auto first = told(pcc);
    for (const TestPost *post : {&cdc, &nord}) {
        const auto lines = told(*post);
        ASSERT_EQ(lines.size(), first.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            EXPECT_EQ(lines[i].change, first[i].change);
            EXPECT_EQ(lines[i].act, first[i].act);
        }
    }
    EXPECT_EQ(std::ranges::count(first, Act::HandedOver, &MembershipLine::act), 2);
}

} // namespace fanion::test
