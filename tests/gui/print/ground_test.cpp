// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/ground_painter.h"
#include "app/print/map_pages.h"
#include "app/print/print_output.h"
#include "tests/gui/print/printed.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

#include <cmath>

namespace fanion::app {
namespace {

/** A folder of one-coloured tiles around a place: the one it is on red, its neighbours blue. */
class Ground : public testing::Test {
protected:
    void SetUp() override {
        for (int x = -4; x <= 4; ++x)
            for (int y = -4; y <= 4; ++y) {
                QImage picture(256, 256, QImage::Format_RGB32);
                picture.fill(x == 0 && y == 0 ? Qt::red : Qt::blue);
                const QDir column(folder.filePath(QStringLiteral("14/%1").arg(middleTile.x + x)));
                ASSERT_TRUE(QDir().mkpath(column.path()));
                ASSERT_TRUE(picture.save(column.filePath(QStringLiteral("%1.png").arg(middleTile.y + y))));
            }
    }
    [[nodiscard]] MapSheet sheet(double bearing) const {
        MapSheet made = demoSheet({PaperSize::A3, true});
        made.objects.clear();
        made.view.setBearing(bearing);
        made.denominator = 12'000;
        made.grounds = {{folder.path(), 1}};
        return made;
    }

    QTemporaryDir folder;
    const TileId middleTile = tileAt(toMercator(Position::fromDegrees(43.4, 5.25)), 14);
};

TEST_F(Ground, LiesWhereItBelongsOverAllBlocks) {
    for (const double bearing : {0.0, 30.0}) {
        MapPages pages(sheet(bearing));
        const MapCamera &camera = pages.layout().camera;
        constexpr double kDpi = 200;
        const QImage picture = pictureOf(pages, 0, kDpi, &goOn);
        ASSERT_GT(picture.width(), 2 * GroundPainter::kBlock); // so that tiles lie on several blocks
        const double side = tileSize(14);
        const MercatorPoint corner = tileOrigin(middleTile);
        int seen = 0;
        // Points inside and outside of the red tile's edges, in parts of its side.
        for (const double u : {-0.6, -0.03, 0.03, 0.5, 0.97, 1.03, 1.6})
            for (const double v : {-0.4, -0.03, 0.03, 0.5, 0.97, 1.03}) {
                const ScreenPoint at = camera.toScreen(MercatorPoint{corner.x + u * side, corner.y + v * side});
                if (at.x < 5 || at.y < 5 || at.x > camera.width() - 5 || at.y > camera.height() - 30) continue;
                const QPointF paper = pages.layout().map.topLeft() + QPointF(at.x, at.y) * pages.layout().pixel;
                const QColor colour = picture.pixelColor((paper * kDpi / 25.4).toPoint());
                const bool isInside = u > 0 && u < 1 && v > 0 && v < 1;
                EXPECT_GT(isInside ? colour.red() : colour.blue(), 200) << bearing << " " << u << " " << v;
                EXPECT_LT(isInside ? colour.blue() : colour.red(), 60) << bearing << " " << u << " " << v;
                ++seen;
            }
        EXPECT_GT(seen, 20);
    }
}

TEST_F(Ground, LeavesNoSeamsBetweenBlocks) {
    MapPages pages(sheet(0));
    const QImage picture = pictureOf(pages, 0, 200, &goOn);
    const QRectF map = pages.layout().map;
    // A line through the whole map, above the credits: nothing of the paper shows through.
    const int y = static_cast<int>((map.top() + map.height() / 3) * 200 / 25.4);
    int white = 0;
    for (int x = static_cast<int>((map.left() + 1) * 200 / 25.4); x < (map.right() - 1) * 200 / 25.4; ++x)
        white += picture.pixelColor(x, y).green() > 120 ? 1 : 0;
    EXPECT_EQ(white, 0);
}

TEST_F(Ground, SaysWhatIsMissing) {
    MapSheet made = sheet(0);
    MapPages whole(made);
    ASSERT_FALSE(pictureOf(whole, 0, 40, &goOn).isNull());
    EXPECT_EQ(whole.remark(), QString());
    made.grounds.push_back({QStringLiteral("/nowhere/scan25.mbtiles"), 1});
    MapPages lacking(made);
    ASSERT_FALSE(pictureOf(lacking, 0, 40, &goOn).isNull());
    EXPECT_TRUE(lacking.remark().contains(u'1')) << lacking.remark().toStdString();
}

TEST_F(Ground, IsGreyWithoutColour) {
    MapSheet made = sheet(0);
    made.inBlack = true;
    MapPages pages(made);
    const QImage picture = pictureOf(pages, 0, 60, &goOn);
    const QColor middle = picture.pixelColor((pages.layout().map.center() * 60 / 25.4).toPoint());
    EXPECT_EQ(middle.saturation(), 0);
}

} // namespace
} // namespace fanion::app
