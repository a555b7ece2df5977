// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/liveness.h"

#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

#include <limits>
#include <map>

using namespace fanion;
using namespace fanion::net;

TEST(Liveness, MeasuresRoundTripAndSkew) {
    std::int64_t time = 1'000;
    sim::SimClock clock(time);
    Liveness liveness(clock);
    EXPECT_TRUE(liveness.isPingDue());
    const auto ping = liveness.ping({7, 1'000});
    EXPECT_FALSE(liveness.isPingDue()) << "one a second";
    EXPECT_EQ(liveness.roundTripMs(), -1);
    time += 80;
    const auto answer = liveness.onPong({ping.token, clock.wallNow() - 40 + 5'000});
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->marks.changes, 7U);
    EXPECT_EQ(answer->marks.bytes, 1'000U);
    EXPECT_EQ(answer->took, 80);
    EXPECT_EQ(liveness.roundTripMs(), 80);
    EXPECT_EQ(liveness.clockSkewMs(), 5'000);
    EXPECT_FALSE(liveness.onPong({ping.token, 0}).has_value()) << "an answer counts once";
    EXPECT_FALSE(liveness.onPong({12345, 0}).has_value());
}

TEST(Liveness, AnyWallClockIsAnswered) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    Liveness liveness(clock);
    for (const auto wall : {std::numeric_limits<WallTime>::min(), std::numeric_limits<WallTime>::max(), WallTime{0}}) {
        time += 1'000;
        const auto ping = liveness.ping({});
        EXPECT_TRUE(liveness.onPong({ping.token, wall}).has_value());
    }
    EXPECT_LT(liveness.clockSkewMs(), 0);
}

TEST(Liveness, AThousandUnansweredPingsStayBounded) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    Liveness liveness(clock);
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    for (int i = 0; i < 1'000; ++i) {
        time += 1'000;
        last = liveness.ping({}).token;
        if (first == 0) first = last;
    }
    EXPECT_FALSE(liveness.onPong({first, 0}).has_value());
    EXPECT_TRUE(liveness.onPong({last, 0}).has_value());
    EXPECT_EQ(liveness.silentFor(), 1'000'000);
    liveness.heard();
    EXPECT_EQ(liveness.silentFor(), 0);
}

TEST(Liveness, OneEndsPingsAreEnoughButEachMeasures) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    Liveness a(clock);
    Liveness b(clock);
    int pings = 0;
    std::map<Liveness *, int> own;
    const auto run = [&](Liveness &from, Liveness &to) {
        if (!from.isPingDue()) return;
        ++pings;
        ++own[&from];
        (void)from.onPong({from.ping({}).token, 0});
        to.wasPinged();
    };
    for (; time < 60'000; time += 10) {
        run(a, b);
        run(b, a);
    }
    EXPECT_LE(pings, 70);
    EXPECT_GE(pings, 55);
    EXPECT_GE(own[&a], 5);
    EXPECT_GE(own[&b], 5);
}
