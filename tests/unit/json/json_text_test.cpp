// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_text.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace fanion::test {

TEST(JsonText, ReadsOneValue) {
    const auto value = readJson(R"( {"a":[1,2.5,"é",null,true,{"b":{}}]} )");
    ASSERT_TRUE(value) << value.error().message;
    EXPECT_EQ((*value)["a"].size(), 6U);
    EXPECT_EQ(readJson("\"x\"").value(), "x");
}

TEST(JsonText, RefusesWhatIsNotExactlyOneValue) {
    for (const char *text : {"", " ", "{", "{}{}", "{} x", "{\"a\":1,}", "{'a':1}", "nul", "[1 2]", "\"\xff\"",
                             "\"\xed\xa0\x80\"", "{\"a\":1e999999}", "// c\n{}", "\"\x01\"", "NaN"})
        EXPECT_EQ(readJson(text).error().code, ErrorCode::InvalidArgument) << text;
}

TEST(JsonText, RefusesRepeatedKeys) {
    EXPECT_FALSE(readJson(R"({"a":1,"a":2})"));
    EXPECT_FALSE(readJson(R"([{"x":{"a":1,"b":2,"a":3}}])"));
    EXPECT_TRUE(readJson(R"([{"a":1},{"a":2}])"));
}

TEST(JsonText, RefusesDepthAndSize) {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_TRUE(readJson(nested(16)));
    EXPECT_FALSE(readJson(nested(17)));
    EXPECT_FALSE(readJson(nested(500'000))) << "deep nesting must cost nothing";
    EXPECT_FALSE(readJson(std::string(500'000, '[')));
    EXPECT_EQ(readJson("\"" + std::string(1 << 20, 'x') + "\"").error().code, ErrorCode::TooLarge);
}

} // namespace fanion::test
