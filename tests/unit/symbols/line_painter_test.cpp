// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/line_forms.h"
#include "app/symbols/line_painter.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QPainter>

using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 400;
constexpr int kHeight = 200;
const QPolygonF kStraight{{20, 100}, {380, 100}};

QImage drawn(const QString &key, Phase phase = Phase::Engaged, const QPolygonF &path = kStraight,
             bool flipped = false) {
    const Catalogue &catalogue = Catalogue::standard();
    const LinePainter painter(catalogue, QFont(u"DejaVu Sans"_s));
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter canvas(&image);
    const CatalogueEntry *entry = catalogue.find(key);
    painter.paint(canvas, {entry, entry->nature, phase, flipped, {}, {}, {}}, path, QRectF(image.rect()));
    return image;
}

bool isInk(QRgb pixel) {
    return qGray(pixel) < 210;
}

int strokesAlong(const QImage &image, QPoint from, QPoint to) {
    int count = 0;
    bool wasInk = false;
    const int steps = std::max(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()));
    for (int i = 0; i <= steps; ++i) {
        const QPoint at = from + (to - from) * i / steps;
        const bool ink = isInk(image.pixel(at));
        if (ink && !wasInk) ++count;
        wasInk = ink;
    }
    return count;
}

/** Where the words of a line of 360 pixels, or of an area, lie; \p isFree as LinePainter asks it. */
QRectF wordsOf(const QString &key, const QPolygonF &path, const LinePainter::IsFree &isFree) {
    const Catalogue &catalogue = Catalogue::standard();
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter canvas(&image);
    const CatalogueEntry *entry = catalogue.find(key);
    LinePainter(catalogue, QFont(u"DejaVu Sans"_s))
        .paintLabels(canvas, {entry, entry->nature, Phase::Engaged, false, u"Nord"_s, {}, {}}, path,
                     QRectF(image.rect()), Qt::white, isFree);
    QRect ink;
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            if (isInk(image.pixel(x, y))) ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

TEST(LinePainter, PlannedArrowIsDashedWithASolidHead) {
    EXPECT_EQ(strokesAlong(drawn(u"action"_s), {22, 100}, {378, 100}), 1);
    const QImage planned = drawn(u"action"_s, Phase::Planned);
    EXPECT_GT(strokesAlong(planned, {22, 100}, {360, 100}), 20); // 8/6 pixels
    EXPECT_EQ(strokesAlong(planned, {370, 100}, {379, 100}), 1);
}

TEST(LinePainter, TeethStandOnOneSideAndFlip) {
    const QImage image = drawn(u"ligne-appui"_s);
    EXPECT_EQ(strokesAlong(image, {20, 94}, {380, 94}), 24); // every 15 of 360 pixels
    EXPECT_EQ(strokesAlong(image, {20, 106}, {380, 106}), 0);
    const QImage flipped = drawn(u"ligne-appui"_s, Phase::Engaged, kStraight, true);
    EXPECT_EQ(strokesAlong(flipped, {20, 94}, {380, 94}), 0);
    EXPECT_EQ(strokesAlong(flipped, {20, 106}, {380, 106}), 24);
}

TEST(LinePainter, StrokesBesideALineFlip) {
    EXPECT_EQ(strokesAlong(drawn(u"cheminement-limite"_s), {200, 90}, {200, 95}), 0);
    EXPECT_GT(strokesAlong(drawn(u"cheminement-limite"_s), {20, 107}, {380, 107}), 10);
    const QImage flipped = drawn(u"cheminement-limite"_s, Phase::Engaged, kStraight, true);
    EXPECT_GT(strokesAlong(flipped, {20, 93}, {380, 93}), 10);
    EXPECT_EQ(strokesAlong(flipped, {20, 107}, {380, 107}), 0);
}

TEST(LinePainter, KnowsWhichLinesHaveSides) {
    const auto sided = [](const QString &key) { return hasSides(Catalogue::standard().find(key)->line); };
    for (const QString &key : {u"ligne-appui"_s, u"jalonnement"_s, u"limite-secteur"_s, u"cheminement-limite"_s,
                               u"piste-dfci"_s, u"sens-circulation"_s, u"reconnaissance"_s, u"perimetre-defensif"_s})
        EXPECT_TRUE(sided(key)) << key.toStdString();
    for (const QString &key : {u"action"_s, u"trait"_s, u"noria"_s, u"acces-contournement"_s, u"route-barree"_s})
        EXPECT_FALSE(sided(key)) << key.toStdString();
}

TEST(LinePainter, TeethOfARingPointOutwardsWhicheverWayItWasDrawn) {
    const QPolygonF clockwise{{100, 60}, {300, 60}, {300, 140}, {100, 140}};
    QPolygonF other = clockwise;
    std::ranges::reverse(other);
    for (const QPolygonF &ring : {clockwise, other}) {
        const QImage image = drawn(u"perimetre-defensif"_s, Phase::Engaged, ring);
        EXPECT_GE(strokesAlong(image, {90, 53}, {310, 53}), 6);
        EXPECT_EQ(strokesAlong(image, {104, 67}, {296, 67}), 0);
    }
}

TEST(LinePainter, RoutesDifferByTheirStrokes) {
    const auto across = [](const QString &key, int x) { return strokesAlong(drawn(key), {x, 60}, {x, 140}); };
    EXPECT_EQ(across(u"acces"_s, 150), 1);
    EXPECT_EQ(across(u"acces-contournement"_s, 150), 2);
    EXPECT_EQ(across(u"route-barree"_s, 150), 1);
    EXPECT_EQ(across(u"route-barree"_s, 206), 3); // the arms of the X above and below
}

TEST(LinePainter, ReconnaissanceStepsAndNoriaLoops) {
    EXPECT_EQ(strokesAlong(drawn(u"reconnaissance"_s), {200, 60}, {200, 98}), 1);
    EXPECT_EQ(strokesAlong(drawn(u"noria"_s), {120, 60}, {120, 140}), 2);
}

TEST(LinePainter, AreasAreFilledThinly) {
    const QImage image = drawn(u"contour-feu"_s, Phase::Engaged, {{100, 40}, {300, 40}, {300, 160}, {100, 160}});
    const QColor inside = image.pixelColor(200, 100);
    EXPECT_NEAR(inside.red(), 255 - (255 - 0xD7) / 4, 2);
    EXPECT_NEAR(inside.green(), 255 - (255 - 0x19) / 4, 2);
}

TEST(LinePainter, ALineThousandsOfScreensLongIsCheapAndItsDashesStayPut) {
    const QPolygonF far{{-3e7, 100}, {3e7, 100}};
    QElapsedTimer timer;
    timer.start();
    const QImage image = drawn(u"ligne-appui"_s, Phase::Planned, far);
    EXPECT_LT(timer.elapsed(), 2000); // walking all of it would be four million teeth
    EXPECT_GT(strokesAlong(image, {0, 94}, {399, 94}), 20);
    const QImage ring =
        drawn(u"zone-exclusion"_s, Phase::Engaged, {{-3e7, -3e7}, {3e7, -3e7}, {3e7, 3e7}, {-3e7, 3e7}});
    EXPECT_NE(ring.pixel(200, 100), 0xFFFFFFFF); // we are inside
}

TEST(LinePainter, DrawsNothingFromNothing) {
    for (const CatalogueEntry &entry : Catalogue::standard().entries()) {
        if (entry.isPoint) continue;
        for (const QPolygonF &path : {QPolygonF{}, QPolygonF{{5, 5}}, QPolygonF{{5, 5}, {5, 5}}})
            drawn(entry.key, Phase::Planned, path);
        drawn(entry.key, Phase::Planned, {{50, 50}, {54, 52}}); // shorter than its own decorations
        EXPECT_GT(
            strokesAlong(drawn(entry.key, Phase::Engaged, {{100, 40}, {300, 160}, {120, 180}}), {0, 100}, {399, 100}),
            0)
            << entry.key.toStdString();
    }
}

TEST(LinePainter, WordsKeepClearOfWhatIsThere) {
    const QRectF sign(170, 60, 60, 60); // over the middle of the line
    const auto isFree = [&sign](const QRectF &box) { return !box.intersects(sign); };
    EXPECT_NEAR(wordsOf(u"trait"_s, kStraight, {}).center().x(), 200, 3);
    const QRectF moved = wordsOf(u"trait"_s, kStraight, isFree);
    ASSERT_FALSE(moved.isEmpty());
    EXPECT_FALSE(moved.intersects(sign));
    EXPECT_LT(moved.bottom(), 100) << "still above the line";
    const QPolygonF area{{20, 10}, {380, 10}, {380, 190}, {20, 190}};
    const QRectF inside = wordsOf(u"zone"_s, area, isFree);
    ASSERT_FALSE(inside.isEmpty());
    EXPECT_FALSE(inside.intersects(sign));
    EXPECT_TRUE(area.boundingRect().contains(inside));
    // Where nothing is free they are where they always were.
    EXPECT_NEAR(wordsOf(u"trait"_s, kStraight, [](const QRectF &) { return false; }).center().x(), 200, 3);
}
