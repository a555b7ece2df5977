// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/object_receipts.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

PostId post(std::uint8_t number) {
    PostId id;
    id.bytes[0] = number;
    return id;
}

TEST(ObjectReceipts, APostHasAnObjectWhenItHasTheLastActOfEachLog) {
    const std::map<LogId, std::uint64_t> acts{{{post(1), 7, {}}, 5}, {{post(2), 1, {}}, 3}};
    EXPECT_FALSE(hasActs(acts, post(3), {}));
    Frontier told{{{post(1), 7, {}}, {5, {}}}};
    EXPECT_FALSE(hasActs(acts, post(3), told)) << "nothing of the other log";
    EXPECT_TRUE(hasActs(acts, post(2), told)) << "its own it has";
    told[{post(2), 1, {}}] = {2, {}};
    EXPECT_FALSE(hasActs(acts, post(3), told)) << "the last one is lacking";
    told[{post(2), 1, {}}] = {9, {}};
    EXPECT_TRUE(hasActs(acts, post(3), told));
    told[{post(1), 7, {}}] = {4, {}};
    EXPECT_FALSE(hasActs(acts, post(3), told));
}

} // namespace
} // namespace fanion::app
