// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"

#include "tests/gui/print/printed.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace fanion::app {
namespace {

MapObject sign(std::uint64_t id, double latitude, double longitude, const QString &key, Nature nature = Nature::Fire,
               Phase phase = Phase::Engaged) {
    MapObject object;
    object.id = EntityId{id};
    object.path = {Position::fromDegrees(latitude, longitude)};
    object.catalogueKey = key;
    object.nature = nature;
    object.phase = phase;
    return object;
}

std::shared_ptr<const MapObject> shared(MapObject object) {
    return std::make_shared<const MapObject>(std::move(object));
}

/** A key of a point sign, by its number among them. */
QString pointKey(std::size_t index) {
    for (const CatalogueEntry &entry : Catalogue::standard().entries())
        if (entry.isPoint && index-- == 0) return entry.key;
    return {};
}

QStringList texts(const std::vector<LegendEntry> &legend) {
    QStringList found;
    for (const LegendEntry &entry : legend)
        found.append(entry.text);
    return found;
}

TEST(SheetLayout, HasTheRightSizesAndNothingOverlaps) {
    for (const PaperSize size : kPaperSizes)
        for (const bool isLandscape : {false, true}) {
            const SheetLayout layout = SheetLayout::of(demoSheet({size, isLandscape}), Catalogue::standard());
            const double shorter = std::min(layout.page.width(), layout.page.height());
            EXPECT_NEAR(std::max(layout.page.width(), layout.page.height()) / shorter, std::sqrt(2), 0.01);
            EXPECT_EQ(layout.page.width() > layout.page.height(), isLandscape);
            EXPECT_FALSE(layout.entries.empty());
            EXPECT_TRUE(layout.page.contains(layout.map));
            EXPECT_TRUE(layout.page.contains(layout.cartouche));
            EXPECT_FALSE(layout.map.intersects(layout.cartouche));
            EXPECT_FALSE(layout.map.intersects(layout.legend));
            EXPECT_FALSE(layout.legend.intersects(layout.cartouche));
            EXPECT_GT(layout.map.height(), layout.page.height() * 0.45);
            EXPECT_NEAR(layout.camera.width() * layout.pixel, layout.map.width(), 1e-6);
        }
    EXPECT_EQ((Paper{PaperSize::A0, false}.millimetres()), QSizeF(841, 1189));
}

TEST(SheetLayout, ShowsAllOfTheScreenWhenNoScaleIsAsked) {
    MapSheet sheet = demoSheet({PaperSize::A3, true});
    sheet.view.setBearing(30);
    const SheetLayout layout = SheetLayout::of(sheet, Catalogue::standard());
    for (const ScreenPoint corner :
         {ScreenPoint{0, 0}, ScreenPoint{1600, 0}, ScreenPoint{0, 900}, ScreenPoint{1600, 900}}) {
        const ScreenPoint at = layout.camera.toScreen(sheet.view.toMercatorPoint(corner));
        EXPECT_GE(at.x, -0.01);
        EXPECT_GE(at.y, -0.01);
        EXPECT_LE(at.x, layout.camera.width() + 0.01);
        EXPECT_LE(at.y, layout.camera.height() + 0.01);
    }
}

TEST(SheetLayout, KeepsTheScaleThatWasAskedWhateverThePaperAndTheSigns) {
    for (const double size : {0.75, 1.0, 2.0}) {
        MapSheet sheet = demoSheet({PaperSize::A2, false});
        sheet.denominator = 25'000;
        sheet.signSize = size;
        const SheetLayout layout = SheetLayout::of(sheet, Catalogue::standard());
        EXPECT_DOUBLE_EQ(layout.denominator, 25'000);
        const double metres = layout.camera.metresPerPixel() * layout.map.width() / layout.pixel;
        EXPECT_NEAR(metres * 1000 / layout.map.width(), 25'000, 60);
    }
}

TEST(Legend, HasOnlyTheSignsOfTheSheetEachOnce) {
    const QString key = pointKey(3);
    const std::vector objects{shared(sign(1, 43.4, 5.25, key)), shared(sign(2, 43.401, 5.251, key)),
                              shared(sign(3, 47.0, 2.0, pointKey(5)))};
    const MapCamera camera(Position::fromDegrees(43.4, 5.25), 13, 800, 800);
    const auto legend = legendOf(objects, camera, Catalogue::standard(), true);
    ASSERT_EQ(legend.size(), 1U);
    EXPECT_EQ(legend[0].text, Catalogue::standard().find(key)->french);
    EXPECT_EQ(legendOf(objects, camera, Catalogue::standard(), false)[0].text,
              Catalogue::standard().find(key)->english);
}

TEST(Legend, TellsNaturesAndPhasesApart) {
    const QString key = pointKey(3);
    const QString name = Catalogue::standard().find(key)->french;
    const std::vector objects{shared(sign(1, 43.4, 5.25, key)), shared(sign(2, 43.4, 5.25, key, Nature::Water)),
                              shared(sign(3, 43.4, 5.25, key, Nature::Water, Phase::Planned))};
    const MapCamera camera(Position::fromDegrees(43.4, 5.25), 13, 800, 800);
    const QStringList found = texts(legendOf(objects, camera, Catalogue::standard(), true));
    ASSERT_EQ(found.size(), 3);
    for (const QString &text : found)
        EXPECT_TRUE(text.startsWith(name + QStringLiteral(" ("))) << text.toStdString();
    EXPECT_EQ(std::ranges::count_if(found, [](const QString &text) { return text.contains(u','); }), 1);
}

TEST(Legend, KnowsLinesThatOnlyCrossTheSheet) {
    MapObject line;
    line.id = EntityId{1};
    line.shape = MapShape::Line;
    line.catalogueKey = QStringLiteral("trait");
    line.path = {Position::fromDegrees(43.0, 5.25), Position::fromDegrees(44.0, 5.25)};
    const CatalogueEntry &entry = *Catalogue::standard().find(line.catalogueKey);
    EXPECT_TRUE(isOnSheet(line, entry, MapCamera(Position::fromDegrees(43.4, 5.25), 13, 800, 800)));
    // Its box is seen from here, the line is not.
    line.path = {Position::fromDegrees(43.0, 5.0), Position::fromDegrees(43.8, 5.0), Position::fromDegrees(43.8, 5.5)};
    EXPECT_FALSE(isOnSheet(line, entry, MapCamera(Position::fromDegrees(43.4, 5.25), 13, 800, 800)));
}

TEST(Legend, GoesOnOverPagesOfItsOwn) {
    MapSheet sheet = demoSheet({PaperSize::A4, true});
    sheet.objects.clear();
    std::uint64_t id = 0;
    for (const CatalogueEntry &entry : Catalogue::standard().entries())
        if (entry.isPoint)
            for (const Phase phase : {Phase::Planned, Phase::Engaged, Phase::Ended})
                sheet.objects.push_back(shared(sign(++id, 43.4, 5.25, entry.key, entry.nature, phase)));
    const SheetLayout layout = SheetLayout::of(sheet, Catalogue::standard());
    EXPECT_EQ(layout.entries.size(), sheet.objects.size());
    ASSERT_GT(layout.pages(), 1);
    std::size_t next = 0;
    for (int page = 0; page < layout.pages(); ++page) {
        const auto [from, to] = layout.entriesOf(page);
        EXPECT_EQ(from, next);
        ASSERT_GT(to, from);
        const QRectF area = layout.legendArea(page);
        EXPECT_TRUE(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(layout.legendCell(area, to - from - 1))) << page;
        next = to;
    }
    EXPECT_EQ(next, layout.entries.size());
}

} // namespace
} // namespace fanion::app
