// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/line_pace.h"

#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>

using namespace fanion;
using namespace fanion::net;

namespace {

/** A line with a queue as long as it likes: all that is given it arrives, at its rate. */
class Line {
public:
    Line(std::int64_t bytesPerSecond, std::int64_t delay) : m_rate(bytesPerSecond), m_delay(delay) {}

    /** Somebody always has something to say. */
    void run(std::int64_t until) {
        while (time < until) {
            for (auto room = pace.room(); room > 0; room = pace.room())
                send(room + kSealing);
            longest = std::max(longest, m_free - time);
            const bool answers = !m_pings.empty() && m_pings.front().answeredAt <= time + 1;
            ++time;
            if (!answers) continue;
            const auto ping = m_pings.front();
            m_pings.pop_front();
            pace.answered(ping.position, time - ping.askedAt);
        }
    }
    void send(std::size_t bytes) {
        pace.sent(bytes);
        total += bytes;
        m_free = std::max(m_free, time) + static_cast<std::int64_t>(bytes) * 1'000 / m_rate;
        if (pace.wantsPing()) m_pings.push_back({pace.asked(), time, m_free + m_delay});
    }
    void setRate(std::int64_t bytesPerSecond) { m_rate = bytesPerSecond; }
    void stall(std::int64_t ms) {
        m_free = std::max(m_free, time) + ms;
        for (auto &ping : m_pings)
            ping.answeredAt += ms;
    }

    std::int64_t time = 1'000;
    sim::SimClock clock{time};
    LinePace pace{clock};
    std::size_t total = 0;
    std::int64_t longest = 0; ///< that something would have waited, ms

private:
    static constexpr std::size_t kSealing = 48; // around what a frame holds

    struct Ping {
        std::uint64_t position;
        std::int64_t askedAt;
        std::int64_t answeredAt;
    };
    std::int64_t m_rate;
    std::int64_t m_delay;
    std::int64_t m_free = 0; ///< when all that it was given is through
    std::deque<Ping> m_pings;
};

} // namespace

TEST(LinePace, ASlowLineHoldsAboutASecondAndIsUsed) {
    Line line(1'200, 200);
    line.run(20'000);
    line.longest = 0;
    const auto before = line.total;
    line.run(80'000);
    EXPECT_LE(line.longest, 1'500);
    EXPECT_GE(line.total - before, 60U * 1'200 * 95 / 100);
}

TEST(LinePace, AFastLineIsFilledWithinAMoment) {
    Line line(10'000'000, 2);
    line.run(1'200);
    EXPECT_GE(line.pace.window(), 64U * 1024);
    const auto before = line.total;
    line.run(2'200);
    EXPECT_GE(line.total - before, 9'000'000U);
}

TEST(LinePace, AStallIsNoSlowLine) {
    Line line(1'000'000, 50);
    line.run(4'000);
    const auto before = line.pace.window();
    line.stall(1'500); // a segment that was lost twice
    line.run(8'000);
    EXPECT_GE(line.pace.window(), before / 2);
    EXPECT_EQ(line.pace.restAfter(1'000), 0);
}

TEST(LinePace, WhatOnlyIsFreshWaitsOnASlowLineAlone) {
    Line slow(1'200, 40);
    slow.run(30'000);
    EXPECT_GE(slow.pace.restAfter(300), 800);
    Line fast(1'000'000, 5);
    fast.run(5'000);
    EXPECT_EQ(fast.pace.restAfter(300), 0);
}

TEST(LinePace, ALineThatGetsBetterIsUsed) {
    Line line(1'200, 40);
    line.run(30'000);
    line.setRate(100'000);
    line.run(60'000);
    EXPECT_GE(line.pace.window(), 16U * 1024);
}

TEST(LinePace, AnAnswerTwiceOrOfNothingChangesNothing) {
    std::int64_t time = 1'000;
    sim::SimClock clock(time);
    LinePace pace(clock);
    pace.answered(0, 5);
    const auto window = pace.window();
    const auto room = pace.room();
    pace.sent(room);
    const auto position = pace.asked();
    time += 3;
    pace.answered(position, 3);
    pace.answered(position, 9'000);
    pace.answered(position / 2, 9'000);
    EXPECT_GE(pace.window(), window);
    EXPECT_GT(pace.room(), 0U);
}
