// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/renderers.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

namespace fanion::bench {

using namespace Qt::StringLiterals;

int runWithRenderer(const QString &renderer, const QStringList &arguments, const QString &size) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_UPDATE_IDLE_TIME"_s, u"0"_s); // frames follow at once
    QString program = QCoreApplication::applicationFilePath();
    QStringList all = arguments;
    if (renderer == u"software"_s) {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    } else {
        const QString display = QStandardPaths::findExecutable(u"xvfb-run"_s);
        if (display.isEmpty()) {
            std::fputs("no xvfb-run, so nothing but the software renderer is measured.\n", stderr);
            return 0;
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.remove(u"QT_QUICK_BACKEND"_s);
        if (renderer == u"null"_s) {
            environment.insert(u"QSG_RHI_BACKEND"_s, u"null"_s);
            environment.insert(u"QSG_RENDER_LOOP"_s, u"basic"_s);
        }
        all = QStringList{u"-a"_s, u"-s"_s, u"-screen 0 %1x24"_s.arg(size), program} + arguments;
        program = display;
    }
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(program, all);
    child.waitForFinished(-1);
    return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 1;
}

} // namespace fanion::bench
