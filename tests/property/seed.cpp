// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

namespace {

/** Hands the seed that replays a run to rapidcheck, before it reads its parameters, and says it. */
class Seed final : public testing::Environment {
public:
    void SetUp() override {
        if (std::getenv("RC_PARAMS")) return; // its own words go before ours
        const char *given = std::getenv("FANION_SEED");
        const auto seed = given ? std::string(given) : std::to_string(std::random_device()());
        auto parameters = "seed=" + seed;
        const char *count = std::getenv("FANION_SEEDS");
        parameters += std::string(" max_success=") + (count ? count : "400");
        ::setenv("RC_PARAMS", parameters.c_str(), 1);
        std::cout << "FANION_SEED=" << seed << " replays this run\n";
    }
};

[[maybe_unused]] auto *const kSeed = testing::AddGlobalTestEnvironment(new Seed);

} // namespace
