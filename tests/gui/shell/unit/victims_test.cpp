// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/models/name_cache.h"
#include "app/shell/models/shown_fields.h"
#include "app/shell/report/situation_report.h"
#include "app/shell/text/history_text.h"
#include "app/shell/victims/victim_export.h"
#include "app/shell/victims/victim_gestures.h"
#include "app/shell/victims/victim_history.h"
#include "app/shell/victims/victim_model.h"
#include "app/shell/victims/victim_totals.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace fanion::app {
namespace {

Value text(std::string_view words) {
    return BoardFeed::text(words);
}

class Victims : public testing::Test {
protected:
    void victim(std::uint64_t id, const char *number, const char *category = "", const char *place = "",
                std::vector<std::pair<Field, Value>> more = {}) {
        more.emplace_back(Field::Label, text(number));
        if (*category) more.emplace_back(Field::Category, text(category));
        if (*place) more.emplace_back(Field::Whereabouts, text(place));
        feed.put(id, Kind::Victim, std::move(more));
    }
    void counted(Field field, std::int64_t people) {
        if (!board.find(kIncidentEntity)) feed.put(1, Kind::Incident);
        feed.change(1, [&](Entity &incident) { incident.counters[field] = people; });
    }
    void means(std::uint64_t id, const char *label, const char *state, const char *carried = "") {
        std::vector<std::pair<Field, Value>> fields{{Field::Label, text(label)}, {Field::State, text(state)}};
        if (*carried) fields.emplace_back(Field::Carried, text(carried));
        feed.put(id, Kind::Means, std::move(fields));
    }
    static QString id(std::uint64_t value) { return BoardFeed::id(value); }
    /** What the last act sets of an object; nothing when it leaves that field alone. */
    [[nodiscard]] std::optional<Value> setTo(std::uint64_t id, Field field) const {
        for (const Intent &intent : sent.back())
            if (const auto *set = std::get_if<intent::Set>(&intent); set && set->id.value == id && set->field == field)
                return set->value;
        return std::nullopt;
    }
    [[nodiscard]] int takenFrom(Field field) const {
        int taken = 0;
        for (const Intent &intent : sent.back())
            if (const auto *add = std::get_if<intent::CounterAdd>(&intent); add && add->field == field)
                taken -= static_cast<int>(add->amount);
        return taken;
    }
    /** Lets the board show what was asked for last. */
    void carryOut() {
        for (const Intent &intent : sent.back()) {
            if (const auto *set = std::get_if<intent::Set>(&intent)) feed.set(set->id.value, set->field, set->value);
            if (const auto *add = std::get_if<intent::Add>(&intent)) feed.put(add->id.value, add->kind, add->fields);
        }
    }
    [[nodiscard]] QString lastNotice() const {
        return notices.count() == 0 ? QString() : notices.index(notices.count() - 1).data(Notices::TextRole).toString();
    }
    [[nodiscard]] QVariant at(int row, int role) const { return model.index(row).data(role); }

    BoardView board;
    BoardFeed feed{board};
    Notices notices;
    std::vector<std::vector<Intent>> sent;
    Commands commands{board,
                      Catalogue::standard(),
                      {[this](std::vector<Intent> intents, const CommandSink::Answer &answer) {
                           sent.push_back(std::move(intents));
                           answer(Performed{});
                       },
                       {},
                       {}},
                      systemEnvironment(),
                      notices};
    VictimGestures gestures{board, commands, notices};
    VictimNames names;
    VictimModel model{board, names};
    VictimTotals totals{board};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester totalsTester{&totals, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Victims, ACodeMakesAFicheAndTheNextTimeFindsIt) {
    const QString made = gestures.scan(QStringLiteral("  FR75-0001 \n"));
    ASSERT_EQ(sent.size(), 1U);
    const auto &add = std::get<intent::Add>(sent[0][0]);
    EXPECT_EQ(add.kind, Kind::Victim);
    EXPECT_EQ(toText(add.id), made);
    EXPECT_TRUE(std::ranges::contains(add.fields, std::pair(Field::SinusCode, text("FR75-0001"))));
    EXPECT_TRUE(std::ranges::contains(add.fields, std::pair(Field::Label, text("V1"))));
    carryOut();
    EXPECT_EQ(gestures.scan(QStringLiteral("FR75-0001")), made);
    EXPECT_EQ(sent.size(), 1U) << "nothing to change";
    gestures.setText(QStringLiteral("FR75-0002 ua prv f 35a"));
    EXPECT_TRUE(gestures.summary().contains(QStringLiteral("V2"))) << gestures.summary().toStdString();
    const QString second = gestures.submit();
    EXPECT_NE(second, made);
    EXPECT_TRUE(gestures.text().isEmpty());
    carryOut();
    ASSERT_EQ(model.count(), 2);
    const int row = model.rowOf(second);
    EXPECT_EQ(at(row, VictimModel::CategoryCodeRole).toString(), QStringLiteral("UA"));
    EXPECT_EQ(at(row, VictimModel::PlaceTextRole).toString(), QStringLiteral("PRV"));
    EXPECT_EQ(at(row, VictimModel::PersonRole).toString(), QStringLiteral("F, 35"));
    EXPECT_FALSE(at(row, VictimModel::SinceRole).toString().isEmpty());
}

TEST_F(Victims, ALineChangesTheFicheOfItsNumberOrCode) {
    victim(10, "V1", "ur", "prv", {{Field::SinusCode, text("A-77")}});
    victim(11, "V2", "ur", "prv");
    gestures.setText(QStringLiteral("pma A-77 u1"));
    EXPECT_EQ(gestures.submit(), id(10));
    EXPECT_EQ(setTo(10, Field::Category), text("u1"));
    EXPECT_EQ(setTo(10, Field::Whereabouts), text("pma"));
    EXPECT_TRUE(setTo(10, Field::AtPmaAt));
    gestures.setText(QStringLiteral("v2 B-1"));
    EXPECT_EQ(gestures.submit(), id(11));
    EXPECT_EQ(setTo(11, Field::SinusCode), text("B-1"));
}

TEST_F(Victims, ACodeBelongsToOne) {
    victim(10, "V1", "ur", "prv", {{Field::SinusCode, text("A-77")}});
    victim(11, "V2", "ur", "prv");
    gestures.setText(QStringLiteral("V2 A-77"));
    EXPECT_TRUE(gestures.isRefused());
    EXPECT_TRUE(gestures.submit().isEmpty());
    EXPECT_FALSE(gestures.text().isEmpty()) << "stays, to be mended";
    commands.setField(id(11), QStringLiteral("sinusCode"), QStringLiteral("A-77"));
    EXPECT_TRUE(sent.empty());
    EXPECT_TRUE(lastNotice().contains(QStringLiteral("V1"))) << lastNotice().toStdString();
    commands.setFields({id(10), id(11)}, QStringLiteral("sinusCode"), QStringLiteral("A-99"));
    EXPECT_TRUE(sent.empty()) << "not to two at once";
    commands.setField(id(10), QStringLiteral("sinusCode"), QStringLiteral("A-78"));
    EXPECT_EQ(sent.size(), 1U);
    feed.remove(10);
    EXPECT_TRUE(gestures.scan(QStringLiteral("A-77")).isEmpty()) << "the one in the bin would come back a second time";
    EXPECT_EQ(sent.size(), 1U);
    victim(14, "V4", "ua", "prv", {{Field::SinusCode, text("D-1")}});
    for (const char *line : {"ua ur", "prv pma", "A B", "V9 ua", "V4 Dupont"}) {
        gestures.setText(QString::fromUtf8(line));
        EXPECT_TRUE(gestures.isRefused()) << line;
    }
    // Two posts that were apart: both stay, and both say so.
    victim(12, "V2", "ua", "prv", {{Field::SinusCode, text("B-1")}});
    victim(13, "V3", "ua", "prv", {{Field::SinusCode, text("B-1")}});
    EXPECT_EQ(totals.sameCode(), 1);
    EXPECT_EQ(at(2, VictimModel::SameCodeRole).toString(), QStringLiteral("V2"));
    EXPECT_NE(at(0, VictimModel::NumberRole).toString(), QStringLiteral("V2")) << "says which of the two";
}

TEST_F(Victims, CountedAndRecordedAreDifferentPeople) {
    counted(Field::AbsoluteEmergencies, 2);
    counted(Field::Involved, 40);
    victim(10, "V1", "eu", "prv");
    victim(11, "V2", "ur", "pma");
    victim(12, "V3", "missing");
    victim(13, "V4");
    EXPECT_EQ(totals.line(), QStringLiteral("UA 3 · UR 1 · IMP 40 · DISP 1 · ? 1"));
    EXPECT_EQ(totals.total(), 45) << "without the missing one";
    EXPECT_EQ(totals.places()->tally("prv"), 1);
    const auto row = [&](int role) { return totals.index(0).data(role).toInt(); };
    EXPECT_EQ(row(VictimTotals::RecordedRole), 1);
    EXPECT_EQ(row(VictimTotals::CountedRole), 2);
    counted(Field::AbsoluteEmergencies, -1); // two posts took the last one beside each other
    EXPECT_EQ(row(VictimTotals::SumRole), 1);
    feed.remove(10);
    EXPECT_EQ(row(VictimTotals::SumRole), 0);
    EXPECT_EQ(totals.places()->tally("prv"), 0);
}

TEST_F(Victims, TheFirstCategoryTakesOneFromThoseCounted) {
    counted(Field::AbsoluteEmergencies, 1);
    gestures.setText(QStringLiteral("C-1 ua"));
    EXPECT_FALSE(gestures.submit().isEmpty());
    EXPECT_EQ(takenFrom(Field::AbsoluteEmergencies), 1);
    gestures.setText(QStringLiteral("C-2 ua +"));
    EXPECT_FALSE(gestures.submit().isEmpty());
    EXPECT_EQ(takenFrom(Field::AbsoluteEmergencies), 0) << "a new one";
    victim(20, "V20");
    victim(21, "V21");
    victim(22, "V22", "ur");
    gestures.setCategory({id(20), id(21), id(22)}, QStringLiteral("u1"));
    EXPECT_EQ(takenFrom(Field::AbsoluteEmergencies), 1) << "there was one; and V22 was sorted before";
    commands.setField(id(20), QStringLiteral("category"), QStringLiteral("ua")); // in the sheet: the same rule
    EXPECT_EQ(takenFrom(Field::AbsoluteEmergencies), 1);
    EXPECT_TRUE(lastNotice().contains(QStringLiteral("UA de moins"))) << "and said";
    gestures.count(QStringLiteral("ua"), -5);
    EXPECT_EQ(takenFrom(Field::AbsoluteEmergencies), 1) << "not below none";
    sent.clear();
    gestures.count(QStringLiteral("ump"), 1);
    EXPECT_TRUE(sent.empty()) << "has no counter";
}

TEST_F(Victims, EvacuationAndMeansSayTheSame) {
    means(30, "VSAV 2", "engaged");
    victim(10, "V1", "ua", "pma");
    victim(11, "V2", "u3", "pma");
    gestures.evacuate({id(10), id(11)}, id(30), QStringLiteral(" CHU Nord "));
    ASSERT_EQ(sent.size(), 1U) << "one gesture, one change";
    EXPECT_EQ(setTo(10, Field::Destination), text("CHU Nord"));
    EXPECT_EQ(setTo(11, Field::Means), Value(EntityId{30}));
    EXPECT_TRUE(setTo(10, Field::DepartedAt));
    EXPECT_EQ(setTo(30, Field::Carried), text("1 UA, 1 UR"));
    EXPECT_EQ(setTo(30, Field::State), text("transport"));
    carryOut();
    gestures.setCategory({id(11)}, QStringLiteral("ua"));
    EXPECT_EQ(setTo(30, Field::Carried), text("2 UA"));
    carryOut();
    gestures.setPlace({id(10)}, QStringLiteral("hospital"));
    EXPECT_EQ(setTo(30, Field::Carried), text("1 UA"));
    EXPECT_FALSE(setTo(30, Field::State)) << "one is still on board";
    carryOut();
    commands.setField(id(11), QStringLiteral("whereabouts"), QStringLiteral("hospital")); // in the sheet: the same rule
    EXPECT_EQ(setTo(30, Field::Carried), Value());
    EXPECT_EQ(setTo(30, Field::State), text("available"));
    EXPECT_TRUE(setTo(11, Field::ArrivedAt));
    carryOut();
    EXPECT_EQ(totals.evacuated(), 2);
    gestures.setPlace({id(11)}, QStringLiteral("pma")); // it was a mistake
    EXPECT_EQ(setTo(11, Field::DepartedAt), Value());
    EXPECT_EQ(setTo(11, Field::Means), Value());
}

TEST_F(Victims, WhatSomebodyWroteOfALoadStays) {
    means(30, "VSAV 2", "engaged", "2 UR du bus");
    victim(10, "V1", "ua", "pma");
    gestures.evacuate({id(10)}, id(30), {});
    EXPECT_FALSE(setTo(30, Field::Carried));
    EXPECT_EQ(setTo(30, Field::State), text("transport"));
    EXPECT_FALSE(setTo(10, Field::Destination));
    QStringList told;
    for (int i = 0; i < notices.count(); ++i)
        told += notices.index(i).data(Notices::TextRole).toString();
    EXPECT_TRUE(told.join(u'|').contains(QStringLiteral("VSAV 2 a été tapé"))) << told.join(u'|').toStdString();
}

TEST_F(Victims, OffersAmbulancesFirst) {
    means(30, "FPT RNS", "engaged");
    means(31, "VSAV 2", "enRoute");
    means(32, "VSAV 1", "atCrm");
    means(33, "VSAV 9", "released");
    feed.put(34, Kind::Means, {{Field::Label, text("VSAV groupe")}, {Field::Echelon, Value(std::int64_t{2})}});
    QStringList keys;
    for (const FieldOption &option : gestures.carriers())
        keys += option.key;
    EXPECT_EQ(keys, (QStringList{id(32), id(31), id(30)}));
}

TEST_F(Victims, NamesShowOnlyWhereAndWhileAskedFor) {
    victim(10, "V1", "ua", "pma", {{Field::Identity, text("Dupont Marie")}});
    EXPECT_TRUE(at(0, VictimModel::NamedRole).toBool());
    EXPECT_TRUE(at(0, VictimModel::NameRole).toString().isEmpty());
    names.show();
    EXPECT_TRUE(at(0, VictimModel::NameRole).toString().isEmpty()) << "an observer";
    names.setNow(1000);
    names.setAllowed(true);
    names.show();
    EXPECT_EQ(at(0, VictimModel::NameRole).toString(), QStringLiteral("Dupont Marie"));
    names.setNow(1000 + VictimNames::kLongest - 1);
    EXPECT_TRUE(names.areShown());
    names.setNow(1000 + VictimNames::kLongest);
    EXPECT_TRUE(at(0, VictimModel::NameRole).toString().isEmpty());
    names.show();
    names.setAllowed(false); // has become an observer
    EXPECT_FALSE(names.areShown());
    names.setAllowed(true);
    EXPECT_FALSE(names.areShown());
}

TEST_F(Victims, NoNameInResultsHistoryReportOrSheet) {
    victim(10, "V1", "ua", "pma", {{Field::Identity, text("Dupont Marie")}, {Field::SinusCode, text("FR-9")}});
    names.setAllowed(true);
    names.show();
    EXPECT_TRUE(board.index().words().find("dupont", 10).empty());
    EXPECT_EQ(board.index().words().find("fr-9", 10).size(), 1U);
    EXPECT_FALSE(searchedName(*board.find(EntityId{10})).contains(QStringLiteral("Dupont")));
    model.setFilterText(QStringLiteral("dupont"));
    EXPECT_EQ(model.count(), 0);
    model.setFilterText({});
    HistoryLine line;
    line.entity = EntityId{10};
    line.act = HistoryLine::Act::Set;
    line.field = Field::Identity;
    line.value = text("Dupont Marie");
    EXPECT_FALSE(historySentence(board, line).contains(QStringLiteral("Dupont")));
    EXPECT_FALSE(actText(board, line).contains(QStringLiteral("Dupont"))) << "what undo would take back";
    EXPECT_FALSE(situationReport(board, 0).contains(QStringLiteral("Dupont")));
    EXPECT_FALSE(std::ranges::contains(shownFields(Kind::Victim), Field::Identity, &ShownField::field));
}

TEST_F(Victims, TheReportTellsTheWholeToll) {
    counted(Field::Involved, 40);
    victim(10, "V1", "u1", "pma");
    victim(11, "V2", "ur", "evacuating");
    victim(12, "V3", "missing");
    const QString report = situationReport(board, 0);
    for (const char *line : {"- UA (urgences absolues) : 1", "- Impliqués : 40", "- Total : 42", "- Évacués : 1",
                             "- PMA : 1", "- Disparus : 1"})
        EXPECT_TRUE(report.contains(QString::fromUtf8(line))) << line << "\n" << report.toStdString();
}

TEST_F(Victims, HistorySaysFromWhatToWhat) {
    victim(10, "V1", "ua", "pma");
    feed.members({BoardFeed::member(1, "PCC"), BoardFeed::member(2, "PMA")});
    std::vector<HistoryModel::Answer> asked;
    VictimHistory history(board, [&](EntityId, HistoryModel::Answer answer) { asked.push_back(std::move(answer)); });
    const QAbstractItemModelTester historyTester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    history.setEntityId(id(10));
    ASSERT_EQ(asked.size(), 1U);
    std::vector<HistoryLine> lines;
    const auto wrote = [&](std::uint8_t by, Field field, const char *value) {
        HistoryLine line;
        line.by = BoardFeed::post(by);
        line.entity = EntityId{10};
        line.act = HistoryLine::Act::Set;
        line.field = field;
        line.value = text(value);
        lines.push_back(line);
    };
    wrote(1, Field::Category, "ur");
    wrote(1, Field::Identity, "Dupont");
    wrote(1, Field::Whereabouts, "prv");
    wrote(2, Field::Category, "ua");
    asked[0](lines);
    ASSERT_EQ(history.count(), 3) << "the name is no part of it";
    EXPECT_EQ(history.index(0).data(VictimHistory::ByRole).toString(), QStringLiteral("PMA"));
    EXPECT_EQ(history.index(0).data(VictimHistory::FromRole).toString(), QStringLiteral("UR, urgence relative"));
    EXPECT_EQ(history.index(0).data(VictimHistory::ToRole).toString(), QStringLiteral("UA, urgence absolue"));
    EXPECT_EQ(history.index(2).data(VictimHistory::FromRole).toString(), QStringLiteral("—"));
    feed.set(10, Field::Category, text("dcd"));
    EXPECT_EQ(asked.size(), 2U) << "grows while it is looked at";
}

TEST_F(Victims, TheTableHoldsNoNameUnasked) {
    victim(10, "V1", "ua", "pma", {{Field::Identity, text("Dupont")}, {Field::SinusCode, text("=cmd|' /C calc'!A0")}});
    VictimExport table(board, names, notices);
    EXPECT_FALSE(QString::fromStdString(table.table(true)).contains(QStringLiteral("Dupont"))) << "hidden";
    EXPECT_TRUE(QString::fromStdString(table.table(false)).contains(QStringLiteral(";'=cmd"))) << "no formula";
    names.setAllowed(true);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("v.csv"));
    table.save(QUrl::fromLocalFile(file), true);
    EXPECT_FALSE(QFile::exists(file)) << "names were asked for while they are hidden";
    names.show();
    table.save(QUrl::fromLocalFile(file), true);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(written.readAll()).contains(QStringLiteral("Dupont")));
    table.save(QUrl::fromLocalFile(folder.filePath(QStringLiteral("none/v.csv"))), false);
    EXPECT_TRUE(lastNotice().contains(QStringLiteral("n'a pas pu")));
}

TEST_F(Victims, FiltersByColumnAndPlace) {
    victim(10, "V1", "eu", "prv");
    victim(11, "V2", "ur", "prv");
    victim(12, "V3");
    model.setGroupFilter(QStringLiteral("ua"));
    EXPECT_EQ(model.count(), 1);
    model.setGroupFilter(QStringLiteral("none"));
    ASSERT_EQ(model.count(), 1);
    EXPECT_EQ(at(0, VictimModel::NumberRole).toString(), QStringLiteral("V3"));
    model.setGroupFilter({});
    model.setPlaceFilter(QStringLiteral("prv"));
    EXPECT_EQ(model.count(), 2);
}

TEST_F(Victims, BothCategoriesOfTwoPostsAreKept) {
    victim(10, "V1", "ur", "prv");
    feed.change(10, [](Entity &entity) {
        entity.registers[Field::Category].others.push_back(BoardFeed::written(text("ua"), 2));
    });
    EXPECT_TRUE(at(0, VictimModel::ContradictedRole).toString().contains(QStringLiteral("Catégorie")));
    gestures.setCategory({id(10)}, QStringLiteral("ur")); // the shown one is right: said so, it settles
    EXPECT_EQ(setTo(10, Field::Category), text("ur"));
}

} // namespace
} // namespace fanion::app
