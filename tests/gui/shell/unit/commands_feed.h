// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/models/selection.h"
#include "tests/gui/shell/unit/board_feed.h"
#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

namespace fanion::app {

/** What works on the board works with: a board, commands whose intents are kept and checked, notices, a selection. */
class CommandsFeed : public testing::Test {
protected:
    class CountingRandom final : public Random {
    public:
        void fill(std::span<std::uint8_t> out) override {
            for (std::uint8_t &byte : out)
                byte = ++m_next;
        }

    private:
        std::uint8_t m_next = 0;
    };

    CommandsFeed()
        : feed(board), commands(board, Catalogue::standard(),
                                {[this](std::vector<Intent> intents, const CommandSink::Answer &answer) {
                                     sent.push_back(std::move(intents));
                                     answer(reply);
                                 },
                                 [](const CommandSink::Answer &) {}, [](const CommandSink::Answer &) {}},
                                {clock, random}, notices) {
        clock.wall = 1'784'000'000'000;
    }

    /** Everything sent is what the replica accepts. */
    void TearDown() override {
        for (const auto &intents : sent)
            for (const Intent &intent : intents) {
                if (const auto *add = std::get_if<intent::Add>(&intent))
                    for (const auto &[field, value] : add->fields)
                        check(add->kind, field, value);
                if (const auto *set = std::get_if<intent::Set>(&intent))
                    if (const EntityPtr entity = board.find(set->id)) check(entity->kind, set->field, set->value);
            }
    }
    static void check(Kind kind, Field field, const Value &value) {
        const FieldSpec *spec = findKind(kind)->find(field);
        ASSERT_NE(spec, nullptr) << static_cast<int>(kind) << "." << static_cast<int>(field);
        const auto checked = checkValue(*spec, value);
        EXPECT_TRUE(checked.has_value()) << (checked ? "" : checked.error().message);
    }
    /** The intents of the last change. */
    [[nodiscard]] const std::vector<Intent> &last() const { return sent.back(); }
    template <typename Kind>
    [[nodiscard]] const Kind &intentAt(std::size_t index) const {
        return std::get<Kind>(last().at(index));
    }
    [[nodiscard]] static Value fieldOf(const intent::Add &add, Field wanted) {
        for (const auto &[field, value] : add.fields)
            if (field == wanted) return value;
        return {};
    }
    [[nodiscard]] QString notice() const {
        const int count = notices.count();
        return count == 0 ? QString() : notices.index(count - 1).data(Notices::TextRole).toString();
    }

    test::ManualClock clock;
    CountingRandom random;
    BoardView board;
    BoardFeed feed;
    Notices notices;
    Selection selection;
    std::vector<std::vector<Intent>> sent;
    Result<Performed> reply = Performed{};
    Commands commands;
};

} // namespace fanion::app
