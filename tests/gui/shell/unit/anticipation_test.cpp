// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tableau d'anticipation: what must be decided soonest, what follows from the delay of means, the order that
// answers.
#include "app/shell/anticipation/decision.h"
#include "app/shell/anticipation/hypothesis_composer.h"
#include "app/shell/anticipation/hypothesis_gestures.h"
#include "app/shell/anticipation/hypothesis_model.h"
#include "app/shell/report/board_export.h"
#include "app/shell/report/situation_report.h"
#include "app/shell/text/time_text.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace fanion::app {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
constexpr WallTime kMinute = 60'000;
constexpr WallTime kHour = 60 * kMinute;
constexpr WallTime kNow = 1'784'000'000'000 / kMinute * kMinute;

class AnticipationTest : public CommandsFeed {
protected:
    HypothesisModel model{board};
    HypothesisGestures gestures{board, commands};
    HypothesisComposer composer{board, commands, selection};

    void SetUp() override {
        clock.wall = kNow;
        model.setNow(kNow);
        board.setSelf(BoardFeed::post(1));
        feed.put(20, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    }
    void hypothesis(std::uint64_t id, const char *label, std::vector<std::pair<Field, Value>> more = {}) {
        more.emplace_back(Field::Label, BoardFeed::text(label));
        feed.put(id, Kind::Hypothesis, std::move(more));
    }
    /** A horizon as it was said now. */
    void horizon(std::uint64_t id, const char *said) {
        feed.change(id, [said](Entity &entity) {
            entity.registers[Field::Horizon] = {BoardFeed::written(BoardFeed::text(said), 1, kNow), {}};
        });
    }
    static Value time(WallTime at) { return Value(static_cast<std::int64_t>(at)); }
    QStringList shown() const {
        QStringList labels;
        for (int row = 0; row < model.count(); ++row)
            labels += at(row, EntityListModel::LabelRole).toString();
        return labels;
    }
    QVariant at(int row, int role) const { return model.data(model.index(row), role); }
    static Value fieldOf(const Intent &made, Field field) {
        for (const auto &[known, value] : std::get<intent::Add>(made).fields)
            if (known == field) return value;
        return {};
    }
};

} // namespace

TEST(Horizon, IsReadAsItIsSaid) {
    const auto after = [](const char *said) {
        const auto at = readHorizon(QString::fromUtf8(said), kNow);
        return at ? (*at - kNow) / kMinute : -1;
    };
    EXPECT_EQ(after("H+1"), 60);
    EXPECT_EQ(after("h + 3"), 180);
    EXPECT_EQ(after("H+1h30"), 90);
    EXPECT_EQ(after("H+45 min"), 45);
    EXPECT_EQ(after("+20 mn"), 20);
    EXPECT_EQ(after("dans 2 h"), 120);
    EXPECT_EQ(after("dans 1 heure 15"), 75);
    EXPECT_EQ(after("J+1"), 24 * 60);
    for (const char *noTime : {"", "cette nuit", "si le vent tourne", "H", "H+", "1 h de route", "H+1 ou H+2"})
        EXPECT_EQ(after(noTime), -1) << noTime;
    const QDateTime later = QDateTime::fromMSecsSinceEpoch(kNow + 2 * kHour);
    EXPECT_EQ(readHorizon(later.toString(QStringLiteral("HHmm")), kNow), kNow + 2 * kHour);
}

TEST_F(AnticipationTest, WhatMustBeDecidedSoonestIsFirst) {
    hypothesis(30, "sans limite, grave", {{Field::Gravity, BoardFeed::text("veryHigh")}});
    hypothesis(31, "dans une heure", {{Field::DueAt, time(kNow + kHour)}});
    hypothesis(32, "sans limite");
    hypothesis(33, "écartée", {{Field::State, BoardFeed::text("discarded")}, {Field::DueAt, time(kNow)}});
    hypothesis(34, "dans dix minutes", {{Field::DueAt, time(kNow + 10 * kMinute)}});
    hypothesis(35, "déclenchée", {{Field::State, BoardFeed::text("triggered")}, {Field::DueAt, time(kNow)}});
    EXPECT_THAT(shown(), ElementsAre("dans dix minutes", "dans une heure", "sans limite, grave", "sans limite",
                                     "déclenchée", "écartée"));
    EXPECT_EQ(model.open(), 5);
    QSignalSpy resets(&model, &HypothesisModel::modelReset);
    feed.set(31, Field::DueAt, time(kNow + kMinute)); // by a colleague: the row moves, the list stays
    EXPECT_EQ(shown().front(), QStringLiteral("dans une heure"));
    EXPECT_EQ(resets.size(), 0);
    model.setOpenOnly(true);
    EXPECT_EQ(model.hidden(), 1);
}

TEST_F(AnticipationTest, TheLimitCountsDownUntilItIsDecided) {
    hypothesis(30, "feu passe", {{Field::DueAt, time(kNow + 10 * kMinute)}});
    EXPECT_EQ(at(0, HypothesisModel::DueTextRole).toString(), dueText(kNow + 10 * kMinute, kNow));
    EXPECT_EQ(model.late(), 0);
    QSignalSpy late(&model, &HypothesisModel::lateChanged);
    model.setNow(kNow + 11 * kMinute);
    EXPECT_EQ(model.late(), 1);
    EXPECT_EQ(late.size(), 1);
    EXPECT_TRUE(at(0, HypothesisModel::LateRole).toBool());
    feed.set(30, Field::State, BoardFeed::text("triggered"));
    EXPECT_EQ(model.late(), 0);
    EXPECT_FALSE(at(0, HypothesisModel::LateRole).toBool());
    EXPECT_EQ(at(0, HypothesisModel::DueTextRole).toString(), QString());
}

TEST_F(AnticipationTest, TheDelayOfTheMeansSaysByWhenToDecide) {
    hypothesis(30, "feu passe", {{Field::Delay, Value(std::int64_t{40})}});
    EXPECT_EQ(at(0, HypothesisModel::LimitRole).toString(), QString()); // nobody said when
    horizon(30, "H+1");
    EXPECT_EQ(at(0, HypothesisModel::LimitRole).toString(), clockText(kNow + 20 * kMinute));
    EXPECT_TRUE(at(0, HypothesisModel::ComputedRole).toBool());
    EXPECT_FALSE(at(0, HypothesisModel::TooLateRole).toBool());
    model.setNow(kNow + 22 * kMinute);
    EXPECT_EQ(model.late(), 1); // a computed limit is a limit
    // Who writes a limit that comes after it is told so, and by how much.
    feed.set(30, Field::DueAt, time(kNow + 30 * kMinute));
    EXPECT_TRUE(at(0, HypothesisModel::TooLateRole).toBool());
    EXPECT_FALSE(at(0, HypothesisModel::ComputedRole).toBool());
    const std::string said = at(0, HypothesisModel::DecisionRole).toString().toStdString();
    EXPECT_THAT(said, HasSubstr(clockText(kNow + 70 * kMinute).toStdString()));
    EXPECT_THAT(said, HasSubstr(clockText(kNow + 20 * kMinute).toStdString()));
    gestures.takeLimit(BoardFeed::id(30));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(std::get<intent::Set>(sent[0][0]).value, time(kNow + 20 * kMinute));
    feed.set(30, Field::DueAt, time(kNow + 20 * kMinute)); // just in time
    EXPECT_FALSE(at(0, HypothesisModel::TooLateRole).toBool());
}

TEST_F(AnticipationTest, ItIsWrittenInOneLine) {
    composer.setScenario(QStringLiteral("worst"));
    composer.setHorizon(QStringLiteral("H+1"));
    composer.setLimit(QStringLiteral("99"));
    composer.setText(QStringLiteral("Le feu passe la RD9 en S1"));
    EXPECT_EQ(composer.submit(), QString()); // that is no time
    EXPECT_EQ(composer.text(), QStringLiteral("Le feu passe la RD9 en S1"));
    composer.setLimit(QDateTime::fromMSecsSinceEpoch(kNow + kHour).toString(QStringLiteral("HHmm")));
    ASSERT_FALSE(composer.submit().isEmpty());
    const Intent &made = sent.at(0).at(0);
    EXPECT_EQ(fieldOf(made, Field::Scenario), BoardFeed::text("worst"));
    EXPECT_EQ(fieldOf(made, Field::Horizon), BoardFeed::text("H+1"));
    EXPECT_EQ(fieldOf(made, Field::DueAt), time(kNow + kHour));
    EXPECT_EQ(fieldOf(made, Field::Sector), Value(EntityId{20}));
    EXPECT_EQ(composer.scenario(), QStringLiteral("probable"));
}

TEST_F(AnticipationTest, ThePreparedAnswerBecomesAnOrderOnce) {
    hypothesis(30, "feu passe la RD9",
               {{Field::Sector, Value(EntityId{20})}, {Field::Assignee, BoardFeed::text("Chef S1")}});
    feed.change(30, [](Entity &entity) {
        entity.texts[Field::Idea] = "Tenir la RD9\navec 2 GIFF";
        entity.texts[Field::Trigger] = "saute au sud";
    });
    const QString made = gestures.makeTask(BoardFeed::id(30));
    ASSERT_EQ(sent.size(), 1U); // the task, the link and the state are one change
    const Intent &task = sent[0][0];
    EXPECT_EQ(fieldOf(task, Field::Label), BoardFeed::text("Tenir la RD9"));
    EXPECT_EQ(fieldOf(task, Field::Idea), BoardFeed::text("Tenir la RD9\navec 2 GIFF"));
    EXPECT_EQ(fieldOf(task, Field::Sector), Value(EntityId{20}));
    EXPECT_EQ(fieldOf(task, Field::Assignee), BoardFeed::text("Chef S1"));
    EXPECT_THAT(std::get<std::string>(fieldOf(task, Field::Situation)), HasSubstr("saute au sud"));
    EXPECT_EQ(std::get<intent::SetAdd>(sent[0][1]).value, Value(toEntityId(made)));
    EXPECT_EQ(std::get<intent::Set>(sent[0][2]).value, BoardFeed::text("triggered"));
    feed.put(40, Kind::Task, {{Field::Label, BoardFeed::text("Tenir la RD9")}});
    feed.change(30, [](Entity &entity) { entity.sets[Field::Links].insert(Value(EntityId{40})); });
    EXPECT_EQ(at(0, HypothesisModel::TaskRole).toString(), BoardFeed::id(40));
    const auto subjects = at(0, HypothesisModel::SubjectsRole).value<QList<FieldOption>>();
    ASSERT_EQ(subjects.size(), 1); // the sector: the task stands apart
    EXPECT_EQ(subjects[0].key, BoardFeed::id(20));
    EXPECT_EQ(gestures.makeTask(BoardFeed::id(30)), BoardFeed::id(40));
    EXPECT_EQ(sent.size(), 1U);
    feed.remove(40); // in the bin: it answers nothing any more
    EXPECT_EQ(at(0, HypothesisModel::TaskRole).toString(), QString());
}

TEST_F(AnticipationTest, ReportAndOrderSayWhatIsOpen) {
    hypothesis(30, "Le feu passe la RD9",
               {{Field::Scenario, BoardFeed::text("worst")}, {Field::DueAt, time(kNow + kHour)}});
    hypothesis(31, "Il pleut", {{Field::State, BoardFeed::text("discarded")}});
    feed.change(30, [](Entity &entity) { entity.texts[Field::Idea] = "2 GIFF"; });
    const std::string report = situationReport(board, kNow).toStdString();
    EXPECT_THAT(report, HasSubstr("Défavorable : Le feu passe la RD9. Réponse : 2 GIFF. À décider avant"));
    EXPECT_THAT(report, Not(HasSubstr("Il pleut")));
    feed.put(40, Kind::Task);
    feed.change(40, [](Entity &entity) { entity.texts[Field::Anticipation] = "Vent."; });
    gestures.summariseInto(BoardFeed::id(40));
    ASSERT_EQ(sent.size(), 1U);
    const auto edit = std::get<intent::Text>(sent[0][0]);
    EXPECT_EQ(edit.at, 5U); // behind what the officer wrote
    EXPECT_EQ(edit.erase, 0U);
    EXPECT_THAT(edit.insert, HasSubstr("Le feu passe la RD9"));
    feed.change(40, [&](Entity &entity) { entity.texts[Field::Anticipation] += edit.insert; });
    gestures.summariseInto(BoardFeed::id(40));
    EXPECT_EQ(sent.size(), 1U); // it is there already
}

TEST_F(AnticipationTest, ItsTableIsInTheOrderOfTheBoard) {
    hypothesis(30, "plus tard", {{Field::DueAt, time(kNow + kHour)}, {Field::Delay, Value(std::int64_t{40})}});
    hypothesis(31, "bientôt", {{Field::DueAt, time(kNow)}});
    const std::string table = BoardExport(board, notices).table(QStringLiteral("anticipation"));
    EXPECT_LT(table.find("bientôt"), table.find("plus tard"));
    EXPECT_THAT(table, HasSubstr("40 min"));
}

} // namespace fanion::app
