// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/layout/screen_layout.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/layout/layout_text.h"
#include "app/shell/layout/start_layouts.h"
#include "app/shell/preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QUrl>

#include <algorithm>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRestMs = 400;
constexpr qsizetype kLongestFunction = 200;
constexpr auto kMain = "main"_L1;

} // namespace

ScreenLayout::ScreenLayout(Preferences &preferences, Notices &notices, Screens screens, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_notices(notices), m_screens(std::move(screens)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_rest.callOnTimeout(this, &ScreenLayout::flush);
    connect(&m_preferences, &Preferences::panelsChanged, this, &ScreenLayout::onPanelsChanged);
    if (QCoreApplication::instance()) QCoreApplication::instance()->installEventFilter(this);
}

ScreenLayout::~ScreenLayout() {
    if (m_rest.isActive()) flush();
}

QString ScreenLayout::key() const {
    const QString name = m_function.simplified().toLower().left(kLongestFunction);
    return u"layout/"_s + (name.isEmpty() ? u"-"_s : QString::fromLatin1(QUrl::toPercentEncoding(name)));
}

void ScreenLayout::load(const QString &function) {
    m_function = function;
    const QString kept = m_preferences.store().value(key()).toString();
    if (!kept.isEmpty()) {
        auto state = readLayout(kept.toUtf8());
        if (!state)
            m_notices.tell(Notices::Warning, tr("La disposition des écrans gardée sur ce poste est illisible. Celle de "
                                                "départ est rétablie ; l'incident n'est pas touché."));
        return take(state ? std::move(*state) : startLayout(startLayoutFor(function)));
    }
    LayoutState state = startLayout(startLayoutFor(function));
    m_preferences.store().beginGroup(u"layout"_s);
    const bool isFirst = m_preferences.store().childKeys().isEmpty();
    m_preferences.store().endGroup();
    // Worked with by a version that kept no layouts: as it was left.
    if (isFirst && m_preferences.store().contains("panels/inspector")) {
        state = {};
        state.split = m_preferences.sideBySide();
        state.inspectorOpen = m_preferences.inspectorOpen();
        state.dockOpen = m_preferences.dockOpen();
    }
    take(std::move(state));
}

void ScreenLayout::rename(const QString &function) {
    if (function == m_function) return;
    flush();
    m_function = function;
    settle();
}

void ScreenLayout::flush() {
    m_rest.stop();
    m_preferences.store().setValue(key(), QString::fromUtf8(layoutText(m_state)));
}

void ScreenLayout::take(LayoutState state) {
    // Who has just said his function has the window where he put it.
    if (state.main.rect.isEmpty()) state.main = m_state.main;
    m_state = std::move(state);
    settle();
}

void ScreenLayout::settle() {
    if (!m_boards.isEmpty()) m_state.keepKnown(m_boards);
    m_isTelling = true;
    if (m_preferences.sideBySide() != m_state.split) m_preferences.setSideBySide(m_state.split);
    if (m_preferences.inspectorOpen() != m_state.inspectorOpen) m_preferences.setInspectorOpen(m_state.inspectorOpen);
    if (m_preferences.dockOpen() != m_state.dockOpen) m_preferences.setDockOpen(m_state.dockOpen);
    m_isTelling = false;
    m_rest.start();
    emit changed();
}

void ScreenLayout::onPanelsChanged() {
    if (m_isTelling) return;
    m_state.split = m_preferences.sideBySide();
    m_state.inspectorOpen = m_preferences.inspectorOpen();
    m_state.dockOpen = m_preferences.dockOpen();
    settle();
}

void ScreenLayout::setBoards(const QStringList &boards) {
    if (boards == m_boards) return;
    m_boards = boards;
    settle();
}

QString ScreenLayout::left() const {
    return m_state.split || !m_state.frontIsRight ? m_state.left : QString();
}

QString ScreenLayout::right() const {
    return m_state.split || m_state.frontIsRight ? m_state.right : QString();
}

void ScreenLayout::setShare(double share) {
    if (share == m_state.share) return;
    m_state.share = share;
    settle();
}

QStringList ScreenLayout::windows() const {
    QStringList names;
    for (const BoardWindow &each : m_state.windows)
        names += each.board;
    return names;
}

void ScreenLayout::show(const QString &view) {
    if (m_state.window(view)) {
        emit raiseAsked(view);
        return;
    }
    m_state.show(view);
    settle();
}

void ScreenLayout::showBeside(const QString &view) {
    m_state.showBeside(view);
    settle();
}

void ScreenLayout::takeOut(const QString &board) {
    m_state.takeOut(board);
    settle();
}

void ScreenLayout::putBack(const QString &board) {
    m_state.putBack(board);
    settle();
}

void ScreenLayout::windowClosed(const QString &board) {
    if (!m_isEnding) putBack(board);
}

void ScreenLayout::start(const QString &name) {
    LayoutState state = startLayout(name.isEmpty() ? startLayoutFor(m_function) : startLayoutNamed(name));
    state.main = m_state.main; // the window the officer looks at stays where it is
    state.wall = m_state.wall;
    take(std::move(state));
}

QString ScreenLayout::mainScreen() const {
    const auto screens = m_screens();
    const bool isThere = std::ranges::contains(screens, m_state.main.screen, &ScreenPlace::name);
    return isThere || screens.empty() ? m_state.main.screen : screens.front().name;
}

QRect ScreenLayout::windowRect(const QString &board) const {
    const auto screens = m_screens();
    if (board == kMain) return m_state.main.rect.isEmpty() ? QRect() : placeWindow(m_state.main, screens, {}).rect;
    const BoardWindow *window = m_state.window(board);
    if (!window) return {};
    const auto nth = static_cast<int>(window - m_state.windows.data());
    return placeWindow(window->place, screens, mainScreen(), nth).rect;
}

bool ScreenLayout::isMaximised(const QString &board) const {
    if (board == kMain) return m_state.main.maximised;
    const BoardWindow *window = m_state.window(board);
    return window && window->place.maximised;
}

void ScreenLayout::keepWindow(const QString &board, const QRectF &at, bool maximised) {
    const QRect rect = at.toRect();
    BoardWindow *window = m_state.window(board);
    WindowPlace *place = board == kMain ? &m_state.main : window ? &window->place : nullptr;
    if (!place || rect.isEmpty()) return;
    const auto screens = m_screens();
    const auto on =
        std::ranges::find_if(screens, [&](const ScreenPlace &each) { return each.available.contains(rect.center()); });
    WindowPlace now = *place;
    now.maximised = maximised;
    if (on != screens.end()) {
        now.screen = on->name;
        // Where it comes back to when it is no longer maximised stays.
        if (!maximised) now.rect = rect.translated(-on->available.topLeft());
    }
    if (now == *place) return;
    *place = now;
    m_rest.start(); // nothing that is shown depends on it
}

Placed ScreenLayout::wallPlace() const {
    return placeWall(m_state.wall.screen, m_screens(), mainScreen());
}

bool ScreenLayout::placeWallWindow(QWindow *window) const {
    const Placed place = wallPlace();
    if (!window || place.rect.isEmpty()) return false;
    for (QScreen *screen : QGuiApplication::screens())
        if (screen->name() == place.screen) window->setScreen(screen);
    window->setGeometry(place.rect);
    return place.isFullScreen;
}

void ScreenLayout::setWallOpen(bool open) {
    if (open == m_state.wall.isOpen) return;
    m_state.wall.isOpen = open;
    settle();
}

void ScreenLayout::wallClosed() {
    if (!m_isEnding) setWallOpen(false);
}

void ScreenLayout::setWallShows(const QString &what) {
    m_state.wall.shows = what;
    settle();
}

void ScreenLayout::setWallCamera(const QString &camera) {
    m_state.wall.camera = camera;
    settle();
}

void ScreenLayout::keepWallScreen(const QString &name) {
    if (name.isEmpty() || name == m_state.wall.screen) return;
    m_state.wall.screen = name;
    m_rest.start();
}

bool ScreenLayout::eventFilter(QObject *watched, QEvent *event) {
    // Comes before the windows are closed one by one.
    if (event->type() == QEvent::Quit && watched == QCoreApplication::instance()) m_isEnding = true;
    return QObject::eventFilter(watched, event);
}

} // namespace fanion::app
