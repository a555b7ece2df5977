// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/boards/window_bench.h"

#include "tests/bench/boards/large_incident.h"
#include "tests/bench/figure/figure.h"
#include "tests/bench/window/frames.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

namespace fanion::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFrame = 1000.0 / 60;
constexpr double kOpening = 100;
constexpr int kRuns = 5;
constexpr int kFrames = 120;
constexpr double kScroll = 48; ///< pixels a frame: a fast hand
constexpr std::uint8_t kPosts = 20;
constexpr int kChangesASecond = 200;
constexpr int kPresencesASecond = 4;
constexpr int kBetweenKeys = 100; ///< ms, a fast typist
constexpr std::array kBoards{"means",   "tasks",    "log",          "sectors",      "posts",
                             "victims", "timeline", "intelligence", "anticipation", "whiteboard"};

PostId post(std::uint8_t number) {
    PostId id;
    id.bytes[0] = number;
    return id;
}

Figure withinAFrame(std::string name) {
    return {std::move(name), "ms", false, {}, kFrame, "limit: one frame of a display at 60 Hz", kFrame};
}

/** Visible ones below \p item, itself included. */
template <typename Use>
void eachSeen(QQuickItem *item, const Use &use) {
    if (!item->isVisible()) return;
    use(item);
    for (QQuickItem *child : item->childItems())
        eachSeen(child, use);
}

} // namespace

WindowBench::WindowBench(QString renderer) : m_renderer(std::move(renderer)) {
    m_shell = std::make_unique<app::Shell>(app::Shell::Settings{m_home.path(), m_home.path(), false, {}});
    m_shell->preferences()->setTourSeen(true);
    m_qml = std::make_unique<QQmlApplicationEngine>();
    m_qml->setInitialProperties({{u"width"_s, 1366}, {u"height"_s, 768}, {u"placed"_s, true}});
    m_qml->loadFromModule("Fanion", "Main");
    if (!m_qml->rootObjects().isEmpty()) m_window = qobject_cast<QQuickWindow *>(m_qml->rootObjects().constFirst());
}

WindowBench::~WindowBench() {
    m_qml.reset();
    m_shell.reset();
}

bool WindowBench::measure() {
    if (!m_window) {
        std::fputs("bench-boards: the window could not be made\n", stderr);
        return false;
    }
    open();
    if (measureOpening() && measureScrolling() && measureArrival() && measureTyping()) return true;
    std::fputs("bench-boards: the window does not show what it was given\n", stderr);
    return false;
}

std::string WindowBench::nameOf(const QString &what) const {
    return u"boards.window.%1.%2"_s.arg(what, m_renderer).toStdString();
}

void WindowBench::open() {
    app::IncidentInfo info;
    info.title = "Feu de Rognac";
    info.code = "K7-42";
    info.self = post(1);
    m_shell->bridge().onOpened(info);
    BoardDelta members;
    members.membersChanged = true;
    for (std::uint8_t number = 1; number <= kPosts + 1; ++number) {
        Member member;
        member.post = post(number);
        member.role = number == 1 ? Role::Commander : Role::Editor;
        member.name = "Poste " + std::to_string(number);
        members.members.push_back(member);
    }
    m_shell->bridge().onBoard(members);
    m_shell->bridge().onBoard(LargeIncident::whole());
    m_shell->bridge().onBoard(LargeIncident::page());
    (void)runFrames(*m_window, [](int) {}, kFrames);
}

void WindowBench::show(const QString &board) {
    QMetaObject::invokeMethod(m_window, "showPage", Q_ARG(QString, u"tab:"_s + board));
}

bool WindowBench::measureOpening() {
    Figure first{nameOf(u"worst_board_opens_the_first_time"_s), "ms", false, {}, kOpening, "limit: 100 ms", kOpening};
    Figure again{nameOf(u"worst_board_opens"_s), "ms", false, {}, kOpening, "limit: 100 ms", kOpening};
    double slowest = 0;
    for (const char *board : kBoards) {
        show(u"sitac"_s);
        (void)runFrames(*m_window, [](int) {}, 2);
        const double took = untilShown(*m_window, [&] { show(QLatin1StringView(board)); });
        slowest = std::max(slowest, took);
        std::fprintf(stderr, "  %s: %.1f ms the first time\n", board, took);
    }
    first.runs.push_back(slowest); // a process has one first time
    for (int run = 0; run < kRuns; ++run) {
        slowest = 0;
        for (const char *board : kBoards) {
            show(u"sitac"_s);
            (void)runFrames(*m_window, [](int) {}, 2);
            slowest = std::max(slowest, untilShown(*m_window, [&] { show(QLatin1StringView(board)); }));
        }
        again.runs.push_back(slowest);
    }
    print(first, LargeIncident::kSeed);
    print(again, LargeIncident::kSeed);
    return true;
}

bool WindowBench::measureScrolling() {
    for (const char *board : {"means", "log", "victims", "intelligence", "tasks"}) {
        show(QLatin1StringView(board));
        (void)runFrames(*m_window, [](int) {}, 2);
        QQuickItem *list = longestList();
        if (!list) return false;
        Figure slowest = withinAFrame(nameOf(u"%1_scrolled_slowest_of_600_frames"_s.arg(QLatin1StringView(board))));
        const double top = list->property("originY").toDouble();
        const double room = list->property("contentHeight").toDouble() - list->height() - kScroll * kFrames;
        if (room < 0) return false;
        double worst = 0;
        for (int run = 0; run < kRuns; ++run) {
            const double from = top + room * run / kRuns; // rows not seen before
            list->setProperty("contentY", from);
            (void)runFrames(*m_window, [](int) {}, 2);
            const FrameRun frames = runFrames(
                *m_window, [&](int frame) { list->setProperty("contentY", from + kScroll * (frame + 1)); }, kFrames);
            worst = std::max(worst, frames.worst);
        }
        slowest.runs.push_back(worst);
        print(slowest, LargeIncident::kSeed);
    }
    return true;
}

bool WindowBench::measureArrival() {
    show(u"log"_s);
    (void)runFrames(*m_window, [](int) {}, 2);
    Figure arriving = withinAFrame(nameOf(u"a_remote_line_shown"_s));
    const int before = m_shell->journal()->total();
    for (int run = 0; run < kRuns * 4; ++run) {
        BoardDelta line;
        line.changed = {LargeIncident::line(LargeIncident::kLines + static_cast<std::size_t>(run))};
        QEventLoop pause; // a lone change after a quiet moment
        QTimer::singleShot(50, &pause, &QEventLoop::quit);
        pause.exec();
        QEventLoop handed;
        QObject::connect(&m_shell->bridge(), &app::EngineBridge::boardChanged, &handed, &QEventLoop::quit);
        arriving.runs.push_back(untilShown(*m_window, [&] {
            m_shell->bridge().onBoard(line);
            handed.exec();
        }));
    }
    print(arriving, LargeIncident::kSeed);
    return m_shell->journal()->total() == before + kRuns * 4;
}

bool WindowBench::measureTyping() {
    show(u"log"_s);
    (void)runFrames(*m_window, [](int) {}, 2);
    QQuickItem *field = find(u"logText"_s);
    if (!field) return false;
    field->forceActiveFocus();
    const QString said = u"CODIS > PCC : deux groupes partis de Salon, arrives vers 1530, un VLCG devant"_s;
    Figure keys = withinAFrame(nameOf(u"worst_key_while_200_changes_a_second_come_from_20_posts"_s));
    Figure blocked = withinAFrame(nameOf(u"longest_block_while_200_changes_a_second_come_from_20_posts"_s));
    double worst = 0;
    double longest = 0;
    QElapsedTimer clock;
    QElapsedTimer turn;
    bool isAwaited = false;
    int typed = 0;
    QEventLoop loop;
    QTimer changes;
    changes.callOnTimeout([&] { m_shell->bridge().onBoard(nextChange()); });
    QTimer looks;
    looks.callOnTimeout([&] { m_shell->bridge().onPresence(presence()); });
    QTimer hand;
    hand.callOnTimeout([&] {
        if (typed == said.size()) return loop.quit();
        const QChar letter = said[typed++];
        isAwaited = true;
        clock.start();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, letter == u' ' ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(m_window, &key);
        }
    });
    QTimer idle; // each turn of the event loop
    idle.setInterval(0);
    idle.callOnTimeout([&] {
        if (turn.isValid()) longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) * 1e-6);
        turn.start();
    });
    const auto shown = QObject::connect(m_window, &QQuickWindow::frameSwapped, &loop, [&] {
        if (!std::exchange(isAwaited, false)) return;
        worst = std::max(worst, static_cast<double>(clock.nsecsElapsed()) * 1e-6);
    });
    changes.start(1000 / kChangesASecond);
    looks.start(1000 / kPresencesASecond);
    hand.start(kBetweenKeys);
    idle.start();
    loop.exec();
    QObject::disconnect(shown);
    keys.runs.push_back(worst);
    blocked.runs.push_back(longest);
    print(keys, LargeIncident::kSeed);
    print(blocked, LargeIncident::kSeed);
    return field->property("text").toString() == said;
}

BoardDelta WindowBench::nextChange() {
    const std::size_t n = m_changes++;
    EntityPtr changed;
    switch (n % 4) {
    case 0:
        changed = LargeIncident::line(LargeIncident::kLines + 100 + n);
        break;
    case 1:
        changed = LargeIncident::means(n % LargeIncident::kMeans, n % 8 < 4 ? "released" : "engaged");
        break;
    case 2:
        changed = LargeIncident::victim(n % LargeIncident::kVictims, n % 8 < 4 ? "hospital" : "pma");
        break;
    default:
        changed = LargeIncident::note(n % LargeIncident::kNotes, "Eau " + std::to_string(n));
    }
    auto written = std::make_shared<Entity>(*changed);
    written->changedBy = post(static_cast<std::uint8_t>(2 + n % kPosts));
    BoardDelta delta;
    delta.changed = {std::move(written)};
    return delta;
}

std::vector<net::Presence> WindowBench::presence() const {
    std::vector<net::Presence> all;
    for (std::uint8_t number = 2; number < 2 + kPosts; ++number) {
        net::Presence one;
        one.post = post(number);
        one.cursor = Position::fromDegrees(43.5 + number * 0.001, 5.2 + static_cast<double>(m_changes) * 1e-5);
        one.editing = {LargeIncident::means(number, "engaged")->id};
        all.push_back(one);
    }
    return all;
}

QQuickItem *WindowBench::find(const QString &objectName) const {
    QQuickItem *found = nullptr;
    eachSeen(m_window->contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == objectName) found = item;
    });
    return found;
}

QQuickItem *WindowBench::longestList() const {
    QQuickItem *longest = nullptr;
    double most = 0;
    eachSeen(m_window->contentItem(), [&](QQuickItem *item) {
        const QVariant height = item->property("contentHeight");
        const double room = item->inherits("QQuickFlickable") ? height.toDouble() - item->height() : 0;
        if (room <= most) return;
        most = room;
        longest = item;
    });
    return longest;
}

} // namespace fanion::bench
