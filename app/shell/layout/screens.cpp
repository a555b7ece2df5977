// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/layout/screens.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kStep = 32; ///< pixels between windows that were never placed
constexpr QSize kSmallest{480, 360};

const ScreenPlace *find(std::span<const ScreenPlace> screens, const QString &name) {
    const auto found = std::ranges::find(screens, name, &ScreenPlace::name);
    return found == screens.end() ? nullptr : &*found;
}

const ScreenPlace *otherThan(std::span<const ScreenPlace> screens, const QString &name) {
    const auto found = std::ranges::find_if(screens, [&](const ScreenPlace &each) { return each.name != name; });
    return found == screens.end() ? nullptr : &*found;
}

/** All of it on the screen, as large as wanted where there is room. */
QRect inside(QRect rect, const QRect &room) {
    rect.setSize(rect.size().expandedTo(kSmallest).boundedTo(room.size()));
    rect.moveLeft(std::clamp(rect.left(), room.left(), room.right() - rect.width() + 1));
    rect.moveTop(std::clamp(rect.top(), room.top(), room.bottom() - rect.height() + 1));
    return rect;
}

/** Beside what the main window shows most: to the right and a little down. */
QRect usual(const QRect &room, bool sharesScreen, int nth) {
    const QSize size = sharesScreen ? room.size() * 0.6 : room.size() * 0.8;
    const QPoint corner = sharesScreen ? QPoint(room.right() - size.width(), room.top() + room.height() / 5)
                                       : room.center() - QPoint(size.width() / 2, size.height() / 2);
    return {corner + QPoint(sharesScreen ? -nth * kStep : nth * kStep, nth * kStep), size};
}

} // namespace

Placed placeWindow(const WindowPlace &wanted, std::span<const ScreenPlace> screens, const QString &mainScreen,
                   int nth) {
    const ScreenPlace *screen = wanted.screen.isEmpty() ? nullptr : find(screens, wanted.screen);
    if (!screen) screen = otherThan(screens, mainScreen);
    if (!screen && !screens.empty()) screen = &screens.front();
    if (!screen) return {};
    const QRect &room = screen->available;
    const QRect rect =
        wanted.rect.isEmpty() ? usual(room, screen->name == mainScreen, nth) : wanted.rect.translated(room.topLeft());
    return {screen->name, inside(rect, room), false};
}

Placed placeWall(const QString &wanted, std::span<const ScreenPlace> screens, const QString &mainScreen) {
    const ScreenPlace *screen = wanted == mainScreen ? nullptr : find(screens, wanted);
    if (!screen) screen = otherThan(screens, mainScreen);
    if (screen) return {screen->name, screen->available, true};
    return placeWindow({}, screens, mainScreen);
}

} // namespace fanion::app
