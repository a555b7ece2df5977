// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tableau de renseignement: what is written, in what order it is shown, what can be done with it.
#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/quick_entry.h"
#include "app/shell/intelligence/intelligence_composer.h"
#include "app/shell/intelligence/intelligence_model.h"
#include "app/shell/journal_gestures.h"
#include "app/shell/models/journal_model.h"
#include "app/shell/models/links_model.h"
#include "app/shell/report/board_export.h"
#include "app/shell/report/situation_report.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace fanion::app {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
constexpr WallTime kNow = 1'784'000'000'000;
constexpr WallTime kMinute = 60'000;

class IntelligenceTest : public CommandsFeed {
protected:
    ActsBook acts{board, [](const ActsBook::Answer &) {}, 0};
    JournalModel journal{board, acts};
    IntelligenceModel model{board};
    JournalGestures gestures{board, commands, journal};
    IntelligenceComposer composer{board, commands, selection};

    void SetUp() override {
        board.setSelf(BoardFeed::post(1));
        Member moyens = BoardFeed::member(1, "PCC");
        moyens.function = "Officier moyens";
        Member rens = BoardFeed::member(2, "PC site");
        rens.function = "Renseignement";
        feed.members({moyens, rens});
        feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
        feed.put(20, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}, {Field::Position, Value(Position{43, 5})}});
    }
    void fact(std::uint64_t id, const char *text, const char *heading, WallTime at,
              std::vector<std::pair<Field, Value>> more = {}) {
        more.emplace_back(Field::Label, BoardFeed::text(text));
        more.emplace_back(Field::Number, BoardFeed::text("PCC-R" + std::to_string(id)));
        more.emplace_back(Field::Heading, BoardFeed::text(heading));
        more.emplace_back(Field::EventAt, Value(static_cast<std::int64_t>(at)));
        more.emplace_back(Field::EnteredAt, Value(static_cast<std::int64_t>(at)));
        feed.put(id, Kind::Intelligence, std::move(more));
    }
    QStringList shown() const {
        QStringList texts;
        for (int row = 0; row < model.count(); ++row)
            texts += at(row, IntelligenceModel::TextRole).toString();
        return texts;
    }
    QVariant at(int row, int role) const { return model.data(model.index(row), role); }
    static Value fieldOf(const std::vector<Intent> &change, Field field) {
        const auto *add = std::get_if<intent::Add>(&change.at(0));
        if (!add) return {};
        for (const auto &[known, value] : add->fields)
            if (known == field) return value;
        return {};
    }
};

} // namespace

TEST_F(IntelligenceTest, AFactIsWrittenWithSensibleValuesAndItsLinks) {
    composer.setText(QStringLiteral("eau : PI 12 hors service, vu par FPT RNS en S1"));
    EXPECT_EQ(composer.heading(), QStringLiteral("water"));
    const QString id = composer.submit();
    ASSERT_EQ(sent.size(), 1U);
    const auto &change = sent[0];
    EXPECT_EQ(std::get<intent::Add>(change[0]).kind, Kind::Intelligence);
    EXPECT_EQ(toText(std::get<intent::Add>(change[0]).id), id);
    EXPECT_EQ(fieldOf(change, Field::Heading), BoardFeed::text("water"));
    EXPECT_EQ(fieldOf(change, Field::Label), BoardFeed::text("PI 12 hors service, vu par FPT RNS en S1"));
    EXPECT_EQ(fieldOf(change, Field::Confidence), BoardFeed::text("presumed"));
    EXPECT_EQ(fieldOf(change, Field::EventAt), Value(std::int64_t{kNow}));
    EXPECT_EQ(fieldOf(change, Field::EnteredAt), Value(std::int64_t{kNow}));
    EXPECT_EQ(fieldOf(change, Field::Means), Value(EntityId{10}));
    EXPECT_EQ(fieldOf(change, Field::Sector), Value(EntityId{20}));
    EXPECT_TRUE(isNull(fieldOf(change, Field::Number))); // the program gives it
    EXPECT_TRUE(isNull(fieldOf(change, Field::Reliability)));
    EXPECT_EQ(composer.text(), QString());
    EXPECT_EQ(composer.heading(), QStringLiteral("water")); // the next is often of the same
}

TEST_F(IntelligenceTest, WhatWasRatedAndPlacedIsOfThatFactAlone) {
    composer.setSource(QStringLiteral("maire, téléphone"));
    composer.setReliability(QStringLiteral("b"));
    composer.setCredibility(QStringLiteral("2"));
    composer.setConfirmed(true);
    composer.setPlace(QGeoCoordinate(43.5, 5.25));
    composer.setEventAt(QStringLiteral("25h"));
    composer.setText(QStringLiteral("Camping évacué"));
    EXPECT_EQ(composer.submit(), QString()); // that is no time: nothing is lost, nothing is written
    EXPECT_TRUE(sent.empty());
    composer.setEventAt({});
    composer.concern(QStringLiteral("Renseignement"));
    ASSERT_FALSE(composer.submit().isEmpty());
    EXPECT_EQ(fieldOf(sent[0], Field::Source), BoardFeed::text("maire, téléphone"));
    EXPECT_EQ(fieldOf(sent[0], Field::Reliability), BoardFeed::text("b"));
    EXPECT_EQ(fieldOf(sent[0], Field::Credibility), BoardFeed::text("2"));
    EXPECT_EQ(fieldOf(sent[0], Field::Confidence), BoardFeed::text("confirmed"));
    EXPECT_EQ(fieldOf(sent[0], Field::Position), Value(Position::fromDegrees(43.5, 5.25)));
    EXPECT_EQ(std::get<intent::SetAdd>(sent[0].back()).value, BoardFeed::text("Renseignement"));
    composer.setText(QStringLiteral("Route coupée"));
    ASSERT_FALSE(composer.submit().isEmpty());
    EXPECT_EQ(fieldOf(sent[1], Field::Source), BoardFeed::text("maire, téléphone"));
    for (const Field once : {Field::Reliability, Field::Credibility, Field::Position})
        EXPECT_TRUE(isNull(fieldOf(sent[1], once)));
    EXPECT_EQ(fieldOf(sent[1], Field::Confidence), BoardFeed::text("presumed"));
}

TEST_F(IntelligenceTest, AHeadingAloneIsNoFactAndAnotherOneCanBeChosen) {
    composer.setText(QStringLiteral("eau :"));
    EXPECT_EQ(composer.submit(), QString());
    EXPECT_TRUE(sent.empty());
    composer.setText(QStringLiteral("eau : citerne à sec"));
    composer.setHeading(QStringLiteral("risks"));
    EXPECT_EQ(composer.text(), QStringLiteral("citerne à sec"));
    EXPECT_EQ(composer.heading(), QStringLiteral("risks"));
    composer.setText(QStringLiteral("bâtiment B2 : fumée")); // no heading: it stays a text
    EXPECT_EQ(composer.heading(), QStringLiteral("risks"));
    composer.submit();
    EXPECT_EQ(fieldOf(sent[0], Field::Label), BoardFeed::text("bâtiment B2 : fumée"));
}

TEST_F(IntelligenceTest, ALongTextIsKeptWhole) {
    const QString text = QStringLiteral("citerne de propane de 30 tonnes ").repeated(12).trimmed();
    composer.setText(text);
    composer.submit();
    EXPECT_EQ(fieldOf(sent[0], Field::Description), BoardFeed::text(text.toStdString()));
    const auto label = std::get<std::string>(fieldOf(sent[0], Field::Label));
    EXPECT_LT(QString::fromStdString(label).size(), 200);
    EXPECT_THAT(label, HasSubstr("…"));
}

TEST_F(IntelligenceTest, TheLatestStandsFirstOrUnderItsHeading) {
    fact(30, "PI 12 HS", "water", kNow);
    fact(31, "Vent forcit", "weather", kNow + kMinute);
    fact(32, "PI 13 HS", "water", kNow + 2 * kMinute);
    fact(33, "Trois blessés", "victims", kNow - kMinute);
    EXPECT_THAT(shown(), ElementsAre("PI 13 HS", "Vent forcit", "PI 12 HS", "Trois blessés"));
    model.setByHeading(true);
    EXPECT_THAT(shown(), ElementsAre("Trois blessés", "PI 13 HS", "PI 12 HS", "Vent forcit"));
    QSignalSpy resets(&model, &IntelligenceModel::modelReset);
    feed.set(30, Field::Heading, BoardFeed::text("victims")); // by a colleague: a row moves, the list stays
    EXPECT_THAT(shown(), ElementsAre("PI 12 HS", "Trois blessés", "PI 13 HS", "Vent forcit"));
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(IntelligenceTest, FiltersSayHowMuchTheyHide) {
    fact(30, "PI 12 HS", "water", kNow, {{Field::Confidence, BoardFeed::text("confirmed")}});
    fact(31, "Vent forcit", "weather", kNow, {{Field::Triage, BoardFeed::text("todo")}});
    fact(32, "Rumeur", "media", kNow, {{Field::Confidence, BoardFeed::text("presumed")}});
    EXPECT_EQ(model.todo(), 1);
    model.setConfidenceFilter(QStringLiteral("presumed"));
    EXPECT_EQ(model.count(), 2); // what nobody called confirmed is presumed
    EXPECT_EQ(model.hidden(), 1);
    model.setHeadingFilter(QStringLiteral("media"));
    EXPECT_THAT(shown(), ElementsAre("Rumeur"));
    model.clearFilters();
    EXPECT_EQ(model.hidden(), 0);
    model.setTodoOnly(true);
    EXPECT_THAT(shown(), ElementsAre("Vent forcit"));
    feed.set(31, Field::Triage, BoardFeed::text("done"));
    EXPECT_EQ(model.count(), 0);
    EXPECT_EQ(model.todo(), 0);
    model.clearFilters();
    model.setFilterText(QStringLiteral("r32"));
    EXPECT_THAT(shown(), ElementsAre("Rumeur"));
}

TEST_F(IntelligenceTest, TheRatingIsSaidInWordsToo) {
    fact(30, "PI 12 HS", "water", kNow,
         {{Field::Reliability, BoardFeed::text("b")}, {Field::Credibility, BoardFeed::text("2")}});
    fact(31, "Rumeur", "media", kNow - kMinute, {{Field::Reliability, BoardFeed::text("e")}});
    fact(32, "Rien", "media", kNow - 2 * kMinute);
    EXPECT_EQ(at(0, IntelligenceModel::RatingRole).toString(), QStringLiteral("B2"));
    EXPECT_EQ(at(0, IntelligenceModel::RatingTextRole).toString(),
              QStringLiteral("source habituellement fiable, probablement vrai"));
    EXPECT_EQ(at(1, IntelligenceModel::RatingRole).toString(), QStringLiteral("E?"));
    EXPECT_EQ(at(2, IntelligenceModel::RatingRole).toString(), QString());
}

TEST_F(IntelligenceTest, ADisagreementIsSaid) {
    fact(30, "PI 12 HS", "water", kNow, {{Field::Confidence, BoardFeed::text("confirmed")}});
    feed.change(30, [](Entity &entity) {
        entity.registers[Field::Confidence].others.push_back(BoardFeed::written(BoardFeed::text("presumed"), 2));
    });
    EXPECT_EQ(at(0, IntelligenceModel::ContradictedRole).toString(), QStringLiteral("Présumé ou confirmé"));
}

TEST_F(IntelligenceTest, EachFunctionAcknowledgesForItself) {
    fact(30, "PI 12 HS", "water", kNow);
    gestures.concern(BoardFeed::id(30), QStringLiteral("Officier moyens"));
    ASSERT_EQ(sent.size(), 1U);
    feed.change(30, [](Entity &entity) { entity.sets[Field::Concerns].insert(BoardFeed::text("Officier moyens")); });
    EXPECT_EQ(model.waiting(), 1);
    EXPECT_TRUE(at(0, EntryListModel::WaitingRole).toBool());
    gestures.acknowledge(BoardFeed::id(30));
    const auto said = std::get<intent::SetAdd>(sent.back().at(0));
    EXPECT_EQ(said.field, Field::Acknowledgements);
    feed.change(30, [&](Entity &entity) { entity.sets[Field::Acknowledgements].insert(said.value); });
    EXPECT_EQ(model.waiting(), 0);
    EXPECT_THAT(at(0, EntryListModel::AckedRole).toString().toStdString(), HasSubstr("Officier moyens"));
}

TEST_F(IntelligenceTest, ItsPlaceIsItsOwnOrThatOfWhatItIsAbout) {
    fact(30, "ici", "water", kNow, {{Field::Position, Value(Position{43, 5})}, {Field::Sector, Value(EntityId{20})}});
    fact(31, "là", "water", kNow - kMinute,
         {{Field::Sector, Value(EntityId{20})}, {Field::Means, Value(EntityId{10})}});
    fact(32, "nulle part", "water", kNow - 2 * kMinute, {{Field::Means, Value(EntityId{10})}});
    EXPECT_THAT(at(0, IntelligenceModel::PlacesRole).toStringList(), ElementsAre(BoardFeed::id(30)));
    EXPECT_THAT(at(1, IntelligenceModel::PlacesRole).toStringList(), ElementsAre(BoardFeed::id(20)));
    EXPECT_TRUE(at(2, IntelligenceModel::PlacesRole).toStringList().isEmpty());
}

TEST_F(IntelligenceTest, ALineOfTheMainCouranteBecomesAFactInOneGestureAndBothKnow) {
    feed.put(50, Kind::LogEntry,
             {{Field::Number, BoardFeed::text("PCC-050")},
              {Field::Text, BoardFeed::text("Accès : RD9 coupée")},
              {Field::From, BoardFeed::text("CCF 2")},
              {Field::Channel, BoardFeed::text("canal 12")},
              {Field::EventAt, Value(std::int64_t{kNow - 30 * kMinute})},
              {Field::Sector, Value(EntityId{20})}});
    const QString made = gestures.makeIntelligence(BoardFeed::id(50));
    ASSERT_EQ(sent.size(), 1U); // one change, so one step of undo
    EXPECT_EQ(fieldOf(sent[0], Field::Heading), BoardFeed::text("access"));
    EXPECT_EQ(fieldOf(sent[0], Field::Label), BoardFeed::text("RD9 coupée"));
    EXPECT_EQ(fieldOf(sent[0], Field::Source), BoardFeed::text("CCF 2, canal 12"));
    EXPECT_EQ(fieldOf(sent[0], Field::EventAt), Value(std::int64_t{kNow - 30 * kMinute}));
    EXPECT_EQ(fieldOf(sent[0], Field::EnteredAt), Value(std::int64_t{kNow}));
    EXPECT_EQ(fieldOf(sent[0], Field::Sector), Value(EntityId{20}));
    const auto link = std::get<intent::SetAdd>(sent[0].back());
    EXPECT_EQ(link.id, EntityId{50});
    EXPECT_EQ(link.value, Value(toEntityId(made)));
    fact(60, "RD9 coupée", "access", kNow);
    feed.change(50, [](Entity &entity) { entity.sets[Field::Links].insert(Value(EntityId{60})); });
    const auto subjects = at(0, EntryListModel::SubjectsRole).value<QList<FieldOption>>();
    ASSERT_EQ(subjects.size(), 1);
    EXPECT_EQ(subjects[0].key, BoardFeed::id(50));
    EXPECT_THAT(subjects[0].text.toStdString(), HasSubstr("PCC-050"));
    // … and a sector shows what is known of it.
    feed.set(60, Field::Sector, Value(EntityId{20}));
    LinksModel links(board);
    links.setEntityId(BoardFeed::id(20));
    QStringList names;
    for (int row = 0; row < links.count(); ++row)
        names += links.data(links.index(row), LinksModel::NameRole).toString();
    EXPECT_TRUE(names.contains(QStringLiteral("PCC-R60 RD9 coupée")));
    EXPECT_TRUE(gestures.makeIntelligence(BoardFeed::id(60)).isEmpty()); // it is one already
}

TEST_F(IntelligenceTest, NothingIsErased) {
    fact(30, "PI 12 HS", "water", kNow);
    commands.remove({BoardFeed::id(30)});
    EXPECT_TRUE(sent.empty());
    ASSERT_GT(notices.rowCount(), 0);
}

TEST_F(IntelligenceTest, TheQuickLineTakesAFact) {
    Mentions mentions(board);
    const QuickEntry entry(board, Catalogue::inUse(), mentions, QDateTime::fromMSecsSinceEpoch(kNow),
                           [] { return EntityId{99}; });
    const QuickReading read = entry.read(QStringLiteral("r : CCF 2 > eau : PI 12 HS en S1 @Renseignement"));
    EXPECT_EQ(read.kind, QuickReading::Kind::Intelligence);
    EXPECT_EQ(fieldOf(read.intents, Field::Source), BoardFeed::text("CCF 2"));
    EXPECT_EQ(fieldOf(read.intents, Field::Heading), BoardFeed::text("water"));
    EXPECT_EQ(fieldOf(read.intents, Field::Label), BoardFeed::text("PI 12 HS en S1"));
    EXPECT_EQ(fieldOf(read.intents, Field::Sector), Value(EntityId{20}));
    EXPECT_EQ(std::get<intent::SetAdd>(read.intents.back()).field, Field::Concerns);
    EXPECT_EQ(entry.read(QStringLiteral("renseignement : fumée noire")).kind, QuickReading::Kind::Intelligence);
    EXPECT_EQ(entry.read(QStringLiteral("r :")).kind, QuickReading::Kind::Nothing);
    EXPECT_EQ(entry.read(QStringLiteral("renfort parti")).kind, QuickReading::Kind::Log);
}

TEST_F(IntelligenceTest, TheTableHasAllColumnsWhateverIsFiltered) {
    fact(30, "PI 12 HS", "water", kNow,
         {{Field::Reliability, BoardFeed::text("b")}, {Field::Source, BoardFeed::text("=SOMME(A1)")}});
    fact(31, "Rumeur", "media", kNow - kMinute);
    model.setHeadingFilter(QStringLiteral("water"));
    const std::string table = BoardExport(board, notices).table(QStringLiteral("intelligence"));
    EXPECT_THAT(table, HasSubstr("PCC-R31"));
    EXPECT_THAT(table, HasSubstr("B, source habituellement fiable"));
    EXPECT_THAT(table, HasSubstr("'=SOMME(A1)"));
    EXPECT_LT(table.find("Rumeur"), table.find("PI 12 HS"));
}

TEST_F(IntelligenceTest, AReportHasWhatIsConfirmedAlone) {
    fact(30, "PI 12 HS", "water", kNow, {{Field::Confidence, BoardFeed::text("confirmed")}});
    fact(31, "Rumeur", "media", kNow, {{Field::Confidence, BoardFeed::text("presumed")}});
    const std::string report = situationReport(board, kNow).toStdString();
    EXPECT_THAT(report, HasSubstr("Eau : PI 12 HS"));
    EXPECT_THAT(report, Not(HasSubstr("Rumeur")));
}

} // namespace fanion::app
