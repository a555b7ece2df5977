// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every sign as it was last looked at, pixel by pixel. When a sign changes on purpose:
// FANION_UPDATE_GOLDEN=1 symbols_test --gtest_filter='*Golden*', look at tests/data/golden, commit.
#include "tests/unit/symbols/sign_sheet.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFontInfo>

#include <cstdlib>

using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    int side;
    bool night;
};

QString nameOf(const Look &look) {
    return u"signs-%1-%2"_s.arg(look.side).arg(look.night ? u"night"_s : u"day"_s);
}

/** What rounding may do: other vector units, another version of a library. */
constexpr int kSameShade = 40;              ///< of 255, in any colour
constexpr double kStrayPixels = 2.0 / 1000; ///< of a cell

bool differ(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) > kSameShade || std::abs(qGreen(a) - qGreen(b)) > kSameShade ||
           std::abs(qBlue(a) - qBlue(b)) > kSameShade;
}

/** The cells that differ, by name; \p difference gets red pixels where. */
QStringList differing(const SignSheet &sheet, const QImage &expected, const QImage &actual, QImage &difference) {
    QStringList wrong;
    difference = actual.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    const QStringList names = sheet.names();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QRect cell = sheet.cellOf(i);
        int pixels = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y)
            for (int x = cell.left(); x <= cell.right(); ++x) {
                const bool isThere = expected.valid(x, y) && actual.valid(x, y);
                if (isThere && !differ(expected.pixel(x, y), actual.pixel(x, y))) continue;
                ++pixels;
                if (difference.valid(x, y)) difference.setPixel(x, y, 0xFFFF0000);
            }
        if (pixels > std::max(4.0, cell.width() * cell.height() * kStrayPixels)) wrong.append(names[i]);
    }
    return wrong;
}

class GoldenSigns : public testing::TestWithParam<Look> {};

} // namespace

TEST_P(GoldenSigns, LookAsTheyDidWhenSomebodyLooked) {
    ASSERT_EQ(QFontInfo(QFont(u"Inter"_s)).family(), u"Inter") << "fonts-inter is not installed";
    const SignSheet sheet(Catalogue::standard(), GetParam().side, GetParam().night);
    const QString golden = QStringLiteral(FANION_SOURCE_DIR "/tests/data/golden/%1.png").arg(nameOf(GetParam()));
    const QImage actual = sheet.paint();
    const bool isUpdate = qEnvironmentVariableIsSet("FANION_UPDATE_GOLDEN");
    ASSERT_TRUE(!isUpdate || actual.save(golden));
    const QImage expected(golden);
    ASSERT_FALSE(expected.isNull()) << qPrintable(golden) << " cannot be read";
    QImage difference;
    const QStringList wrong = differing(sheet, expected, actual, difference);
    if (wrong.isEmpty()) return;
    const QString picture = QDir::temp().filePath(nameOf(GetParam()) + u"-difference.png"_s);
    difference.save(picture);
    ADD_FAILURE() << "these signs look different: " << qPrintable(wrong.join(u", ")) << "\nsee " << qPrintable(picture)
                  << " (red); if it is meant, see the head of this file";
}

INSTANTIATE_TEST_SUITE_P(Sheets, GoldenSigns,
                         testing::Values(Look{24, false}, Look{24, true}, Look{48, false}, Look{48, true},
                                         Look{96, false}, Look{96, true}),
                         [](const auto &one) {
                             return "Of" + std::to_string(one.param.side) + (one.param.night ? "AtNight" : "ByDay");
                         });

// The comparison itself: one tick more on one sign is found, on that sign and no other.
TEST(Golden, FindsASmallChangeAndNamesIt) {
    const QByteArray json = R"({"format": 1, "service": "x", "entries": [{"key": "engin", "fr": "Engin", "en": "Engine",
        "category": "means", "creates": "means", "nature": "fire", "echelon": 2,
        "symbol": {"base": "rect", "ticks": true}}]})";
    const auto changed = Catalogue::read(json, &Catalogue::standard());
    ASSERT_TRUE(changed.catalogue);
    for (const int side : {24, 48, 96}) {
        const SignSheet before(Catalogue::standard(), side, false);
        const SignSheet after(*changed.catalogue, side, false);
        QImage difference;
        EXPECT_EQ(differing(before, before.paint(), after.paint(), difference),
                  (QStringList{u"engin engaged"_s, u"engin planned"_s}))
            << side;
    }
}
