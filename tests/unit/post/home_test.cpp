// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/home.h"

#include "tests/unit/post/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace fanion::app {
namespace {

namespace fs = std::filesystem;
using fanion::testing::TemporaryFolder;

TEST(Home, makesAnIdentityOnceAndKeepsIt) {
    const TemporaryFolder folder;
    Environment environment = systemEnvironment();
    const auto first = Home::open(folder / "home", environment.random);
    ASSERT_TRUE(first) << first.error().message;
    const auto again = Home::open(folder / "home", environment.random);
    ASSERT_TRUE(again);
    EXPECT_EQ(first->identity().post(), again->identity().post());
    const auto other = Home::open(folder / "other", environment.random);
    ASSERT_TRUE(other);
    EXPECT_NE(first->identity().post(), other->identity().post());
}

TEST(Home, keepsTheKeyToItsUser) {
    const TemporaryFolder folder;
    Environment environment = systemEnvironment();
    ASSERT_TRUE(Home::open(folder / "home", environment.random));
    constexpr auto others = fs::perms::group_all | fs::perms::others_all;
    EXPECT_EQ(fs::status(folder / "home/identity.key").permissions() & others, fs::perms::none);
    EXPECT_EQ(fs::status(folder / "home").permissions() & others, fs::perms::none);
}

TEST(Home, remembersHowItIntroducesItself) {
    const TemporaryFolder folder;
    Environment environment = systemEnvironment();
    auto home = Home::open(folder / "home", environment.random);
    ASSERT_TRUE(home);
    ASSERT_TRUE(home->introduce("PCC Vitrolles", "Officier moyens"));
    const auto again = Home::open(folder / "home", environment.random);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->identity().name, "PCC Vitrolles");
    EXPECT_EQ(again->identity().function, "Officier moyens");
}

TEST(Home, refusesNamesThatAreNone) {
    const TemporaryFolder folder;
    Environment environment = systemEnvironment();
    auto home = Home::open(folder / "home", environment.random);
    ASSERT_TRUE(home);
    EXPECT_EQ(home->introduce("", "COS").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(home->introduce(std::string(201, 'x'), "").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(home->introduce("\xff\xfe", "").error().code, ErrorCode::InvalidArgument);
}

TEST(Home, saysSoWhenTheKeyIsDamagedAndLeavesItAlone) {
    const TemporaryFolder folder;
    Environment environment = systemEnvironment();
    ASSERT_TRUE(Home::open(folder / "home", environment.random));
    std::ofstream(folder / "home/identity.key") << "not a key";
    const auto broken = Home::open(folder / "home", environment.random);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::Corrupt);
    EXPECT_EQ(fs::file_size(folder / "home/identity.key"), 9U);
}

} // namespace
} // namespace fanion::app
