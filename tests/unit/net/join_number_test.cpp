// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/join_number.h"

#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace fanion;
using namespace fanion::net;

namespace {

struct Example {
    explicit Example(std::uint64_t seed) {
        sim::SimRandom random(seed);
        random.fill(transcript.binding);
        random.fill(transcript.guest.bytes);
        random.fill(transcript.host.bytes);
        random.fill(transcript.tag.bytes);
        random.fill(guestNonce);
        random.fill(hostNonce);
    }
    [[nodiscard]] std::string number() const { return joinNumber(transcript, guestNonce, hostNonce); }
    JoinTranscript transcript;
    Hash32 guestNonce{};
    Hash32 hostNonce{};
};

} // namespace

TEST(JoinNumber, SixDigitsThatDependOnEverything) {
    const Example plain(1);
    EXPECT_EQ(plain.number().size(), 6U);
    EXPECT_TRUE(std::ranges::all_of(plain.number(), [](char c) { return c >= '0' && c <= '9'; }));
    std::set<std::string> numbers{plain.number()};
    const auto with = [&](auto &&change) {
        Example other(1);
        change(other);
        numbers.insert(other.number());
    };
    with([](Example &e) { e.transcript.binding[31] ^= 1; });
    with([](Example &e) { e.transcript.guest.bytes[0] ^= 1; });
    with([](Example &e) { e.transcript.host.bytes[0] ^= 1; });
    with([](Example &e) { e.transcript.tag.bytes[7] ^= 1; });
    with([](Example &e) { e.guestNonce[5] ^= 1; });
    with([](Example &e) { e.hostNonce[5] ^= 1; });
    with([](Example &e) { std::swap(e.guestNonce, e.hostNonce); });
    EXPECT_EQ(numbers.size(), 8U);
}

TEST(JoinNumber, IsEven) {
    std::array<int, 10> digits{};
    for (std::uint64_t seed = 0; seed < 5'000; ++seed) {
        for (const char c : Example(seed).number())
            ++digits[static_cast<std::size_t>(c - '0')];
    }
    for (const int count : digits)
        EXPECT_NEAR(count, 3'000, 300);
}

TEST(JoinNumber, TheCommitmentHoldsTheGuestToItsNonce) {
    const Example e(1);
    const auto commitment = joinCommitment(e.transcript, e.guestNonce);
    auto other = e.guestNonce;
    other[0] ^= 1;
    EXPECT_NE(commitment, joinCommitment(e.transcript, other));
    auto elsewhere = e.transcript;
    elsewhere.binding[0] ^= 1; // replayed on another connection
    EXPECT_NE(commitment, joinCommitment(elsewhere, e.guestNonce));
}
