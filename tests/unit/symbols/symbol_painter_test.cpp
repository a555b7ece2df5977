// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/symbol_painter.h"

#include <gtest/gtest.h>

#include <QPainter>

using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 256; // four pixels a unit

const SymbolPainter &painter() {
    static const SymbolPainter painter(Catalogue::standard(), QFont(u"DejaVu Sans"_s));
    return painter;
}

/** A symbol on white without halo, margin cut off, so that pixel (4·x, 4·y) is unit (x, y). */
QImage drawn(const SymbolSpec &spec) {
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter canvas(&image);
    SymbolLook look;
    look.halo = false;
    painter().paint(canvas, spec, {0, 0, kSide, kSide}, look);
    return image;
}

SymbolSpec spec(const QString &key, Phase phase = Phase::Engaged) {
    return SymbolSpec::of(*Catalogue::standard().find(key), phase);
}

bool isInk(QRgb pixel) {
    return qGray(pixel) < 200;
}

bool isInkAt(const QImage &image, double x, double y) {
    return isInk(image.pixel(static_cast<int>(x * 4), static_cast<int>(y * 4)));
}

/** How often the ink begins along a line of units: ticks crossed, dashes met. */
int strokesAlong(const QImage &image, QPointF from, QPointF to) {
    int count = 0;
    bool wasInk = false;
    for (int i = 0; i <= 1000; ++i) {
        const QPointF at = from + (to - from) * (i / 1000.0);
        const bool ink = isInkAt(image, at.x(), at.y());
        if (ink && !wasInk) ++count;
        wasInk = ink;
    }
    return count;
}

} // namespace

TEST(SymbolPainter, TicksAreTheEchelon) {
    const QPointF left(4, 10);
    const QPointF right(60, 10);
    EXPECT_EQ(strokesAlong(drawn(spec(u"moyen"_s)), left, right), 0);
    EXPECT_EQ(strokesAlong(drawn(spec(u"engin"_s)), left, right), 1);
    EXPECT_EQ(strokesAlong(drawn(spec(u"groupe"_s)), left, right), 2);
    EXPECT_EQ(strokesAlong(drawn(spec(u"colonne"_s)), left, right), 3);
}

TEST(SymbolPainter, DotsAreTheLevelAndLeaveAPlannedPost) {
    const QPointF left(4, 11);
    const QPointF right(60, 11);
    EXPECT_EQ(strokesAlong(drawn(spec(u"pc-groupe"_s)), left, right), 2);
    EXPECT_EQ(strokesAlong(drawn(spec(u"pc-colonne"_s)), left, right), 3);
    EXPECT_EQ(strokesAlong(drawn(spec(u"pc-site"_s)), left, right), 4);
    EXPECT_EQ(strokesAlong(drawn(spec(u"pc-site"_s, Phase::Planned)), left, right), 0);
    EXPECT_EQ(strokesAlong(drawn(spec(u"pc"_s)), left, right), 0);
}

TEST(SymbolPainter, PlannedIsDashedAndEngagedIsSolid) {
    for (const auto &[from, to] :
         {std::pair(QPointF(7.5, 18), QPointF(56.5, 18)), {QPointF(7, 18.5), QPointF(7, 47.5)}}) {
        EXPECT_EQ(strokesAlong(drawn(spec(u"groupe"_s)), from, to), 1);
        EXPECT_GE(strokesAlong(drawn(spec(u"groupe"_s, Phase::Planned)), from, to), 4);
    }
    // The corners of a planned frame stay closed, and so do its ticks' feet.
    const QImage planned = drawn(spec(u"engin"_s, Phase::Planned));
    for (const QPointF corner : {QPointF(7, 18), {57, 18}, {7, 48}, {57, 48}, {32, 17}})
        EXPECT_TRUE(isInkAt(planned, corner.x(), corner.y())) << corner.x() << ' ' << corner.y();
    EXPECT_GE(strokesAlong(drawn(spec(u"engin"_s, Phase::Planned)), {32, 4}, {32, 17.9}), 2); // ticks are dashed too
}

TEST(SymbolPainter, ColourIsTheMissionsNotTheVehicles) {
    SymbolSpec car = spec(u"engin"_s);
    for (const auto &[nature, colour] :
         {std::pair(Nature::Fire, 0xFFD7191C), {Nature::People, 0xFF0A8F3C}, {Nature::Command, 0xFF7B2CBF}}) {
        car.nature = nature;
        EXPECT_EQ(drawn(car).pixel(32 * 4, 48 * 4), colour);
    }
    car.colour = QColor(0x123456);
    EXPECT_EQ(drawn(car).pixel(32 * 4, 48 * 4), 0xFF123456);
}

TEST(SymbolPainter, TheFunctionalSectorIsVioletBelowAndMissionAbove) {
    const QImage image = drawn(spec(u"secteur-fonctionnel"_s));
    EXPECT_EQ(image.pixel(32 * 4, 28 * 4), 0xFFD7191C);
    EXPECT_EQ(image.pixel(32 * 4, 46 * 4), 0xFF7B2CBF);
    EXPECT_EQ(strokesAlong(image, {20, 6}, {44, 6}), 2); // group level
}

TEST(SymbolPainter, TextStaysInTheFrameWhateverItsLength) {
    for (const QString &label : {u"FPT RNS"_s, u"CCFM 4 Marseille Saint-Lazare"_s, u"WWWWWWWWWWWWWWW"_s}) {
        SymbolSpec named = spec(u"moyen"_s);
        named.label = label;
        const QImage image = drawn(named);
        EXPECT_GT(strokesAlong(image, {10, 33}, {54, 33}) + strokesAlong(image, {10, 27}, {54, 27}), 0);
        int outside = 0;
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x)
                if (!QRect(6 * 4, 17 * 4, 52 * 4, 32 * 4).contains(x, y)) outside += isInk(image.pixel(x, y)) ? 1 : 0;
        EXPECT_EQ(outside, 0) << label.toStdString();
    }
}

TEST(SymbolPainter, TheHaloIsWhiteAndTheRestTransparent) {
    const QImage image = painter().image(spec(u"engin"_s), kSide, 1);
    const auto at = [&](double x, double y) {
        return image.pixel(static_cast<int>((x + SymbolPainter::kMargin) * 4),
                           static_cast<int>((y + SymbolPainter::kMargin) * 4));
    };
    EXPECT_EQ(at(20, 16), 0xFFFFFFFF); // just above the frame's stroke
    EXPECT_EQ(at(20, 10), 0U);
    EXPECT_EQ(qAlpha(at(2, 2)), 0);
    // Nothing is cut off at the edge of the picture, for any sign.
    for (const CatalogueEntry &entry : Catalogue::standard().entries()) {
        if (!entry.isPoint) continue;
        const QImage sign = painter().image(SymbolSpec::of(entry), 64, 1);
        for (int i = 0; i < sign.width(); ++i)
            for (const QPoint edge : {QPoint(i, 0), {i, sign.height() - 1}, {0, i}, {sign.width() - 1, i}})
                ASSERT_EQ(qAlpha(sign.pixel(edge)), 0) << entry.key.toStdString();
    }
}

// Regression: the N of the north and the words above casualties were black on the black of the night map.
TEST(SymbolPainter, WordsBesideTheSignHaveAHaloToo) {
    for (const auto &[key, below] : {std::pair(u"nord"_s, 11), std::pair(u"victime-dcd"_s, 22)}) {
        QImage night(kSide, kSide, QImage::Format_RGB32);
        night.fill(Qt::black);
        QPainter canvas(&night);
        painter().paint(canvas, spec(key), {0, 0, kSide, kSide});
        canvas.end();
        int white = 0; // above the drawn part, where only the words are
        for (int y = 0; y < below * 4; ++y)
            for (int x = 0; x < kSide; ++x)
                white += qGray(night.pixel(x, y)) > 200 ? 1 : 0;
        EXPECT_GT(white, 100) << qPrintable(key);
    }
}

TEST(SymbolPainter, EndedIsFaint) {
    const QRgb pixel = drawn(spec(u"engin"_s, Phase::Ended)).pixel(32 * 4, 48 * 4);
    EXPECT_GT(qGreen(pixel), 120);
    EXPECT_GT(qRed(pixel), qGreen(pixel));
}
