// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/map_pages.h"
#include "app/print/print_output.h"
#include "app/print/signs_painter.h"
#include "tests/gui/print/printed.h"

#include "core/geo/geodesy.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace fanion::app {
namespace {

class MapPdf : public testing::Test {
protected:
    Printed print(const MapSheet &sheet) {
        MapPages pages(sheet);
        const auto written = writePdf(pages, path, sheet.facts.incident, &goOn);
        EXPECT_TRUE(written && *written);
        const auto printed = Printed::read(path);
        EXPECT_TRUE(printed.has_value());
        return printed.value_or(Printed());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("carte.pdf"));
};

TEST_F(MapPdf, HasThePaperAndTheWordsOfItsCartouche) {
    MapSheet sheet = demoSheet({PaperSize::A0, true});
    sheet.denominator = 25'000;
    sheet.notation = CoordinateNotation::Dfci;
    sheet.notationName = QStringLiteral("DFCI");
    sheet.attribution = QStringLiteral("© IGN");
    sheet.facts.notice = QStringLiteral("Carte figée : Idée de manœuvre 1");
    const Printed printed = print(sheet);
    ASSERT_EQ(printed.pages.size(), 1);
    EXPECT_NEAR(printed.pages[0].width(), 1189, 0.5);
    EXPECT_NEAR(printed.pages[0].height(), 841, 0.5);
    const QString text = printed.texts[0].normalized(QString::NormalizationForm_KC).simplified(); // ﬁ is fi
    for (const QString &words :
         {QStringLiteral("Feu de Rognac"), QStringLiteral("1:25 000"), QStringLiteral("Imprimé le 23/11/2026 à 21:14"),
          QStringLiteral("Cellule SITAC, PCC"), QStringLiteral("Page 1/1"), QStringLiteral("DFCI"),
          QStringLiteral("KD"), QStringLiteral("Carte figée : Idée de manœuvre 1"), QStringLiteral("© IGN"),
          QStringLiteral("Légende")})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("EXERCICE")));
}

TEST_F(MapPdf, CannotBeTakenForRealInAnExercise) {
    MapSheet sheet = demoSheet({PaperSize::A3, false});
    sheet.facts.isExercise = true;
    const Printed printed = print(sheet);
    ASSERT_EQ(printed.pages.size(), 1);
    EXPECT_TRUE(printed.texts[0].contains(QStringLiteral("EXERCICE – EXERCICE")));
    // And across the map itself: with nothing on it, it is not blank.
    sheet.objects.clear();
    const auto inked = [&](bool isExercise) {
        sheet.facts.isExercise = isExercise;
        MapPages pages(sheet);
        const QImage picture = pictureOf(pages, 0, 50, &goOn);
        const QRectF map = pages.layout().map;
        int count = 0;
        for (int y = static_cast<int>(map.top() * 50 / 25.4) + 3; y < map.bottom() * 50 / 25.4 - 12; ++y)
            for (int x = static_cast<int>(map.left() * 50 / 25.4) + 3; x < map.right() * 50 / 25.4 - 3; ++x)
                count += picture.pixel(x, y) != 0xFFFFFFFF ? 1 : 0;
        return count;
    };
    EXPECT_EQ(inked(false), 0);
    EXPECT_GT(inked(true), 3000);
}

TEST_F(MapPdf, MeasuresTheGroundInMillimetres) {
    MapSheet sheet = demoSheet({PaperSize::A4, true});
    sheet.denominator = 25'000;
    sheet.withLegend = false;
    const Position west = Position::fromDegrees(43.4, 5.24);
    MapObject line;
    line.id = EntityId{1};
    line.shape = MapShape::Line;
    line.catalogueKey = QStringLiteral("trait");
    line.path = {west, destination(west, 90, 2000)};
    sheet.objects = {std::make_shared<const MapObject>(line)};
    MapPages pages(sheet);
    constexpr double kDpi = 254; // ten pixels a millimetre
    const QImage picture = pictureOf(pages, 0, kDpi, &goOn);
    const QRect map =
        QRectF(pages.layout().map.topLeft() * 10, pages.layout().map.size() * 10).toRect().adjusted(9, 9, -9, -60);
    int first = map.right();
    int last = map.left();
    for (int y = map.top(); y < map.bottom(); ++y)
        for (int x = map.left(); x < map.right(); ++x)
            if (qGray(picture.pixel(x, y)) < 100) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    // 2 km are 80 mm; the ends of the stroke are half its width beyond, at most 0.4 mm each.
    EXPECT_NEAR((last - first) / 10.0, 80, 0.9);
}

TEST_F(MapPdf, ReplacesNothingWhenItIsGivenUp) {
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("yesterday's");
    before.close();
    MapPages pages(demoSheet({PaperSize::A4, false}));
    const auto written = writePdf(pages, path, {}, [](double) { return false; });
    ASSERT_TRUE(written);
    EXPECT_FALSE(*written);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), "yesterday's");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(MapPdf, SaysWhichFileCannotBeWritten) {
    MapPages pages(demoSheet({PaperSize::A4, false}));
    const auto written = writePdf(pages, QStringLiteral("/nowhere/carte.pdf"), {}, &goOn);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Io);
    EXPECT_EQ(written.error().subject, "/nowhere/carte.pdf");
}

TEST_F(MapPdf, TellsNaturesApartWithoutColour) {
    MapObject object;
    object.nature = Nature::Water;
    object.label = QStringLiteral("CCGC 2");
    const MapObject black = inBlackInk(object, true);
    EXPECT_LT(black.colour.lightness(), 30);
    EXPECT_TRUE(black.label2.startsWith(u'('));
    MapObject fire = object;
    fire.nature = Nature::Fire;
    EXPECT_NE(inBlackInk(fire, true).label2, black.label2);
    MapSheet sheet = demoSheet({PaperSize::A4, true});
    sheet.inBlack = true;
    MapPages pages(sheet);
    const QImage picture = pictureOf(pages, 0, 60, &goOn);
    int coloured = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            coloured += colour.saturation() > 40 && colour.value() > 60 ? 1 : 0;
        }
    EXPECT_LT(coloured, 20);
}

} // namespace
} // namespace fanion::app
