// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/board_acts.h"
#include "tests/unit/history/post_rows.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace fanion::test {

namespace {

using Act = HistoryLine::Act;
using ::testing::ElementsAre;

class BoardActsTest : public ::testing::Test {
protected:
    TestPost pcc{1, "PCC"};
    TestPost cdc{2, "CDC"};

    void SetUp() override {
        pcc.found();
        pcc.admit(cdc, Role::Editor);
        cdc.follow(pcc);
        exchange(pcc, cdc);
    }
    static std::vector<BoardAct> actsOf(const TestPost &post) {
        const auto rows = rowsOf(post);
        auto acts = boardActs(sourceOf(rows));
        EXPECT_TRUE(acts) << acts.error().message;
        return acts ? *std::move(acts) : std::vector<BoardAct>();
    }
    static std::vector<std::string> keysOf(const TestPost &post) {
        std::vector<std::string> keys;
        for (const BoardAct &act : actsOf(post))
            keys.push_back(act.key());
        std::ranges::sort(keys);
        return keys;
    }
};

Value text(const char *words) {
    return Value(std::string(words));
}

} // namespace

TEST_F(BoardActsTest, TellsStatesOnceAndNotWhatIsMerelyConfirmed) {
    const EntityId engine = pcc.add(Kind::Means, {{Field::Label, text("FPT 1")}, {Field::State, text("enRoute")}});
    pcc.set(engine, Field::State, text("enRoute"));
    pcc.set(engine, Field::Label, text("FPT 2"));
    pcc.set(engine, Field::State, text("engaged"));
    const auto acts = actsOf(pcc);
    ASSERT_EQ(acts.size(), 2U);
    EXPECT_EQ(acts[0].value, text("enRoute"));
    EXPECT_EQ(acts[1].value, text("engaged"));
    EXPECT_EQ(acts[1].by, pcc.id());
    EXPECT_EQ(acts[1].at, pcc.clock.wall);
    EXPECT_EQ(acts[1].eventAt, acts[1].at);
}

TEST_F(BoardActsTest, AGestureOnAGroupIsOneActWithItsOwnTimeAndSector) {
    const EntityId sector = pcc.add(Kind::Sector, {{Field::Label, text("S1")}, {Field::State, text("active")}});
    const EntityId a = pcc.add(Kind::Means, {{Field::Label, text("CCF 1")}});
    const EntityId b = pcc.add(Kind::Means, {{Field::Label, text("CCF 2")}});
    const auto at = static_cast<std::int64_t>(pcc.clock.wall - 600'000);
    std::vector<Intent> intents;
    for (const EntityId id : {a, b}) {
        intents.emplace_back(intent::Set{id, Field::State, text("engaged")});
        intents.emplace_back(intent::Set{id, Field::EngagedAt, Value(at)});
        intents.emplace_back(intent::Set{id, Field::Sector, Value(sector)});
    }
    pcc.perform(std::move(intents));
    const auto acts = actsOf(pcc);
    ASSERT_EQ(acts.size(), 2U);
    EXPECT_EQ(acts[0].act, Act::Created); // the sector, and not its state beside it
    EXPECT_EQ(acts[0].kind, Kind::Sector);
    EXPECT_THAT(acts[1].objects, ElementsAre(a, b));
    EXPECT_EQ(acts[1].eventAt, at);
    EXPECT_EQ(acts[1].at, pcc.clock.wall);
    EXPECT_EQ(acts[1].sector, sector);
}

TEST_F(BoardActsTest, AnAlarmIsToldWhenRaisedSeenAndLifted) {
    const EntityId alarm{0x77};
    pcc.perform(
        {intent::Add{Kind::Alarm, {{Field::AlarmType, text("mayday")}, {Field::Label, text("Binôme 1")}}, alarm},
         intent::SetAdd{alarm, Field::Acknowledgements, text("1 x PCC")}});
    pcc.perform({intent::SetAdd{alarm, Field::Acknowledgements, text("2 y CDC")}});
    const EntityId call = pcc.add(Kind::RollCall, {{Field::StartedAt, Value(std::int64_t{5})}});
    pcc.perform({intent::SetAdd{call, Field::Answers, text("6 x 1 0")}});
    pcc.set(call, Field::EndedAt, Value(std::int64_t{7}));
    pcc.set(alarm, Field::EndedAt, Value(std::int64_t{8}));
    const auto acts = actsOf(pcc);
    ASSERT_EQ(acts.size(), 5U) << "not that who raised it has seen it, nor every answer of a roll call";
    EXPECT_TRUE(acts[0].isAlarm());
    EXPECT_EQ(acts[1].field, Field::Acknowledgements);
    EXPECT_FALSE(acts[1].isAlarm());
    EXPECT_EQ(acts[2].kind, Kind::RollCall);
    EXPECT_EQ(acts[2].act, Act::Created);
    EXPECT_EQ(acts[3].field, Field::EndedAt);
    EXPECT_EQ(acts[4].kind, Kind::Alarm);
}

TEST_F(BoardActsTest, OrdersReliefsAndFrozenMaps) {
    const EntityId order = pcc.add(Kind::Task, {{Field::Label, text("Attaquer")}, {Field::State, text("issued")}});
    pcc.perform({intent::SetAdd{order, Field::Acknowledgements, text("1 x FPT 1")},
                 intent::Set{order, Field::State, text("received")}});
    const EntityId engine = pcc.add(Kind::Means, {{Field::Label, text("FPT 1")}});
    pcc.perform({intent::Set{engine, Field::State, text("available")},
                 intent::Set{engine, Field::RelievedAt, Value(std::int64_t{5})}});
    pcc.set(engine, Field::RelievedAt, Value()); // taken off: nothing to tell
    pcc.add(Kind::Snapshot, {{Field::Label, text("H+1")}});
    pcc.add(Kind::Symbol, {{Field::Label, text("PC")}}); // the map tells its own story
    std::vector<std::pair<Kind, Field>> told;
    for (const BoardAct &act : actsOf(pcc))
        told.emplace_back(act.kind, act.field);
    EXPECT_THAT(told, ElementsAre(std::pair(Kind::Task, Field{}), std::pair(Kind::Task, Field::Acknowledgements),
                                  std::pair(Kind::Task, Field::State), std::pair(Kind::Means, Field::RelievedAt),
                                  std::pair(Kind::Snapshot, Field{})));
}

TEST_F(BoardActsTest, FactsAreToldWhenTheyAreConfirmedAndHypothesesWhenTheyComeTrue) {
    const EntityId fact =
        pcc.add(Kind::Intelligence, {{Field::Label, text("PI 12 HS")}, {Field::Confidence, text("presumed")}});
    const EntityId guess = pcc.add(Kind::Hypothesis, {{Field::Label, text("Saute")}, {Field::State, text("watched")}});
    EXPECT_TRUE(actsOf(pcc).empty());
    pcc.set(fact, Field::Confidence, text("confirmed"));
    pcc.set(guess, Field::State, text("triggered"));
    const auto acts = actsOf(pcc);
    ASSERT_EQ(acts.size(), 2U);
    EXPECT_THAT(acts[0].objects, ElementsAre(fact));
    EXPECT_EQ(acts[0].value, text("confirmed"));
    EXPECT_THAT(acts[1].objects, ElementsAre(guess));
}

TEST_F(BoardActsTest, EveryPostTellsTheSameActsUnderTheSameNames) {
    const EntityId engine = pcc.add(Kind::Means, {{Field::Label, text("FPT 1")}, {Field::State, text("requested")}});
    exchange(pcc, cdc);
    pcc.set(engine, Field::State, text("engaged"));
    cdc.set(engine, Field::State, text("enRoute")); // at the same time
    cdc.add(Kind::Task, {{Field::Label, text("Reconnaître")}});
    EXPECT_NE(keysOf(pcc), keysOf(cdc));
    exchange(pcc, cdc);
    const auto keys = keysOf(pcc);
    EXPECT_EQ(keys.size(), 4U);
    EXPECT_EQ(keys, keysOf(cdc));
    EXPECT_EQ(std::ranges::adjacent_find(keys), keys.end());
}

} // namespace fanion::test
