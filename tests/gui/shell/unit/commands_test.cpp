// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands.h"

#include "tests/gui/shell/unit/commands_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

class CommandsTest : public CommandsFeed {
protected:
    [[nodiscard]] const intent::Add *added(std::size_t call = 0, std::size_t index = 0) const {
        return std::get_if<intent::Add>(&sent.at(call).at(index));
    }
};

TEST_F(CommandsTest, PlacesWhatTheCatalogueSays) {
    const QGeoCoordinate place(43.2951, 5.374);
    const QString id = commands.placeSymbol(QStringLiteral("pc-colonne"), place, {}, {}, QStringLiteral("PCC"));
    const auto *symbol = added();
    ASSERT_NE(symbol, nullptr);
    EXPECT_EQ(symbol->kind, Kind::Symbol);
    EXPECT_EQ(toText(symbol->id), id);
    EXPECT_EQ(fieldOf(*symbol, Field::Position), Value(Position::fromDegrees(43.2951, 5.374)));
    EXPECT_EQ(fieldOf(*symbol, Field::Nature), BoardFeed::text("command"));

    (void)commands.placeSymbol(QStringLiteral("vehicle:VSAV"), place, {}, QStringLiteral("planned"), {});
    const auto *means = added(1);
    ASSERT_NE(means, nullptr);
    EXPECT_EQ(means->kind, Kind::Means);
    EXPECT_EQ(fieldOf(*means, Field::Type), BoardFeed::text("VSAV"));
    EXPECT_EQ(fieldOf(*means, Field::State), BoardFeed::text("requested"));
    EXPECT_EQ(fieldOf(*means, Field::Nature), BoardFeed::text("people"));
    EXPECT_TRUE(commands.placeSymbol(QStringLiteral("no such entry"), place, {}, {}, {}).isEmpty());
    EXPECT_TRUE(commands.placeSymbol(QStringLiteral("pc"), QGeoCoordinate(), {}, {}, {}).isEmpty());
}

// Regression: the button of an older notice took back a later act.
TEST_F(CommandsTest, OnlyTheNoticeOfTheLastActOffersToTakeItBack) {
    const auto isUndoable = [this](int row) { return notices.index(row).data(Notices::UndoableRole).toBool(); };
    commands.perform({intent::Set{EntityId{10}, Field::Note, BoardFeed::text("a")}},
                     QStringLiteral("Une chose faite."));
    EXPECT_TRUE(isUndoable(0));
    commands.perform({intent::Set{EntityId{10}, Field::Note, BoardFeed::text("b")}}, QStringLiteral("Une autre."));
    EXPECT_FALSE(isUndoable(0));
    EXPECT_TRUE(isUndoable(1));
    commands.perform({intent::Set{EntityId{10}, Field::Note, BoardFeed::text("c")}});
    EXPECT_FALSE(isUndoable(1));
}

TEST_F(CommandsTest, DrawsLinesAreasAndSectors) {
    const QList<QGeoCoordinate> path{{43.0, 5.0}, {43.1, 5.0}, {43.1, 5.1}};
    (void)commands.drawShape(QStringLiteral("action"), path, {}, QStringLiteral("planned"));
    (void)commands.drawShape(QStringLiteral("zone-exclusion"), path, {}, {});
    (void)commands.drawShape(QStringLiteral("secteur"), path, {}, {});
    EXPECT_EQ(added(0)->kind, Kind::Line);
    EXPECT_EQ(fieldOf(*added(0), Field::Phase), BoardFeed::text("planned"));
    EXPECT_EQ(added(1)->kind, Kind::Area);
    EXPECT_EQ(added(2)->kind, Kind::Sector);
    EXPECT_TRUE(commands.drawShape(QStringLiteral("action"), {{43.0, 5.0}}, {}, {}).isEmpty());
}

TEST_F(CommandsTest, AStateCarriesItsTimeAndDash) {
    feed.put(10, Kind::Means, {{Field::State, BoardFeed::text("enRoute")}});
    commands.setField(BoardFeed::id(10), QStringLiteral("state"), QStringLiteral("engaged"));
    ASSERT_EQ(sent.size(), 1U);
    ASSERT_EQ(sent[0].size(), 3U);
    EXPECT_EQ(std::get<intent::Set>(sent[0][1]).value, BoardFeed::text("engaged"));
    EXPECT_EQ(std::get<intent::Set>(sent[0][2]).field, Field::EngagedAt);
}

TEST_F(CommandsTest, PutsSeveralInTheirPlacesAtOnce) {
    feed.put(10, Kind::Symbol, {{Field::Position, Value(Position{10, 10})}});
    feed.put(11, Kind::Line, {{Field::Path, Value(Path{{0, 0}, {10, 10}})}});
    feed.put(12, Kind::Feature, {{Field::Position, Value(Position{10, 10})}});
    const QList<QGeoCoordinate> path{{43.0, 5.0}, {44.0, 6.0}};
    commands.rearrange({{BoardFeed::id(10), path.mid(0, 1), 90},
                        {BoardFeed::id(11), path, -1},
                        {BoardFeed::id(11), path.mid(0, 1), -1},
                        {BoardFeed::id(12), path.mid(0, 1), -1},
                        {BoardFeed::id(99), path, -1}});
    ASSERT_EQ(sent.size(), 1U);
    ASSERT_EQ(sent[0].size(), 3U);
    EXPECT_EQ(std::get<intent::Set>(sent[0][0]).value, Value(Position::fromDegrees(43.0, 5.0)));
    EXPECT_EQ(std::get<intent::Set>(sent[0][1]).value, Value(std::int64_t{900}));
    EXPECT_EQ(std::get<Path>(std::get<intent::Set>(sent[0][2]).value).size(), 2U);
}

TEST_F(CommandsTest, AStateGivenToSeveralCarriesItsTimes) {
    feed.put(10, Kind::Means, {{Field::State, BoardFeed::text("enRoute")}});
    feed.put(11, Kind::Means, {{Field::State, BoardFeed::text("requested")}});
    commands.setFields({BoardFeed::id(10), BoardFeed::id(11)}, QStringLiteral("state"), QStringLiteral("engaged"));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].size(), 6U);
}

TEST_F(CommandsTest, ASectorThatIsPlannedIsAtWorkOnceSomebodyIsEngagedInIt) {
    const auto activates = [this](std::uint64_t sector) {
        return std::ranges::any_of(last(), [&](const Intent &intent) {
            const auto *set = std::get_if<intent::Set>(&intent);
            return set && set->id == EntityId{sector} && set->value == BoardFeed::text("active");
        });
    };
    const auto engagedIn = [&](std::uint64_t sector) {
        feed.put(10, Kind::Means, {{Field::State, BoardFeed::text("atCrm")}, {Field::Sector, Value(EntityId{sector})}});
        commands.setMeansState(BoardFeed::id(10), QStringLiteral("engaged"));
        return activates(sector);
    };
    feed.put(20, Kind::Sector, {{Field::State, BoardFeed::text("planned")}});
    feed.put(21, Kind::Sector, {{Field::State, BoardFeed::text("closed")}});
    EXPECT_TRUE(engagedIn(20));
    EXPECT_FALSE(engagedIn(21)) << "what was closed is opened by hand";
}

TEST_F(CommandsTest, SendsNothingForNoChange) {
    const QList<QGeoCoordinate> path{{43.0, 5.0}, {44.0, 6.0}};
    feed.put(10, Kind::Symbol,
             {{Field::Label, BoardFeed::text("PC")},
              {Field::Position, Value(Position{10, 10})},
              {Field::Rotation, Value(std::int64_t{900})}});
    feed.put(11, Kind::Line,
             {{Field::Path, Value(Path{Position::fromDegrees(43.0, 5.0), Position::fromDegrees(44.0, 6.0)})}});
    commands.setField(BoardFeed::id(10), QStringLiteral("label"), QStringLiteral("PC"));
    commands.setField(BoardFeed::id(10), QStringLiteral("phase"), QString());
    commands.rotate(BoardFeed::id(10), 450);
    commands.setPath(BoardFeed::id(11), path);
    commands.shift({BoardFeed::id(10)}, 0, 0);
    commands.remove({});
    commands.setPath(BoardFeed::id(99), {});
    EXPECT_TRUE(sent.empty());
    commands.rotate(BoardFeed::id(10), 451);
    commands.setPath(BoardFeed::id(11), {path.back(), path.front()});
    EXPECT_EQ(sent.size(), 2U);
}

TEST_F(CommandsTest, ReadsFieldsAsTheyAreTyped) {
    feed.put(10, Kind::Symbol, {{Field::Label, BoardFeed::text("PC")}});
    commands.setField(BoardFeed::id(10), QStringLiteral("rotation"), QStringLiteral("-90 °"));
    commands.setField(BoardFeed::id(10), QStringLiteral("position"), QStringLiteral("43,2951 5,374"));
    commands.setField(BoardFeed::id(10), QStringLiteral("label"), QString());
    ASSERT_EQ(sent.size(), 3U);
    EXPECT_EQ(std::get<intent::Set>(sent[0][0]).value, Value(std::int64_t{2700}));
    EXPECT_EQ(std::get<intent::Set>(sent[1][0]).value, Value(Position::fromDegrees(43.2951, 5.374)));
    EXPECT_TRUE(isNull(std::get<intent::Set>(sent[2][0]).value));
    EXPECT_EQ(notices.count(), 0);
    commands.setField(BoardFeed::id(10), QStringLiteral("position"), QStringLiteral("nulle part"));
    EXPECT_EQ(sent.size(), 3U);
    EXPECT_EQ(notices.count(), 1) << "a refusal is told";
}

TEST_F(CommandsTest, MovesSeveralObjectsOfAnyShapeAsOneChange) {
    feed.put(10, Kind::Symbol, {{Field::Position, Value(Position::fromDegrees(43, 5))}});
    feed.put(11, Kind::Line, {{Field::Path, Value(Path{Position::fromDegrees(43, 5), Position::fromDegrees(44, 6)})}});
    commands.shift({BoardFeed::id(10), BoardFeed::id(11), BoardFeed::id(99)}, 0.5, -0.25);
    ASSERT_EQ(sent.size(), 1U);
    ASSERT_EQ(sent[0].size(), 2U);
    EXPECT_EQ(std::get<intent::Set>(sent[0][0]).value, Value(Position::fromDegrees(43.5, 4.75)));
}

TEST_F(CommandsTest, TheMainCouranteIsNotDeletedButCorrected) {
    feed.put(10, Kind::LogEntry, {{Field::Text, BoardFeed::text("faux")}, {Field::From, BoardFeed::text("CODIS")}});
    commands.remove({BoardFeed::id(10)});
    EXPECT_TRUE(sent.empty());
    EXPECT_EQ(notices.count(), 1);
    (void)commands.correctLogEntry(BoardFeed::id(10), QStringLiteral("vrai"));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(fieldOf(*added(), Field::Corrects), Value(EntityId{10}));
    EXPECT_EQ(fieldOf(*added(), Field::From), BoardFeed::text("CODIS"));
}

TEST_F(CommandsTest, ALayerGoesWithItsPoints) {
    feed.put(20, Kind::Layer, {{Field::Label, BoardFeed::text("Gares")}});
    feed.put(21, Kind::Feature, {{Field::Layer, Value(EntityId{20})}});
    feed.put(22, Kind::Feature, {{Field::Layer, Value(EntityId{20})}});
    commands.remove({BoardFeed::id(20)});
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].size(), 3U);
}

TEST_F(CommandsTest, SettlesAConflictWithEitherValue) {
    feed.put(10, Kind::Means, {{Field::State, BoardFeed::text("engaged")}});
    feed.change(10, [](Entity &entity) {
        entity.registers[Field::State].others.push_back(BoardFeed::written(BoardFeed::text("reserve"), 2));
    });
    commands.settleConflict(BoardFeed::id(10), QStringLiteral("state"), 1);
    commands.settleConflict(BoardFeed::id(10), QStringLiteral("state"), 0);
    commands.settleConflict(BoardFeed::id(10), QStringLiteral("state"), 5);
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(std::get<intent::Set>(sent[0][0]).value, BoardFeed::text("reserve"));
    EXPECT_EQ(std::get<intent::Set>(sent[1][0]).value, BoardFeed::text("engaged"));
}

TEST_F(CommandsTest, ARefusalIsToldInTheLanguageOfTheScreen) {
    reply = fail(ErrorCode::Refused, "observers can't edit", "PCC 2");
    (void)commands.addTask(QStringLiteral("Ouvrir"), {});
    ASSERT_EQ(notices.count(), 1);
    EXPECT_TRUE(notices.index(0).data(Notices::TextRole).toString().startsWith(QStringLiteral("Refusé")));
}

} // namespace
} // namespace fanion::app
