// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/pack_maker.h"

#include "app/shell/basemaps/base_maps_model.h"
#include "app/shell/basemaps/map_keys.h"
#include "app/shell/bridge/notices.h"
#include "tests/support/tile_server.h"

#include <QDir>
#include <QSignalSpy>

namespace fanion::app {
namespace {

class PackMakerTest : public testing::Test {
protected:
    static constexpr int kWait = 20'000; ///< ms until a test fails; nothing takes so long

    PackMakerTest() { server.headers = ""; }

    QString source() const { return server.address().text(); }
    QString problem(const PackMaker &maker, const QString &address, int minZoom, int maxZoom) const {
        const QVariantMap said = maker.estimate(address, ring, minZoom, maxZoom);
        return said[QStringLiteral("ok")].toBool() ? QString() : said[QStringLiteral("text")].toString();
    }

    QTemporaryDir home;
    QString folder = home.filePath(QStringLiteral("cartes"));
    QSettings store{home.filePath(QStringLiteral("screen.ini")), QSettings::IniFormat};
    Notices notices;
    MapKeys keys{home.filePath(QStringLiteral("keys.json")), notices};
    BaseMapsModel maps{store, keys, notices};
    test::TileServer server;
    const QList<QGeoCoordinate> ring{{43.4, 4.9}, {43.4, 5.1}, {43.6, 5.1}, {43.6, 4.9}};
};

TEST_F(PackMakerTest, SaysWhatItWillBeOrWhyNot) {
    const PackMaker maker(folder, maps, notices);
    const QVariantMap said = maker.estimate(source(), ring, 6, 16);
    EXPECT_TRUE(said[QStringLiteral("ok")].toBool());
    EXPECT_TRUE(said[QStringLiteral("text")].toString().contains(PackMaker::tr("tuiles")));
    const QString osm = QStringLiteral("https://tile.openstreetmap.org/{z}/{x}/{y}.png");
    EXPECT_TRUE(problem(maker, osm, 6, 10).contains(u"tile.openstreetmap.org"));
    EXPECT_FALSE(problem(maker, source(), 6, 25).isEmpty());
    EXPECT_FALSE(maker.estimate(source(), {{43, 5}}, 6, 9)[QStringLiteral("ok")].toBool());
    EXPECT_EQ(maker.zooms(source()).size(), 20);
}

TEST_F(PackMakerTest, OffersThoseOfTheListAndThePresetsOnce) {
    const PackMaker maker(folder, maps, notices);
    const auto before = maker.sources().size();
    QSignalSpy inserted(&maps, &BaseMapsModel::rowsInserted);
    ASSERT_TRUE(maps.addAddress(source()));
    ASSERT_TRUE(inserted.wait(kWait));
    ASSERT_EQ(maker.sources().size(), before + 1);
    EXPECT_EQ(maker.sources().front().key, source());
}

TEST_F(PackMakerTest, MakesAMapAndNeverOverwritesOne) {
    PackMaker maker(folder, maps, notices);
    for (const auto *expected : {u"Istres - nord.mbtiles", u"Istres - nord (2).mbtiles"}) {
        QSignalSpy finished(&maker, &PackMaker::finished);
        ASSERT_TRUE(maker.begin(source(), ring, 8, 11, QStringLiteral("Istres / nord")));
        EXPECT_TRUE(maker.isRunning());
        EXPECT_FALSE(maker.begin(source(), ring, 8, 9, QStringLiteral("Autre"))) << "one at a time";
        ASSERT_TRUE(finished.wait(kWait));
        EXPECT_FALSE(maker.isRunning());
        const QString path = finished.front().front().toUrl().toLocalFile();
        EXPECT_EQ(QFileInfo(path).fileName(), QStringView(expected));
        EXPECT_TRUE(QFileInfo::exists(path));
    }
    EXPECT_TRUE(maker.unfinished().isEmpty());
}

TEST_F(PackMakerTest, WhatIsStoppedGoesOnAfterARestart) {
    server.asking = [this](const QByteArray &) { server.status = server.asked.size() > 20 ? "503 Busy" : "200 OK"; };
    {
        PackMaker maker(folder, maps, notices);
        QSignalSpy changed(&maker, &PackMaker::changed);
        ASSERT_TRUE(maker.begin(source(), ring, 8, 13, QStringLiteral("Istres")));
        while (server.asked.size() < 20)
            ASSERT_TRUE(changed.wait(kWait));
    } // the program ends while it runs
    server.asking = {};
    server.status = "200 OK";
    PackMaker maker(folder, maps, notices);
    ASSERT_EQ(maker.unfinished().size(), 1);
    const QVariantMap left = maker.unfinished().front().toMap();
    EXPECT_EQ(left[QStringLiteral("name")], QStringLiteral("Istres"));
    QSignalSpy finished(&maker, &PackMaker::finished);
    ASSERT_TRUE(maker.goOn(left[QStringLiteral("file")].toString()));
    EXPECT_TRUE(maker.unfinished().isEmpty()) << "it runs";
    ASSERT_TRUE(finished.wait(kWait));
    EXPECT_TRUE(maker.unfinished().isEmpty());
}

TEST_F(PackMakerTest, DeletesOnlyUnfinishedPacks) {
    PackMaker maker(folder, maps, notices);
    server.status = "403 Forbidden";
    QSignalSpy told(&notices, &Notices::told);
    ASSERT_TRUE(maker.begin(source(), ring, 8, 9, QStringLiteral("Istres")));
    ASSERT_TRUE(told.wait(kWait));
    EXPECT_TRUE(told.back().front().toString().contains(u"127.0.0.1"));
    ASSERT_EQ(maker.unfinished().size(), 1);
    const QString precious = home.filePath(QStringLiteral("other.pack-part"));
    test::write(precious, "of somebody");
    maker.discard(precious);
    EXPECT_TRUE(QFileInfo::exists(precious));
    maker.discard(maker.unfinished().front().toMap()[QStringLiteral("file")].toString());
    EXPECT_TRUE(maker.unfinished().isEmpty());
}

} // namespace
} // namespace fanion::app
