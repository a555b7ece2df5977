// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/base/varint.h"
#include "core/crdt/text_rope.h"
#include "tests/convergence/seeds.h"
#include "tests/support/test_environment.h"
#include "tests/unit/crdt/text_cluster.h"

#include <gtest/gtest.h>

namespace fanion::test {
namespace {

LogNames twoLogs() {
    LogNames names;
    names.intern({});
    names.intern({{}, 1});
    return names;
}

/** Logs 0 and 1 have the numbers 10 and 11 in the snapshot. */
std::optional<TextRope> load(std::string_view bytes) {
    return TextRope::decode(bytes, twoLogs(), [](std::uint32_t number) {
        return number >= 10 && number < 13 ? std::optional<LogIndex>(number - 10) : std::nullopt;
    });
}

std::string save(const TextRope &rope) {
    std::string bytes;
    rope.encode(bytes, [](LogIndex log) { return log + 10; });
    return bytes;
}

std::string bytesOf(std::initializer_list<std::uint64_t> numbers, std::string_view content = {}) {
    std::string bytes;
    for (const auto number : numbers)
        putVarint(bytes, number);
    return bytes.append(content);
}

/** The number a run begins with. */
constexpr std::uint64_t head(std::uint64_t count, std::uint64_t code) {
    return (count - 1) * 8 + code;
}

TEST(TextRopeCodec, GoldenBytes) {
    const auto names = twoLogs();
    TextRope rope;
    EXPECT_EQ(save(rope), bytesOf({1, 0, 0}));
    ASSERT_TRUE(rope.insert(names, {}, {0, 7}, U"café", false));
    EXPECT_EQ(save(rope), bytesOf({1, 1, 10, 1, head(4, 4), 7, 4}, "café"));
    ASSERT_TRUE(rope.erase({{0, 8}, 2}));
    EXPECT_EQ(save(rope), bytesOf({1, 1, 10, 1, head(4, 4), 7, 1, 2, 1}, "cé"));
    ASSERT_TRUE(rope.insert(names, rope.originAt(1), {1, 0}, U"X", false)); // left of the a
    EXPECT_EQ(save(rope), bytesOf({1, 2, 10, 11, 3, head(1, 4), 0, 7, head(1, 1), 1, 0, head(3, 0), 2, 2, 1}, "cXé"));
    ASSERT_TRUE(rope.insert(names, {CharId{0, 7}, false}, {1, 4}, U"Y", false)); // right of the c, after café's rest
    EXPECT_EQ(save(rope), bytesOf({1,          2,          10, 11, 4, head(1, 4), 0, 7, head(1, 1), 1, 0,
                                   head(3, 0), head(1, 7), 0,  1,  0, 1,          3, 2, 2,          2},
                                  "cXéY"));
    EXPECT_EQ(load(save(rope)).value().text(), "cXéY");
}

TEST(TextRopeCodec, RefusesWhatIsNoSnapshot) {
    const auto isRefused = [](const std::string &bytes) { return !load(bytes).has_value(); };
    const std::uint64_t start = head(1, 4); // one character at the start of the text
    ASSERT_FALSE(isRefused(bytesOf({1, 0, 0})));
    ASSERT_FALSE(isRefused(bytesOf({1, 1, 10, 1, start, 0, 1}, "a")));
    EXPECT_TRUE(isRefused(""));
    EXPECT_TRUE(isRefused(bytesOf({2, 0, 0}))) << "version";
    EXPECT_TRUE(isRefused(std::string("\x80\x80\x80\x80\x80\x01", 6))) << "a number without end";
    EXPECT_TRUE(isRefused(bytesOf({1, 5, 10}))) << "more logs than bytes";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 9, 0}))) << "unknown log";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 12, 0}))) << "a log without a name";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 1ULL << 33, 0}))) << "too great a log";
    EXPECT_TRUE(isRefused(bytesOf({1, 2, 10, 10, 0}))) << "a log twice";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 100, start, 0, 1}, "a"))) << "more runs than bytes";
    EXPECT_TRUE(isRefused(bytesOf({1, 0, 1, start, 0, 1}, "a"))) << "a run without a log";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, start, 0xFFFF'FFFF, 1}, "a"))) << "too great a number";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, head(1, 2), 0, 1}, "a"))) << "before the first number";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, head(1, 1), 0, 1}, "a"))) << "a left child of nothing";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, head(1, 5), 0, 1}, "a"))) << "no left child there";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, head(1, 6), 1}, "a"))) << "nobody typed before the start";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, head(1, 7), 3, 1}, "a"))) << "natural, but left";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, head(1, 7), 0, 1, 0, 0, 1}, "a"))) << "above the start";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, head(1, 7), 0, 0, 1, 0, 1}, "a"))) << "cuts the start";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, start, 0, 1}, "ab"))) << "too much content";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, start, 0, 1}))) << "too little content";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, start, 0, 1}, "\xC3"))) << "no UTF-8";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, start, 0, 2}, "ab"))) << "more lengths than characters";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 1, head(2, 4), 0, 1, 0, 1}, "ab"))) << "a length of nothing";
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 2, start, 0, head(1, 7), 4, 0, 0, 0, 1, 1}, "ab"))) << "one name twice";
    // Two children at the start: 5 and then, wrongly, 3.
    EXPECT_FALSE(isRefused(bytesOf({1, 1, 10, 2, start, 3, head(1, 7), 0, 1, 0, 1, 2}, "ab")));
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 2, start, 5, head(1, 7), 4, 1, 0, 2, 2}, "ab"))) << "order of siblings";
    // Two left children of a third: 1, 3 of 5, and 3, 1 of 5.
    EXPECT_FALSE(isRefused(bytesOf({1, 1, 10, 3, head(1, 1), 1, head(1, 1), 1, head(1, 7), 16, 0, 0, 1, 3}, "abc")));
    EXPECT_TRUE(isRefused(bytesOf({1, 1, 10, 3, head(1, 1), 3, head(1, 2), 2, head(1, 7), 16, 0, 0, 3, 3}, "abc")));
}

TEST(TextRopeCodec, ManyTombstonesTakeNoSpace) {
    const std::uint64_t most = TextRope::kMostCharacters;
    auto rope = load(bytesOf({1, 1, 10, 1, head(most, 4), 0, 0, most}));
    ASSERT_TRUE(rope);
    EXPECT_EQ(rope->size(), 0U);
    EXPECT_TRUE(rope->contains({0, TextRope::kMostCharacters - 1}));
    EXPECT_TRUE(rope->erase({{0, 0}, TextRope::kMostCharacters}));
    EXPECT_TRUE(rope->insert(twoLogs(), {CharId{0, 5'000'000}, true}, {1, 0}, U"x", false));
    EXPECT_FALSE(load(save(*rope)).has_value()) << "one too many";
    EXPECT_FALSE(load(bytesOf({1, 1, 10, 1, head(most + 1, 4), 0, 0, most + 1})));
}

/** A text of some people's making. */
std::string drawSnapshot(TextCluster &cluster, std::size_t steps) {
    for (std::size_t i = 0; i < steps; ++i)
        cluster.step();
    cluster.heal();
    return cluster.snapshot(0);
}

/** Whatever was read must answer like a text, and go on being one. */
void useText(TextRope rope, const LogNames &names) {
    const auto text = rope.text();
    ASSERT_EQ(rope.size(), codePointCount(text));
    std::size_t counted = 0;
    for (const auto &range : rope.rangesAt(0, rope.size())) {
        ASSERT_EQ(rope.positionOf(range.first), counted);
        counted += range.count;
    }
    ASSERT_EQ(counted, rope.size());
    for (std::size_t at = 0; at <= rope.size(); ++at) {
        auto origin = rope.originAt(at);
        const CharId mine{1, 0xFFFF'FF00 + static_cast<std::uint32_t>(at % 200)};
        static_cast<void>(rope.insert(names, origin, mine, U"+", at % 3 == 0));
        origin.isLeft = !origin.isLeft; // where something may hang already
        static_cast<void>(rope.insert(names, origin, {2, mine.number}, U"-", false));
    }
    static_cast<void>(rope.erase({{0, 0}, 0xFFFF'FFFF}));
    ASSERT_EQ(rope.size(), codePointCount(rope.text()));
}

TEST(TextRopeCodec, BrokenBytesAreRefusedOrATextLikeAnyOther) {
    std::size_t taken = 0;
    for (const auto seed : seeds(6)) {
        SeededRandom random(seed);
        TextCluster cluster(3, [&random](std::uint64_t bound) { return random.below(bound); });
        const auto good = drawSnapshot(cluster, 60);
        for (std::size_t size = 0; size < good.size(); ++size)
            ASSERT_FALSE(cluster.load(0, good.substr(0, size))) << "FANION_SEED=" << seed << " cut at " << size;
        for (int i = 0; i < 1000; ++i) {
            auto bytes = good;
            for (auto flips = 1 + random.below(3); flips > 0; --flips)
                bytes[random.below(bytes.size())] ^= static_cast<char>(1U << random.below(8));
            const auto rope = cluster.load(0, bytes);
            if (!rope) continue;
            ++taken;
            SCOPED_TRACE(testing::Message() << "FANION_SEED=" << seed << " case " << i);
            ASSERT_NO_FATAL_FAILURE(useText(*rope, cluster.names(0)));
        }
    }
    EXPECT_GT(taken, 0U);
}

} // namespace
} // namespace fanion::test
