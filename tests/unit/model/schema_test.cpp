// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entity.h"
#include "core/model/limits.h"
#include "core/model/page_points.h"
#include "core/model/schema.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace fanion {
namespace {

const FieldSpec &spec(Kind kind, Field field) {
    return *findKind(kind)->find(field);
}

TEST(Schema, KindsAreDenseAndNamedOnce) {
    std::set<std::string_view> names;
    std::uint16_t number = 0;
    for (const auto &kind : allKinds()) {
        EXPECT_EQ(static_cast<std::uint16_t>(kind.kind), ++number);
        EXPECT_EQ(findKind(kind.kind), &kind);
        EXPECT_EQ(findKind(kind.name), &kind);
        EXPECT_TRUE(names.insert(kind.name).second);
    }
    EXPECT_EQ(findKind(static_cast<Kind>(0)), nullptr);
    EXPECT_EQ(findKind(static_cast<Kind>(999)), nullptr);
    EXPECT_EQ(findKind("nonsense"), nullptr);
}

TEST(Schema, AFieldHasOneNameAndTypeEverywhere) {
    std::map<Field, std::pair<std::string_view, ValueType>> seen;
    for (const auto &kind : allKinds()) {
        std::set<Field> fields;
        for (const auto &field : kind.fields) {
            EXPECT_TRUE(fields.insert(field.field).second) << kind.name << " " << field.name;
            const auto [entry, isNew] = seen.try_emplace(field.field, field.name, field.type);
            EXPECT_EQ(entry->second, std::pair(field.name, field.type)) << kind.name;
            EXPECT_EQ(field.type == ValueType::Choice, !field.choices.empty()) << field.name;
            EXPECT_EQ(kind.find(field.name), &field);
        }
    }
}

TEST(Schema, AKindNamesItsTree) {
    for (const auto &kind : allKinds()) {
        for (const auto &field : kind.fields)
            EXPECT_EQ(field.merge == Merge::Tree, field.field == kind.tree) << kind.name << " " << field.name;
    }
    EXPECT_EQ(findKind(Kind::Means)->tree, Field::Parent);
}

TEST(Schema, EveryKindHasALabelUnderItsManyNames) {
    for (const auto &kind : allKinds()) {
        for (const auto *alias : {"label", "name", "title"})
            EXPECT_NE(kind.find(alias), nullptr) << kind.name << alias;
    }
    EXPECT_EQ(findKind(Kind::Means)->find("callsign")->field, Field::Label);
    EXPECT_EQ(findKind(Kind::Means)->find("status")->field, Field::State);
    EXPECT_EQ(findKind(Kind::Incident)->find("label")->field, Field::Title);
    for (const auto *alias : {"text", "content", "body"}) {
        EXPECT_EQ(findKind(Kind::LogEntry)->find(alias)->field, Field::Text);
        EXPECT_EQ(findKind(Kind::Task)->find(alias)->field, Field::Description);
    }
    EXPECT_EQ(findKind(Kind::Symbol)->find("nonsense"), nullptr);
}

TEST(Schema, WhatLivesHangOnKeepsBothValues) {
    EXPECT_EQ(spec(Kind::Means, Field::State).merge, Merge::Multi);
    EXPECT_EQ(spec(Kind::Means, Field::Position).merge, Merge::Multi);
    EXPECT_EQ(spec(Kind::Means, Field::Phase).merge, Merge::Multi);
    EXPECT_EQ(spec(Kind::Task, Field::State).merge, Merge::Multi);
    for (const Field field : {Field::SinusCode, Field::Category, Field::Whereabouts, Field::Means, Field::Destination})
        EXPECT_EQ(spec(Kind::Victim, field).merge, Merge::Multi);
    EXPECT_EQ(spec(Kind::Victim, Field::Label).merge, Merge::Fixed) << "a number, given once";
    EXPECT_EQ(spec(Kind::Symbol, Field::Position).merge, Merge::Last);
}

TEST(CheckValue, TakesTheRightTypeInItsRange) {
    const Value far = Position{900'000'001, 0};
    EXPECT_TRUE(checkValue(spec(Kind::Symbol, Field::Position), Position{900'000'000, -1'800'000'000}));
    EXPECT_FALSE(checkValue(spec(Kind::Symbol, Field::Position), far));
    EXPECT_FALSE(checkValue(spec(Kind::Symbol, Field::Position), "48.8, 2.3"));
    EXPECT_TRUE(checkValue(spec(Kind::Symbol, Field::Rotation), std::int64_t{3599}));
    EXPECT_FALSE(checkValue(spec(Kind::Symbol, Field::Rotation), std::int64_t{3600}));
    EXPECT_FALSE(checkValue(spec(Kind::Symbol, Field::Rotation), true));
    EXPECT_TRUE(checkValue(spec(Kind::Symbol, Field::Nature), "fire"));
    EXPECT_FALSE(checkValue(spec(Kind::Symbol, Field::Nature), "feu"));
    EXPECT_FALSE(checkValue(spec(Kind::Symbol, Field::Nature), std::int64_t{1}));
    EXPECT_TRUE(checkValue(spec(Kind::Symbol, Field::Means), EntityId{5}));
    EXPECT_FALSE(checkValue(spec(Kind::Symbol, Field::Means), EntityId{}));
    EXPECT_FALSE(checkValue(spec(Kind::Task, Field::DueAt), INT64_MAX));
    EXPECT_TRUE(checkValue(spec(Kind::Task, Field::DueAt), std::int64_t{0}));
}

TEST(CheckValue, LimitsTextsAndPaths) {
    const auto &label = spec(Kind::Symbol, Field::Label);
    EXPECT_TRUE(checkValue(label, std::string(limits::kTextBytes, 'x')));
    const auto tooLong = checkValue(label, std::string(limits::kTextBytes + 1, 'x'));
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(tooLong.error().subject, "label");
    EXPECT_FALSE(checkValue(label, "\xFF"));
    const auto &path = spec(Kind::Line, Field::Path);
    EXPECT_TRUE(checkValue(path, Path(limits::kPathPoints)));
    EXPECT_FALSE(checkValue(path, Path(limits::kPathPoints + 1)));
    EXPECT_FALSE(checkValue(path, Path{}));
    EXPECT_FALSE(checkValue(path, Path{{0, 0}, {0, 1'800'000'001}}));
}

TEST(CheckValue, WhatLiesOnAPageIsReadableByEveryPost) {
    const auto takes = [](Field field, std::string text) {
        return checkValue(spec(Kind::PageItem, field), Value(std::move(text))).has_value();
    };
    EXPECT_TRUE(takes(Field::Place, "-12 40"));
    EXPECT_TRUE(takes(Field::Extent, "200 140"));
    EXPECT_TRUE(takes(Field::Points, "0 0 12 -5 30 7"));
    for (const char *wrong : {"", "12", "12 40 3", "12  40", " 12 40", "12 40 ", "+1 2", "1.5 2", "a b", "1000001 0"})
        EXPECT_FALSE(takes(Field::Place, wrong)) << wrong;
    for (const char *wrong : {"0 10", "10 -1", "1 2 3 4"})
        EXPECT_FALSE(takes(Field::Extent, wrong)) << wrong;
    EXPECT_FALSE(takes(Field::Points, "1 2")) << "one point is no stroke";
    const std::vector<PagePoint> most(limits::kInkPoints, {limits::kPageReach, -limits::kPageReach});
    EXPECT_TRUE(takes(Field::Points, pagePointsText(most)));
    EXPECT_LE(pagePointsText(most).size(), limits::kTextBytes);
    EXPECT_EQ(readPagePoints(pagePointsText(most)), most);
    EXPECT_FALSE(takes(Field::Points, pagePointsText(most) + " 1 1"));
}

TEST(Schema, APageKeepsWhatSeveralDoToIt) {
    EXPECT_EQ(spec(Kind::PageItem, Field::Label).merge, Merge::Text) << "two may type in one note";
    EXPECT_EQ(spec(Kind::PageItem, Field::Votes).merge, Merge::Set) << "no vote takes another's away";
}

TEST(CheckValue, NothingClearsAFieldButNotTheJournal) {
    EXPECT_TRUE(checkValue(spec(Kind::Symbol, Field::Position), {}));
    EXPECT_FALSE(checkValue(spec(Kind::LogEntry, Field::Text), {}));
    EXPECT_FALSE(checkValue(spec(Kind::Symbol, Field::Tags), {}));
}

TEST(Entity, GivesValuesAndTexts) {
    Entity entity;
    entity.registers[Field::Label] = {{"FPT", {}, {}, 0}, {}};
    entity.texts[Field::Note] = "note";
    EXPECT_EQ(entity.text(Field::Label), "FPT");
    EXPECT_EQ(entity.text(Field::Note), "note");
    EXPECT_EQ(entity.text(Field::Mission), "");
    EXPECT_TRUE(isNull(entity.value(Field::Position)));
    EXPECT_FALSE(entity.hasConflict());
    entity.registers[Field::State] = {{"engaged", {}, {}, 0}, {{"reserve", {}, {}, 0}}};
    EXPECT_TRUE(entity.hasConflict());
}

} // namespace
} // namespace fanion
