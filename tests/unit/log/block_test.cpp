// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/block_writer.h"
#include "core/log/change_codec.h"
#include "core/model/limits.h"
#include "tests/support/test_post.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fanion {
namespace {

using test::TestPost;

/** Two posts working on one board, in turns of a few changes signed together. */
struct Story {
    TestPost a{1, "A"};
    TestPost b{2, "B"};
    std::vector<EntityId> objects;

    explicit Story(int turns = 20) {
        a.found();
        a.admit(b, Role::Editor);
        b.follow(a);
        b.pull(a);
        a.sealsAtOnce = b.sealsAtOnce = false;
        for (int turn = 0; turn < turns; ++turn) {
            auto &writer = turn % 2 == 0 ? a : b;
            auto &reader = turn % 2 == 0 ? b : a;
            work(writer, turn);
            writer.seal();
            reader.pull(writer);
        }
    }

    void work(TestPost &post, int turn) {
        post.clock.advance(500);
        objects.push_back(post.add(Kind::Means, {{Field::Label, "FPT " + std::to_string(turn)},
                                                 {Field::Position, Position{480'000'000 + turn, -20'000'000}},
                                                 {Field::State, "engaged"}}));
        for (std::size_t i = 0; i < objects.size(); ++i) {
            post.clock.advance(7);
            post.set(objects[i], Field::Position,
                     Position{480'000'000 + 40 * turn, -20'000'000 - static_cast<std::int32_t>(i)});
            post.set(objects[i], Field::State, i % 3 == 0 ? "released" : "enRoute");
        }
        post.perform({intent::SetAdd{objects.front(), Field::Tags, "nord"},
                      intent::Text{objects.front(), Field::Note, 0, 0, "à l'est, "}});
        if (objects.size() > 1) {
            post.perform({intent::Move{objects.back(), Field::Parent, objects.front(), {}, false},
                          intent::CounterAdd{kIncidentEntity, Field::Involved, turn}});
        }
        if (turn % 5 == 4) {
            post.perform({intent::Delete{objects[1]}});
            objects.erase(objects.begin() + 1);
        }
    }
};

run_codec::RunView opened(const Bytes &run) {
    return *run_codec::open(run);
}

/** Packs what a post has accepted, from one of its runs to before another. */
Bytes packed(const TestPost &post, std::size_t from, std::size_t to) {
    BlockWriter writer;
    std::map<LogId, std::uint32_t> lasts;
    for (std::size_t i = 0; i < to; ++i) {
        const auto run = opened(post.changes[i]);
        auto &last = lasts[run.log];
        if (i >= from) writer.add(run, std::max(last + 1, run.first), post.lasts[i]);
        last = post.lasts[i];
    }
    return writer.finish();
}

void addAll(BlockWriter &writer, const Block &block) {
    std::map<LogId, std::uint32_t> from;
    for (const auto &log : block.logs())
        from[log.log] = log.first;
    writer.add(block, from, block.count());
}

std::vector<ChangeHash> hashesOf(const TestPost &post, std::size_t from, std::size_t to) {
    std::vector<ChangeHash> hashes;
    for (std::size_t i = from; i < to; ++i)
        std::ranges::copy(opened(post.changes[i]).hashes, std::back_inserter(hashes));
    return hashes;
}

void expectHolds(const Block &block, const std::vector<ChangeHash> &hashes) {
    ASSERT_EQ(block.count(), hashes.size());
    for (Block::Index i = 0; i < block.count(); ++i)
        ASSERT_EQ(block.hash(i), hashes[i]) << i;
}

TEST(Block, GivesBackEveryChangeInOrder) {
    const Story story;
    const auto bytes = packed(story.a, 0, story.a.changes.size());
    ASSERT_TRUE(Block::isOne(bytes));
    const auto block = Block::open(bytes);
    ASSERT_TRUE(block) << block.error().message;
    expectHolds(*block, hashesOf(story.a, 0, story.a.changes.size()));
    EXPECT_TRUE(block->isSigned());
    std::size_t plain = 0;
    for (const auto &run : story.a.changes)
        plain += run.size();
    EXPECT_LT(bytes.size() * 2, plain) << "packing saves nothing";
}

TEST(Block, StartsInTheMiddleOfLogs) {
    const Story story;
    const auto half = story.a.changes.size() / 2;
    const auto block = Block::open(packed(story.a, half, story.a.changes.size()));
    ASSERT_TRUE(block);
    expectHolds(*block, hashesOf(story.a, half, story.a.changes.size()));
    EXPECT_TRUE(block->isSigned());
    for (const auto &log : block->logs())
        EXPECT_GT(log.first, 1U);
}

TEST(Block, MergesWithTheNext) {
    const Story story;
    const auto end = story.a.changes.size();
    BlockWriter writer;
    addAll(writer, *Block::open(packed(story.a, 0, 5)));
    addAll(writer, *Block::open(packed(story.a, 5, end)));
    EXPECT_EQ(writer.finish(), packed(story.a, 0, end));
}

TEST(Block, GivesSignedRunsFromAnyChange) {
    const Story story;
    const auto block = Block::open(packed(story.a, 0, story.a.changes.size()));
    ASSERT_TRUE(block);
    for (std::uint32_t log = 0; log < block->logs().size(); ++log) {
        const auto changes = block->changesOf(log);
        for (std::uint32_t from = 1; from <= changes.size(); from += 7) {
            const auto bytes = block->run(log, from);
            const auto run = run_codec::open(bytes);
            ASSERT_TRUE(run);
            EXPECT_EQ(run->first, from);
            EXPECT_TRUE(run_codec::isSigned(*run));
            EXPECT_EQ(run->head(), block->hash(changes.back()));
        }
    }
    TestPost late(3);
    late.replica.follow(*story.a.replica.incident());
    late.receive({block->run(1, 1), block->run(0, 1)});
    EXPECT_EQ(late.replica.stateHash(), story.a.replica.stateHash());
}

TEST(Block, CarriesTheRestOfARunThatWasAcceptedInPart) {
    Story story(4);
    const auto end = story.a.changes.size();
    const auto run = opened(story.a.changes[end - 1]);
    BlockWriter writer;
    writer.add(run, run.first, run.first + 1);
    const auto part = Block::open(writer.finish());
    ASSERT_TRUE(part);
    EXPECT_EQ(part->count(), 2U);
    EXPECT_EQ(part->logs().front().extra, run.bodies.size() - 2);
    EXPECT_TRUE(part->isSigned());
    EXPECT_EQ(part->run(0, run.first), story.a.changes[end - 1]);
    // The next one goes on with what was extra here.
    writer = {};
    addAll(writer, *part);
    writer.add(run, run.first + 2, run.last());
    const auto whole = Block::open(writer.finish());
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->count(), run.bodies.size());
    EXPECT_EQ(whole->logs().front().extra, 0U);
    EXPECT_TRUE(whole->isSigned());
}

TEST(Block, CarriesWhatItCannotTakeApart) {
    TestPost post(1);
    // A number written in two bytes where one would do, an unknown group, nothing at all, and a lone byte.
    const std::vector<Bytes> odd{{0x10, 0x81, 0x00}, {0x0B, 0x0C}, {}, {0xFF}, {0x10, 0x02}, {0x10, 0x02}};
    std::vector<ByteView> bodies(odd.begin(), odd.end());
    auto head = ChangeHash{};
    for (const auto &body : odd)
        head = change_codec::hashOf(head, body);
    const auto signature = run_codec::sign(post.identity, head);
    const auto bytes = run_codec::write({{post.id(), 7}, 1, {}, {}}, bodies, signature);
    const auto run = opened(bytes);
    BlockWriter writer;
    writer.add(run, 1, run.last());
    const auto block = Block::open(writer.finish());
    ASSERT_TRUE(block) << block.error().message;
    for (Block::Index i = 0; i < odd.size(); ++i)
        EXPECT_TRUE(std::ranges::equal(block->body(i), odd[i])) << i;
    EXPECT_TRUE(block->isSigned());
}

TEST(Block, RefusesOrUnmasksEveryDamage) {
    const Story story(6);
    const auto bytes = packed(story.a, 0, story.a.changes.size());
    for (std::size_t size = 0; size < bytes.size(); size += 3)
        EXPECT_FALSE(Block::open(ByteView(bytes).first(size)).transform(&Block::isSigned).value_or(false)) << size;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        auto damaged = bytes;
        damaged[at] ^= static_cast<std::uint8_t>(1U << (at % 8));
        const auto block = Block::open(damaged);
        if (!block) continue;
        // What a signature does not cover may differ (the order of the logs' pieces, ids that nothing has): never a
        // change under another hash.
        if (!block->isSigned()) continue;
        for (std::uint32_t log = 0; log < block->logs().size(); ++log)
            EXPECT_TRUE(run_codec::isSigned(opened(block->run(log, block->logs()[log].first)))) << at;
    }
}

TEST(Block, SaysWhatIsTooLarge) {
    const auto refused = Block::open(Bytes(limits::kRunBytes + 1, 0x82));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace fanion
