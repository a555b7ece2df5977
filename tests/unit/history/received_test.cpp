// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/board_at.h"
#include "core/history/received.h"
#include "tests/unit/history/post_rows.h"

#include <gtest/gtest.h>

namespace fanion::test {

namespace {

class ReceivedTest : public ::testing::Test {
protected:
    TestPost pcc{1, "PCC"};
    TestPost cdc{2, "CDC"};
    EntityId engine;

    void SetUp() override {
        pcc.found();
        pcc.admit(cdc, Role::Editor);
        cdc.follow(pcc);
        engine = pcc.add(Kind::Means, {{Field::Label, "FPT 1"}});
    }
    void tick() {
        pcc.clock.advance(1000);
        cdc.clock.advance(1000);
    }
    [[nodiscard]] Result<Received> cdcHad(std::optional<WallTime> moment = {}) const {
        const auto rows = rowsOf(pcc);
        return receivedBy(sourceOf(rows), cdc.id(), moment);
    }
    [[nodiscard]] std::string stateOf(const Received &received) {
        const auto rows = rowsOf(pcc);
        BoardAt board(*pcc.replica.incident(), pcc.environment());
        EXPECT_TRUE(board.goTo(sourceOf(rows), received.frontier));
        return std::string(board.replica().find(engine)->text(Field::State));
    }
};

} // namespace

TEST_F(ReceivedTest, IsWhatTheLastChangeBuildsOn) {
    pcc.set(engine, Field::State, "requested");
    exchange(pcc, cdc);
    tick();
    const auto first = cdc.clock.wall;
    cdc.add(Kind::LogEntry, {{Field::Text, "reçu"}});
    pcc.set(engine, Field::State, "engaged"); // not heard by CDC when it wrote
    exchange(pcc, cdc);
    const auto early = cdcHad();
    ASSERT_TRUE(early);
    EXPECT_EQ(stateOf(*early), "requested") << "it has it, but nothing says so yet";
    EXPECT_EQ(early->acts, 1U);
    EXPECT_EQ(early->lastAt, first);
    tick();
    cdc.add(Kind::LogEntry, {{Field::Text, "bien reçu"}});
    exchange(pcc, cdc);
    EXPECT_EQ(stateOf(*cdcHad()), "engaged");
    EXPECT_EQ(stateOf(*cdcHad(first)), "requested");
}

TEST_F(ReceivedTest, NothingIsKnownOfAPostThatHasNotActed) {
    exchange(pcc, cdc);
    EXPECT_EQ(cdcHad().error().code, ErrorCode::NotFound);
    tick();
    cdc.add(Kind::Task);
    exchange(pcc, cdc);
    EXPECT_TRUE(cdcHad());
    EXPECT_EQ(cdcHad(cdc.clock.wall - 1).error().code, ErrorCode::NotFound);
}

TEST_F(ReceivedTest, AllLogsOfAPostCountTogether) {
    exchange(pcc, cdc);
    cdc.add(Kind::Task);
    cdc.restart();
    pcc.set(engine, Field::State, "engaged");
    exchange(pcc, cdc);
    cdc.add(Kind::Task);
    exchange(pcc, cdc);
    EXPECT_EQ(cdcHad()->acts, 2U);
    EXPECT_EQ(stateOf(*cdcHad()), "engaged");
}

} // namespace fanion::test
