// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text/element_text.h"

#include "app/shell/entry/steps.h"
#include "app/shell/safety/roll_answer.h"
#include "app/shell/text/history_text.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

class ElementText : public testing::Test {
protected:
    ElementText() {
        feed.put(20, Kind::Task, {{Field::Label, BoardFeed::text("Montée en puissance")}});
        feed.change(20, [](Entity &task) { task.lists[Field::Steps] = {{ItemId{0xA1}, "CRM choisi"}}; });
        feed.put(21, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
        feed.put(22, Kind::RollCall);
    }
    [[nodiscard]] std::string told(std::uint64_t id, Field field, const std::string &element) const {
        HistoryLine line;
        line.entity = EntityId{id};
        line.act = HistoryLine::Act::Added;
        line.field = field;
        line.value = Value(element);
        return historySentence(board, line).toStdString();
    }
    BoardView board;
    BoardFeed feed{board};
};

/** Ids and milliseconds are nothing for people. */
bool isForMachines(const std::string &text) {
    return text.find("000000") != std::string::npos || text.find("1784") != std::string::npos;
}

TEST_F(ElementText, HistorySaysStepsAcknowledgementsAndAnswersInWords) {
    const PostId post = BoardFeed::post(1);
    const auto step = std::get<intent::SetAdd>(doStep(EntityId{20}, ItemId{0xA1}, 1'784'000'000'000, post));
    const std::string done = told(20, Field::DoneSteps, std::get<std::string>(step.value));
    EXPECT_NE(done.find("CRM choisi"), std::string::npos) << done;
    EXPECT_FALSE(isForMachines(done)) << done;
    const std::string said =
        told(20, Field::Acknowledgements, Acknowledgement{1'784'000'000'000, post, "Chef S1"}.text());
    EXPECT_NE(said.find("Chef S1"), std::string::npos) << said;
    EXPECT_FALSE(isForMachines(said)) << said;
    const std::string answered = told(22, Field::Answers, RollAnswer{1'784'000'000'000, post, EntityId{21}, 2}.text());
    EXPECT_NE(answered.find("FPT RNS"), std::string::npos) << answered;
    EXPECT_NE(answered.find("2"), std::string::npos) << answered;
    EXPECT_FALSE(isForMachines(answered)) << answered;
}

TEST_F(ElementText, AnElementNobodyCanReadShowsNoIds) {
    for (const Field field : {Field::DoneSteps, Field::Acknowledgements})
        EXPECT_FALSE(isForMachines(told(20, field, "1784000000000 " + std::string(64, '0'))))
            << static_cast<int>(field);
}

} // namespace
} // namespace fanion::app
