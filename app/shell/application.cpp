// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

#include "app/shell/deny_network.h"
#include "app/shell/end_signals.h"
#include "app/shell/launch_options.h"
#include "app/shell/looks.h"
#include "app/shell/self_test.h"
#include "app/shell/shell.h"
#include "app/shell/text/translator.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace fanion::app {

namespace {

constexpr int kWrongUsage = 2;

void say(std::FILE *stream, const QString &text) {
    std::fputs((text + u'\n').toUtf8().constData(), stream);
}

QVariantMap windowProperties(const LaunchOptions &options) {
    QVariantMap properties;
    if (options.size) {
        properties.insert(QStringLiteral("width"), options.size->width());
        properties.insert(QStringLiteral("height"), options.size->height());
    }
    if (options.place) {
        properties.insert(QStringLiteral("x"), options.place->x());
        properties.insert(QStringLiteral("y"), options.place->y());
    }
    if (options.size || options.place) properties.insert(QStringLiteral("placed"), true);
    return properties;
}

int run(const LaunchOptions &options, const std::function<void(Shell &)> &prepare) {
    // A self-test works in a home of its own: nothing it does may reach this post's incidents.
    const QTemporaryDir scratch;
    const QString home = options.selfTest ? scratch.path() : options.home;
    Shell shell({home, {}, true});
    if (prepare) prepare(shell);
    if (!options.language.isEmpty()) shell.preferences()->overrideLanguage(options.language);
    if (!options.theme.isEmpty()) shell.preferences()->overrideTheme(options.theme);
    Translator::instance().setLanguage(shell.preferences()->language());

    DenyNetwork deny;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&deny);
    QObject::connect(&Translator::instance(), &Translator::changed, &engine, &QQmlEngine::retranslate);
    std::optional<SelfTest> selfTest;
    if (options.selfTest) selfTest.emplace(shell, engine);
    engine.setInitialProperties(windowProperties(options));
    engine.loadFromModule("Fanion", "Main");
    if (engine.rootObjects().isEmpty()) return 1;

    if (selfTest) {
        selfTest->start();
    } else {
        shell.post()->listen(options.network);
        if (!options.file.isEmpty()) shell.lobby()->open(options.file);
    }
    const int status = QApplication::exec();
    return selfTest ? selfTest->status() : status;
}

/** --help and --version need no display, and so no QApplication. */
bool tellsOnly(int &argc, char **argv) {
    const auto asks = [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    };
    if (std::none_of(argv + 1, argv + argc, asks)) return false;
    const QCoreApplication application(argc, argv);
    const auto options = readLaunchOptions(QCoreApplication::arguments());
    if (!options) return false;
    if (options->wantsHelp)
        say(stdout, launchHelp());
    else if (options->wantsVersion)
        say(stdout, QStringLiteral("fanion " FANION_VERSION));
    return options->wantsHelp || options->wantsVersion;
}

} // namespace

int runApplication(int &argc, char **argv, const std::function<void(Shell &)> &prepare) {
    QCoreApplication::setApplicationName(QStringLiteral("Fanion"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FANION_VERSION));
    if (tellsOnly(argc, argv)) return 0;
    QGuiApplication::setDesktopFileName(QStringLiteral("org.fanion.Fanion"));
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    EndSignals endSignals;
    const QApplication application(argc, argv);
    const auto options = readLaunchOptions(QApplication::arguments());
    if (!options) {
        say(stderr, QStringLiteral("fanion: ") + options.error());
        return kWrongUsage;
    }
    endSignals.watch();
    prepareLooks();
    return run(*options, prepare);
}

} // namespace fanion::app
