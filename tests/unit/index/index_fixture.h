// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/board_index.h"
#include "tests/support/test_post.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fanion::test {

/** A post whose index follows its board. */
class IndexFixture : public testing::Test {
protected:
    TestPost post{1, "PCC", "COS"};
    BoardIndex index;

    void SetUp() override {
        post.found();
        follow();
    }
    void follow() { index.take(post.replica.takeDelta()); }
    EntityId add(Kind kind, std::vector<std::pair<Field, Value>> fields = {}) {
        post.clock.advance(1000);
        const auto id = post.add(kind, std::move(fields));
        follow();
        return id;
    }
    void set(EntityId id, Field field, Value value) {
        post.clock.advance(1000);
        post.set(id, field, std::move(value));
        follow();
    }
    void perform(Intent intent) {
        post.perform({std::move(intent)});
        follow();
    }
};

} // namespace fanion::test
