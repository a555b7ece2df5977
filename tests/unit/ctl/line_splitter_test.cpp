// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/line_splitter.h"

#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

namespace fanion::ctl::test {

namespace {

std::vector<std::string> texts(const std::vector<LineSplitter::Line> &lines) {
    std::vector<std::string> result;
    for (const LineSplitter::Line &line : lines)
        result.push_back(line.tooLong ? "(too long)" : line.text);
    return result;
}

} // namespace

TEST(LineSplitter, CutsLines) {
    LineSplitter splitter;
    EXPECT_EQ(texts(splitter.push("one\ntwo\r\n\n \t\nthr")), (std::vector<std::string>{"one", "two"}));
    EXPECT_EQ(texts(splitter.push("ee\nfour")), (std::vector<std::string>{"three"}));
    EXPECT_EQ(texts(splitter.finish()), (std::vector<std::string>{"four"}));
    EXPECT_TRUE(splitter.finish().empty());
}

TEST(LineSplitter, DropsWhatIsTooLongAndGoesOn) {
    LineSplitter splitter;
    const std::string block(700'000, 'x');
    EXPECT_TRUE(splitter.push(block).empty());
    EXPECT_TRUE(splitter.push(block).empty());
    EXPECT_TRUE(splitter.push(block).empty());
    EXPECT_EQ(texts(splitter.push("\nshort\n")), (std::vector<std::string>{"(too long)", "short"}));
    EXPECT_EQ(splitter.push(std::string(LineSplitter::kMaxLine, 'y') + "\n").front().text.size(),
              LineSplitter::kMaxLine);
    EXPECT_TRUE(splitter.push(std::string(LineSplitter::kMaxLine + 1, 'z')).empty());
    EXPECT_EQ(texts(splitter.finish()), (std::vector<std::string>{"(too long)"}));
}

TEST(LineSplitter, HowTheStreamIsCutDoesNotMatter) {
    constexpr std::uint64_t kSeed = 3;
    SCOPED_TRACE(kSeed);
    fanion::test::SeededRandom random(kSeed);
    std::string stream;
    for (int i = 0; i < 2000; ++i)
        stream += "ab\n\r"[random.below(4)];
    LineSplitter whole;
    auto expected = texts(whole.push(stream));
    for (const auto &text : texts(whole.finish()))
        expected.push_back(text);
    for (int round = 0; round < 20; ++round) {
        LineSplitter splitter;
        std::vector<std::string> found;
        for (std::size_t at = 0; at < stream.size();) {
            const std::size_t size = 1 + random.below(50);
            for (const auto &text : texts(splitter.push(std::string_view(stream).substr(at, size))))
                found.push_back(text);
            at += size;
        }
        for (const auto &text : texts(splitter.finish()))
            found.push_back(text);
        EXPECT_EQ(found, expected);
    }
}

} // namespace fanion::ctl::test
