// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/self_test.h"

#include "app/shell/shell.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>

#include <atomic>
#include <cstdio>

namespace fanion::app {

namespace {

Q_LOGGING_CATEGORY(lcSelfTest, "qml.selftest")

/** Long enough for a page to be laid out and drawn once, on a slow machine too. */
constexpr int kStepMs = 150;

std::atomic_int s_complaints = 0;
QtMessageHandler s_previous = nullptr;

void countComplaint(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    const QLatin1StringView category(context.category ? context.category : "");
    const bool isOfScreen = category.startsWith(QLatin1String("qml")) || category == QLatin1String("js") ||
                            category.startsWith(QLatin1String("qt.qml")) ||
                            category.startsWith(QLatin1String("qt.quick")) || message.contains(QLatin1String(".qml"));
    if (type != QtDebugMsg && type != QtInfoMsg && isOfScreen) ++s_complaints;
    if (s_previous) s_previous(type, context, message);
}

} // namespace

SelfTest::SelfTest(Shell &shell, QQmlApplicationEngine &engine) : m_shell(shell), m_engine(engine) {
    s_previous = qInstallMessageHandler(countComplaint);
    // Page names of Main.qml: start screen parts, then tabs, then panels.
    const QStringList pages{
        QStringLiteral("tab:sitac"),       QStringLiteral("tab:means"),        QStringLiteral("tab:tasks"),
        QStringLiteral("tab:log"),         QStringLiteral("tab:sectors"),      QStringLiteral("tab:posts"),
        QStringLiteral("tab:victims"),     QStringLiteral("tab:intelligence"), QStringLiteral("tab:anticipation"),
        QStringLiteral("tab:whiteboard"),  QStringLiteral("panel:palette"),    QStringLiteral("panel:share"),
        QStringLiteral("panel:carry"),     QStringLiteral("panel:import"),     QStringLiteral("panel:layers"),
        QStringLiteral("panel:bin"),       QStringLiteral("panel:help"),       QStringLiteral("panel:search"),
        QStringLiteral("panel:conflicts"), QStringLiteral("panel:network"),    QStringLiteral("panel:"),
        QStringLiteral("window:log"),      QStringLiteral("window:means"),     QStringLiteral("wall"),
        QStringLiteral("windows:"),
    };
    m_pages = QStringList{QStringLiteral("start"), QStringLiteral("start:network"), QStringLiteral("found"),
                          QStringLiteral("fill"), QStringLiteral("select")} +
              pages + QStringList{QStringLiteral("night"), QStringLiteral("english")} + pages +
              QStringList{QStringLiteral("red"), QStringLiteral("close"), QStringLiteral("start")};
    m_timer.callOnTimeout(this, &SelfTest::step);
}

SelfTest::~SelfTest() {
    qInstallMessageHandler(s_previous);
}

void SelfTest::start() {
    m_timer.start(kStepMs);
}

int SelfTest::status() const {
    return s_complaints == 0 && m_pages.isEmpty() ? 0 : 1;
}

void SelfTest::step() {
    if (m_pages.isEmpty()) {
        m_timer.stop();
        std::fprintf(stdout, "self-test: %d complaint(s)\n", s_complaints.load());
        QCoreApplication::exit(0);
        return;
    }
    // Founding is asynchronous: what needs the incident waits for it.
    const bool needsIncident = m_pages.front() == QLatin1String("fill");
    if (needsIncident && !m_shell.session()->canEdit()) return;
    show(m_pages.takeFirst());
}

void SelfTest::show(const QString &page) {
    QObject *window = m_engine.rootObjects().front();
    if (page == QLatin1String("found")) {
        m_shell.lobby()->introduce(QStringLiteral("Poste d'essai"), QStringLiteral("COS"));
        m_shell.lobby()->create(QStringLiteral("Auto-test"), QStringLiteral("incendie"), true);
    } else if (page == QLatin1String("fill")) {
        fill();
    } else if (page == QLatin1String("select")) {
        m_shell.selection()->select(m_shell.means()->idAt(0));
    } else if (page == QLatin1String("night") || page == QLatin1String("red")) {
        m_shell.preferences()->setTheme(page);
    } else if (page == QLatin1String("english")) {
        m_shell.preferences()->setLanguage(QStringLiteral("en"));
    } else if (page == QLatin1String("close")) {
        m_shell.lobby()->close();
    } else if (!QMetaObject::invokeMethod(window, "showPage", Q_ARG(QString, page))) {
        qCWarning(lcSelfTest) << "the window has no page" << page;
    }
}

void SelfTest::fill() {
    Commands &commands = *m_shell.commands();
    const QGeoCoordinate place(43.2951, 5.374);
    for (int row = 0; row < m_shell.palette()->rowCount(); row += 3) {
        const QString key = m_shell.palette()->keyAt(row);
        const QGeoCoordinate here = place.atDistanceAndAzimuth(40.0 * row, 37.0 * row);
        if (m_shell.palette()->toolOf(key) == QLatin1String("point"))
            commands.placeSymbol(key, here, {}, QStringLiteral("planned"), QStringLiteral("Essai"));
        else
            commands.drawShape(key, {here, here.atDistanceAndAzimuth(300, 20), here.atDistanceAndAzimuth(400, 90)}, {},
                               {});
    }
    const QString sector = commands.addSector(
        QStringLiteral("S1"), {place, place.atDistanceAndAzimuth(500, 0), place.atDistanceAndAzimuth(500, 90)});
    commands.addTask(QStringLiteral("Ouvrir le portail"), sector);
    commands.addMeans(QStringLiteral("FPT"), QStringLiteral("RNS"), QStringLiteral("engaged"));
    LogLine line;
    line.text = QStringLiteral("Sur les lieux");
    line.from = QStringLiteral("FPT RNS");
    line.to = QStringLiteral("CODIS");
    commands.addLogLine(line);
}

} // namespace fanion::app
