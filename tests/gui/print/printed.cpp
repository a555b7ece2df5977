// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/print/printed.h"

#include "tests/gui/map/demo_scene.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr double kMillimetresPerPoint = 25.4 / 72;

std::optional<QString> output(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

std::optional<Printed> Printed::read(const QString &path) {
    const auto info = output(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("-1"), path});
    if (!info) return std::nullopt;
    Printed printed;
    static const QRegularExpression size(QStringLiteral(R"(Page +\d+ size: +([\d.]+) x ([\d.]+) pts)"));
    for (const auto &match : size.globalMatch(*info))
        printed.pages.append(QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * kMillimetresPerPoint);
    for (qsizetype page = 1; page <= printed.pages.size(); ++page) {
        const QString number = QString::number(page);
        const auto text =
            output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), number,
                                                 QStringLiteral("-l"), number, path, QStringLiteral("-")});
        if (!text) return std::nullopt;
        printed.texts.append(*text);
    }
    return printed;
}

MapSheet demoSheet(const Paper &paper) {
    MapSheet sheet;
    sheet.paper = paper;
    sheet.view = MapCamera(Position::fromDegrees(43.4, 5.25), 12, 1600, 900);
    for (const MapObject &object : demoFire())
        sheet.objects.push_back(std::make_shared<const MapObject>(object));
    sheet.facts.incident = QStringLiteral("Feu de Rognac");
    sheet.facts.title = QStringLiteral("SITAC");
    sheet.facts.author = QStringLiteral("Cellule SITAC, PCC");
    sheet.facts.printed = QStringLiteral("Imprimé le 23/11/2026 à 21:14");
    sheet.facts.font = QGuiApplication::font();
    return sheet;
}

} // namespace fanion::app
