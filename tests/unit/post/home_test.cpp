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

TEST(Home, noticesThatItCameFromAnotherMachine) {
    const TemporaryFolder folder;
    Environment environment = systemEnvironment();
    std::ofstream(folder / "here") << "0123456789abcdef0123456789abcdef\n";
    std::ofstream(folder / "there") << "fedcba9876543210fedcba9876543210\n";
    const auto open = [&](const char *machine) {
        return Home::open(folder / "home", environment.random, folder / machine);
    };
    EXPECT_FALSE(open("here")->isOnOtherMachine()) << "the first use is no move";
    EXPECT_FALSE(open("here")->isOnOtherMachine());
    auto moved = open("there");
    ASSERT_TRUE(moved);
    EXPECT_TRUE(moved->isOnOtherMachine());
    EXPECT_TRUE(open("there")->isOnOtherMachine()) << "until somebody says something";
    EXPECT_FALSE(open("none")->isOnOtherMachine()) << "a machine without an id can't tell";
    ASSERT_TRUE(moved->settleHere());
    EXPECT_FALSE(open("there")->isOnOtherMachine());
    EXPECT_TRUE(open("here")->isOnOtherMachine());
    std::string kept;
    std::getline(std::ifstream(folder / "home/machine"), kept);
    EXPECT_EQ(kept.size(), 64U);
    EXPECT_EQ(kept.find("fedcba98"), std::string::npos) << "the machine's id itself is not in the folder";
}

TEST(Home, takesANewIdentityAndKeepsTheOldKeyBesideIt) {
    const TemporaryFolder folder;
    Environment environment = systemEnvironment();
    std::ofstream(folder / "here") << "0123456789abcdef0123456789abcdef\n";
    auto home = Home::open(folder / "home", environment.random, folder / "here");
    ASSERT_TRUE(home);
    ASSERT_TRUE(home->introduce("PCC Vitrolles", "Officier moyens"));
    const auto before = home->identity().post();
    ASSERT_TRUE(home->renewIdentity(environment.random));
    const auto after = home->identity().post();
    EXPECT_NE(before, after);
    EXPECT_EQ(home->identity().name, "PCC Vitrolles");
    EXPECT_TRUE(fs::exists(folder / ("home/identity-" + before.hex().substr(0, 16) + ".key")));
    EXPECT_EQ(Home::open(folder / "home", environment.random, folder / "here")->identity().post(), after);
}

} // namespace
} // namespace fanion::app
