// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/causal_history.h"
#include "core/crdt/log_names.h"
#include "core/crdt/multi_register.h"
#include "core/crdt/presence.h"
#include "tests/support/test_environment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace fanion {
namespace {

/** A history in which logs append at random; beside it, every change's past as a plain set. */
class RandomHistory {
public:
    explicit RandomHistory(std::uint64_t seed) : m_random(seed) {}

    void grow(int changes) {
        for (int i = 0; i < changes; ++i) {
            const auto log = static_cast<LogIndex>(m_random.below(6));
            std::vector<Dot> parents;
            while (!all.empty() && m_random.oneIn(2))
                parents.push_back(all[m_random.below(all.size())].first);
            const auto seen = history.next(log, parents);
            const Dot own{log, seen.at(log)};
            std::set<Dot> past{own};
            const auto add = [&](Dot dot) { past.insert(pastOf(dot).begin(), pastOf(dot).end()); };
            if (own.sequence > 1) add({log, own.sequence - 1});
            for (const auto parent : parents)
                add(parent);
            history.append(log, seen);
            all.emplace_back(own, std::move(past));
        }
    }
    const std::set<Dot> &pastOf(Dot dot) {
        return std::ranges::find(all, dot, &std::pair<Dot, std::set<Dot>>::first)->second;
    }

    CausalHistory history;
    std::vector<std::pair<Dot, std::set<Dot>>> all;

private:
    test::SeededRandom m_random;
};

TEST(CausalHistory, KnowsThePastOfEveryChange) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        RandomHistory random(seed);
        random.grow(120);
        for (const auto &[later, past] : random.all) {
            const auto vector = random.history.past(later);
            for (const auto &[earlier, ignored] : random.all) {
                ASSERT_EQ(random.history.isInPast(earlier, later), past.contains(earlier)) << "seed " << seed;
                ASSERT_EQ(vector.covers(earlier), past.contains(earlier));
            }
        }
    }
}

TEST(CausalHistory, KnowsNothingOfLogsThatAreNotThere) {
    CausalHistory history;
    EXPECT_EQ(history.latest(3), VersionVector());
    EXPECT_EQ(history.past({3, 1}), VersionVector());
    EXPECT_EQ(history.seenBy({3, 1}, 2), 0u);
    EXPECT_EQ(history.seenBy({3, 4}, 3), 4u) << "a change has seen itself";
    history.append(2, history.next(2, {}));
    EXPECT_FALSE(history.isInPast({0, 1}, {2, 1}));
    EXPECT_TRUE(history.isInPast({2, 1}, {2, 1}));
}

TEST(VersionVector, OnlyRises) {
    VersionVector seen;
    EXPECT_EQ(seen.at(5), 0u);
    EXPECT_EQ(seen.size(), 0u);
    EXPECT_FALSE(seen.covers({1, 1}));
    seen.raise({1, 3});
    seen.raise({1, 2});
    EXPECT_EQ(seen.at(1), 3u);
    EXPECT_EQ(seen.at(0), 0u);
    EXPECT_EQ(seen.size(), 2u);
    EXPECT_TRUE(seen.covers({1, 3}));
    EXPECT_FALSE(seen.covers({1, 4}));
    seen.raise({0, 1});
    EXPECT_EQ(seen.at(1), 3u) << "the others stay";
}

TEST(LogNames, KnowsWhatItNamed) {
    LogNames names;
    LogId id;
    EXPECT_FALSE(names.find(id));
    EXPECT_EQ(names.intern(id), 0u);
    EXPECT_EQ(names.size(), 1u);
    EXPECT_EQ(names.name(0), id);
    const WriteTag a{{5}, {0, 2}, 0, 0};
    EXPECT_TRUE(names.isBefore(a, {{5}, {0, 3}, 0, 0}));
    EXPECT_FALSE(names.isBefore(a, {{5}, {0, 1}, 9, 0}));
    EXPECT_FALSE(names.isBefore({{6}, {0, 1}, 0, 0}, a));
}

TEST(LogNames, OrderIsByTimeThenLogThenPlace) {
    LogNames names;
    LogId low;
    LogId high;
    high.post.bytes[0] = 1;
    const auto second = names.intern(high); // the order of arrival does not matter
    const auto first = names.intern(low);
    EXPECT_EQ(names.intern(high), second);
    EXPECT_EQ(names.find(low), first);
    const WriteTag a{{5}, {first, 9}, 0, 0};
    EXPECT_TRUE(names.isBefore(a, {{6}, {first, 1}, 0, 0}));
    EXPECT_TRUE(names.isBefore(a, {{5}, {second, 1}, 0, 0}));
    EXPECT_TRUE(names.isBefore(a, {{5}, {first, 9}, 1, 0}));
    EXPECT_FALSE(names.isBefore(a, a));
}

/** Three concurrent writes, then one that has seen two of them: the same result in each order of arrival. */
TEST(MultiRegister, KeepsWhatNobodyHasSeenInEveryOrder) {
    LogNames names;
    for (std::uint8_t i = 0; i < 4; ++i) {
        LogId id;
        id.post.bytes[0] = i;
        names.intern(id);
    }
    struct Writing {
        Dot dot;
        std::uint64_t time;
        std::vector<Dot> sees;
        int value;
    };
    const std::vector<Writing> writings{
        {{0, 1}, 10, {}, 1}, {{1, 1}, 30, {}, 2}, {{2, 1}, 20, {}, 3}, {{3, 1}, 5, {{0, 1}, {2, 1}}, 4}};
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        const auto place = [&](std::size_t i) { return std::ranges::find(order, i) - order.begin(); };
        if (place(3) < place(0) || place(3) < place(2)) continue; // delivery is causal
        MultiRegister<int> reg;
        for (const auto i : order) {
            VersionVector seen;
            seen.raise(writings[i].dot);
            for (const auto dot : writings[i].sees)
                seen.raise(dot);
            reg.write({names, seen, writings[i].dot, {writings[i].time}, 0, 0}, writings[i].value);
        }
        EXPECT_EQ(reg.newest().value, 2);
        ASSERT_EQ(reg.others().size(), 1u);
        EXPECT_EQ(reg.others()[0].value, 4);
    } while (std::ranges::next_permutation(order).found);
}

TEST(Presence, AnAdditionBesideARemovalStays) {
    LogNames names;
    LogId id;
    names.intern(id);
    id.incarnation = 1;
    names.intern(id);
    VersionVector first;
    first.raise({0, 1});
    Presence presence;
    presence.add({names, first, {0, 1}, {}, 0, 0});
    VersionVector remover;
    remover.raise({1, 1});
    Presence blind = presence;
    blind.remove({names, remover, {1, 1}, {}, 0, 0});
    EXPECT_TRUE(blind.isThere());
    remover.raise({0, 1});
    presence.remove({names, remover, {1, 1}, {}, 0, 0});
    EXPECT_FALSE(presence.isThere());
}

} // namespace
} // namespace fanion
