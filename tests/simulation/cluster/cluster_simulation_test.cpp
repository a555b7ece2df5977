// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/campaign.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

namespace fanion::cluster {

namespace {

constexpr Options kSlice{.posts = {}, .hours = 0.1};
constexpr std::size_t kFreshSeeds = 20;
constexpr std::uint64_t kFixedSeeds = 110;

} // namespace

/** New seeds every time, so that a year of submissions is a long campaign; FANION_SEED and FANION_SEEDS steer it. */
TEST(ClusterSimulation, NothingIsLostAndAllEndEqual) {
    std::vector<std::uint64_t> seeds;
    if (const char *one = std::getenv("FANION_SEED")) {
        seeds = {std::strtoull(one, nullptr, 10)};
    } else {
        const char *count = std::getenv("FANION_SEEDS");
        seeds = Campaign::freshSeeds(count ? std::strtoull(count, nullptr, 10) : kFreshSeeds);
    }
    Campaign campaign(kSlice, std::cout);
    for (const auto seed : seeds) {
        std::cout << "FANION_SEED=" << seed << "\n" << std::flush;
        EXPECT_TRUE(campaign.run(seed)) << "FANION_SEED=" << seed;
    }
    campaign.report(false);
}

TEST(ClusterSimulation, WhatWasMendedStaysMended) {
    for (const auto seed : Campaign::keptSeeds()) {
        Campaign campaign(kSlice, std::cout);
        EXPECT_TRUE(campaign.run(seed)) << "FANION_SEED=" << seed;
    }
}

/** Always the same seeds: whether they get to the rare situations is no matter of luck. */
TEST(ClusterSimulation, TheStoriesReachTheRareSituations) {
    Campaign campaign(kSlice, std::cout);
    for (std::uint64_t seed = 1; seed <= kFixedSeeds; ++seed)
        EXPECT_TRUE(campaign.run(seed)) << "FANION_SEED=" << seed;
    campaign.report(true);
    for (const auto &what : campaign.sometimes().missing())
        ADD_FAILURE() << "never reached: " << what;
}

TEST(ClusterSimulation, TheSameSeedIsTheSameStory) {
    for (const std::uint64_t seed : {7, 8, 9}) {
        const auto settings = Settings::draw(seed, kSlice);
        const auto once = Story::tell(settings);
        EXPECT_EQ(once.fingerprint, Story::tell(settings).fingerprint);
        EXPECT_EQ(once.sometimes.times(), Story::tell(settings).sometimes.times());
    }
}

} // namespace fanion::cluster
