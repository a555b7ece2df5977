// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packed changes that come from outside: whole, in part, twice, in the wrong order, from those who may not.
#include "core/log/block/block_writer.h"
#include "tests/support/forge.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace fanion {
namespace {

using test::exchange;
using test::Forger;
using test::TestPost;

/** Two posts that have worked in turns, and a third that has seen only the beginning. */
class BlockDoor : public testing::Test {
protected:
    TestPost a{1, "PCC", "COS"};
    TestPost b{2, "PC site", "OM"};
    TestPost late{3, "CDC", ""};
    EntityId symbol;
    std::size_t start = 0; ///< runs of `a` that `late` has

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        symbol = a.add(Kind::Symbol, {{Field::Label, "x"}});
        b.follow(a);
        b.pull(a);
        late.follow(a);
        late.pull(a);
        start = a.changes.size();
        for (int turn = 0; turn < 10; ++turn) {
            auto &writer = turn % 2 == 0 ? b : a;
            writer.set(symbol, Field::Label, std::to_string(turn));
            writer.add(Kind::Means, {{Field::Label, "FPT " + std::to_string(turn)}});
            exchange(a, b);
        }
    }

    /** Runs of \p post from one to before another. */
    static Bytes packed(const TestPost &post, std::size_t from, std::size_t to) {
        BlockWriter writer;
        for (std::size_t i = from; i < to; ++i) {
            const auto run = run_codec::open(post.changes[i]);
            writer.add(*run, run->first, run->last());
        }
        return writer.finish();
    }
    [[nodiscard]] Bytes all() const { return packed(a, start, a.changes.size()); }
    void expectSame() const { EXPECT_EQ(late.replica.stateHash(), a.replica.stateHash()); }
};

TEST_F(BlockDoor, TakesAllOfItAtOnceAndOnlyOnce) {
    const auto report = late.receive({all()});
    ASSERT_EQ(report.accepted.size(), 1U);
    EXPECT_EQ(report.acceptedChanges(), 20U);
    EXPECT_EQ(report.accepted[0].others.size(), 1U);
    expectSame();
    EXPECT_EQ(late.receive({all()}).duplicates, 20U);
    late.restart();
    expectSame();
}

TEST_F(BlockDoor, TakesTheRestOfWhatItHasInPart) {
    const auto half = start + 9;
    for (auto i = start; i < half; ++i)
        late.receive({a.changes[i]});
    const auto report = late.receive({all()});
    EXPECT_EQ(report.duplicates, 9U);
    EXPECT_EQ(report.acceptedChanges(), 11U);
    expectSame();
    late.restart();
    expectSame();
}

TEST_F(BlockDoor, WaitsForWhatItBuildsOn) {
    const auto half = start + 10;
    EXPECT_GT(late.receive({packed(a, half, a.changes.size())}).waiting, 0U);
    EXPECT_EQ(late.receive({packed(a, half, a.changes.size())}).duplicates, a.changes.size() - half);
    const auto report = late.receive({packed(a, start, half)});
    EXPECT_EQ(report.waiting, 0U);
    EXPECT_EQ(report.acceptedChanges(), 20U);
    expectSame();
}

// Found by the cluster simulation, seed 1465490955: a run waited for its log's change before, which then came packed
// together with it; that was taken for the run that waited already, and both posts stayed apart for good.
TEST_F(BlockDoor, TheHeadOfWhatWaitsMayComeAgainWithWhatItWaitsFor) {
    auto last = a.changes.size();
    EXPECT_EQ(late.receive({a.changes[last - 1]}).waiting, 1U);
    const auto report = late.receive({all()});
    EXPECT_EQ(report.acceptedChanges(), 20U);
    expectSame();
    EXPECT_EQ(late.receive({}).waiting, 0U);

    TestPost later(4);
    later.follow(a);
    later.receive({a.changes.begin(), a.changes.begin() + static_cast<std::ptrdiff_t>(start)});
    EXPECT_EQ(later.receive({a.changes[last - 1], all()}).acceptedChanges(), 20U);
    EXPECT_EQ(later.replica.stateHash(), a.replica.stateHash());
}

TEST_F(BlockDoor, RefusesAWrongSignature) {
    auto bytes = all();
    const auto block = Block::open(bytes);
    const auto signature = block->logs()[0].signature;
    const auto place = std::ranges::search(bytes, signature).begin();
    *place ^= 1;
    const auto report = late.receive({bytes});
    EXPECT_TRUE(report.accepted.empty());
    ASSERT_EQ(report.refused.size(), 1U);
    EXPECT_EQ(report.refused[0].second.code, ErrorCode::Corrupt);
}

TEST_F(BlockDoor, StopsAtAChangeThatMayNotEnterAndKeepsWhatCameBefore) {
    Forger forger(late); // no member
    const auto forged = forger.write({{symbol, op::Set{{Field::Label, Value(std::string("never"))}}}});
    BlockWriter writer;
    const auto middle = start + 10;
    for (auto i = start; i < a.changes.size(); ++i) {
        if (i == middle) {
            const auto run = run_codec::open(forged);
            writer.add(*run, 1, 1);
        }
        const auto run = run_codec::open(a.changes[i]);
        writer.add(*run, run->first, run->last());
    }
    const auto report = late.receive({writer.finish()});
    EXPECT_EQ(report.acceptedChanges(), 10U);
    ASSERT_FALSE(report.refused.empty());
    EXPECT_EQ(report.refused[0].second.code, ErrorCode::Refused);
    const auto state = late.replica.stateHash();
    late.restart();
    EXPECT_EQ(late.replica.stateHash(), state);
    // The honest rest is not held against its authors.
    EXPECT_EQ(late.receive({all()}).acceptedChanges(), 10U);
    expectSame();
}

TEST_F(BlockDoor, KeepsTheOtherBranchOfALog) {
    // The same key and log, another history.
    Forger one(b);
    const auto branch = one.write({{symbol, op::Set{{Field::Label, Value(std::string("one"))}}}});
    Forger two(b);
    const auto other = two.write({{symbol, op::Set{{Field::Label, Value(std::string("two"))}}}});
    const auto pack = [](const Bytes &bytes) {
        BlockWriter writer;
        const auto run = run_codec::open(bytes);
        writer.add(*run, 1, 1);
        return writer.finish();
    };
    ASSERT_EQ(a.receive({branch}).accepted.size(), 1U);
    const auto report = a.receive({pack(other)});
    EXPECT_TRUE(report.refused.empty());
    EXPECT_EQ(report.acceptedChanges(), 1U);
    EXPECT_EQ(a.replica.branches().size(), 2U);
    late.pull(a);
    EXPECT_EQ(late.replica.stateHash(), a.replica.stateHash());
}

TEST_F(BlockDoor, ARevocationReplaysBlocks) {
    late.receive({all()});
    a.perform({intent::Revoke{b.id()}});
    late.pull(a);
    expectSame();
    EXPECT_FALSE(late.replica.board().empty());
}

} // namespace
} // namespace fanion
