// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <span>

namespace fanion::app {

/** A screen of this machine: its name ("HDMI-1") and the room on it that no panel of the desktop takes. */
struct ScreenPlace {
    QString name;
    QRect available; ///< logical pixels of the desktop
};

/** Where a window was left: on which screen, and where on it, so that it holds when screens are arranged anew. */
struct WindowPlace {
    QString screen; ///< empty: never placed
    QRect rect;     ///< from the top left of the screen's room; null: never placed
    bool maximised = false;
    bool operator==(const WindowPlace &) const = default;
};

/** Where a window is to be shown now. */
struct Placed {
    QString screen; ///< empty only when there is no screen at all
    QRect rect;     ///< on the desktop, wholly inside the screen's room
    bool isFullScreen = false;
};

/**
 * Where a window left at \p wanted is shown on the screens that are there. Its screen is gone: on another than that of
 * the main window (\p mainScreen) if there is one, else beside it there. Never placed: the same, at a usual size, the
 * \p nth of them a step further down than the one before.
 */
[[nodiscard]] Placed placeWindow(const WindowPlace &wanted, std::span<const ScreenPlace> screens,
                                 const QString &mainScreen, int nth = 0);

/**
 * Where the wall display is shown: all of a screen other than the main window's, the \p wanted one if it is there. With
 * one screen alone it is a window on it: it must not take the place of what the officer works with.
 */
[[nodiscard]] Placed placeWall(const QString &wanted, std::span<const ScreenPlace> screens, const QString &mainScreen);

} // namespace fanion::app
