// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A post that signs two histories (a machine restored while it ran, or a liar): both are kept, and all agree.
#include "core/log/block/block_writer.h"
#include "tests/support/forge.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::Forger;
using test::TestPost;

Operation setLabel(EntityId id, std::string text) {
    return {id, op::Set{{Field::Label, Value(std::move(text))}}};
}

class Forks : public testing::Test {
protected:
    TestPost a{1, "PCC", "COS"};
    TestPost c{3, "PC site", "OR"};
    // The same machine twice: same keys, same randomness, so the same incarnation and ids.
    TestPost b{2, "Secteur 1", "OM"};
    TestPost twin{2, "Secteur 1", "OM"};
    EntityId symbol;

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        a.admit(c, Role::Editor);
        symbol = a.add(Kind::Symbol, {{Field::Label, "x"}});
        for (auto *post : {&b, &twin, &c}) {
            post->follow(a);
            post->pull(a);
        }
    }
    /** What both copies did before they were two. */
    void together(const std::vector<Intent> &intents) {
        b.perform(intents);
        twin.perform(intents);
        ASSERT_EQ(b.changes, twin.changes);
        static_cast<void>(twin.random.next()); // from here on they draw other ids
    }
    template <typename... Posts>
    void expectEqual(Posts &...posts) {
        for (auto *post : {&posts...}) {
            EXPECT_EQ(post->replica.stateHash(), a.replica.stateHash());
            EXPECT_EQ(post->replica.frontier(), a.replica.frontier());
            EXPECT_EQ(post->replica.branches(), a.replica.branches());
            EXPECT_TRUE(post->replica.doubted().empty());
            const auto before = post->replica.stateHash();
            post->restart();
            EXPECT_EQ(post->replica.stateHash(), before) << "another board after loading from the own changes";
        }
    }
};

TEST_F(Forks, BothWaysOnAreKept) {
    together({Set{symbol, Field::Label, "before"}});
    const auto first = b.add(Kind::Means, {{Field::Label, "FPT 1"}});
    const auto second = twin.add(Kind::Task, {{Field::Label, "reconnaissance"}});
    a.pull(b);
    c.pull(twin);
    const auto report = a.pull(c);
    EXPECT_TRUE(report.refused.empty());
    ASSERT_EQ(report.forks.size(), 2U);
    EXPECT_EQ(a.replica.branches().size(), 2U);
    exchange(a, c);
    for (auto *post : {&a, &c}) {
        EXPECT_EQ(post->at(first)->text(Field::Label), "FPT 1");
        EXPECT_EQ(post->at(second)->text(Field::Label), "reconnaissance");
        EXPECT_EQ(post->at(symbol)->text(Field::Label), "before");
    }
    expectEqual(a, c);
}

TEST_F(Forks, AtTheFirstChange) {
    b.set(symbol, Field::Label, "one");
    twin.set(symbol, Field::Label, "two");
    a.pull(b);
    c.pull(twin);
    exchange(a, c);
    expectEqual(a, c);
}

TEST_F(Forks, WorkBuiltOnEitherStays) {
    const Text title{symbol, Field::Note, 0, 0, "vent"};
    together({title});
    b.perform({Text{symbol, Field::Note, 4, 0, " fort"}});
    twin.perform({Text{symbol, Field::Note, 4, 0, " nul"}});
    a.pull(b);
    c.pull(twin);
    // Each goes on in what the copy it knows has typed, and across the fork.
    a.perform({Text{symbol, Field::Note, 9, 0, " NO"}});
    a.perform({Text{symbol, Field::Note, 2, 4, ""}});
    c.perform({Text{symbol, Field::Note, 8, 0, "!"}});
    a.seal();
    c.seal();
    exchange(a, c);
    expectEqual(a, c);
    const auto text = a.at(symbol)->text(Field::Note);
    EXPECT_NE(text.find("ort NO"), std::string::npos) << text;
    EXPECT_NE(text.find("nul!"), std::string::npos) << text;
    // Who knows the fork names the branches: that must be understood too.
    c.perform({Text{symbol, Field::Note, 0, 3, "Le "}});
    c.seal();
    exchange(a, c);
    expectEqual(a, c);
}

TEST_F(Forks, OnlyTheChangeBuiltOnTheOtherBranchComesFirst) {
    together({Set{symbol, Field::Label, "before"}});
    b.set(symbol, Field::Label, "one");
    twin.set(symbol, Field::Label, "two");
    a.pull(b);
    c.pull(twin);
    const auto held = c.changes.size();
    c.set(symbol, Field::Label, "three");
    const auto report = a.receive({c.changes.begin() + static_cast<std::ptrdiff_t>(held), c.changes.end()});
    EXPECT_EQ(report.waiting, 1U) << "it builds on a change that is not here";
    EXPECT_EQ(a.replica.doubted().size(), 1U) << "and whose number another one has";
    exchange(a, c);
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "three");
    expectEqual(a, c);
}

TEST_F(Forks, InABranchAndThreeWays) {
    TestPost third{2, "Secteur 1", "OM"};
    third.follow(a);
    third.pull(a);
    together({Set{symbol, Field::Label, "before"}});
    third.set(symbol, Field::Label, "before");
    TestPost late{2, "Secteur 1", "OM"};
    late.follow(a);
    late.pull(a);
    late.set(symbol, Field::Label, "before");
    b.set(symbol, Field::Label, "one");
    late.set(symbol, Field::Label, "one"); // the same as b, then another
    b.set(symbol, Field::Nature, "fire");
    late.add(Kind::Symbol, {{Field::Label, "late"}});
    twin.set(symbol, Field::Label, "two");
    third.set(symbol, Field::Label, "three");
    a.pull(b);
    c.pull(twin);
    TestPost d{4, "CRM", "OL"};
    a.admit(d, Role::Editor);
    d.follow(a);
    d.pull(late);
    d.pull(third);
    exchange(a, c, d);
    EXPECT_EQ(a.replica.branches().size(), 5U) << "three ways on, and of one of them two more";
    expectEqual(a, c, d);
}

TEST_F(Forks, TheCopyThatHearsOfItGoesOnInANewLog) {
    together({Set{symbol, Field::Label, "before"}});
    b.set(symbol, Field::Label, "one");
    twin.set(symbol, Field::Label, "two");
    exchange(a, b);
    exchange(a, twin);
    exchange(a, b, twin);
    const auto marked = b.add(Kind::Symbol, {{Field::Label, "b lives"}});
    const auto alsoMarked = twin.add(Kind::Symbol, {{Field::Label, "twin lives"}});
    exchange(a, b, twin, c);
    EXPECT_EQ(a.at(marked)->text(Field::Label), "b lives");
    EXPECT_EQ(a.at(alsoMarked)->text(Field::Label), "twin lives");
    EXPECT_EQ(a.replica.branches().size(), 2U) << "nothing more may have forked";
    EXPECT_EQ(b.replica.stateHash(), a.replica.stateHash());
    EXPECT_EQ(twin.replica.stateHash(), a.replica.stateHash());
}

TEST_F(Forks, ACopyThatIsBehindLeavesTheLogBeforeItForks) {
    together({Set{symbol, Field::Label, "before"}});
    b.set(symbol, Field::Label, "after");
    exchange(a, b);
    twin.pull(a); // hears of its own change that it never made
    twin.set(symbol, Field::Label, "from the copy");
    exchange(a, b, twin, c);
    EXPECT_TRUE(a.replica.branches().empty());
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "from the copy");
    expectEqual(a, c);
}

TEST_F(Forks, WhoKnowsOfTheForkMayNotGoOnInABranch) {
    Forger one(b);
    a.receive({one.write({setLabel(symbol, "one")})});
    Forger other(b);
    const auto alone = other.change.time;
    other.change.time = alone.next();
    a.receive({other.write({setLabel(symbol, "other")})});
    ASSERT_EQ(a.replica.branches().size(), 2U);
    // Now the next change of one branch claims to have seen the other.
    one.change.logs.push_back({b.id(), 77, other.previous});
    one.change.dependencies.push_back({static_cast<std::uint32_t>(b.replica.frontier().size() + 1), 1, other.previous});
    const auto report = a.receive({one.write({setLabel(symbol, "liar")})});
    ASSERT_EQ(report.refused.size(), 1U);
    EXPECT_NE(report.refused[0].second.message.find("log is forked"), std::string::npos)
        << report.refused[0].second.message;
    EXPECT_NE(a.at(symbol)->text(Field::Label), "liar");
}

/** Looking at a second change costs a board made anew, so a post that sends invalid ones is listened to less. */
TEST_F(Forks, AfterManyInvalidSecondChangesAPostIsSeldomListenedTo) {
    Forger good(b);
    a.receive({good.write({setLabel(symbol, "one")})});
    const auto second = [this](int number, const Operation &operation) {
        Forger other(b);
        for (int i = 0; i <= number; ++i)
            other.change.time = other.change.time.next();
        return other.write({operation});
    };
    const auto isLookedAt = [](const ReceiveReport &report) {
        EXPECT_TRUE(report.accepted.empty());
        EXPECT_EQ(report.refused.size(), 1U);
        return report.refused.empty() || !report.refused[0].second.message.contains("not looked at");
    };
    const Operation promotion{{}, op::ChangeRole{b.id(), Role::Commander}}; // which an editor may not
    for (int number = 0; number < 20; ++number)
        EXPECT_EQ(isLookedAt(a.receive({second(number, promotion)})), number < 16) << number;
    const auto valid = second(99, setLabel(symbol, "two"));
    EXPECT_FALSE(isLookedAt(a.receive({valid})));
    EXPECT_TRUE(a.replica.branches().empty());
    EXPECT_EQ(a.receive({good.write({setLabel(symbol, "and on")})}).accepted.size(), 1U) << "its own history goes on";
    // Another post has not seen the others and takes it; then so must this one, or the two would never agree.
    c.pull(a);
    c.receive({valid});
    ASSERT_EQ(c.replica.branches().size(), 2U);
    a.clock.advance(60'000);
    a.pull(c);
    expectEqual(a, c);
}

/** Before the other history may count, all that it builds on must be here; until then the log is one. */
TEST_F(Forks, TheOtherHistoryWaitsForWhatItBuildsOn) {
    together({Set{symbol, Field::Label, "before"}});
    b.set(symbol, Field::Label, "one");
    a.pull(b);
    std::vector<Bytes> withheld;
    std::vector<Bytes> other;
    for (int i = 0; i < 20; ++i) {
        c.set(symbol, Field::Label, "by c " + std::to_string(i));
        withheld.push_back(c.changes.back());
        twin.pull(c);
        twin.set(symbol, Field::Label, "two " + std::to_string(i));
        other.push_back(twin.changes.back());
    }
    for (const auto &run : other)
        EXPECT_TRUE(a.receive({run}).accepted.empty());
    EXPECT_TRUE(a.replica.branches().empty());
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "one");
    for (const auto &run : withheld)
        a.receive({run});
    exchange(a, c);
    EXPECT_EQ(a.replica.branches().size(), 2U);
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "two 19");
    expectEqual(a, c);
}

TEST_F(Forks, ARevocationAcceptsTheBranchItsAuthorKnew) {
    together({Set{symbol, Field::Label, "before"}});
    const auto known = b.add(Kind::Symbol, {{Field::Label, "known"}});
    const auto unknown = twin.add(Kind::Task, {{Field::Label, "unknown"}});
    exchange(a, b);
    a.perform({Revoke{b.id()}});
    c.pull(twin);
    exchange(a, c);
    for (auto *post : {&a, &c}) {
        EXPECT_EQ(post->at(known)->text(Field::Label), "known");
        EXPECT_EQ(post->replica.find(unknown), nullptr) << "what was signed behind the commander's back does not count";
    }
    expectEqual(a, c);
}

TEST_F(Forks, InPackedChanges) {
    together({Set{symbol, Field::Label, "before"}});
    b.set(symbol, Field::Label, "one");
    twin.set(symbol, Field::Label, "two");
    a.pull(b);
    c.pull(twin);
    c.set(symbol, Field::Nature, "water");
    const auto packed = [](const TestPost &post) {
        BlockWriter writer;
        for (const auto &bytes : post.changes) {
            const auto run = run_codec::open(bytes);
            writer.add(*run, run->first, run->last());
        }
        return writer.finish();
    };
    const auto ofA = packed(a);
    const auto ofC = packed(c);
    a.receive({ofC});
    c.receive({ofA});
    expectEqual(a, c);
    EXPECT_EQ(a.at(symbol)->text(Field::Nature), "water");
    TestPost d{4, "CRM", "OL"};
    d.follow(a);
    d.receive({ofA, ofC});
    EXPECT_EQ(d.replica.stateHash(), a.replica.stateHash());
}

/** Random cuts, orders and copies: everybody ends with the same board. */
TEST_F(Forks, AnyOrderOfArrival) {
    std::size_t branches = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        test::SeededRandom dice(seed);
        const auto roll = [&](std::size_t sides) { return static_cast<std::size_t>(dice.next() % sides); };
        TestPost first{10, "PCC", "COS"};
        first.found();
        const auto object = first.add(Kind::Symbol, {{Field::Note, "abcdef"}});
        std::vector<std::unique_ptr<TestPost>> copies; // of one machine
        std::vector<std::unique_ptr<TestPost>> others;
        for (int i = 0; i < 3; ++i) {
            copies.push_back(std::make_unique<TestPost>(20, "copy", "copy"));
            others.push_back(std::make_unique<TestPost>(30 + i, "other", "other" + std::to_string(i)));
        }
        first.admit(*copies[0], Role::Editor);
        for (auto &other : others)
            first.admit(*other, Role::Editor);
        for (auto *group : {&copies, &others}) {
            for (auto &post : *group) {
                post->follow(first);
                post->pull(first);
            }
        }
        const auto act = [&](TestPost &post) {
            const auto length = post.at(object)->text(Field::Note).size();
            const auto at = roll(length + 1);
            const std::string letter(1, static_cast<char>('A' + roll(26)));
            const auto erase = std::min(length - at, roll(3));
            post.perform({Text{object, Field::Note, at, erase, letter}});
            if (roll(3) == 0) post.set(object, Field::Label, std::to_string(roll(100)));
        };
        const auto common = roll(4);
        for (std::size_t i = 0; i < common; ++i) {
            for (auto &copy : copies)
                copy->perform({Text{object, Field::Note, i, 0, "-"}});
        }
        for (std::size_t i = 0; i < copies.size(); ++i) {
            for (std::size_t draws = 0; draws < i; ++draws)
                static_cast<void>(copies[i]->random.next());
        }
        for (int step = 0; step < 30; ++step) {
            if (roll(2) == 0) act(*copies[roll(3)]); // never hear of each other
            auto &to = *others[roll(3)];
            auto &from = roll(2) == 0 ? *copies[roll(3)] : *others[roll(3)];
            if (&to != &from) {
                // Not all, and in any order.
                auto some = from.changes;
                for (std::size_t i = some.size(); i > 1; --i)
                    std::swap(some[i - 1], some[roll(i)]);
                some.resize(1 + roll(some.size()));
                to.receive(some);
            }
            if (roll(2) == 0) act(to);
            if (roll(8) == 0) to.restart();
        }
        for (auto &copy : copies)
            others[0]->pull(*copy);
        exchange(*others[0], *others[1], *others[2], first);
        for (auto &other : others) {
            ASSERT_EQ(other->replica.stateHash(), first.replica.stateHash());
        }
        branches += first.replica.branches().size();
    }
    EXPECT_GT(branches, 100U);
}

} // namespace
} // namespace fanion
