// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/settings.h"

#include "tests/support/test_environment.h"

#include <algorithm>
#include <format>

namespace fanion::cluster {

Settings Settings::draw(std::uint64_t seed, const Options &options) {
    test::SeededRandom random(seed ^ 0x5E77'1265);
    const auto between = [&](std::uint64_t low, std::uint64_t high) { return low + random.below(high - low + 1); };
    Settings settings;
    settings.seed = seed;
    const auto size = random.below(20);
    settings.posts = size < 12 ? between(2, 5) : size < 18 ? between(6, 9) : between(10, 20);
    if (options.posts) settings.posts = std::clamp<std::size_t>(*options.posts, 2, 50);
    settings.duration = static_cast<std::int64_t>(options.hours * 3'600'000);
    const auto count = static_cast<std::int64_t>(settings.posts);
    settings.actEvery = static_cast<std::int64_t>(between(400, 3'000)) * std::min<std::int64_t>(count, 10);
    settings.gossipEvery = static_cast<std::int64_t>(between(1'000, 6'000));
    settings.faultEvery = static_cast<std::int64_t>(between(3'000, 20'000));
    settings.lossPercent = random.below(31);
    settings.duplicatePercent = random.below(51);
    settings.delay = static_cast<std::int64_t>(between(30, 100));
    settings.maxClog = static_cast<std::int64_t>(random.below(5'001));
    settings.diskErrorPermille = random.below(101);
    settings.crashLossPercent = between(80, 100);
    settings.hasMembershipFaults = random.oneIn(2);
    settings.hasWrongClocks = !random.oneIn(4);
    settings.hasForks = random.oneIn(3); // the reference knows nothing of them
    return settings;
}

std::int64_t Settings::patience() const {
    // Everybody asks one other at a time, and a clone, a late joiner or a restored disk may need all there is.
    return 60'000 + gossipEvery * 20 + static_cast<std::int64_t>(posts) * 3'000;
}

std::string Settings::describe() const {
    return std::format(
        "{} posts, {} s; acts every {} ms, gossip {} ms, faults {} ms; loss {} %, twice {} %, delay {} ms,"
        " clog {} ms; disk errors {} permille, {} % lost in a crash{}{}{}",
        posts, duration / 1000, actEvery, gossipEvery, faultEvery, lossPercent, duplicatePercent, delay, maxClog,
        diskErrorPermille, crashLossPercent, hasMembershipFaults ? "; members change" : "",
        hasWrongClocks ? "; wrong clocks" : "", hasForks ? "; forks" : "");
}

} // namespace fanion::cluster
