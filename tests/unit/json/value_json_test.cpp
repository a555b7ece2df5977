// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/value_json.h"

#include "tests/support/test_environment.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fanion::test {

namespace {

using nlohmann::json;

const FieldSpec &field(std::string_view kind, std::string_view name) {
    return *findKind(kind)->find(name);
}

Result<Value> read(std::string_view kind, std::string_view name, const char *text) {
    return valueFromJson(field(kind, name), json::parse(text), kind == "area");
}

} // namespace

TEST(ValueJson, ReadsPlacesInEveryForm) {
    const Value place = Position{432951000, 53740000};
    for (const char *text :
         {R"({"lat":43.2951,"lon":5.374})", R"({"latitude":43.2951,"longitude":5.374})", "[5.374,43.2951]",
          "[5.374,43.2951,120.5]", R"({"type":"Point","coordinates":[5.374,43.2951]})"})
        EXPECT_EQ(read("means", "position", text).value(), place) << text;
    EXPECT_EQ(read("means", "position", "null").value(), Value());
    for (const char *text :
         {R"({"lat":91,"lon":5})", R"({"lat":43,"lon":181})", "[5]", "[5,43,1,1]", "[\"5\",\"43\"]", R"({"lat":43})",
          R"({"lat":43,"lon":5,"extra":1})", "5", "\"43,5\"", "{}", R"({"type":"Point"})",
          R"({"type":"LineString","coordinates":[[5,43],[6,44]]})", "[1e300,43]", "[-1e300,43]"})
        EXPECT_FALSE(read("means", "position", text)) << text;
}

TEST(ValueJson, ReadsPathsAndClosesNoRingTwice) {
    const Path path{{430000000, 50000000}, {440000000, 50000000}, {440000000, 60000000}};
    EXPECT_EQ(read("line", "path", "[[5,43],[5,44],[6,44]]").value(), Value(path));
    EXPECT_EQ(read("line", "path", R"({"type":"LineString","coordinates":[[5,43],[5,44],[6,44]]})").value(),
              Value(path));
    EXPECT_EQ(read("area", "path", R"({"type":"Polygon","coordinates":[[[5,43],[5,44],[6,44],[5,43]]]})").value(),
              Value(path));
    EXPECT_EQ(read("area", "path", R"([{"lat":43,"lon":5},[5,44],[6,44],[5,43]])").value(), Value(path));
    EXPECT_EQ(std::get<Path>(read("line", "path", "[[5,43],[5,44],[6,44],[5,43]]").value()).size(), 4U)
        << "a line may come back to where it began";
    for (const char *text : {"[]", "5", "[[5,43],[5,\"x\"]]", R"({"type":"Polygon","coordinates":[[[5,43]],[[6,44]]]})",
                             R"({"type":"MultiPoint","coordinates":[[5,43]]})", R"({"coordinates":[[5,43]]})"})
        EXPECT_FALSE(read("area", "path", text)) << text;
}

TEST(ValueJson, ReadsTheOtherTypes) {
    EXPECT_EQ(read("task", "dueAt", "\"2025-07-01T12:00:00+02:00\"").value(), Value(std::int64_t{1'751'364'000'000}));
    EXPECT_EQ(read("task", "dueAt", "1751364000000").value(), Value(std::int64_t{1'751'364'000'000}));
    EXPECT_FALSE(read("task", "dueAt", "\"demain\""));
    EXPECT_FALSE(read("task", "dueAt", "1.5"));
    EXPECT_EQ(read("symbol", "rotation", "450").value(), Value(std::int64_t{450}));
    EXPECT_FALSE(read("symbol", "rotation", "3600"));
    EXPECT_FALSE(read("symbol", "rotation", "45.0"));
    EXPECT_FALSE(read("symbol", "order", "18446744073709551615"));
    EXPECT_EQ(read("symbol", "flipped", "true").value(), Value(true));
    EXPECT_FALSE(read("symbol", "flipped", "1"));
    EXPECT_EQ(read("means", "sector", "\"00000000000000ff\"").value(), Value(EntityId{255}));
    EXPECT_FALSE(read("means", "sector", "\"ff\""));
    const auto choice = read("means", "state", "\"parti\"");
    ASSERT_FALSE(choice);
    EXPECT_NE(choice.error().message.find("engaged"), std::string::npos) << choice.error().message;
    EXPECT_FALSE(read("means", "state", "5"));
}

// Whatever the board holds, its JSON reads back as the same value.
TEST(ValueJson, WritesWhatItReads) {
    constexpr std::uint64_t kSeed = 7;
    SCOPED_TRACE(kSeed);
    SeededRandom random(kSeed);
    const FieldSpec &position = field("means", "position");
    for (int i = 0; i < 20'000; ++i) {
        const Value place =
            Position{static_cast<std::int32_t>(random.below(1'800'000'001)) - 900'000'000,
                     static_cast<std::int32_t>(static_cast<std::int64_t>(random.below(3'600'000'001)) - 1'800'000'000)};
        const std::string text = valueToJson(&position, place).dump();
        EXPECT_EQ(valueFromJson(position, json::parse(text), false).value(), place) << text;
    }
    EXPECT_EQ(valueToJson(&position, Position{432951000, -53740001}).dump(), R"({"lat":43.2951,"lon":-5.3740001})");
    const FieldSpec &path = field("line", "path");
    const Value line = Path{{1, 2}, {-3, 4}};
    EXPECT_EQ(valueFromJson(path, valueToJson(&path, line), false).value(), line);
    const FieldSpec &time = field("task", "dueAt");
    EXPECT_EQ(valueToJson(&time, std::int64_t{0}), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(valueToJson(nullptr, std::int64_t{5}), 5) << "a field of a newer version";
}

} // namespace fanion::test
