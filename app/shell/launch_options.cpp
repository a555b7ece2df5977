// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/launch_options.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUrl>

namespace fanion::app {

namespace {

std::unexpected<QString> wrong(const QString &option, const QString &value, const char *wanted) {
    return std::unexpected(QStringLiteral("--%1 takes %2, not \"%3\"").arg(option, QLatin1String(wanted), value));
}

bool readGeometry(const QString &text, LaunchOptions &options) {
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{2,5})x([0-9]{2,5})(?:\\+(-?[0-9]{1,5})\\+(-?[0-9]{1,5}))?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return false;
    options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    if (match.hasCaptured(3)) options.place = QPoint(match.captured(3).toInt(), match.captured(4).toInt());
    return true;
}

void addOptions(QCommandLineParser &parser) {
    parser.setApplicationDescription(QStringLiteral("Fanion, a virtual command post for fire services."));
    parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help.")},
        {QStringLiteral("version"), QStringLiteral("Shows the version.")},
        {QStringLiteral("home"), QStringLiteral("Identity and settings of this post."), QStringLiteral("folder")},
        {QStringLiteral("listen"), QStringLiteral("Takes calls at this address only."), QStringLiteral("address:port")},
        {QStringLiteral("no-discovery"), QStringLiteral("Neither announces nor listens for incidents near.")},
        {QStringLiteral("peer"), QStringLiteral("Calls this post until it answers; may be repeated."),
         QStringLiteral("address:port")},
        {QStringLiteral("language"), QStringLiteral("Language of the screen, for this run."), QStringLiteral("fr|en")},
        {QStringLiteral("theme"), QStringLiteral("Colours of the screen, for this run."),
         QStringLiteral("day|night|red")},
        {QStringLiteral("geometry"), QStringLiteral("Size and place of the window."), QStringLiteral("WxH+X+Y")},
        {QStringLiteral("self-test"),
         QStringLiteral("Shows every page once and ends; fails when anything of the screen is wrong.")},
    });
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("An incident (.fanion) to open."),
                                 QStringLiteral("[file]"));
}

std::expected<void, QString> readNetwork(const QCommandLineParser &parser, LaunchOptions &options) {
    options.network.discovery = !parser.isSet(QStringLiteral("no-discovery"));
    if (parser.isSet(QStringLiteral("listen"))) {
        const QString text = parser.value(QStringLiteral("listen"));
        options.network.listen = net::Address::parse(text.toStdString());
        if (!options.network.listen) return wrong(QStringLiteral("listen"), text, "ADDRESS:PORT");
    }
    for (const QString &text : parser.values(QStringLiteral("peer"))) {
        const auto address = net::Address::parse(text.toStdString());
        if (!address) return wrong(QStringLiteral("peer"), text, "ADDRESS:PORT");
        options.network.peers.push_back(*address);
    }
    return {};
}

} // namespace

std::expected<LaunchOptions, QString> readLaunchOptions(const QStringList &arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) return std::unexpected(parser.errorText());
    LaunchOptions options;
    options.wantsHelp = parser.isSet(QStringLiteral("help"));
    options.wantsVersion = parser.isSet(QStringLiteral("version"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    options.home = parser.value(QStringLiteral("home"));
    options.language = parser.value(QStringLiteral("language"));
    options.theme = parser.value(QStringLiteral("theme"));
    if (parser.isSet(QStringLiteral("language")) && options.language != QLatin1String("fr") &&
        options.language != QLatin1String("en"))
        return wrong(QStringLiteral("language"), options.language, "fr or en");
    if (parser.isSet(QStringLiteral("theme")) &&
        !QStringList{QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("red")}.contains(options.theme))
        return wrong(QStringLiteral("theme"), options.theme, "day, night or red");
    const QString geometry = parser.value(QStringLiteral("geometry"));
    if (!geometry.isEmpty() && !readGeometry(geometry, options))
        return wrong(QStringLiteral("geometry"), geometry, "WIDTHxHEIGHT+X+Y");
    if (const auto network = readNetwork(parser, options); !network) return std::unexpected(network.error());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return std::unexpected(QStringLiteral("one incident at a time: %1 files were named").arg(files.size()));
    if (!files.isEmpty()) {
        const QUrl url(files.front());
        options.file = url.isLocalFile() ? url.toLocalFile() : files.front();
    }
    return options;
}

QString launchHelp() {
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace fanion::app
