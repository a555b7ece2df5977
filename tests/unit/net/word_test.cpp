// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What posts say for others to pass on: who may say it, what is news, how long it holds, how often it is said.
#include "net/hub/own_word.h"
#include "net/hub/word_book.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::net;
using Taken = WordBook::Taken;

namespace {

class WordTest : public testing::Test {
protected:
    WordTest() { random.fill(incident.bytes); }
    [[nodiscard]] wire::Word said(std::uint64_t counter, const Identity &by) const {
        wire::WordBody body;
        body.counter = counter;
        body.instance = 5;
        body.againMs = 2'000;
        return wire::makeWord(by, incident, body);
    }

    std::int64_t time = 1'000'000;
    sim::SimClock clock{time};
    sim::SimRandom random{7};
    Identity author = Identity::generate(random);
    Identity other = Identity::generate(random);
    IncidentId incident;
    WordBook book{Environment{clock, random}};
};

} // namespace

TEST_F(WordTest, ComesBackAsItWasSaid) {
    wire::WordBody body;
    body.counter = 42;
    body.instance = 43;
    body.againMs = 10'000;
    Frontier frontier;
    frontier[LogId{author.post(), 1}] = {7, {{1}}};
    frontier[LogId{other.post(), 2}] = {9, {{2}}};
    body.digest = wire::digestOf(frontier);
    body.held = wire::summaryOf(frontier);
    body.presence.emplace();
    body.presence->cursor = Position{485'000'000, 25'000'000};
    body.presence->editing = {{77}};
    const auto word = wire::makeWord(author, incident, body);
    EXPECT_TRUE(wire::isGenuine(word, incident));
    const auto read = wire::readWord(word);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->counter, 42U);
    EXPECT_EQ(read->instance, 43U);
    EXPECT_EQ(read->againMs, 10'000U);
    EXPECT_EQ(read->digest, body.digest);
    EXPECT_EQ(read->held, body.held);
    ASSERT_TRUE(read->presence.has_value());
    EXPECT_EQ(read->presence->post, author.post());
    EXPECT_EQ(read->presence->cursor, body.presence->cursor);
    EXPECT_EQ(wire::frontierOf(read->held, frontier), frontier);
}

TEST_F(WordTest, TellsWhatSomebodyHoldsThatWeDont) {
    Frontier ours;
    ours[LogId{author.post(), 1}] = {7, {{1}}};
    auto theirs = ours;
    theirs[LogId{author.post(), 1}] = {5, {{3}}};
    theirs[LogId{other.post(), 2}] = {4, {{2}}};
    EXPECT_NE(wire::digestOf(ours), wire::digestOf(theirs));
    const auto read = wire::frontierOf(wire::summaryOf(theirs), ours);
    EXPECT_EQ(read.at(LogId{author.post(), 1}).sequence, 5U);
    EXPECT_EQ(read.size(), 2U) << "the unknown log counts, too";
}

TEST_F(WordTest, OnlyTheAuthorCanSayIt) {
    auto word = said(10, author);
    EXPECT_EQ(book.take(word, incident), Taken::News);
    auto forged = said(11, other);
    forged.author = author.post();
    EXPECT_EQ(book.take(forged, incident), Taken::Forged);
    auto changed = said(12, author);
    changed.body[3] ^= 1;
    EXPECT_NE(book.take(changed, incident), Taken::News);
    IncidentId elsewhere{{9}};
    EXPECT_EQ(book.take(said(13, author), elsewhere), Taken::Forged) << "a word of another incident";
    EXPECT_EQ(book.find(author.post())->body.counter, 10U);
}

TEST_F(WordTest, OldOnesAreNoNewsAndDontHoldForEver) {
    EXPECT_EQ(book.take(said(10, author), incident), Taken::News);
    EXPECT_EQ(book.take(said(10, author), incident), Taken::Known);
    EXPECT_EQ(book.take(said(9, author), incident), Taken::Known);
    time += 5'999;
    EXPECT_TRUE(book.isFresh(author.post()));
    EXPECT_EQ(book.take(said(10, author), incident), Taken::Known) << "a replay doesn't make it last";
    time += 2;
    EXPECT_FALSE(book.isFresh(author.post()));
    EXPECT_EQ(book.take(said(10, author), incident), Taken::Known);
    auto old = said(11, author);
    old.ageMs = 60'000;
    EXPECT_EQ(book.take(old, incident), Taken::News);
    EXPECT_FALSE(book.isFresh(author.post())) << "it was long on the way";
    EXPECT_GE(book.ageOf(old), 60'000U);
}

TEST_F(WordTest, AFloodOfNewOnesIsDropped) {
    int news = 0;
    for (std::uint64_t counter = 1; counter <= 1'000; ++counter) {
        time += 1;
        if (book.take(said(counter, author), incident) == Taken::News) ++news;
    }
    EXPECT_LE(news, 2 + 2 * limits::kWordsOfAuthor);
}

TEST_F(WordTest, NonsenseIsForged) {
    for (const Bytes &body : {Bytes{1, 2, 3}, Bytes{}, Bytes(200, 0xff)}) {
        auto word = said(1, author);
        word.body = body;
        EXPECT_EQ(book.take(word, incident), Taken::Forged);
    }
}

TEST_F(WordTest, IsSaidAtOnceWhenThereIsNewsAndRarelyOtherwise) {
    OwnWord own{Environment{clock, random}};
    own.reset();
    Frontier held;
    held[LogId{author.post(), 1}] = {1, {}};
    const auto count = [&](std::int64_t ms, std::size_t population, bool writing) {
        int words = 0;
        for (std::int64_t i = 0; i < ms; i += 10) {
            time += 10;
            if (writing) ++held[LogId{author.post(), 1}].sequence;
            if (own.take(5, wire::digestOf(held), held, population, true)) ++words;
        }
        return words;
    };
    EXPECT_TRUE(own.take(5, wire::digestOf(held), held, 50, true).has_value());
    EXPECT_LE(count(60'000, 50, false), 8);
    EXPECT_GE(count(60'000, 50, false), 6);
    EXPECT_LE(count(60'000, 50, true), 48 + 1) << "at most one in 1.25 s";
    const auto before = own.counter();
    own.outbid(before + 1'000);
    EXPECT_GT(own.counter(), before + 1'000);
    own.outbid(UINT64_MAX);
    EXPECT_LT(own.counter(), UINT64_MAX) << "nobody runs this post out of numbers";
}

TEST_F(WordTest, TellsOfEachLogWhileSomebodyHoldsSomethingElse) {
    OwnWord own{Environment{clock, random}};
    own.reset();
    Frontier held;
    held[LogId{author.post(), 1}] = {1, {}};
    const auto lists = [&](bool isEqual) {
        int count = 0;
        for (int i = 0; i < 6'000; ++i) {
            time += 10;
            const auto word = own.take(5, wire::digestOf(held), held, 50, isEqual);
            if (word && !word->held.empty()) ++count;
        }
        return count;
    };
    EXPECT_EQ(lists(true), 1) << "news is told once";
    EXPECT_GE(lists(false), 5) << "who missed it must learn what is lacking";
}
