// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from outside: nothing a stranger or a broken program sends may harm, half-apply or part the posts.
#include "core/base/hybrid_clock.h"
#include "core/log/waiting_room.h"
#include "core/model/limits.h"
#include "tests/support/forge.h"

#include <algorithm>
#include <gmock/gmock.h>
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
Operation createSymbol(EntityId id, std::string label) {
    return {id, op::Create{Kind::Symbol, {{Field::Label, Value(std::move(label))}}}};
}

class Door : public testing::Test {
protected:
    TestPost a{1, "PCC", "COS"};
    TestPost b{2, "PC site", "OM"};
    EntityId symbol;

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        symbol = a.add(Kind::Symbol, {{Field::Label, "x"}});
        b.follow(a);
        exchange(a, b);
    }
    static ErrorCode refusal(const ReceiveReport &report) {
        EXPECT_EQ(report.refused.size(), 1u);
        EXPECT_TRUE(report.accepted.empty());
        return report.refused.empty() ? ErrorCode::Io : report.refused[0].second.code;
    }
};

TEST_F(Door, RefusesGarbageAndKeepsTheRest) {
    Forger forger(b);
    const auto good = forger.write({setLabel(symbol, "good")});
    auto cut = good;
    cut.resize(cut.size() / 2);
    const auto report = a.receive({{}, {1, 2, 3}, Bytes(1000, 0xFF), cut, good});
    EXPECT_EQ(report.refused.size(), 4u);
    EXPECT_EQ(report.accepted.size(), 1u);
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "good");
}

TEST_F(Door, EveryFlippedBitIsNoticed) {
    Forger forger(b);
    const auto good = forger.write({setLabel(symbol, "good")});
    const auto before = a.replica.stateHash();
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        auto bad = good;
        bad[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        EXPECT_TRUE(a.receive({bad}).accepted.empty()) << "bit " << bit;
    }
    EXPECT_EQ(a.replica.stateHash(), before);
}

TEST_F(Door, AnEarlierCreationOfAnUnknownKindTakesAnObjectOffTheBoardAndTheDeltaSaysSo) {
    Forger forger(b);
    a.clock.advance(60'000);
    const auto id = a.add(Kind::Symbol, {{Field::Label, "here"}});
    static_cast<void>(a.replica.takeDelta());
    EXPECT_EQ(a.receive({forger.write({{id, op::Create{static_cast<Kind>(999), {}}}})}).accepted.size(), 1u);
    EXPECT_EQ(a.replica.find(id), nullptr);
    EXPECT_THAT(a.replica.takeDelta().gone, testing::ElementsAre(id));
    EXPECT_TRUE(a.replica.takeDelta().isEmpty());
}

TEST_F(Door, RefusesWhatIsTooLarge) {
    EXPECT_EQ(refusal(a.receive({Bytes(limits::kRunBytes + 1, 0)})), ErrorCode::TooLarge);
    const auto many = a.tryPerform(std::vector<Intent>(limits::kOperations + 1, Add{Kind::Symbol, {}, {}}));
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(a.replica.board().size(), 2u) << "nothing half done";
}

/** Else a hostile relay could make this post store, and pass on, what others refuse when it comes by itself. */
TEST_F(Door, ARunNeedsItsOwnSignatureEvenWhereALaterOneVouchesForIt) {
    Forger forger(b);
    const auto first = forger.write({setLabel(symbol, "one")}, false);
    const auto second = forger.write({setLabel(symbol, "two")});
    const auto report = a.receive({first, second});
    EXPECT_TRUE(report.accepted.empty());
    ASSERT_EQ(report.refused.size(), 1u);
    EXPECT_EQ(report.refused[0].second.code, ErrorCode::Corrupt);
    EXPECT_EQ(report.waiting, 1u) << "the signed one waits for the one before it";
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "x");
}

TEST_F(Door, NobodyVouchesForAnothersChange) {
    Forger victim(a);
    const auto forged = victim.write({setLabel(symbol, "never said")}, false);
    Forger liar(b);
    liar.change.sequence = 2;
    liar.change.incident.reset();
    liar.change.dependencies.clear();
    liar.change.logs.clear();
    liar.previous = victim.previous;
    const auto vouching = liar.write({setLabel(symbol, "mine")});
    const auto report = b.receive({forged, vouching});
    EXPECT_TRUE(report.accepted.empty());
    EXPECT_EQ(b.at(symbol)->text(Field::Label), "x");
}

TEST_F(Door, ChangesWaitForWhatTheyBuildOnAndCountOnce) {
    Forger forger(b);
    const auto first = forger.write({setLabel(symbol, "one")});
    const auto second = forger.write({setLabel(symbol, "two")});
    const auto third = forger.write({setLabel(symbol, "three")});
    EXPECT_EQ(a.receive({third}).waiting, 1u);
    EXPECT_EQ(a.receive({second, second, third}).duplicates, 2u);
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "x");
    const auto report = a.receive({first});
    EXPECT_EQ(report.accepted.size(), 3u);
    EXPECT_EQ(report.waiting, 0u);
    EXPECT_EQ(a.receive({first, second, third}).duplicates, 3u);
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "three");
}

TEST_F(Door, TheWaitingRoomIsBounded) {
    constexpr std::size_t kOfRun = 1000;
    constexpr std::size_t kRuns = WaitingRoom::kMaxChanges / kOfRun + 5;
    b.sealsAtOnce = false;
    std::vector<Bytes> runs;
    for (std::size_t run = 0; run < kRuns; ++run) {
        for (std::size_t i = 0; i < kOfRun; ++i)
            b.set(symbol, Field::Label, std::to_string(run * kOfRun + i));
        b.seal();
        runs.push_back(b.changes.back());
    }
    const auto first = runs.front();
    runs.erase(runs.begin());
    const auto report = a.receive(runs);
    EXPECT_EQ(report.waiting, WaitingRoom::kMaxChanges);
    a.receive({first});
    // The oldest were dropped; asking again brings them.
    a.receive(runs);
    EXPECT_EQ(a.at(symbol)->text(Field::Label), std::to_string(kRuns * kOfRun - 1));
    EXPECT_EQ(a.replica.frontier(), b.replica.frontier());
}

TEST_F(Door, WhatWaitsForARefusedChangeIsRefusedWithItAndTheRestGoesOnWaiting) {
    a.perform({ChangeRole{b.id(), Role::Observer}});
    b.pull(a);
    Forger observer(b);
    Forger honest(a, 78);
    const auto forged = observer.write({setLabel(symbol, "forged")});
    honest.change.logs.push_back({b.id(), 77});
    const auto number = static_cast<std::uint32_t>(honest.change.logs.size());
    honest.change.dependencies.push_back({number, 1, observer.previous});
    const auto built = honest.write({setLabel(symbol, "built on it")});
    Forger other(a, 79);
    other.change.logs.push_back({b.id(), 77});
    other.change.dependencies.push_back({number, 1, ChangeHash{{1}}});
    const auto elsewhere = other.write({setLabel(symbol, "of another branch")});
    EXPECT_EQ(a.receive({built, elsewhere}).waiting, 2u);
    const auto report = a.receive({forged});
    EXPECT_EQ(report.refused.size(), 2u) << "the forged one and what was built on it";
    EXPECT_EQ(report.waiting, 1u);
}

TEST_F(Door, AnObserversForgedEditIsRefusedAndWhatBuildsOnIt) {
    a.perform({ChangeRole{b.id(), Role::Observer}});
    b.pull(a);
    Forger forger(b);
    const auto forged = forger.write({setLabel(symbol, "forged")});
    const auto next = forger.write({{{}, op::Profile{"still", "here"}}});
    EXPECT_EQ(refusal(a.receive({forged})), ErrorCode::Refused);
    EXPECT_EQ(refusal(a.receive({next})), ErrorCode::Refused);
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "x");
}

TEST_F(Door, AStrangersForgedChangesAreRefused) {
    TestPost stranger{3, "X"};
    stranger.follow(a);
    stranger.pull(a);
    Forger forger(stranger);
    EXPECT_EQ(refusal(a.receive({forger.write({setLabel(symbol, "forged")})})), ErrorCode::Refused);
    Forger admitsItself(stranger, 78);
    const auto admission = admitsItself.write({{{}, op::Admit{stranger.id(), Role::Commander, "X", ""}}});
    EXPECT_EQ(refusal(a.receive({admission})), ErrorCode::Refused);
    Forger second(stranger, 79);
    second.change.incident.reset();
    second.change.dependencies.clear();
    second.change.logs.clear();
    const auto founding = second.write({{{}, op::Found{"X", ""}}});
    EXPECT_EQ(refusal(a.receive({founding})), ErrorCode::Foreign);
}

TEST_F(Door, AnEditorsForgedPromotionIsRefused) {
    Forger forger(b);
    EXPECT_EQ(refusal(a.receive({forger.write({{{}, op::ChangeRole{b.id(), Role::Commander}}})})), ErrorCode::Refused);
    EXPECT_EQ(refusal(a.receive({Forger(b, 78).write({{{}, op::Revoke{a.id(), {}}}})})), ErrorCode::Refused);
}

TEST_F(Door, TheMainCouranteCannotBeRewritten) {
    const auto entry = a.add(Kind::LogEntry, {{Field::Text, "Feu maîtrisé"}});
    exchange(a, b);
    const std::string written(a.at(entry)->text(Field::Text));
    Forger forger(b);
    forger.change.time = HybridTime{1};
    const auto report = a.receive({forger.write({{entry, op::Set{{Field::Text, "Feu attisé"}}},
                                                 {entry, op::Delete{}},
                                                 {entry, op::Create{Kind::LogEntry, {{Field::Text, "Autre"}}}}})});
    EXPECT_EQ(report.accepted.size(), 1u);
    EXPECT_EQ(a.at(entry)->text(Field::Text), written);
    EXPECT_EQ(a.at(entry)->createdBy, a.id());
    EXPECT_FALSE(a.at(entry)->deleted);
    const auto refused = a.tryPerform({Set{entry, Field::Text, "y"}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_FALSE(a.tryPerform({Delete{entry}}));
}

TEST_F(Door, TheIncidentCannotBeMadeAgainOrDeleted) {
    Forger forger(b);
    a.receive({forger.write({{kIncidentEntity, op::Create{Kind::Incident, {{Field::Title, "Other"}}}},
                             {EntityId{5}, op::Create{Kind::Incident, {{Field::Title, "Other"}}}},
                             {kIncidentEntity, op::Delete{}},
                             {kIncidentEntity, op::Set{{Field::Exercise, true}}}})});
    EXPECT_EQ(a.at(kIncidentEntity)->text(Field::Title), "Feu d'entrepôt");
    EXPECT_EQ(a.at(kIncidentEntity)->value(Field::Exercise), Value(false));
    EXPECT_FALSE(a.at(kIncidentEntity)->deleted);
    EXPECT_EQ(a.replica.find(EntityId{5}), nullptr);
}

TEST_F(Door, TwoObjectsWithOneIdEndAsOneOnEveryPost) {
    Forger early(a, 5);
    Forger late(b, 6);
    late.change.time = HybridTime::fromMilliseconds(early.change.time.milliseconds() + 50);
    const EntityId id{4711};
    const auto one = early.write({createSymbol(id, "early")});
    const auto two = late.write({createSymbol(id, "late"), setLabel(id, "late again")});
    a.receive({one});
    a.receive({two});
    b.receive({two});
    b.receive({one});
    EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
    EXPECT_EQ(a.at(id)->createdBy, a.id());
}

TEST_F(Door, AnEditOfWhatItsAuthorCannotKnowMeansNothing) {
    Forger blind(b);
    const auto id = a.add(Kind::Task, {{Field::Label, "new"}, {Field::Steps, "s"}});
    const auto guess = blind.write({setLabel(id, "guessed"), {id, op::Delete{}}});
    const auto item = a.at(id)->lists.at(Field::Steps)[0].id;
    Forger blindList(b, 78);
    const auto guessList = blindList.write({{id, op::ListRemove{Field::Steps, item}}});
    TestPost c{3};
    c.follow(a);
    c.receive({guess, guessList});
    for (auto *post : {&a, &b})
        post->receive({guess, guessList});
    c.receive({guess});
    exchange(a, b, c);
    EXPECT_EQ(a.at(id)->text(Field::Label), "new");
    EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
    EXPECT_EQ(a.replica.stateHash(), c.replica.stateHash());
}

TEST_F(Door, ValuesAPostCannotReadLeaveTheFieldEmpty) {
    Forger forger(b);
    a.receive({forger.write({{symbol, op::Set{{Field::Nature, Value("of a later version")}}},
                             {symbol, op::Set{{Field::Position, Value(Position{2'000'000'000, 0})}}},
                             {symbol, op::Set{{Field::Rotation, Value("text")}}},
                             {symbol, op::SetAdd{{Field::Tags, Value(true)}}},
                             {symbol, op::Set{{static_cast<Field>(999), Value("later")}}}})});
    for (const auto field : {Field::Nature, Field::Position, Field::Rotation, static_cast<Field>(999)}) {
        EXPECT_TRUE(isNull(a.at(symbol)->value(field)));
    }
    EXPECT_TRUE(a.at(symbol)->sets.empty());
    const std::map<PostId, std::size_t> newer{{b.id(), 2}}; // the choice and the field; the others are just wrong
    EXPECT_EQ(a.replica.newerOperations(), newer);
}

struct NoArchive final : Archive {
    [[nodiscard]] std::optional<ChangeHash> hashOf(const LogId &, std::uint32_t) const override { return {}; }
    [[nodiscard]] Result<void> visit(const std::function<void(const Stored &)> &) const override { return {}; }
};

TEST_F(Door, WhatALaterVersionWritesIsKeptAndPassedOn) {
    Forger forger(b);
    auto change = forger.change;
    change.operations = {setLabel(symbol, "known")};
    std::string later;
    change_codec::encode(change, {}, later);
    {
        protozero::pbf_writer writer{later};
        writer.add_string(90, "an unknown field of the change");
        protozero::pbf_writer operation{writer, 6};
        operation.add_fixed64(1, symbol.value);
        operation.add_string(99, "an unknown act");
    }
    const auto bytes = forger.sealBody(later);
    const auto deletion = a.perform({Delete{symbol}});
    ASSERT_EQ(a.receive({bytes}).accepted.size(), 1u);
    EXPECT_EQ(a.changes.back(), bytes);
    EXPECT_FALSE(a.at(symbol)->deleted) << "an act of a later version touches its object";
    EXPECT_EQ(a.at(symbol)->text(Field::Label), "known");
    b.pull(a);
    EXPECT_EQ(b.replica.stateHash(), a.replica.stateHash());
    a.restart();
    EXPECT_EQ(b.replica.stateHash(), a.replica.stateHash());

    const std::map<PostId, std::size_t> newer{{forger.change.log.post, 1}};
    EXPECT_EQ(a.replica.newerOperations(), newer);
    EXPECT_EQ(b.replica.newerOperations(), newer);
    const auto pages = a.replica.takePages();
    const NoArchive archive;
    Replica again(a.environment());
    again.follow(*a.replica.incident());
    again.useArchive(archive);
    ASSERT_TRUE(again.restore([&](std::int64_t number) { return std::optional(pages.at(number)); }));
    again.endLoading();
    EXPECT_EQ(again.newerOperations(), newer) << "also where the board is read from its pages";
}

TEST_F(Door, WhatThisVersionWritesIsNotNewer) {
    a.add(Kind::Task, {{Field::Label, "t"}, {Field::State, "issued"}});
    exchange(a, b);
    EXPECT_TRUE(a.replica.newerOperations().empty());
    EXPECT_TRUE(b.replica.newerOperations().empty());
}

TEST_F(Door, NoChangeIsRefusedForItsClockAndNoneOwnsAField) {
    for (const auto time : {HybridTime{0}, HybridTime::fromMilliseconds(4'300'000'000'000), HybridClock::kCeiling}) {
        Forger forger(b, time.value + 1);
        forger.change.time = time;
        forger.change.wall = time.milliseconds();
        EXPECT_EQ(a.receive({forger.write({setLabel(symbol, "stamped")})}).accepted.size(), 1u);
        a.set(symbol, Field::Label, "replaced");
        b.pull(a);
        EXPECT_EQ(b.at(symbol)->text(Field::Label), "replaced");
        b.set(symbol, Field::Label, "and again");
        a.pull(b);
        EXPECT_EQ(a.at(symbol)->text(Field::Label), "and again");
    }
    // A fresh object is stamped by the own clock, which nobody has dragged further than the leash.
    const auto id = a.add(Kind::Symbol, {{Field::Label, "fresh"}});
    EXPECT_LE(a.at(id)->registers.at(Field::Label).shown.stamp.milliseconds(),
              a.clock.wall + HybridClock::kMaxLead + 1);
}

TEST_F(Door, AStampBeyondTheCeilingIsRefused) {
    Forger forger(b);
    forger.change.time.value = HybridClock::kCeiling.value + 1;
    EXPECT_EQ(refusal(a.receive({forger.write({setLabel(symbol, "beyond")})})), ErrorCode::Corrupt);
}

TEST_F(Door, ReplayingEverythingChangesNothing) {
    b.set(symbol, Field::Label, "y");
    a.pull(b);
    const auto before = a.replica.stateHash();
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(a.receive(b.changes).accepted.empty());
    EXPECT_EQ(a.replica.stateHash(), before);
}

TEST_F(Door, LoadingChecksTheChain) {
    Replica replica(a.environment());
    EXPECT_TRUE(replica.load(a.changes[0]));
    const auto skipped = replica.load(a.changes[2]);
    ASSERT_FALSE(skipped);
    EXPECT_EQ(skipped.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(replica.load(a.changes[1]));
    EXPECT_TRUE(replica.load(a.changes[2]));
    EXPECT_EQ(replica.stateHash(), a.replica.stateHash());
    EXPECT_FALSE(Replica(a.environment()).load(a.changes[1])) << "the first change founds";
}

} // namespace
} // namespace fanion
