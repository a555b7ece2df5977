// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// print-shot OUT.pdf [--paper A4] [--landscape] [--scale N] [--at LAT,LON,ZOOM] [--bearing D] [--grid KIND] [--black]
// [--exercise] [--map PATH]…: the demonstration fire on paper, for looking at.
#include "app/print/map_pages.h"
#include "app/print/print_output.h"
#include "tests/gui/print/printed.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

using namespace fanion::app;

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    QCommandLineParser arguments;
    arguments.addPositionalArgument(QStringLiteral("out"), QStringLiteral("PDF to write"));
    arguments.addOptions({{QStringLiteral("paper"), {}, QStringLiteral("name"), QStringLiteral("A4")},
                          {QStringLiteral("landscape"), QStringLiteral("lying")},
                          {QStringLiteral("scale"), {}, QStringLiteral("n"), QStringLiteral("0")},
                          {QStringLiteral("dpi"), {}, QStringLiteral("n"), QStringLiteral("300")},
                          {QStringLiteral("size"), {}, QStringLiteral("of signs"), QStringLiteral("1")},
                          {QStringLiteral("at"), {}, QStringLiteral("LAT,LON,ZOOM"), QStringLiteral("43.4,5.25,12")},
                          {QStringLiteral("bearing"), {}, QStringLiteral("degrees"), QStringLiteral("0")},
                          {QStringLiteral("grid"), {}, QStringLiteral("kind"), QStringLiteral("none")},
                          {QStringLiteral("map"), {}, QStringLiteral("path"), {}},
                          {QStringLiteral("black"), QStringLiteral("without colour")},
                          {QStringLiteral("exercise"), QStringLiteral("with the mark of an exercise")}});
    arguments.addHelpOption();
    arguments.process(app);
    if (arguments.positionalArguments().size() != 1) arguments.showHelp(2);
    MapSheet sheet = demoSheet({readPaper(arguments.value(QStringLiteral("paper"))).value_or(PaperSize::A4),
                                arguments.isSet(QStringLiteral("landscape"))});
    const QStringList at = arguments.value(QStringLiteral("at")).split(u',');
    sheet.view =
        fanion::MapCamera(fanion::Position::fromDegrees(at.value(0).toDouble(), at.value(1).toDouble()),
                          at.value(2).toDouble(), 1600, 900, arguments.value(QStringLiteral("bearing")).toDouble());
    sheet.denominator = arguments.value(QStringLiteral("scale")).toDouble();
    sheet.groundDpi = arguments.value(QStringLiteral("dpi")).toDouble();
    sheet.signSize = arguments.value(QStringLiteral("size")).toDouble();
    sheet.grid = gridKind(arguments.value(QStringLiteral("grid")));
    sheet.grounds.push_back({{}, 1});
    sheet.attribution = QStringLiteral("© les contributeurs d'OpenStreetMap, IGN");
    for (const QString &map : arguments.values(QStringLiteral("map")))
        sheet.grounds.push_back({map, 1});
    sheet.inBlack = arguments.isSet(QStringLiteral("black"));
    sheet.facts.isExercise = arguments.isSet(QStringLiteral("exercise"));
    QElapsedTimer watch;
    watch.start();
    MapPages pages(sheet);
    const auto written = writePdf(pages, arguments.positionalArguments().front(), sheet.facts.incident, &goOn);
    std::printf("%d page(s), %lld ms, %s\n", pages.count(), static_cast<long long>(watch.elapsed()),
                qPrintable(pages.remark()));
    return written && *written ? 0 : 1;
}
