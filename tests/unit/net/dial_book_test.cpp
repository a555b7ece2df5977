// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/dial_book.h"

#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

#include <set>

using namespace fanion;
using namespace fanion::net;

namespace {

class DialBookTest : public testing::Test {
protected:
    const DialEntry *take() { return book.take(++last, never); }
    void fail(bool hopeless = false) { book.failed(last, {ErrorCode::Io, "no"}, hopeless); }
    static bool never(const DialEntry &) { return false; }

    std::int64_t time = 10'000;
    sim::SimClock clock{time};
    sim::SimRandom random{1};
    DialBook book{{clock, random}};
    ConnectionId last = 0;
    const Address somewhere{"10.0.0.1", 47800};
};

} // namespace

TEST_F(DialBookTest, BacksOffToFiveSecondsWithJitter) {
    book.addManual(somewhere);
    std::vector<std::int64_t> gaps;
    for (int i = 0; i < 12; ++i) {
        ASSERT_NE(take(), nullptr);
        fail();
        const auto failedAt = time;
        time = book.nextAt(never);
        gaps.push_back(time - failedAt);
    }
    EXPECT_LE(gaps.front(), 250);
    EXPECT_GE(gaps.front(), 125);
    EXPECT_GE(gaps.back(), 2'500);
    for (const auto gap : gaps)
        EXPECT_LE(gap, 5'000);
    book.retryAll();
    EXPECT_LE(book.nextAt(never) - time, 250) << "the network changed";
}

TEST_F(DialBookTest, FiveDialsASecond) {
    for (int i = 0; i < 60; ++i)
        book.addManual({"10.0.1." + std::to_string(i), 47800});
    int dials = 0;
    for (const auto end = time + 4'000; time < end; ++time)
        dials += take() != nullptr ? 1 : 0;
    EXPECT_GE(dials, 20);
    EXPECT_LE(dials, 26);
}

TEST_F(DialBookTest, StaleAddressesDontHoldUpTheOneThatWasHeard) {
    for (int i = 0; i < 60; ++i)
        book.addManual({"10.0.1." + std::to_string(i), 47800});
    time += 1;
    book.hear({"10.9.9.9", 47800}, 7, 0);
    bool dialled = false;
    for (int i = 0; i < 5 && !dialled; ++i) {
        const auto *entry = take();
        ASSERT_NE(entry, nullptr);
        dialled = entry->address.host == "10.9.9.9";
    }
    EXPECT_TRUE(dialled);
}

TEST_F(DialBookTest, AnAnnouncementEndsALongWaitButIsNoHammer) {
    book.hear(somewhere, 7, 0);
    for (int i = 0; i < 8; ++i) {
        time = book.nextAt(never);
        ASSERT_NE(take(), nullptr);
        time += 100;
        fail();
    }
    const auto triedAt = time - 100;
    EXPECT_GT(book.nextAt(never) - time, 500);
    book.hear(somewhere, 7, 0);
    EXPECT_LE(book.nextAt(never), triedAt + 500);
    EXPECT_GE(book.nextAt(never), triedAt + 500) << "a replayed packet mustn't make it faster than twice a second";
}

TEST_F(DialBookTest, CandidatesAreBoundedAndTheTypedOnesStay) {
    book.addManual(somewhere);
    for (std::uint64_t i = 1; i <= 1'000; ++i) {
        ++time;
        book.hear({"10." + std::to_string(i / 250) + "." + std::to_string(i % 250) + ".1", 47800}, i, 0);
    }
    EXPECT_EQ(book.entries().size(), 65U);
    EXPECT_TRUE(book.entries().contains(somewhere));
    EXPECT_TRUE(book.entries().contains({"10.4.0.1", 47800})) << "the last heard";
}

TEST_F(DialBookTest, AnInstanceHasFourAddressesAtMost) {
    for (int i = 0; i < 100; ++i)
        book.hear({"10.0.2." + std::to_string(i), 47800}, 7, 0);
    EXPECT_EQ(book.entries().size(), 4U);
}

TEST_F(DialBookTest, ClosingTheIncidentForgetsItsPosts) {
    book.addManual(somewhere);
    PostId post;
    post.bytes[0] = 1;
    book.addKnown({"10.0.0.2", 47800}, post);
    book.hear({"10.0.0.3", 47800}, 9, 0);
    book.clear();
    EXPECT_EQ(book.entries().size(), 1U);
    book.removeManual(somewhere);
    EXPECT_TRUE(book.entries().empty());
}

TEST_F(DialBookTest, AHopelessAddressWaitsLongAtOnce) {
    book.addManual(somewhere);
    ASSERT_NE(take(), nullptr);
    fail(true);
    EXPECT_GE(book.nextAt(never) - time, 2'500);
}

TEST_F(DialBookTest, FiftyPostsWithTwoAddressesEachAreAllKept) {
    for (int round = 0; round < 3; ++round) {
        for (std::uint64_t i = 1; i <= 50; ++i) {
            time += 50;
            book.hear({"10.0.1." + std::to_string(i), 47800}, i, 0);
            book.hear({"fe80::" + std::to_string(i), 47800}, i, 0);
        }
    }
    std::set<std::uint64_t> instances;
    for (const auto &[address, entry] : book.entries())
        instances.insert(entry.instance);
    EXPECT_EQ(instances.size(), 50U);
    EXPECT_LE(book.entries().size(), limits::kCandidates);
}

TEST_F(DialBookTest, APostWithLinksEnoughRestsAtAllItsAddresses) {
    const PostId post{{1, 2, 3}};
    const Address other{"fe80::1", 47800};
    book.hear(somewhere, 7, 0);
    book.hear(other, 7, 0);
    ASSERT_NE(take(), nullptr);
    book.answered(last, post);
    book.ended(last);
    book.rest(post, 20'000);
    for (const auto &[address, entry] : book.entries()) {
        EXPECT_GE(entry.restsUntil - time, 20'000);
        EXPECT_LE(entry.restsUntil - time, 40'000);
    }
}
