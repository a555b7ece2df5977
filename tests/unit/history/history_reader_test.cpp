// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_reader.h"
#include "tests/unit/history/post_rows.h"

#include <gtest/gtest.h>

namespace fanion::test {

namespace {

using Act = HistoryLine::Act;

class HistoryReaderTest : public ::testing::Test {
protected:
    TestPost pcc{1, "PCC"};
    TestPost cdc{2, "CDC"};
    EntityId engine;

    void SetUp() override {
        pcc.found();
        pcc.admit(cdc, Role::Editor);
        cdc.follow(pcc);
        engine = pcc.add(Kind::Means, {{Field::Label, "FPT 1"}});
        exchange(pcc, cdc);
    }
    std::vector<PastLine> read(HistoryQuery query, const TestPost &post) const {
        const auto rows = rowsOf(post);
        std::vector<PastLine> lines;
        const auto done = HistoryReader(std::move(query)).read(sourceOf(rows), [&](const PastLine &line) {
            lines.push_back(line);
            return Result<void>();
        });
        EXPECT_TRUE(done) << done.error().message;
        return lines;
    }
    std::vector<PastLine> read(HistoryQuery query) const { return read(std::move(query), pcc); }
    static std::string text(const std::optional<Value> &value) {
        if (!value) return "not known";
        const auto *words = std::get_if<std::string>(&*value);
        return words ? *words : isNull(*value) ? "nothing" : "something else";
    }
};

} // namespace

TEST_F(HistoryReaderTest, TellsTheWholeStoryOfAnObject) {
    pcc.clock.advance(1000);
    pcc.set(engine, Field::State, "requested");
    pcc.perform({intent::Delete{engine}});
    pcc.perform({intent::Restore{engine}});
    pcc.add(Kind::Means, {{Field::Label, "another"}});
    const auto lines = read({engine, {}, {}, {}, {}});
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0].act, Act::Created);
    EXPECT_EQ(lines[0].kind, Kind::Means);
    EXPECT_EQ(lines[0].by, pcc.id());
    EXPECT_EQ(lines[1].field, Field::Label);
    EXPECT_EQ(text(lines[1].before), "nothing");
    EXPECT_EQ(text(lines[2].value), "requested");
    EXPECT_EQ(lines[2].at, pcc.clock.wall);
    EXPECT_EQ(lines[3].act, Act::Deleted);
    EXPECT_EQ(lines[4].act, Act::Restored);
}

TEST_F(HistoryReaderTest, WhatStoodBeforeIsWhatTheAuthorSaw) {
    pcc.set(engine, Field::State, "requested");
    exchange(pcc, cdc);
    pcc.set(engine, Field::State, "engaged");
    cdc.set(engine, Field::State, "enRoute"); // at the same time
    cdc.set(engine, Field::State, "released");
    exchange(pcc, cdc);
    pcc.set(engine, Field::State, "reserve");
    exchange(pcc, cdc);
    for (const auto *post : {&pcc, &cdc}) { // the same in both orders of acceptance
        std::map<std::string, std::string> before;
        for (const auto &line : read({engine, {Field::State}, {}, {}, {}}, *post))
            before[text(line.value)] = text(line.before);
        EXPECT_EQ(before["requested"], "nothing");
        EXPECT_EQ(before["engaged"], "requested");
        EXPECT_EQ(before["enRoute"], "requested");
        EXPECT_EQ(before["released"], "enRoute");
        EXPECT_TRUE(before["reserve"] == "engaged" || before["reserve"] == "released") << before["reserve"];
    }
}

TEST_F(HistoryReaderTest, FiltersByPostFieldAndTime) {
    pcc.clock.advance(1000);
    cdc.clock.advance(1000);
    const auto start = pcc.clock.wall;
    pcc.set(engine, Field::State, "requested");
    exchange(pcc, cdc);
    cdc.clock.advance(1000);
    cdc.set(engine, Field::State, "engaged");
    cdc.set(engine, Field::Label, "FPT 2");
    exchange(pcc, cdc);
    EXPECT_EQ(read({engine, {Field::State}, {}, {}, {}}).size(), 2U);
    const auto theirs = read({{}, {}, cdc.id(), {}, {}});
    ASSERT_EQ(theirs.size(), 2U);
    EXPECT_EQ(text(theirs[0].before), "requested") << "others' values are followed too";
    EXPECT_EQ(text(theirs[1].before), "FPT 1");
    EXPECT_EQ(read({{}, {}, {}, start + 1, {}}).size(), 2U);
    EXPECT_EQ(read({{}, {}, {}, start, start}).size(), 1U);
    EXPECT_TRUE(read({EntityId{12345}, {}, {}, {}, {}}).empty());
}

TEST_F(HistoryReaderTest, NamesListItemsAndCountsErasedText) {
    const auto task = pcc.add(Kind::Task);
    pcc.perform({intent::ListInsert{task, Field::Steps, 0, "Reconnaître"}});
    const auto item = pcc.at(task)->lists.at(Field::Steps).front().id;
    pcc.perform({intent::ListRemove{task, Field::Steps, item}});
    pcc.perform({intent::Text{task, Field::Description, 0, 0, "Tenir"}});
    pcc.perform({intent::Text{task, Field::Description, 0, 3, "Ven"}});
    const auto lines = read({task, {Field::Steps, Field::Description}, {}, {}, {}});
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[1].act, Act::Removed);
    EXPECT_EQ(text(lines[1].value), "Reconnaître");
    EXPECT_EQ(lines[3].erased, 3U);
    EXPECT_EQ(text(lines[4].value), "Ven");
}

TEST_F(HistoryReaderTest, OfAllObjectsOnlyTheLastValuesAreKept) {
    exchange(pcc, cdc);
    for (int i = 0; i < 100; ++i)
        pcc.set(engine, Field::Label, "FPT " + std::to_string(i + 2));
    cdc.set(engine, Field::Label, "CCF"); // has not heard of any of them
    exchange(pcc, cdc);
    const auto one = read({engine, {Field::Label}, cdc.id(), {}, {}});
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(text(one[0].before), "FPT 1");
    const auto all = read({{}, {Field::Label}, cdc.id(), {}, {}});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(text(all[0].before), "not known");
}

} // namespace fanion::test
