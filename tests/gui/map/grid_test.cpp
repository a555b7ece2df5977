// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/grids/grid_drawing.h"
#include "app/map/grids/grid_names.h"
#include "core/geo/dfci.h"
#include "core/geo/lambert93.h"
#include "core/geo/utm.h"
#include "tests/gui/map/map_window.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

using namespace fanion;
using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

MapCamera camera(double latitude, double longitude, double zoom, double bearing = 0) {
    return {Position::fromDegrees(latitude, longitude), zoom, 800, 600, bearing};
}

double distance(QPointF point, const QLineF &line) {
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0;
    return QLineF(point, line.p1() + t * along).length();
}

/** Pixels from a place to the nearest line of the grid. */
double toLines(const GridDrawing &drawing, const MapCamera &camera, Position place) {
    const ScreenPoint at = camera.toScreen(place);
    double nearest = std::numeric_limits<double>::max();
    for (const GridLine &line : drawing.lines)
        for (qsizetype i = 1; i < line.path.size(); ++i)
            nearest = std::min(nearest, distance({at.x, at.y}, {line.path[i - 1], line.path[i]}));
    return nearest;
}

/** Pixels from a place to the label with this text; huge when there is none. */
double toLabel(const GridDrawing &drawing, const MapCamera &camera, const QString &text, Position place) {
    const ScreenPoint at = camera.toScreen(place);
    double nearest = std::numeric_limits<double>::max();
    for (const GridLabel &label : drawing.labels)
        if (label.text == text) nearest = std::min(nearest, QLineF(label.at, {at.x, at.y}).length());
    return nearest;
}

} // namespace

TEST(Grid, DfciSquaresHaveTheirCornersAndNamesAtAnyBearing) {
    const DfciSquare square = decodeDfci("KD40D7").value();
    for (const double bearing : {0.0, 37.0, 200.0}) {
        const MapCamera view = camera(43.2951, 5.374, 13, bearing);
        const GridDrawing drawing = drawGrid(GridKind::Dfci, view);
        for (const Position corner : square.corners)
            EXPECT_LT(toLines(drawing, view, corner), 0.5);
        EXPECT_GT(toLines(drawing, view, square.centre), 50);
        EXPECT_LT(toLabel(drawing, view, u"KD40D7"_s, square.centre), 0.5);
    }
    const MapCamera near = camera(43.2951, 5.374, 15);
    const GridDrawing subZones = drawGrid(GridKind::Dfci, near);
    EXPECT_TRUE(std::ranges::any_of(subZones.labels, [](const GridLabel &l) { return l.text == u"KD40D7.5"_s; }));
    EXPECT_FALSE(std::ranges::any_of(subZones.labels, [](const GridLabel &l) { return l.text == u"KD40D7"_s; }));
    EXPECT_TRUE(drawGrid(GridKind::Dfci, camera(-20.9, 55.5, 12)).lines.empty()); // Réunion has no such grid
}

TEST(Grid, UtmKilometresAreMgrsSquares) {
    const MapCamera view = camera(48.8582, 2.2945, 14, 15);
    const GridDrawing drawing = drawGrid(GridKind::Utm, view);
    for (const auto &[x, y] : {std::pair(448e3, 5411e3), {449e3, 5411e3}, {448e3, 5412e3}})
        EXPECT_LT(toLines(drawing, view, fromUtm({31, true, x, y}).value()), 0.5);
    EXPECT_LT(toLabel(drawing, view, u"DQ 4811"_s, fromUtm({31, true, 448'500, 5'411'500}).value()), 0.5);
}

TEST(Grid, UtmZonesMeetAtTheirMeridian) {
    const MapCamera view = camera(45.4, 6.0, 12);
    const GridDrawing drawing = drawGrid(GridKind::Utm, view);
    const double meridian = view.toScreen(Position::fromDegrees(45.4, 6)).x;
    EXPECT_TRUE(std::ranges::any_of(drawing.lines, [&](const GridLine &line) {
        return line.weight == GridWeight::Strong &&
               std::ranges::all_of(line.path, [&](QPointF p) { return std::abs(p.x() - meridian) < 0.5; });
    }));
    for (const GridLine &line : drawing.lines) {
        const bool isWest = std::ranges::all_of(line.path, [&](QPointF p) { return p.x() < meridian + 0.5; });
        const bool isEast = std::ranges::all_of(line.path, [&](QPointF p) { return p.x() > meridian - 0.5; });
        EXPECT_TRUE(isWest || isEast) << "a line crosses into the other zone";
    }
    // Every line that is not an edge of the view ends on the meridian, not short of it.
    EXPECT_LT(toLines(drawing, view, fromUtm(toUtm(Position::fromDegrees(45.4, 5.9999)).value()).value()), 1);
    // Bergen is in zone 32, which reaches west there.
    const GridDrawing bergen = drawGrid(GridKind::Utm, camera(60.39135, 5.3249, 14));
    EXPECT_TRUE(std::ranges::any_of(bergen.labels, [](const GridLabel &l) { return l.text == u"KN 9700"_s; }));
    const GridDrawing world = drawGrid(GridKind::Utm, camera(45, 3, 4));
    EXPECT_TRUE(std::ranges::any_of(world.labels, [](const GridLabel &l) { return l.text == u"31T"_s; }));
}

TEST(Grid, LambertAndDegreesAreRoundNumbers) {
    const MapCamera view = camera(43.2951, 5.374, 13.5);
    const GridDrawing lambert = drawGrid(GridKind::Lambert93, view);
    EXPECT_LT(toLines(lambert, view, fromLambert93({892'000, 6'246'300}).value()), 0.5);
    EXPECT_TRUE(std::ranges::any_of(lambert.labels, [](const GridLabel &l) { return l.text == u"E 892"_s; }));
    EXPECT_TRUE(std::ranges::any_of(lambert.labels, [](const GridLabel &l) { return l.text == u"N 6247"_s; }));
    const GridDrawing degrees = drawGrid(GridKind::Geographic, view);
    EXPECT_LT(toLines(degrees, view, Position::fromDegrees(43 + 18 / 60.0, 5.3812)), 0.5);
    EXPECT_TRUE(std::ranges::any_of(degrees.labels, [](const GridLabel &l) { return l.text == u"5°22′ E"_s; }));
}

TEST(Grid, StaysReadableAtEveryZoomEverywhere) {
    for (const auto kind : {GridKind::Dfci, GridKind::Utm, GridKind::Lambert93, GridKind::Geographic})
        for (const auto &[latitude, longitude] :
             {std::pair(46.0, 2.0), {0.0, 0.0}, {-21.1, 55.5}, {78.2, 15.6}, {-84.0, 179.9}, {60.0, -179.99}})
            for (int half = 4; half <= 40; ++half) {
                const double zoom = half / 2.0;
                const GridDrawing drawing = drawGrid(kind, camera(latitude, longitude, zoom, 30));
                EXPECT_LT(drawing.lines.size(), 3000U) << static_cast<int>(kind) << ' ' << zoom;
                EXPECT_LT(drawing.labels.size(), 400U) << static_cast<int>(kind) << ' ' << zoom;
            }
}

TEST(Grid, NamesAreThoseOfTheSystems) {
    EXPECT_EQ(dfciSquareName({650'000, 1'850'000}, 100'000), u"GD"_s);
    EXPECT_EQ(mgrsSquareName(Position::fromDegrees(48.8582, 2.2945), 100'000), u"31U DQ"_s);
    EXPECT_EQ(mgrsSquareName(Position::fromDegrees(48.8582, 2.2945), 10'000), u"DQ 41"_s);
    EXPECT_EQ(mgrsSquareName(Position::fromDegrees(48.8582, 2.2945), 100), u"DQ 482119"_s);
    EXPECT_EQ(geographicLineName(-2.5, true, 0.5), u"2°30′ W"_s);
    EXPECT_EQ(geographicLineName(43 + 17.5 / 60, false, 30.0 / 3600), u"43°17′30″ N"_s);
    EXPECT_EQ(geographicLineName(0, true, 1), u"0°"_s);
}

TEST(GridLayer, IsDrawnWhenChosenAndFollowsTheMap) {
    MapWindow map({800, 600});
    map.view().setCenter({46.6, 2.5}); // far from any coast
    map.view().setZoomLevel(16);
    const QImage without = map.picture();
    const int bare = without.pixelColor(10, 10).lightness();
    map.view().setProperty("grid", u"geographic"_s);
    const QImage with = map.picture();
    const auto darkest = [](const QImage &image, QPointF place) {
        int lightness = 255;
        for (int dy = -2; dy <= 2; ++dy)
            for (int dx = -2; dx <= 2; ++dx)
                lightness = std::min(
                    lightness,
                    image.pixelColor((place * image.devicePixelRatio()).toPoint() + QPoint(dx, dy)).lightness());
        return lightness;
    };
    const double minute = 46 + 36 / 60.0;
    const auto onLine = [&] { return map.view().toScreen(minute, 2.5031); };
    EXPECT_LT(darkest(with, onLine()), bare - 60);
    map.view().pan(0, 100);
    EXPECT_LT(darkest(map.picture(), onLine()), bare - 60);
    map.view().setZoomLevel(15);
    EXPECT_FALSE(map.view().property("settled").toBool()); // drawn anew when the zoom is over
    EXPECT_LT(darkest(map.picture(), onLine()), bare - 60);
    map.view().setProperty("grid", u"none"_s);
    EXPECT_GT(darkest(map.picture(), onLine()), bare - 20);
}
