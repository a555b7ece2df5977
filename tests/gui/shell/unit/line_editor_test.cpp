// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/editing/line_editor.h"

#include "core/geo/geodesy.h"
#include "core/geo/local_plane.h"
#include "core/model/limits.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

/** Metres east and north of a place near Marseille. */
Path path(const std::vector<PlanePoint> &points) {
    const LocalPlane plane(Position::fromDegrees(43.3, 5.4));
    Path made;
    for (const PlanePoint &point : points)
        made.push_back(plane.toPosition(point));
    return made;
}
QGeoCoordinate place(double x, double y) {
    const Position at = path({{x, y}}).front();
    return {at.latitude(), at.longitude()};
}

class LineEditorTest : public CommandsFeed {
protected:
    LineEditorTest() : lines(board, Catalogue::standard(), commands, selection, notices) {
        line(10, "ligne-appui", path({{0, 0}, {100, 2}, {200, 0}, {200, 200}}));
        line(11, "action", path({{0, -100}, {100, -100}}));
        feed.put(12, Kind::Area, {{Field::Catalogue, BoardFeed::text("zone")}, {Field::Path, Value(ring)}});
        feed.put(13, Kind::Area,
                 {{Field::Catalogue, BoardFeed::text("zone-exclusion-cercle")},
                  {Field::Path, Value(path({{0, 0}, {50, 0}}))}});
        feed.put(14, Kind::Symbol, {{Field::Position, Value(ring.front())}});
        feed.put(15, Kind::Feature, {{Field::Path, Value(ring)}});
    }
    void line(std::uint64_t id, std::string_view key, Path points) {
        feed.put(id, Kind::Line, {{Field::Catalogue, BoardFeed::text(key)}, {Field::Path, Value(std::move(points))}});
    }
    [[nodiscard]] static QStringList ids(std::initializer_list<std::uint64_t> numbers) {
        QStringList list;
        for (const std::uint64_t number : numbers)
            list += BoardFeed::id(number);
        return list;
    }
    [[nodiscard]] const Path &pathSet(std::size_t index) const {
        return std::get<Path>(intentAt<intent::Set>(index).value);
    }
    [[nodiscard]] Path pathOf(std::uint64_t id) const {
        return std::get<Path>(board.find(EntityId{id})->value(Field::Path));
    }

    Path ring = path({{0, 0}, {100, 1}, {200, 0}, {200, 200}, {0, 200}});
    LineEditor lines;
};

TEST_F(LineEditorTest, OffersWhatTheSelectionCanTake) {
    selection.setIds(ids({10, 11, 12, 13, 14, 15}));
    EXPECT_EQ(lines.shapes(), 4) << "imported contours and signs are none";
    EXPECT_EQ(lines.lines(), 2);
    EXPECT_EQ(lines.rings(), 1) << "a circle is none";
    EXPECT_EQ(lines.sided(), 1) << "an arrow has no side";
    feed.remove(10);
    EXPECT_EQ(lines.sided(), 0);
}

TEST_F(LineEditorTest, FlipsTheSide) {
    lines.flip(ids({10, 11}));
    ASSERT_EQ(last().size(), 1U);
    EXPECT_EQ(intentAt<intent::Set>(0).field, Field::Flipped);
    EXPECT_EQ(intentAt<intent::Set>(0).value, Value(true));
    feed.set(10, Field::Flipped, Value(true));
    lines.flip(ids({10}));
    EXPECT_EQ(intentAt<intent::Set>(0).value, Value(false));
    lines.flip(ids({11}));
    EXPECT_EQ(sent.size(), 2U);
    EXPECT_FALSE(notice().isEmpty());
}

TEST_F(LineEditorTest, ReversingKeepsTheSideOnTheGround) {
    lines.reverse(ids({10, 11, 12}));
    ASSERT_EQ(last().size(), 3U) << "the path of both lines, the side of that with teeth";
    EXPECT_EQ(pathSet(0).front(), pathOf(10).back());
    EXPECT_EQ(intentAt<intent::Set>(1).value, Value(true));
    EXPECT_EQ(pathSet(2).front(), pathOf(11).back());
}

TEST_F(LineEditorTest, SimplifiesLinesAndRingsInOneStep) {
    lines.simplify(ids({10, 12, 13, 15}), 5);
    ASSERT_EQ(last().size(), 2U) << "circles and imported contours stay";
    EXPECT_EQ(pathSet(0).size(), 3U);
    EXPECT_EQ(pathSet(1).size(), 4U);
    EXPECT_EQ(notice(), QStringLiteral("7 points au lieu de 9."));
    lines.simplify(ids({11}), 5);
    EXPECT_EQ(sent.size(), 1U);
    EXPECT_TRUE(notice().contains(QStringLiteral("5 m")));
    lines.simplify(ids({14}), 5);
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(LineEditorTest, SmoothsAndCleans) {
    lines.smooth(ids({10}), 1);
    EXPECT_GT(pathSet(0).size(), 6U);
    lines.clean(ids({12}), 5);
    EXPECT_LT(pathSet(0).size(), 40U);
    EXPECT_NE(pathSet(0).front(), pathSet(0).back());
}

TEST_F(LineEditorTest, RefusesMorePointsThanAnyPostTakes) {
    std::vector<PlanePoint> zigzag;
    for (int i = 0; i < 9'000; ++i)
        zigzag.push_back({i * 10.0, i % 2 * 100.0});
    line(20, "trait", path(zigzag));
    lines.smooth(ids({20}), 0.5);
    EXPECT_TRUE(sent.empty());
    EXPECT_TRUE(notice().contains(QString::number(limits::kPathPoints)));
}

TEST_F(LineEditorTest, SplitsIntoTwoAlikeObjects) {
    feed.change(10, [](Entity &entity) {
        entity.registers[Field::Label] = {BoardFeed::written(BoardFeed::text("Nord")), {}};
        entity.sets[Field::Tags] = {BoardFeed::text("a"), BoardFeed::text("b")};
        entity.texts[Field::Note] = "tenir";
    });
    lines.split(BoardFeed::id(10), place(150, 10), 3);
    ASSERT_EQ(last().size(), 2U);
    const auto &second = intentAt<intent::Add>(1);
    EXPECT_EQ(pathSet(0).back(), std::get<Path>(fieldOf(second, Field::Path)).front());
    EXPECT_EQ(std::get<Path>(fieldOf(second, Field::Path)).back(), pathOf(10).back());
    EXPECT_EQ(fieldOf(second, Field::Label), BoardFeed::text("Nord"));
    EXPECT_EQ(fieldOf(second, Field::Note), BoardFeed::text("tenir"));
    EXPECT_EQ(std::ranges::count(second.fields, Field::Tags, &std::pair<Field, Value>::first), 2);
    EXPECT_EQ(selection.ids(), (QStringList{BoardFeed::id(10), toText(second.id)}));
    lines.split(BoardFeed::id(12), place(100, 0), 3); // an area
    lines.split(BoardFeed::id(10), place(-50, 0), 3); // beyond its end
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(LineEditorTest, SplitsAnAreaWhereALineGoesThrough) {
    feed.change(12, [](Entity &entity) {
        entity.registers[Field::Label] = {BoardFeed::written(BoardFeed::text("Zone 1")), {}};
        entity.texts[Field::Note] = "tenir";
    });
    lines.splitArea(BoardFeed::id(12), {place(150, -50), place(150, 250)});
    ASSERT_EQ(sent.size(), 1U) << "one step of undo";
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::Set>(0).id, EntityId{12});
    EXPECT_NEAR(areaSquareMetres(pathSet(0)), 30'000, 200) << "the larger part keeps the identity";
    const auto &second = intentAt<intent::Add>(1);
    EXPECT_EQ(second.kind, Kind::Area);
    EXPECT_NEAR(areaSquareMetres(std::get<Path>(fieldOf(second, Field::Path))), 10'000, 200);
    EXPECT_EQ(fieldOf(second, Field::Label), BoardFeed::text("Zone 1 (2)"));
    EXPECT_EQ(fieldOf(second, Field::Note), BoardFeed::text("tenir"));
    EXPECT_EQ(fieldOf(second, Field::Catalogue), BoardFeed::text("zone"));
    EXPECT_EQ(selection.ids(), (QStringList{BoardFeed::id(12), toText(second.id)}));
    // What can't be split says why, and nothing is sent.
    const auto refuses = [&](std::uint64_t id, const QList<QGeoCoordinate> &line, const QString &words) {
        lines.splitArea(BoardFeed::id(id), line);
        EXPECT_EQ(sent.size(), 1U) << id;
        EXPECT_TRUE(notice().contains(words)) << notice().toStdString();
    };
    refuses(12, {place(150, -50), place(150, 100)}, QStringLiteral("de part en part"));
    refuses(12, {place(150, -50), place(150, 150), place(180, 120), place(20, 110)}, QStringLiteral("se croise"));
    refuses(13, {place(0, -100), place(0, 100)}, QStringLiteral("cercle"));
    refuses(10, {place(0, -100), place(0, 100)}, QStringLiteral("zone"));
    feed.set(12, Field::Locked, Value(true));
    lines.splitArea(BoardFeed::id(12), {place(150, -50), place(150, 250)});
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(LineEditorTest, JoinsWhateverTheOrderIntoTheOldest) {
    line(20, "trait", path({{300, 0}, {400, 0}}));
    line(21, "trait", path({{100, 0}, {0, 0}}));
    line(22, "trait", path({{200, 0}, {300, 0}}));
    line(23, "trait", path({{100.2, 0}, {200, 0}}));
    lines.join(ids({23, 22, 21, 20, 12}));
    ASSERT_EQ(last().size(), 4U);
    EXPECT_EQ(intentAt<intent::Set>(0).id, EntityId{20});
    const Path &whole = pathSet(0);
    ASSERT_EQ(whole.size(), 5U);
    EXPECT_EQ(whole.front(), pathOf(21).back());
    EXPECT_EQ(whole.back(), pathOf(20).back()) << "the direction of the first";
    for (std::size_t i = 1; i < 4; ++i)
        EXPECT_TRUE(std::holds_alternative<intent::Delete>(last()[i]));
    EXPECT_EQ(selection.single(), BoardFeed::id(20));
    lines.join(ids({20, 12}));
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(LineEditorTest, TolerancesAreRoundNumbers) {
    EXPECT_EQ(LineEditor::toleranceAt(0.6), 2);
    EXPECT_EQ(LineEditor::toleranceAt(3), 10);
    EXPECT_EQ(LineEditor::toleranceAt(15), 50);
    EXPECT_EQ(LineEditor::toleranceAt(0), 0.1);
    EXPECT_EQ(LineEditor::toleranceText(0.2), QStringLiteral("20 cm"));
    EXPECT_EQ(LineEditor::toleranceText(50), QStringLiteral("50 m"));
    EXPECT_EQ(LineEditor::toleranceText(2000), QStringLiteral("2 km"));
}

} // namespace
} // namespace fanion::app
