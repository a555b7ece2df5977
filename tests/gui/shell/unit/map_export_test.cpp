// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report/map_export.h"

#include "app/symbols/export_codes.h"
#include "core/geo/geodesy.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using namespace Qt::StringLiterals;
const Position kPlace = Position::fromDegrees(43.3, 5.4);

class MapExportTest : public CommandsFeed {
protected:
    MapExportTest() {
        feed.put(10, Kind::Means,
                 {{Field::Type, BoardFeed::text("FPT")},
                  {Field::Station, BoardFeed::text("RNS")},
                  {Field::State, BoardFeed::text("engaged")},
                  {Field::Position, Value(kPlace)}});
        feed.put(11, Kind::Area,
                 {{Field::Catalogue, BoardFeed::text("zone-exclusion-cercle")},
                  {Field::Label, BoardFeed::text("Exclusion")},
                  {Field::Path, Value(Path{kPlace, destination(kPlace, 90, 300)})}});
        feed.put(12, Kind::Layer, {{Field::Label, BoardFeed::text("PEI")}, {Field::Nature, BoardFeed::text("water")}});
        feed.put(13, Kind::Feature,
                 {{Field::Layer, Value(EntityId{12})},
                  {Field::Label, BoardFeed::text("PI 12")},
                  {Field::Position, Value(kPlace)}});
        feed.put(14, Kind::Task, {{Field::Label, BoardFeed::text("Sans lieu")}});
        feed.put(15, Kind::Symbol, {{Field::Position, Value(kPlace)}});
        feed.remove(15);
    }
    [[nodiscard]] QJsonObject json(const QString &id) const {
        const auto all = QJsonDocument::fromJson(QByteArray::fromStdString(exporter.text(false, u"Feu"_s).first));
        for (const auto each : all[u"features"].toArray())
            if (each[u"properties"][u"id"].toString() == id) return each.toObject();
        return {};
    }

    MapExport exporter{board, Catalogue::standard(), notices};
};

TEST_F(MapExportTest, GeoJsonSaysWhatEachObjectMeans) {
    EXPECT_EQ(exporter.text(false, u"Feu"_s).second, 3) << "what is deleted or has no place stays";
    const QJsonObject means = json(BoardFeed::id(10));
    const auto of = [&means](const char *name) { return means[u"properties"][QLatin1StringView(name)].toString(); };
    const VehicleEntry *fpt = Catalogue::standard().vehicle(u"FPT");
    ASSERT_TRUE(fpt);
    const ExportCodes codes = exportCodes(*Catalogue::standard().find(fpt->symbol), fpt, fpt->nature, Phase::Engaged);
    ASSERT_TRUE(codes.sidc && codes.cot) << "an engine has codes";
    EXPECT_EQ(of("sidc"), *codes.sidc);
    EXPECT_EQ(of("cot"), *codes.cot);
    EXPECT_EQ(of("name"), u"FPT RNS"_s);
    EXPECT_FALSE(of("sign").isEmpty());
    EXPECT_EQ(of("marker-color"), Catalogue::standard().colour(fpt->nature).name());
}

TEST_F(MapExportTest, WhatIsPlannedSaysSo) {
    feed.set(10, Field::State, BoardFeed::text("requested"));
    EXPECT_EQ(json(BoardFeed::id(10))[u"properties"][u"sidc"].toString()[6], u'1');
}

TEST_F(MapExportTest, ACircleIsARing) {
    const QJsonObject circle = json(BoardFeed::id(11));
    EXPECT_EQ(circle[u"geometry"][u"type"].toString(), u"Polygon"_s);
    const QJsonArray ring = circle[u"geometry"][u"coordinates"][0].toArray();
    ASSERT_EQ(ring.size(), 73);
    for (const auto each : ring)
        EXPECT_NEAR(distanceMetres(kPlace, Position::fromDegrees(each[1].toDouble(), each[0].toDouble())), 300, 2);
}

TEST_F(MapExportTest, AnImportedPointHasTheColourOfItsLayer) {
    EXPECT_EQ(json(BoardFeed::id(13))[u"properties"][u"marker-color"].toString(),
              Catalogue::standard().colour(Nature::Water).name());
}

TEST_F(MapExportTest, AFileByItsEnding) {
    QTemporaryDir folder;
    QSignalSpy ended(&exporter, &MapExport::ended);
    const QString kml = folder.filePath(u"carte.KML"_s);
    exporter.save(QUrl::fromLocalFile(kml), u"Feu & fumée"_s);
    ASSERT_TRUE(ended.wait(20'000));
    EXPECT_TRUE(notice().contains(u"carte.KML"_s));
    QFile file(kml);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList folders;
    int placemarks = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"Placemark") ++placemarks;
        if (xml.name() == u"Folder") folders += QString();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(placemarks, 3);
    EXPECT_EQ(folders.size(), 3) << "means, areas, imported points";
    exporter.save(QUrl::fromLocalFile(folder.filePath(u"carte.geojson"_s)), u"Feu"_s);
    ASSERT_TRUE(ended.wait(20'000));
    QFile other(folder.filePath(u"carte.geojson"_s));
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(other.readAll())[u"name"].toString(), u"Feu"_s);
    exporter.save(QUrl::fromLocalFile(folder.filePath(u"absent/carte.kml"_s)), u"Feu"_s);
    ASSERT_TRUE(ended.wait(20'000));
    EXPECT_TRUE(notice().contains(u"n'a pas pu"_s));
    EXPECT_TRUE(MapExport::suggestedFile(u"/tmp/feu.fanion"_s, u"kml"_s).fileName().endsWith(u".kml"_s));
}

} // namespace
} // namespace fanion::app
