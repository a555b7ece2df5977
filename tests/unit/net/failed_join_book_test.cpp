// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/failed_join_book.h"

#include "net/wire/limits.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::net;

namespace {

const PostId kColleague{{1}};

class FailedJoinBookTest : public testing::Test {
protected:
    static FailedJoin failed(std::uint64_t id) { return {id, "Deux", "10.0.0.2", FailedJoin::Why::SpentInvitation}; }

    std::int64_t now = 0;
    sim::SimClock clock{now};
    sim::SimRandom random{1};
    FailedJoinBook book{{clock, random}};
};

TEST_F(FailedJoinBookTest, TellsTheLatestForAMinute) {
    for (std::size_t n = 0; n < limits::kFailedJoinsTold + 2; ++n)
        book.add({PostId{{2}}, {"10.0.0.2", 5}, std::to_string(n), {ErrorCode::NotFound, "x"}});
    const auto told = book.told();
    ASSERT_EQ(told.size(), limits::kFailedJoinsTold);
    EXPECT_EQ(told.back().name, "5");
    EXPECT_EQ(told.back().host, "10.0.0.2");
    EXPECT_EQ(told.back().why, FailedJoin::Why::UnknownInvitation);
    EXPECT_NE(told.front().id, told.back().id);
    EXPECT_FALSE(book.expire());
    now = book.nextExpiry();
    EXPECT_TRUE(book.expire());
    EXPECT_TRUE(book.told().empty());
}

TEST_F(FailedJoinBookTest, NothingIsNewsTwice) {
    EXPECT_TRUE(book.news(kColleague, {}).empty());
    const auto first = book.news(kColleague, {failed(1)});
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first.front().at, kColleague);
    EXPECT_EQ(first.front().reason.code, ErrorCode::Refused);
    EXPECT_TRUE(book.news(kColleague, {failed(1)}).empty());
    EXPECT_EQ(book.news(kColleague, {failed(1), failed(2)}).size(), 1U);
    EXPECT_EQ(book.news(PostId{{3}}, {failed(1)}).size(), 1U) << "each post for itself";
}

TEST_F(FailedJoinBookTest, AFloodOfNewsIsCut) {
    std::size_t told = 0;
    for (std::uint64_t id = 1; id < 1'000; ++id)
        told += book.news(kColleague, {failed(id)}).size();
    EXPECT_EQ(told, limits::kFailedJoinsTold);
}

} // namespace
