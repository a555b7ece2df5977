// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/accept_gate.h"

#include "net/session/join_desk.h"
#include "net/wire/limits.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::net;

TEST(AcceptGate, FourStrangersAnAddressAndThirtyTwoInAll) {
    AcceptGate gate;
    ConnectionId id = 0;
    int let = 0;
    for (int i = 0; i < 10; ++i)
        let += gate.enter(++id, "10.0.0.1", 0) ? 1 : 0;
    EXPECT_EQ(let, 4);
    for (int host = 2; host < 40; ++host) {
        for (int i = 0; i < 4; ++i)
            let += gate.enter(++id, "10.0.0." + std::to_string(host), 0) ? 1 : 0;
    }
    EXPECT_EQ(let, 32);
    EXPECT_EQ(gate.strangers(), 32U);
    gate.known(1); // a member after all
    EXPECT_TRUE(gate.enter(++id, "10.0.0.200", 0));
    gate.gone(2);
    EXPECT_TRUE(gate.enter(++id, "10.0.0.1", 0));
}

TEST(AcceptGate, OneMachineMayHaveSixteen) {
    AcceptGate gate;
    int let = 0;
    for (ConnectionId id = 1; id < 40; ++id)
        let += gate.enter(id, "127.0.0.1", 0) ? 1 : 0;
    EXPECT_EQ(let, 16);
}

TEST(AcceptGate, AddressesAreHeldToARate) {
    AcceptGate gate;
    int let = 0;
    ConnectionId id = 0;
    for (std::int64_t now = 0; now < 10'000; ++now) { // a thousand a second, each gone at once
        if (gate.enter(++id, "10.0.0.1", now)) ++let;
        gate.gone(id);
    }
    EXPECT_GE(let, 300);
    EXPECT_LE(let, 360);
    EXPECT_TRUE(gate.enter(++id, "10.0.0.2", 10'000)) << "the others don't suffer";
}

TEST(JoinDesk, ThreeFailuresAPostOrAnAddress) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    JoinDesk desk(clock);
    sim::SimRandom random(1);
    PostId first;
    random.fill(first.bytes);
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(desk.mayAsk(first, "10.0.0." + std::to_string(i)));
        desk.failed(first, "10.0.0." + std::to_string(i)); // the same post from many addresses
    }
    EXPECT_FALSE(desk.mayAsk(first, "10.0.0.99"));
    for (int i = 0; i < 3; ++i) { // many posts from one address
        PostId made;
        random.fill(made.bytes);
        EXPECT_TRUE(desk.mayAsk(made, "10.0.1.1"));
        desk.failed(made, "10.0.1.1");
    }
    PostId fresh;
    random.fill(fresh.bytes);
    EXPECT_FALSE(desk.mayAsk(fresh, "10.0.1.1"));
    EXPECT_TRUE(desk.mayAsk(fresh, "10.0.1.2"));
    time += limits::kFailedJoinsWithin;
    EXPECT_TRUE(desk.mayAsk(first, "10.0.1.1"));
}

TEST(JoinDesk, EightPlaces) {
    std::int64_t time = 0;
    sim::SimClock clock(time);
    JoinDesk desk(clock);
    for (std::size_t i = 0; i < limits::kPendingJoins; ++i)
        EXPECT_TRUE(desk.enter());
    EXPECT_FALSE(desk.enter());
    desk.leave();
    EXPECT_TRUE(desk.enter());
}
