// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_sequence.h"

#include "core/base/utf8.h"
#include "core/crdt/dot.h"
#include "tests/support/test_environment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

namespace fanion {
namespace {

/** Some people typing into copies of one text; each edit is a change of the typist's log. */
class Typists {
public:
    explicit Typists(std::size_t count) : texts(count), m_seen(count) {
        for (std::uint8_t i = 0; i < count; ++i) {
            LogId id;
            id.post.bytes[0] = i;
            m_names.intern(id);
        }
    }
    void type(LogIndex who, std::size_t at, std::size_t erase, std::string_view insert) {
        auto &text = texts[who];
        const Dot dot{who, m_seen[who].at(who) + 1};
        Edit edit{dot, m_seen[who], text.rangesAt(at, erase), {}, toCodePoints(insert), m_typed[who]};
        m_typed[who] += static_cast<std::uint32_t>(edit.insert.size());
        edit.seen.raise(dot);
        apply(who, edit, false);
        edit.origin = text.originAt(at);
        apply(who, edit, true);
        m_edits.push_back(std::move(edit));
    }
    /** \p to gets what \p from has. */
    void pull(LogIndex to, LogIndex from) {
        for (const auto &edit : m_edits) {
            if (m_seen[to].covers(edit.dot) || !m_seen[from].covers(edit.dot)) continue;
            apply(to, edit, false);
            apply(to, edit, true);
        }
    }
    void heal() {
        for (LogIndex to = 0; to < texts.size(); ++to) {
            for (LogIndex from = 0; from < texts.size(); ++from)
                pull(to, from);
        }
        for (LogIndex to = 0; to < texts.size(); ++to)
            pull(to, static_cast<LogIndex>(texts.size()) - 1);
    }

    std::vector<TextSequence> texts;

private:
    struct Edit {
        Dot dot;
        VersionVector seen;
        std::vector<CharRange> erase;
        TextOrigin origin;
        std::u32string insert;
        std::uint32_t number;
    };
    void apply(LogIndex who, const Edit &edit, bool isInsert) {
        m_seen[who].raise(edit.dot);
        if (isInsert) {
            texts[who].insert(m_names, edit.origin, {edit.dot.log, edit.number}, edit.insert, false);
            return;
        }
        for (const auto &range : edit.erase)
            texts[who].erase(range);
    }

    LogNames m_names;
    std::vector<VersionVector> m_seen;
    std::vector<Edit> m_edits;
    std::map<LogIndex, std::uint32_t> m_typed;
};

TEST(TextSequence, IsATextForOne) {
    Typists typists(1);
    std::u32string expected;
    test::SeededRandom random(1);
    for (int i = 0; i < 2000; ++i) {
        const auto at = random.below(expected.size() + 1);
        const auto erase = random.oneIn(3) ? random.below(std::min<std::size_t>(expected.size() - at, 5) + 1) : 0;
        const std::string insert = random.oneIn(4) ? "" : "né" + std::to_string(i);
        typists.type(0, at, erase, insert);
        expected.replace(at, erase, toCodePoints(insert));
        ASSERT_EQ(typists.texts[0].codePoints(), expected) << "after " << i;
        ASSERT_EQ(typists.texts[0].size(), expected.size());
    }
}

TEST(TextSequence, WhatTwoTypeAtOnePlaceDoesNotInterleave) {
    for (const bool isForward : {true, false}) {
        Typists typists(3);
        typists.type(0, 0, 0, "()");
        for (LogIndex to = 1; to < 3; ++to)
            typists.pull(to, 0);
        const std::string_view words[] = {"feu", "eau"};
        for (std::size_t i = 0; i < 3; ++i) {
            for (LogIndex who = 1; who < 3; ++who) {
                const auto letter = words[who - 1].substr(isForward ? i : 2 - i, 1);
                typists.type(who, isForward ? 1 + i : 1, 0, letter); // letter by letter, to the right or to the left
            }
        }
        typists.heal();
        const auto text = typists.texts[0].text();
        EXPECT_THAT(text, testing::AnyOf("(feueau)", "(eaufeu)"));
        for (const auto &other : typists.texts)
            EXPECT_EQ(other.text(), text);
    }
}

TEST(TextSequence, CopiesEndEqual) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        test::SeededRandom random(seed);
        Typists typists(4);
        for (int i = 0; i < 80; ++i) {
            const auto who = static_cast<LogIndex>(random.below(4));
            const auto size = typists.texts[who].size();
            const auto at = random.below(size + 1);
            const auto erase = random.oneIn(3) ? random.below(std::min<std::size_t>(size - at, 3) + 1) : 0;
            typists.type(who, at, erase,
                         random.oneIn(5) ? "" : std::string(1 + random.below(3), static_cast<char>('a' + who)));
            if (random.oneIn(4)) typists.pull(who, static_cast<LogIndex>(random.below(4)));
        }
        typists.heal();
        for (const auto &text : typists.texts)
            ASSERT_EQ(text.text(), typists.texts[0].text()) << "seed " << seed;
    }
}

TEST(TextSequence, NamesLastWhilePositionsMove) {
    Typists typists(2);
    typists.type(0, 0, 0, "abcdef");
    typists.pull(1, 0);
    const auto cd = typists.texts[0].rangesAt(2, 2);
    ASSERT_EQ(cd.size(), 1u);
    typists.type(1, 3, 0, "X");
    typists.pull(0, 1);
    EXPECT_EQ(typists.texts[0].text(), "abcXdef");
    EXPECT_EQ(typists.texts[0].visiblePartsOf(cd[0]).size(), 2u);
    EXPECT_EQ(typists.texts[0].textOf(cd[0]), "cd");
    typists.type(0, 0, 3, "");
    EXPECT_EQ(typists.texts[0].positionOf(cd[0].first), 0u);
    EXPECT_EQ(typists.texts[0].visiblePartsOf(cd[0]).size(), 1u);
}

} // namespace
} // namespace fanion
