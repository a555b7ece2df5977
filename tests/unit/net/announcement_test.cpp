// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/announcement.h"

#include "net/discovery/announcer.h"
#include "net/discovery/heard_book.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

using namespace fanion;
using net::Announcement;

namespace {

IncidentId someIncident(std::uint64_t seed = 1) {
    sim::SimRandom random(seed);
    IncidentId incident;
    random.fill(incident.bytes);
    return incident;
}

Announcement example() {
    Announcement announcement;
    announcement.instance = 0x1122334455667788;
    announcement.port = 47800;
    announcement.nonce = 99;
    announcement.markFor(someIncident());
    return announcement;
}

} // namespace

TEST(Announcement, ReadsWhatItWritesInOneSize) {
    auto announcement = example();
    EXPECT_EQ(Announcement::decode(announcement.encode()), announcement);
    EXPECT_EQ(announcement.encode().size(), Announcement::kSize);
    announcement.goodbye = true;
    announcement.markFor(someIncident());
    EXPECT_EQ(Announcement::decode(announcement.encode()), announcement);
    Announcement question;
    question.instance = 5;
    EXPECT_EQ(Announcement::decode(question.encode()), question);
    EXPECT_EQ(question.encode().size(), Announcement::kSize) << "an answer is no larger than its question";
}

TEST(Announcement, MembersRecogniseTheirsAndNothingElse) {
    const auto announcement = example();
    EXPECT_TRUE(announcement.isMarkedFor(someIncident()));
    EXPECT_FALSE(announcement.isMarkedFor(someIncident(2)));
    auto forged = announcement;
    forged.port = 22; // "connect to that victim's port"
    EXPECT_FALSE(forged.isMarkedFor(someIncident()));
    forged = announcement;
    forged.instance ^= 1;
    EXPECT_FALSE(forged.isMarkedFor(someIncident()));
    forged = announcement;
    forged.goodbye = true;
    EXPECT_FALSE(forged.isMarkedFor(someIncident()));
}

RC_GTEST_PROP(Announcement, AnyBytesAreReadOrRefused, (Bytes bytes)) {
    (void)Announcement::decode(bytes);
    bytes.resize(Announcement::kSize);
    (void)Announcement::decode(bytes);
    const std::string_view magic = "FAN1";
    std::copy(magic.begin(), magic.end(), bytes.begin());
    (void)Announcement::decode(bytes);
}

TEST(IncidentCode, IsStableReadableAndSpread) {
    const auto code = net::incidentCode(someIncident());
    EXPECT_EQ(code, net::incidentCode(net::incidentTag(someIncident())));
    std::set<std::string> codes;
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        const auto each = net::incidentCode(someIncident(seed));
        ASSERT_EQ(each.size(), 5U);
        ASSERT_TRUE(each[0] >= 'A' && each[0] <= 'Y' &&
                    std::string_view("IOQSZB").find(each[0]) == std::string_view::npos);
        ASSERT_TRUE(std::isdigit(each[1]) && each[2] == '-' && std::isdigit(each[3]) && std::isdigit(each[4])) << each;
        codes.insert(each);
    }
    EXPECT_GT(codes.size(), 1'850U) << "2,000 of 20,000: about 95 collisions by chance";
}

TEST(Announcer, IsQuickAtFirstAndCalmLater) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    sim::SimRandom random(3);
    net::Announcer announcer({clock, random});
    EXPECT_FALSE(announcer.take()) << "not before start()";
    announcer.start();
    int early = 0;
    int late = 0;
    std::int64_t last = -1;
    for (; time < 65'000; ++time) {
        if (!announcer.take()) continue;
        (time < 5'000 ? early : late) += 1;
        if (time >= 7'000) {
            EXPECT_GE(time - last, 2'000);
            EXPECT_LE(time - last, 5'000);
        }
        last = time;
    }
    EXPECT_EQ(early, 5);
    EXPECT_GE(late, 12);
    EXPECT_LE(late, 31);
}

TEST(Announcer, HurriesForANewcomerButNotTwiceASecond) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    sim::SimRandom random(3);
    net::Announcer announcer({clock, random});
    announcer.start();
    while (time < 20'000) {
        ++time;
        (void)announcer.take();
    }
    int sent = 0;
    for (const auto end = time + 10'000; time < end; ++time) {
        announcer.hurry(); // a flood of newcomers
        sent += announcer.take() ? 1 : 0;
    }
    EXPECT_GE(sent, 8);
    EXPECT_LE(sent, 11);
}

TEST(HeardBook, ListsAnIncidentOnceAndKnowsItsPosts) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    sim::SimRandom random(3);
    net::HeardBook book({clock, random});
    auto announcement = example();
    EXPECT_TRUE(book.hear(announcement, {"10.0.0.1", 47800}, nullptr));
    EXPECT_FALSE(book.hear(announcement, {"10.0.0.1", 47800}, nullptr)) << "nothing new";
    (void)book.hear(announcement, {"192.168.0.1", 47800}, nullptr); // the same post, its other network
    announcement.instance = 2;
    time = 1'000;
    (void)book.hear(announcement, {"10.0.0.2", 47800}, nullptr);
    ASSERT_EQ(book.list().size(), 1U);
    EXPECT_EQ(book.list()[0].address, (net::Address{"10.0.0.2", 47800}));
    const auto all = book.sameIncident({"10.0.0.1", 47800});
    ASSERT_EQ(all.size(), 2U) << "one address a post";
    EXPECT_EQ(all[0], (net::Address{"10.0.0.1", 47800}));
    EXPECT_EQ(all[1], (net::Address{"10.0.0.2", 47800}));
    EXPECT_EQ(book.sameIncident({"10.9.9.9", 1}).size(), 1U);

    announcement.goodbye = true;
    EXPECT_TRUE(book.hear(announcement, {"10.0.0.2", 47800}, nullptr));
    EXPECT_EQ(book.list().size(), 1U);
    time = 15'001;
    EXPECT_TRUE(book.expire());
    EXPECT_TRUE(book.list().empty());
}
