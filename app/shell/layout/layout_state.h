// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/layout/screens.h"

#include <QStringList>

#include <vector>

namespace fanion::app {

/** A board in a window of its own. */
struct BoardWindow {
    QString board;
    WindowPlace place;
    bool operator==(const BoardWindow &) const = default;
};

/** What hangs on the wall. */
struct WallSettings {
    bool isOpen = false;
    QString shows = QStringLiteral("both"); ///< "both", "map", "situation", or "turns": one after the other
    QString camera = QStringLiteral("all"); ///< "all": everything on the board; "follow": what the main window shows
    QString screen;                         ///< where it was; empty: never shown
    bool operator==(const WallSettings &) const = default;
};

/**
 * How a post has arranged its screens: what stands left and right in the main window, which boards are in windows of
 * their own, and what hangs on the wall. A value; the rules of moving boards about are here, without any window.
 *
 * A view is the map ("sitac") or a board. The map stands left wherever it is one of the two. No board is in two places.
 */
struct LayoutState {
    static inline const QString kMap = QStringLiteral("sitac");

    QString left = kMap;
    QString right = QStringLiteral("means"); ///< a board; empty when all are in windows of their own
    bool frontIsRight = false;               ///< which of the two is worked on, and alone shown when not split
    bool split = false;                      ///< both are shown
    double share = 0.5;                      ///< of the width, the left one's
    bool inspectorOpen = true;
    bool dockOpen = true;
    WindowPlace main;
    std::vector<BoardWindow> windows;
    WallSettings wall;

    [[nodiscard]] const QString &front() const { return frontIsRight ? right : left; }
    [[nodiscard]] const QString &behind() const { return frontIsRight ? left : right; }
    /** Null: it is in no window of its own. */
    [[nodiscard]] BoardWindow *window(const QString &board);
    [[nodiscard]] const BoardWindow *window(const QString &board) const;

    /** Brings a view to the front: in place of the one in front, but the map stays where two are shown. */
    void show(const QString &view);
    /** Shows a view beside the one in front. */
    void showBeside(const QString &view);
    /** Takes a board out into a window of its own; what stood beside it has the main window to itself. */
    void takeOut(const QString &board);
    /** Back among the tabs; the main window goes on showing what it shows. */
    void putBack(const QString &board);
    /** Forgets what is none of \p boards, and mends what contradicts itself. */
    void keepKnown(const QStringList &boards);

    bool operator==(const LayoutState &) const = default;
};

} // namespace fanion::app
