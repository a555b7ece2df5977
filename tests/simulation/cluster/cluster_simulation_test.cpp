// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/campaign.h"

#include <gtest/gtest.h>

namespace fanion::cluster {

TEST(ClusterSimulation, TheSameSeedIsTheSameStory) {
    const auto settings = Settings::draw(7, {.hours = 0.05});
    EXPECT_EQ(Story::tell(settings).fingerprint, Story::tell(settings).fingerprint);
}

} // namespace fanion::cluster
