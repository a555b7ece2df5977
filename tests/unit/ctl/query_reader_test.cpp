// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/query_reader.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fanion::ctl::test {

namespace {

std::vector<FieldIs> field(const std::string &word, const std::optional<std::string> &kind = {}) {
    FindWords words;
    words.kind = kind;
    words.fields = {word};
    const auto query = readQuery(words);
    return query ? query->fields.at(0) : std::vector<FieldIs>();
}

using Option = std::optional<std::string> FindWords::*;

bool isRefused(const FindWords &words) {
    const auto query = readQuery(words);
    return !query && query.error().code == ErrorCode::InvalidArgument && query.error().message.ends_with('.');
}

bool isRefused(Option option, const std::string &word, const std::optional<std::string> &kind = {}) {
    FindWords words;
    words.kind = kind;
    words.*option = word;
    return isRefused(words);
}

} // namespace

TEST(QueryReader, ReadsPlaces) {
    FindWords words;
    words.near = "-43.2951,5.374,500.5";
    words.box = "-17,179,-16,-179";
    const auto query = readQuery(words);
    ASSERT_TRUE(query);
    EXPECT_EQ(query->near->centre, (Position{-432'951'000, 53'740'000}));
    EXPECT_EQ(query->near->metres, 500.5);
    EXPECT_EQ(query->box->first, (Position{-170'000'000, 1'790'000'000}));
    EXPECT_EQ(query->box->second, (Position{-160'000'000, -1'790'000'000})) << "across the 180th meridian";
    for (const auto *bad : {"", "43", "43,5", "43,5,-1", "43,5,nan", "43,5,inf", "91,5,1", "43,181,1", "43,5,1,",
                            "43,5,1,2", "43;5;1", "43,5,1 m", ",5,1", "43,5,1e999"})
        EXPECT_TRUE(isRefused(&FindWords::near, bad)) << bad;
    for (const auto *bad : {"", "43,5,44", "44,5,43,6", "43,5,44,6,7", "43,5,44,x", "43,5,44,190"})
        EXPECT_TRUE(isRefused(&FindWords::box, bad)) << bad;
}

TEST(QueryReader, ReadsFieldsByNameAndAliasInAllKindsThatHaveThem) {
    const auto state = field("state=engaged");
    ASSERT_EQ(state.size(), 1U) << "of tasks and sectors it is no state";
    EXPECT_EQ(state[0].kind, Kind::Means);
    EXPECT_EQ(field("status=active", "sector").at(0).field, Field::State);
    EXPECT_EQ(field("name=x", "incident").at(0).field, Field::Title);
    const auto sectors = field("sector=00000000000000ff");
    EXPECT_TRUE(std::ranges::contains(sectors, Kind::Task, &FieldIs::kind));
    EXPECT_FALSE(std::ranges::contains(sectors, Kind::Sector, &FieldIs::kind));
    EXPECT_EQ(sectors.at(0).value, Value(EntityId{255}));
    EXPECT_EQ(field("note=a=b", "line").at(0).value, Value("a=b")) << "the first sign parts";
    EXPECT_EQ(field("width=250").at(0).value, Value(std::int64_t{250}));
    EXPECT_EQ(field("flipped=true").at(0).value, Value(true));
    EXPECT_EQ(field("dueAt=2026-07-01T12:00:00+02:00").at(0).value, field("dueAt=1782900000000").at(0).value);
    EXPECT_EQ(field("station=12").at(0).value, Value("12")) << "a text, whatever it looks like";
    EXPECT_TRUE(isNull(field("state=", "means").at(0).value));
    EXPECT_TRUE(isNull(field("position=", "means").at(0).value)) << "without a place";
    FindWords words;
    words.state = "done";
    EXPECT_EQ(readQuery(words)->fields.at(0).at(0).kind, Kind::Task);
}

TEST(QueryReader, RefusesWhatMeansNothing) {
    for (const auto *bad : {"state", "=x", "colours=red", "state=partout", "width=wide", "flipped=1", "sector=nord",
                            "dueAt=noon", "position=1", "path=x", "label=\xFF"}) {
        FindWords words;
        words.fields = {bad};
        EXPECT_TRUE(isRefused(words)) << bad;
    }
    EXPECT_TRUE(isRefused(&FindWords::kind, "tank"));
    EXPECT_TRUE(isRefused(&FindWords::state, "engaged", "symbol"));
    EXPECT_TRUE(isRefused(&FindWords::state, "engaged", "task"));
    EXPECT_TRUE(isRefused(&FindWords::container, "12"));
    EXPECT_TRUE(isRefused(&FindWords::text, ""));
    EXPECT_TRUE(isRefused(&FindWords::text, " ?! "));
    EXPECT_TRUE(isRefused(&FindWords::text, "\xFF"));
}

} // namespace fanion::ctl::test
