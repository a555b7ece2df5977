// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/fetch_book.h"

#include "core/model/limits.h"
#include "net/session/piece_queue.h"
#include "net/wire/limits.h"
#include "net/wire/message_codec.h"
#include "tests/simulation/sim/memory_target.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fanion;
using namespace fanion::net;
using Taken = FetchBook::Taken;

namespace {

constexpr ConnectionId kFirst = 1;
constexpr ConnectionId kSecond = 2;

/** A pack of eight chunks that is fetched, and of which nothing comes. */
class FetchedPack final : public PackStore {
public:
    [[nodiscard]] std::uint64_t version() const override { return 1; }
    [[nodiscard]] std::optional<PackOffer> fetched() const override { return PackOffer{id, 8 * 65'536, "Istres"}; }
    [[nodiscard]] std::vector<Piece> missing(std::size_t) const override {
        std::vector<Piece> pieces;
        for (std::uint32_t number = 1; number <= 8; ++number)
            pieces.push_back({id, number});
        return pieces;
    }
    [[nodiscard]] bool knows(const Piece &piece) const override { return piece.id == id; }
    [[nodiscard]] Result<Bytes> piece(const Piece &) override { return Bytes(65'536, 7); }
    Result<void> take(const Piece &, ByteView) override { return fail(ErrorCode::Corrupt, "It is another one."); }
    AttachmentId id{{42}};
};

/** A post that lacks a file of eight chunks, and one that has it. */
class FetchBookTest : public testing::Test {
protected:
    FetchBookTest() {
        random.fill(incident.bytes);
        random.fill(author.bytes);
        random.fill(reader.bytes);
        from.emplace(incident, author, 1);
        to.emplace(incident, reader, 2);
        from->found();
        from->admit(reader, Role::Editor);
        id = from->attach(8);
        from->commit();
        std::vector<Bytes> log;
        const auto changes = from->changesAfter({}, SIZE_MAX);
        for (const auto &change : *changes)
            log.push_back(change.bytes);
        (void)to->accept(author, log);
        to->commit();
    }
    [[nodiscard]] wire::PiecePart part(const Piece &piece, std::uint32_t begin, std::size_t size) const {
        const auto bytes = *from->piece(piece);
        const auto first = bytes.begin() + begin;
        const auto count = static_cast<std::ptrdiff_t>(std::min(size, bytes.size() - begin));
        return {piece, begin, static_cast<std::uint32_t>(bytes.size()), {first, first + count}};
    }
    Taken give(ConnectionId session, const wire::PiecePart &bytes) {
        const auto taken = book.take(session, bytes, *to);
        EXPECT_TRUE(taken.has_value());
        return *taken;
    }
    void takeList() {
        ASSERT_EQ(book.ask(kFirst, *to).size(), 1U);
        ASSERT_EQ(give(kFirst, part({id, 0}, 0, SIZE_MAX)), Taken::Whole);
    }

    std::int64_t time = 1'000;
    sim::SimClock clock{time};
    sim::SimRandom random{7};
    IncidentId incident;
    PostId author;
    PostId reader;
    std::optional<sim::MemoryTarget> from;
    std::optional<sim::MemoryTarget> to;
    AttachmentId id;
    FetchBook book{clock};
};

} // namespace

TEST_F(FetchBookTest, AsksForTheListThenForDifferentChunksOfDifferentPosts) {
    takeList();
    const auto first = book.ask(kFirst, *to);
    const auto second = book.ask(kSecond, *to);
    EXPECT_EQ(first.size(), net::limits::kPiecesAsked);
    EXPECT_EQ(second.size(), net::limits::kPiecesAsked);
    for (const auto &wanted : first)
        EXPECT_EQ(std::ranges::find(second, wanted.piece, &wire::Wanted::piece), second.end());
    EXPECT_TRUE(book.ask(kFirst, *to).empty()) << "nothing more than before";
}

TEST_F(FetchBookTest, GoesOnWhereABrokenSessionStopped) {
    takeList();
    const auto piece = book.ask(kFirst, *to).front().piece;
    EXPECT_EQ(give(kFirst, part(piece, 0, 40'000)), Taken::Part);
    book.gone(kFirst);
    const auto again = book.ask(kSecond, *to);
    const auto wanted = std::ranges::find(again, piece, &wire::Wanted::piece);
    ASSERT_NE(wanted, again.end());
    EXPECT_EQ(wanted->from, 40'000U);
    EXPECT_EQ(give(kSecond, part(piece, 40'000, SIZE_MAX)), Taken::Whole);
}

TEST_F(FetchBookTest, WhatWasNotAskedForIsIgnored) {
    takeList();
    EXPECT_EQ(give(kFirst, part({id, 1}, 0, SIZE_MAX)), Taken::Unasked);
    (void)book.ask(kFirst, *to);
    EXPECT_EQ(give(kSecond, part({id, 1}, 0, SIZE_MAX)), Taken::Unasked);
    EXPECT_EQ(give(kFirst, part({id, 1}, 500, 100)), Taken::Part) << "a gap";
    EXPECT_EQ(to->taken().size(), 1U);
}

TEST_F(FetchBookTest, WhoSendsAWrongPieceAloneIsKnownForIt) {
    takeList();
    const auto piece = book.ask(kFirst, *to).front().piece;
    auto wrong = part(piece, 0, SIZE_MAX);
    wrong.bytes[7] ^= 1;
    EXPECT_EQ(give(kFirst, wrong), Taken::Wrong);
    EXPECT_EQ(to->taken().size(), 1U);
}

TEST_F(FetchBookTest, OfTwoWhoSentAWrongPieceTogetherOneIsAskedAlone) {
    takeList();
    const auto piece = book.ask(kFirst, *to).front().piece;
    auto wrong = part(piece, 0, 1'000);
    wrong.bytes[7] ^= 1;
    EXPECT_EQ(give(kFirst, wrong), Taken::Part);
    book.gone(kFirst);
    (void)book.ask(kSecond, *to);
    EXPECT_EQ(give(kSecond, part(piece, 1'000, SIZE_MAX)), Taken::Again);
    // The liar comes back, begins and goes: nothing of it is left.
    (void)book.ask(kFirst, *to);
    EXPECT_EQ(give(kFirst, wrong), Taken::Part);
    book.gone(kFirst);
    const auto again = book.ask(kSecond, *to);
    const auto wanted = std::ranges::find(again, piece, &wire::Wanted::piece);
    ASSERT_NE(wanted, again.end());
    EXPECT_EQ(wanted->from, 0U);
    EXPECT_EQ(give(kSecond, part(piece, 0, SIZE_MAX)), Taken::Whole);
}

TEST_F(FetchBookTest, WhoIsSilentOrHasNothingIsAskedLaterAndAnotherNow) {
    takeList();
    const auto asked = book.ask(kFirst, *to);
    const auto piece = asked.front().piece;
    EXPECT_EQ(give(kFirst, {piece, 0, 0, {}}), Taken::Nothing);
    EXPECT_TRUE(book.ask(kFirst, *to).empty());
    auto other = book.ask(kSecond, *to);
    EXPECT_NE(std::ranges::find(other, piece, &wire::Wanted::piece), other.end());
    time += 21'000; // nothing at all from either
    EXPECT_LE(book.wakeAt(), time);
    EXPECT_TRUE(book.ask(kFirst, *to).empty());
    time += 5'000;
    other = book.ask(kFirst, *to);
    EXPECT_NE(std::ranges::find(other, piece, &wire::Wanted::piece), other.end());
}

TEST_F(FetchBookTest, WhoTricklesForEverIsGivenUp) {
    takeList();
    const auto piece = book.ask(kFirst, *to).front().piece;
    for (std::uint32_t i = 0; i < 700; ++i) {
        time += 1'000;
        (void)book.take(kFirst, part(piece, i, 1), *to);
    }
    const auto other = book.ask(kSecond, *to);
    EXPECT_NE(std::ranges::find(other, piece, &wire::Wanted::piece), other.end());
}

TEST_F(FetchBookTest, NothingIsAskedWhenNothingIsMissing) {
    EXPECT_TRUE(book.ask(kFirst, *from).empty());
    EXPECT_EQ(book.wakeAt(), std::numeric_limits<std::int64_t>::max());
}

TEST_F(FetchBookTest, AllAreLookedOverOnceASecondHoweverBusyOneIs) {
    EXPECT_TRUE(book.isDue(*to));
    takeList();
    EXPECT_TRUE(book.isDue(*to)) << "its chunks can be had now";
    const auto asked = book.ask(kFirst, *to);
    ASSERT_FALSE(asked.empty());
    EXPECT_FALSE(book.isDue(*to));
    time += 600;
    ASSERT_EQ(give(kFirst, part(asked.front().piece, 0, SIZE_MAX)), Taken::Whole);
    EXPECT_FALSE(book.ask(kFirst, *to).empty());
    EXPECT_FALSE(book.isDue(*to));
    time += 400;
    EXPECT_TRUE(book.isDue(*to));
    EXPECT_FALSE(book.isDue(*to)) << "said once";
    to->attach(1); // something new on the board
    EXPECT_TRUE(book.isDue(*to));
}

TEST_F(FetchBookTest, AQueueGivesWhatIsWantedLastAndGoesOnWithWhatItBegan) {
    PieceQueue queue(clock);
    const LinePace pace(clock);
    queue.take({{{{id, 1}, 0}, {{id, 2}, 0}}}, *from, pace);
    std::string frame;
    queue.produce(frame, 10'000, *from, pace);
    queue.take({{{{id, 3}, 65'000}, {{id, 1}, 0}}}, *from, pace);
    while (true) {
        const auto before = frame.size();
        queue.produce(frame, before + 50'000, *from, pace);
        if (frame.size() == before) break;
    }
    std::map<Piece, std::size_t> sent;
    const auto messages = wire::decode(asBytes(frame));
    for (const auto &message : *messages)
        sent[std::get<wire::PiecePart>(message).piece] += std::get<wire::PiecePart>(message).bytes.size();
    EXPECT_EQ(sent, (std::map<Piece, std::size_t>{{{id, 1}, 65'536}, {{id, 3}, 536}}));
}

TEST_F(FetchBookTest, AQueueSaysWhatItLacks) {
    PieceQueue queue(clock);
    const LinePace pace(clock);
    queue.take({{{{id, 1}, 0}, {{id, 2}, 70'000}}}, *to, pace);
    std::string frame;
    queue.produce(frame, 10'000, *to, pace);
    const auto messages = *wire::decode(asBytes(frame));
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_EQ(std::get<wire::PiecePart>(messages[0]).size, 0U);
}

TEST_F(FetchBookTest, APackIsAskedOfWhoGivesItAndLeavesAPlaceToTheIncident) {
    FetchedPack pack;
    to->packsInUse = &pack;
    EXPECT_EQ(book.ask(kFirst, *to).size(), 1U) << "the file's list; that post doesn't give the pack";
    auto asked = book.ask(kSecond, *to, true);
    EXPECT_EQ(asked.size(), net::limits::kPackPiecesAsked);
    EXPECT_TRUE(std::ranges::all_of(asked, [&](const auto &wanted) { return wanted.piece.id == pack.id; }));
    ASSERT_EQ(give(kFirst, part({id, 0}, 0, SIZE_MAX)), Taken::Whole);
    asked = book.ask(kSecond, *to, true);
    ASSERT_EQ(asked.size(), net::limits::kPiecesAsked);
    EXPECT_EQ(std::ranges::count(asked, id, [](const auto &wanted) { return wanted.piece.id; }), 1);
    const auto wrong = wire::PiecePart{{pack.id, 1}, 0, 65'536, Bytes(65'536, 7)};
    EXPECT_EQ(give(kSecond, wrong), Taken::Wrong);
}

TEST_F(FetchBookTest, AFileOvertakesThePackThatWasAskedForBefore) {
    FetchedPack pack;
    from->packsInUse = &pack;
    PieceQueue queue(clock);
    const LinePace pace(clock);
    queue.take({{{{pack.id, 1}, 0}, {{pack.id, 2}, 0}}}, *from, pace);
    std::string frame;
    queue.produce(frame, 1'000, *from, pace);
    EXPECT_EQ(std::get<wire::PiecePart>(wire::decode(asBytes(frame))->front()).piece.id, pack.id);
    queue.take({{{{pack.id, 1}, 0}, {{pack.id, 2}, 0}, {{id, 1}, 0}}}, *from, pace);
    frame.clear();
    queue.produce(frame, 1'000, *from, pace);
    EXPECT_EQ(std::get<wire::PiecePart>(wire::decode(asBytes(frame))->front()).piece, (Piece{id, 1}));
    queue.take({{{{pack.id, 1}, 900}}}, *from, pace);
    frame.clear();
    queue.produce(frame, 1'000, *from, pace);
    EXPECT_EQ(std::get<wire::PiecePart>(wire::decode(asBytes(frame))->front()).from, 900U) << "it goes on";
}
