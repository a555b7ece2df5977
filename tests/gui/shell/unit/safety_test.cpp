// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms, roll calls and timers: what is written, who is awaited, what is late.
#include "app/shell/entry/acknowledgement.h"
#include "app/shell/safety/alarms_model.h"
#include "app/shell/safety/roll_call_model.h"
#include "app/shell/safety/safety_gestures.h"
#include "app/shell/safety/timers_model.h"
#include "app/shell/text/translator.h"

#include "tests/gui/shell/unit/commands_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace fanion::app {
namespace {

constexpr WallTime kNow = 1'784'000'000'000;
constexpr WallTime kMinute = 60'000;

class Safety : public CommandsFeed {
protected:
    Safety() {
        board.setSelf(BoardFeed::post(1));
        feed.members({BoardFeed::member(1, "COS"), BoardFeed::member(2, "CODIS")});
    }
    static Value text(std::string_view words) { return BoardFeed::text(words); }
    static Value number(std::int64_t amount) { return Value(amount); }
    static QString id(std::uint64_t value) { return BoardFeed::id(value); }
    void sector(std::uint64_t id, const char *label, std::uint64_t parent = 0) {
        feed.put(id, Kind::Sector, {{Field::Label, text(label)}});
        feed.hang(id, parent);
    }
    void means(std::uint64_t id, const char *label, const char *state, std::uint64_t sector = 0) {
        std::vector<std::pair<Field, Value>> fields{{Field::Label, text(label)}, {Field::State, text(state)}};
        if (sector != 0) fields.emplace_back(Field::Sector, Value(EntityId{sector}));
        feed.put(id, Kind::Means, std::move(fields));
        feed.hang(id, 0);
    }
    void alarm(std::uint64_t id, const char *words, WallTime at) {
        feed.put(id, Kind::Alarm,
                 {{Field::AlarmType, text("mayday")}, {Field::Label, text(words)}, {Field::EventAt, number(at)}});
    }
    void answered(std::uint64_t call, std::uint64_t means, int missing, WallTime at) {
        const RollAnswer said{at, BoardFeed::post(2), EntityId{means}, missing};
        feed.change(call, [&](Entity &entity) { entity.sets[Field::Answers].insert(Value(said.text())); });
    }
    void timer(std::uint64_t id, const char *type, std::int64_t minutes, WallTime start) {
        feed.put(id, Kind::Timer,
                 {{Field::Label, text("Binôme 1")},
                  {Field::TimerType, text(type)},
                  {Field::Interval, number(minutes)},
                  {Field::StartedAt, number(start)}});
    }
    /** What the last change sets of an object; null when it leaves that field alone. */
    [[nodiscard]] Value setTo(std::uint64_t id, Field field) const {
        for (const Intent &intent : last())
            if (const auto *set = std::get_if<intent::Set>(&intent); set && set->id.value == id && set->field == field)
                return set->value;
        return {};
    }

    SafetyGestures gestures{board, commands};
    AlarmsModel alarms{board};
    RollCallModel rollCall{board};
    TimersModel timers{board};
};

TEST_F(Safety, AnAlarmIsOneChangeThatItsAuthorHasSeen) {
    sector(5, "S1");
    means(10, "FPT RNS", "engaged", 5);
    gestures.raise(QStringLiteral("mayday"), QStringLiteral(" Binôme 2 fpt rns, 1er étage "));
    ASSERT_EQ(sent.size(), 1U);
    const auto &add = intentAt<intent::Add>(0);
    EXPECT_EQ(add.kind, Kind::Alarm);
    EXPECT_EQ(fieldOf(add, Field::Label), text("Binôme 2 fpt rns, 1er étage"));
    EXPECT_EQ(fieldOf(add, Field::Means), Value(EntityId{10}));
    EXPECT_EQ(fieldOf(add, Field::Sector), Value(EntityId{5})) << "where that means works";
    EXPECT_EQ(fieldOf(add, Field::EventAt), number(kNow));
    const auto &seen = intentAt<intent::SetAdd>(1);
    EXPECT_EQ(Acknowledgement::parse(std::get<std::string>(seen.value)),
              (Acknowledgement{kNow, BoardFeed::post(1), "COS"}));
}

TEST_F(Safety, AnAlarmNeedsNoWords) {
    gestures.raise(QStringLiteral("withdraw"), {});
    const auto &add = intentAt<intent::Add>(0);
    EXPECT_EQ(fieldOf(add, Field::AlarmType), text("withdraw"));
    EXPECT_EQ(fieldOf(add, Field::Label), Value());
}

TEST_F(Safety, EveryPostIsAwaitedUntilItAnswersItself) {
    const QAbstractItemModelTester tester(&alarms);
    alarm(20, "Binôme 1", kNow);
    EXPECT_EQ(alarms.unanswered(), 1);
    const Acknowledgement other{kNow, BoardFeed::post(2), "CODIS"};
    feed.change(20, [&](Entity &e) { e.sets[Field::Acknowledgements].insert(Value(other.text())); });
    EXPECT_EQ(alarms.unanswered(), 1) << "another post's answer is not this one's";
    gestures.acknowledge(id(20));
    const auto &said = intentAt<intent::SetAdd>(0);
    feed.change(20, [&](Entity &e) { e.sets[Field::Acknowledgements].insert(said.value); });
    EXPECT_EQ(alarms.unanswered(), 0);
    EXPECT_EQ(alarms.count(), 1) << "it goes on until it is lifted";
    EXPECT_TRUE(alarms.index(0).data(AlarmsModel::AnswersRole).toString().contains(QStringLiteral("CODIS")));
    gestures.lift(id(20), QStringLiteral("Retrouvés"));
    EXPECT_EQ(setTo(20, Field::EndedAt), number(kNow));
    EXPECT_EQ(setTo(20, Field::Outcome), text("Retrouvés"));
    feed.set(20, Field::EndedAt, number(kNow));
    EXPECT_EQ(alarms.count(), 0);
    sent.clear();
    gestures.lift(id(20), {});
    EXPECT_TRUE(sent.empty()) << "what is lifted is not lifted again";
}

TEST_F(Safety, WhoCannotAnswerPutsItAsideOnHisScreenAlone) {
    alarm(20, "Binôme 1", kNow);
    alarms.hush(id(20));
    EXPECT_EQ(alarms.unanswered(), 0);
    EXPECT_EQ(alarms.count(), 1);
    EXPECT_TRUE(sent.empty());
    board.clear();
    alarm(20, "Binôme 1", kNow);
    EXPECT_EQ(alarms.unanswered(), 1) << "of another incident";
}

TEST_F(Safety, TheMapShowsAnAlarmWhereItsMeansIs) {
    means(10, "FPT RNS", "engaged");
    alarm(20, "Binôme 1", kNow);
    feed.set(20, Field::Means, Value(EntityId{10}));
    const auto places = [&] { return alarms.index(0).data(AlarmsModel::PlacesRole).toStringList(); };
    EXPECT_TRUE(places().isEmpty());
    feed.set(10, Field::Position, Value(Position::fromDegrees(43.5, 5.2)));
    EXPECT_EQ(places(), QStringList{id(10)});
}

TEST_F(Safety, ARollCallCallsWhoIsEngagedAndWhoHasAnswered) {
    const QAbstractItemModelTester tester(&rollCall);
    sector(5, "S1");
    sector(6, "S1 A", 5);
    sector(7, "S2");
    means(10, "FPT 1", "engaged", 5);
    means(11, "FPT 2", "engaged", 6);
    means(12, "CCF 1", "engaged", 7);
    means(13, "CCF 2", "atCrm", 5);
    means(14, "Groupe 1", "engaged", 5);
    feed.hang(10, 14);
    EXPECT_EQ(rollCall.count(), 0) << "none is called before it begins";
    feed.put(30, Kind::RollCall,
             {{Field::StartedAt, number(kNow)}, {Field::Interval, number(5)}, {Field::Sector, Value(EntityId{5})}});
    EXPECT_EQ(rollCall.count(), 2) << "the sector's and those of its parts; a group answers by its engines";
    EXPECT_EQ(rollCall.awaited(), 2);
    answered(30, 10, 0, kNow + kMinute);
    EXPECT_EQ(rollCall.awaited(), 1);
    answered(30, 13, 1, kNow + kMinute);
    EXPECT_EQ(rollCall.count(), 3) << "who answers without being engaged is on the list";
    EXPECT_EQ(rollCall.missing(), 1);
    feed.set(10, Field::State, text("released"));
    EXPECT_EQ(rollCall.count(), 3) << "an answer is not lost when its means leaves";
    rollCall.setNow(kNow + 4 * kMinute);
    EXPECT_FALSE(rollCall.isLate());
    rollCall.setNow(kNow + 5 * kMinute);
    EXPECT_TRUE(rollCall.isLate());
    answered(30, 11, 0, kNow + 5 * kMinute);
    EXPECT_FALSE(rollCall.isLate()) << "all have answered";
    feed.set(30, Field::EndedAt, number(kNow + 6 * kMinute));
    EXPECT_TRUE(rollCall.rollCallId().isEmpty());
    EXPECT_EQ(rollCall.count(), 0);
}

TEST_F(Safety, AnEngineThatLeadsOthersIsCalledAndAGroupWithoutEnginesToo) {
    const QAbstractItemModelTester tester(&rollCall);
    means(10, "FPT 1", "engaged");
    feed.set(10, Field::Echelon, number(1));
    means(11, "VLCG", "engaged");
    feed.hang(11, 10);
    means(12, "GIFF 1", "engaged");
    feed.set(12, Field::Echelon, number(2));
    feed.put(30, Kind::RollCall, {{Field::StartedAt, number(kNow)}});
    EXPECT_EQ(rollCall.count(), 3) << "nobody is left out because somebody hangs under him";
    means(13, "CCF 1", "engaged");
    feed.hang(13, 12);
    EXPECT_EQ(rollCall.rowOf(id(12)), -1) << "now its engine answers";
    EXPECT_EQ(rollCall.count(), 3);
    feed.hang(13, 0);
    EXPECT_EQ(rollCall.count(), 4) << "it has none again";
}

TEST_F(Safety, RowsKeepTheirOrderWhenTheirSectorsAreRenamed) {
    const QAbstractItemModelTester tester(&rollCall);
    sector(5, "S1");
    sector(6, "S2");
    for (std::uint64_t i = 0; i < 6; ++i)
        means(10 + i, ("E" + std::to_string(i)).c_str(), "engaged", i % 2 == 0 ? 5 : 6);
    feed.put(30, Kind::RollCall, {{Field::StartedAt, number(kNow)}});
    feed.set(5, Field::Label, text("Z"));
    feed.set(12, Field::Crew, text("1/1/4"));
    feed.set(13, Field::State, text("released"));
    feed.set(11, Field::State, text("released"));
    EXPECT_EQ(rollCall.count(), 4);
    for (const std::uint64_t left : {10, 12, 14, 15})
        EXPECT_GE(rollCall.rowOf(id(left)), 0) << left;
}

TEST_F(Safety, TheLatestAnswerCountsWhateverTheOrderTheyCameIn) {
    means(10, "FPT 1", "engaged");
    feed.put(30, Kind::RollCall, {{Field::StartedAt, number(kNow)}});
    answered(30, 10, 0, kNow + 3 * kMinute);
    answered(30, 10, 2, kNow + kMinute);
    EXPECT_EQ(rollCall.missing(), 0);
    answered(30, 10, 1, kNow + 3 * kMinute);
    EXPECT_EQ(rollCall.missing(), 1) << "of two at one moment the worse one";
    feed.change(30, [](Entity &e) { e.sets[Field::Answers].insert(Value(std::string("rubbish"))); });
    EXPECT_EQ(rollCall.missing(), 1);
}

TEST_F(Safety, AnswersAreReadAsTheyAreWrittenAndNoOtherWay) {
    const RollAnswer answer{kNow, BoardFeed::post(3), EntityId{0x1234}, 2};
    EXPECT_EQ(RollAnswer::parse(answer.text()), answer);
    const std::string good = answer.text();
    for (const std::string &bad :
         {std::string(), good + " ", " " + good, good + "0000", good.substr(0, good.size() - 1) + "-1",
          good.substr(0, good.size() - 1) + "1000", "0" + good})
        EXPECT_FALSE(RollAnswer::parse(bad)) << bad;
}

TEST_F(Safety, AContactPutsItsTimerOffAndAnApparatusGoesOn) {
    const QAbstractItemModelTester tester(&timers);
    timer(40, "contact", 10, kNow);
    timer(41, "breathing", 10, kNow);
    const QSignalSpy passed(&timers, &TimersModel::passed);
    timers.setNow(kNow + 9 * kMinute);
    EXPECT_EQ(timers.late(), 0);
    feed.set(40, Field::ContactedAt, number(kNow + 9 * kMinute));
    feed.set(41, Field::ContactedAt, number(kNow + 9 * kMinute));
    timers.setNow(kNow + 10 * kMinute);
    EXPECT_EQ(timers.late(), 1) << "the air is out when it is out";
    EXPECT_EQ(passed.count(), 1);
    EXPECT_TRUE(timers.index(1).data(TimersModel::LateRole).toBool());
    timers.setNow(kNow + 11 * kMinute);
    EXPECT_EQ(passed.count(), 1) << "told once";
    timers.setNow(kNow + 19 * kMinute);
    EXPECT_EQ(timers.late(), 2);
    feed.set(41, Field::EndedAt, number(kNow + 19 * kMinute));
    EXPECT_EQ(timers.late(), 1);
    EXPECT_EQ(timers.count(), 1);
}

TEST_F(Safety, WhatWasLateLongAgoIsNotToldAsNews) {
    const QSignalSpy passed(&timers, &TimersModel::passed);
    timers.setNow(kNow + 60 * kMinute);
    timer(40, "contact", 10, kNow);
    EXPECT_EQ(timers.late(), 1);
    EXPECT_EQ(passed.count(), 0);
}

TEST_F(Safety, TimersOutOfRangeAreNotStarted) {
    EXPECT_TRUE(gestures.startTimer(QStringLiteral("contact"), QStringLiteral("B1"), 0, 0).isEmpty());
    EXPECT_TRUE(gestures.startTimer(QStringLiteral("contact"), QStringLiteral("B1"), 1441, 0).isEmpty());
    EXPECT_TRUE(gestures.startTimer(QStringLiteral("breathing"), QStringLiteral("B1"), 20, 401).isEmpty());
    EXPECT_TRUE(sent.empty());
    EXPECT_FALSE(gestures.startTimer(QStringLiteral("breathing"), QStringLiteral("B1"), 20, 280).isEmpty());
    EXPECT_EQ(fieldOf(intentAt<intent::Add>(0), Field::Pressure), number(280));
    timer(40, "breathing", 20, kNow);
    gestures.contact(id(40), 210);
    EXPECT_EQ(setTo(40, Field::Pressure), number(210));
    EXPECT_EQ(setTo(40, Field::ContactedAt), number(kNow));
}

} // namespace
} // namespace fanion::app
