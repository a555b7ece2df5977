// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// map-shot OUT.png [--size WxH] [--at LAT,LON,ZOOM] [--bearing D] [--grid KIND] [--night] [--symbols N] [--select]: a
// picture of the map with the demonstration fire, for looking at.
#include "tests/gui/map/demo_scene.h"
#include "tests/gui/map/map_window.h"

#include <QCommandLineParser>
#include <QGuiApplication>

using namespace fanion::app;

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    QCommandLineParser arguments;
    arguments.addPositionalArgument(QStringLiteral("out"), QStringLiteral("picture to write"));
    arguments.addOptions({{QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1600x900")},
                          {QStringLiteral("at"), {}, QStringLiteral("LAT,LON,ZOOM"), QStringLiteral("43.4,5.25,12")},
                          {QStringLiteral("bearing"), {}, QStringLiteral("degrees"), QStringLiteral("0")},
                          {QStringLiteral("grid"), {}, QStringLiteral("kind"), QStringLiteral("none")},
                          {QStringLiteral("night"), QStringLiteral("night palette")},
                          {QStringLiteral("symbols"), {}, QStringLiteral("count"), QStringLiteral("0")},
                          {QStringLiteral("select"), QStringLiteral("select some objects")}});
    arguments.addHelpOption();
    arguments.process(app);
    if (arguments.positionalArguments().size() != 1) arguments.showHelp(2);
    const QStringList size = arguments.value(QStringLiteral("size")).split(u'x');
    MapWindow map(QSize(size.value(0).toInt(), size.value(1).toInt()));
    const QStringList at = arguments.value(QStringLiteral("at")).split(u',');
    map.view().setCenter({at.value(0).toDouble(), at.value(1).toDouble()});
    map.view().setZoomLevel(at.value(2).toDouble());
    map.view().setBearing(arguments.value(QStringLiteral("bearing")).toDouble());
    map.view().setProperty("grid", arguments.value(QStringLiteral("grid")));
    map.view().setProperty("night", arguments.isSet(QStringLiteral("night")));
    const int count = arguments.value(QStringLiteral("symbols")).toInt();
    map.scene().upsert(count > 0 ? scatteredSymbols(count, at.value(0).toDouble(), at.value(1).toDouble(), 0.5, 1)
                                 : demoFire());
    if (arguments.isSet(QStringLiteral("select")))
        map.scene().select({fanion::EntityId{2}, fanion::EntityId{17}, fanion::EntityId{18}});
    const QImage picture = map.picture();
    return picture.save(arguments.positionalArguments().front()) ? 0 : 1;
}
