// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_rope.h"

#include "core/base/utf8.h"
#include "tests/support/test_environment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fanion {
namespace {

using namespace text;
using testing::AnyOf;
using testing::ElementsAre;

constexpr std::uint32_t kMost = 0xFFFF'FFFF;

/** Some logs, of which the one with the greater index has the greater name. */
LogNames namesOf(std::size_t count) {
    LogNames names;
    for (std::size_t i = 0; i < count; ++i) {
        LogId id;
        id.post.bytes[0] = static_cast<std::uint8_t>(i >> 8);
        id.post.bytes[1] = static_cast<std::uint8_t>(i);
        names.intern(id);
    }
    return names;
}

/** A text one log types, as an editor does. */
struct Editor {
    LogNames names = namesOf(3);
    TextRope rope;
    std::uint32_t typed = 0;

    void type(std::size_t at, std::size_t erase, std::u32string_view insert) {
        for (const auto &range : rope.rangesAt(at, erase))
            EXPECT_TRUE(rope.erase(range));
        if (insert.empty()) return;
        EXPECT_TRUE(rope.insert(names, rope.originAt(at), {0, typed}, insert, false));
        typed += static_cast<std::uint32_t>(insert.size());
    }
};

std::string utf8(std::u32string_view characters) {
    std::string text;
    for (const auto character : characters)
        appendUtf8(text, character);
    return text;
}

TEST(TextRope, AnEmptyTextHasAnswers) {
    TextRope rope;
    EXPECT_EQ(rope.size(), 0U);
    EXPECT_EQ(rope.text(), "");
    EXPECT_EQ(rope.originAt(5), TextOrigin());
    EXPECT_TRUE(rope.rangesAt(0, 3).empty());
    EXPECT_TRUE(rope.visiblePartsOf({{0, 0}, kMost}).empty());
    EXPECT_FALSE(rope.contains({0, 0}));
    EXPECT_FALSE(rope.erase({{0, 0}, kMost}));
    EXPECT_EQ(rope.positionOf(CharId{0, 0}), 0U);
    EXPECT_EQ(rope.anchorAt(1, Bias::Before), (Anchor{std::nullopt, false}));
    EXPECT_EQ(rope.anchorAt(1, Bias::After), (Anchor{std::nullopt, true}));
}

TEST(TextRope, IsATextForOne) {
    static constexpr std::u32string_view kWords[] = {U"né ", U"feu", U"", U"🚒", U"x"};
    Editor editor;
    std::u32string expected;
    test::SeededRandom random(1);
    for (int i = 0; i < 30'000; ++i) {
        const auto at = random.below(expected.size() + 1);
        const auto erase = random.oneIn(3) ? random.below(std::min<std::size_t>(expected.size() - at, 5) + 1) : 0;
        const auto insert = kWords[random.below(std::size(kWords))];
        editor.type(at, erase, insert);
        expected.replace(at, erase, insert);
        ASSERT_EQ(editor.rope.size(), expected.size());
        if (i % 1000 == 999) {
            ASSERT_EQ(editor.rope.text(), utf8(expected)) << "after " << i;
        }
    }
    for (std::size_t at = 0; at < expected.size(); at += 97) {
        const auto ranges = editor.rope.rangesAt(at, 1);
        ASSERT_EQ(ranges.size(), 1U);
        ASSERT_EQ(editor.rope.textOf(ranges[0]), utf8(expected.substr(at, 1)));
        ASSERT_EQ(editor.rope.positionOf(ranges[0].first), at);
    }
    const auto all = editor.rope.visiblePartsOf({{0, 0}, kMost});
    EXPECT_EQ(all, editor.rope.rangesAt(0, expected.size()));
}

TEST(TextRope, LongRunsAreCutWithoutAnybodyNoticing) {
    Editor editor;
    const std::u32string pasted(5000, U'é');
    editor.type(0, 0, U"()");
    editor.type(1, 0, pasted);
    editor.type(2501, 0, U"|");
    EXPECT_EQ(editor.rope.text(), "(" + utf8(pasted.substr(2500)) + "|" + utf8(pasted.substr(2500)) + ")");
    EXPECT_THAT(editor.rope.rangesAt(1, 2500), ElementsAre(CharRange{{0, 2}, 2500}));
    EXPECT_EQ(editor.rope.visiblePartsOf({{0, 2}, 5000}).size(), 2U);
    editor.type(0, 5003, U"");
    EXPECT_EQ(editor.rope.text(), "");
    EXPECT_TRUE(editor.rope.contains({0, 5001}));
    EXPECT_FALSE(editor.rope.contains({0, 5003}));
    EXPECT_EQ(editor.rope.textOf({{0, 0}, kMost}), "");
}

TEST(TextRope, TypingOnAfterAGhostHoldsAPlaceOnly) {
    Editor editor;
    ASSERT_TRUE(editor.rope.insert(editor.names, {}, {1, 0}, U"ab", true));
    ASSERT_TRUE(editor.rope.insert(editor.names, {CharId{1, 1}, false}, {1, 2}, U"cd", true));
    ASSERT_TRUE(editor.rope.insert(editor.names, {CharId{1, 3}, false}, {1, 4}, U"ef", false));
    EXPECT_EQ(editor.rope.text(), "ef");
    EXPECT_EQ(editor.rope.positionOf(CharId{1, 2}), 0U);
    EXPECT_TRUE(editor.rope.erase({{1, 0}, 4}));
    EXPECT_EQ(editor.rope.text(), "ef");
    EXPECT_EQ(editor.rope.originAt(0), (TextOrigin{CharId{1, 0}, true}));
}

TEST(TextRope, WhatTwoTypeAtOnePlaceDoesNotInterleave) {
    for (const bool isForward : {true, false}) {
        const auto names = namesOf(3);
        std::vector<TextRope> copies(2);
        for (auto &copy : copies)
            ASSERT_TRUE(copy.insert(names, {}, {0, 0}, U"()", false));
        const std::u32string words[] = {U"feu", U"eau"};
        std::vector<std::pair<TextOrigin, CharId>> edits;
        for (LogIndex who = 0; who < 2; ++who) {
            for (std::uint32_t i = 0; i < 3; ++i) { // letter by letter, to the right or to the left
                const auto origin = copies[who].originAt(isForward ? 1 + i : 1);
                edits.push_back({origin, {who + 1, i}});
                const auto letter = words[who].substr(isForward ? i : 2 - i, 1);
                ASSERT_TRUE(copies[who].insert(names, origin, edits.back().second, letter, false));
            }
        }
        for (LogIndex who = 0; who < 2; ++who) {
            for (const auto &[origin, id] : edits) {
                const auto letter = words[id.log - 1].substr(isForward ? id.number : 2 - id.number, 1);
                EXPECT_EQ(copies[who].insert(names, origin, id, letter, false), id.log != who + 1);
            }
        }
        EXPECT_THAT(copies[0].text(), AnyOf("(feueau)", "(eaufeu)"));
        EXPECT_EQ(copies[1].text(), copies[0].text());
    }
}

TEST(TextRope, RefusesWhatItCannotPlace) {
    Editor editor;
    editor.type(0, 0, U"abc");
    auto &rope = editor.rope;
    const auto insert = [&](const TextOrigin &origin, const CharId &first, std::u32string_view characters) {
        return rope.insert(editor.names, origin, first, characters, false);
    };
    EXPECT_FALSE(insert({CharId{0, 3}, false}, {1, 0}, U"x")) << "no such parent";
    EXPECT_FALSE(insert({CharId{2, 0}, true}, {1, 0}, U"x")) << "no such parent";
    EXPECT_FALSE(insert({}, {1, 0}, U"")) << "nothing";
    EXPECT_FALSE(insert({}, {0, 2}, U"x")) << "there already";
    EXPECT_FALSE(insert({}, {1, kMost}, U"x")) << "no more numbers";
    EXPECT_EQ(rope.text(), "abc");
    EXPECT_TRUE(insert({}, {1, 10}, U"x"));
    EXPECT_FALSE(insert({}, {1, 8}, U"xyz")) << "one of them is there already";
    EXPECT_TRUE(insert({}, {1, 8}, U"12")) << "between numbers is room";
    EXPECT_FALSE(rope.erase({{1, 3}, 5}));
    EXPECT_TRUE(rope.erase({{1, 0}, kMost})) << "what it knows of them";
    EXPECT_EQ(rope.text(), "abc");
}

TEST(TextRope, NamesLastWhilePositionsMove) {
    Editor editor;
    auto &rope = editor.rope;
    editor.type(0, 0, U"abcdef");
    const auto cd = rope.rangesAt(2, 2);
    ASSERT_THAT(cd, ElementsAre(CharRange{{0, 2}, 2}));
    editor.type(3, 0, U"X");
    EXPECT_EQ(rope.text(), "abcXdef");
    EXPECT_THAT(rope.visiblePartsOf(cd[0]), ElementsAre(CharRange{{0, 2}, 1}, CharRange{{0, 3}, 1}));
    EXPECT_EQ(rope.textOf(cd[0]), "cd");
    editor.type(0, 3, U"");
    EXPECT_EQ(rope.positionOf(cd[0].first), 0U);
    EXPECT_THAT(rope.visiblePartsOf(cd[0]), ElementsAre(CharRange{{0, 3}, 1}));
    EXPECT_EQ(rope.textOf(cd[0]), "d");
    EXPECT_EQ(rope.positionOf(CharId{2, 0}), rope.size()) << "not in this text";
}

TEST(TextRope, AnchorsHoldOnToANeighbour) {
    Editor editor;
    auto &rope = editor.rope;
    editor.type(0, 0, U"abcd");
    const auto before = rope.anchorAt(2, Bias::Before);
    const auto after = rope.anchorAt(2, Bias::After);
    EXPECT_EQ(before, (Anchor{CharId{0, 1}, true}));
    EXPECT_EQ(after, (Anchor{CharId{0, 2}, false}));
    editor.type(2, 0, U"--");
    EXPECT_EQ(rope.positionOf(before), 2U);
    EXPECT_EQ(rope.positionOf(after), 4U);
    editor.type(1, 4, U""); // both neighbours go
    EXPECT_EQ(rope.text(), "ad");
    EXPECT_EQ(rope.positionOf(before), 1U);
    EXPECT_EQ(rope.positionOf(after), 1U);
    EXPECT_EQ(rope.positionOf(rope.anchorAt(0, Bias::Before)), 0U);
    EXPECT_EQ(rope.positionOf(rope.anchorAt(99, Bias::Before)), 2U);
    EXPECT_EQ(rope.positionOf(rope.anchorAt(99, Bias::After)), 2U);
    EXPECT_EQ(rope.positionOf(Anchor{CharId{1, 0}, true}), 2U) << "not in this text";
}

TEST(TextRope, ManyAtOnePlaceStandInTheOrderOfTheirNames) {
    constexpr std::uint32_t kPeople = 700;
    const auto names = namesOf(kPeople);
    for (const bool isLeft : {false, true}) {
        TextRope rope;
        ASSERT_TRUE(rope.insert(names, {}, {0, 0}, U"()", false));
        std::vector<CharRange> expected{{{0, 0}, 1}};
        for (std::uint32_t i = 1; i < kPeople; ++i) {
            const LogIndex log = 1 + i * 11 % (kPeople - 1); // each once
            ASSERT_TRUE(rope.insert(names, {CharId{0, isLeft}, isLeft}, {log, 5}, U"x", false));
            expected.push_back({{i, 5}, 1});
        }
        // Right of the bracket its own author's next character is one of the siblings, and the first.
        expected.insert(isLeft ? expected.end() : expected.begin() + 1, CharRange{{0, 1}, 1});
        if (!isLeft) { // then the two brackets are one run
            expected.erase(expected.begin());
            expected[0] = {{0, 0}, 2};
        }
        EXPECT_EQ(rope.rangesAt(0, rope.size()), expected);
    }
}

TEST(TextRope, GoesRoundWhatHangsDeepBesideIt) {
    const auto names = namesOf(4);
    for (const bool isLeft : {false, true}) {
        TextRope rope;
        ASSERT_TRUE(rope.insert(names, {}, {0, 0}, U"|", false));
        CharId parent{0, 0};
        for (std::uint32_t i = 0; i < 3000; ++i) { // two in turn, each under the other's
            const CharId next{1 + i % 2, i};
            ASSERT_TRUE(rope.insert(names, {parent, isLeft}, next, U"a", false));
            parent = next;
        }
        ASSERT_TRUE(rope.insert(names, {CharId{0, 0}, isLeft}, {3, 0}, U"z", false));
        ASSERT_TRUE(rope.insert(names, {CharId{0, 0}, isLeft}, {0, 9}, U"b", false));
        const std::string deep(3000, 'a');
        EXPECT_EQ(rope.text(), isLeft ? "b" + deep + "z|" : "|b" + deep + "z");
    }
}

TEST(TextRope, ACopyGoesItsOwnWay) {
    Editor editor;
    editor.type(0, 0, U"feu");
    const auto copy = editor.rope;
    editor.type(3, 0, U" de forêt");
    EXPECT_EQ(copy.text(), "feu");
    EXPECT_EQ(editor.rope.text(), "feu de forêt");
}

} // namespace
} // namespace fanion
