// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/layout/layout_state.h"

#include <QObject>
#include <QTimer>
#include <QWindow>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace fanion::app {

class Notices;
class Preferences;

/**
 * How this post's screens are arranged (LayoutState), for the QML: what is where, and the gestures that move it. Kept
 * for each function held at this post, a moment after it changed; never a part of an incident. Side by side, sheet and
 * lines of the log stay the Preferences' to say; here they are kept with the rest.
 */
class ScreenLayout final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.layout")
    /** The boards there are, in the order of their tabs: told by the QML, which knows them. */
    Q_PROPERTY(QStringList boards READ boards WRITE setBoards NOTIFY changed)
    /** The view in front in the main window: "sitac" or a board. */
    Q_PROPERTY(QString tab READ tab NOTIFY changed)
    Q_PROPERTY(QString left READ left NOTIFY changed)     ///< the view shown at the left; empty: none
    Q_PROPERTY(QString right READ right NOTIFY changed)   ///< the same
    Q_PROPERTY(QString beside READ beside NOTIFY changed) ///< the view shown beside the one in front; empty: none
    /** Of the width, what the left of two views has: 0.2 to 0.8. */
    Q_PROPERTY(double share READ share WRITE setShare NOTIFY changed)
    Q_PROPERTY(QStringList windows READ windows NOTIFY changed) ///< boards in windows of their own
    Q_PROPERTY(bool wallOpen READ isWallOpen WRITE setWallOpen NOTIFY changed)
    Q_PROPERTY(QString wallShows READ wallShows WRITE setWallShows NOTIFY changed)    ///< as in WallSettings
    Q_PROPERTY(QString wallCamera READ wallCamera WRITE setWallCamera NOTIFY changed) ///< the same

public:
    using Screens = std::function<std::vector<ScreenPlace>()>;
    /** \p screens: those that are there now. */
    ScreenLayout(Preferences &preferences, Notices &notices, Screens screens, QObject *parent = nullptr);
    ~ScreenLayout() override;

    [[nodiscard]] QStringList boards() const { return m_boards; }
    void setBoards(const QStringList &boards);
    [[nodiscard]] QString tab() const { return m_state.front(); }
    [[nodiscard]] QString left() const;
    [[nodiscard]] QString right() const;
    [[nodiscard]] QString beside() const { return m_state.split ? m_state.behind() : QString(); }
    [[nodiscard]] double share() const { return m_state.share; }
    void setShare(double share);
    [[nodiscard]] QStringList windows() const;
    [[nodiscard]] bool isWallOpen() const { return m_state.wall.isOpen; }
    void setWallOpen(bool open);
    [[nodiscard]] QString wallShows() const { return m_state.wall.shows; }
    void setWallShows(const QString &what);
    [[nodiscard]] QString wallCamera() const { return m_state.wall.camera; }
    void setWallCamera(const QString &camera);
    [[nodiscard]] const LayoutState &state() const { return m_state; }

    /** The post's function is \p function: what it left comes back, or what it starts with. */
    void load(const QString &function);
    /** The function has changed while somebody works: nothing moves, and is kept as this function's from now on. */
    void rename(const QString &function);
    /** Writes what is still to be written. */
    void flush();

    /** To the front, or the window it is in. */
    Q_INVOKABLE void show(const QString &view);
    Q_INVOKABLE void showBeside(const QString &view);
    /** Into a window of its own. */
    Q_INVOKABLE void takeOut(const QString &board);
    /** Back among the tabs. */
    Q_INVOKABLE void putBack(const QString &board);
    /** Its window was closed: the same, unless the program ends, which leaves it where it is for the next time. */
    Q_INVOKABLE void windowClosed(const QString &board);
    /** "plain", "command", "intelligence", "means" or "operator"; empty: what the function starts with. */
    Q_INVOKABLE void start(const QString &name);

    /** Where the window of a board is shown, or that of "main"; null: let the system choose. */
    Q_INVOKABLE [[nodiscard]] QRect windowRect(const QString &board) const;
    Q_INVOKABLE [[nodiscard]] bool isMaximised(const QString &board) const;
    /** It stands at \p rect of the desktop now. */
    Q_INVOKABLE void keepWindow(const QString &board, const QRectF &rect, bool maximised);
    /** Puts the window of the wall display where it belongs; true: it is to take all of that screen. */
    Q_INVOKABLE [[nodiscard]] bool placeWallWindow(QWindow *window) const;
    [[nodiscard]] Placed wallPlace() const;
    /** Its window was closed: so is it, unless the program ends. */
    Q_INVOKABLE void wallClosed();
    /** The officer carried it to the screen of this name. */
    Q_INVOKABLE void keepWallScreen(const QString &name);

signals:
    void changed();
    /** The board in this window is to be seen: the officer asked for it. */
    void raiseAsked(const QString &board);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString mainScreen() const;
    /** A layout takes the place of the present one. */
    void take(LayoutState state);
    /** After every change: mends it, tells of it, and keeps it. */
    void settle();
    void onPanelsChanged();
    [[nodiscard]] QString key() const;

    Preferences &m_preferences;
    Notices &m_notices;
    Screens m_screens;
    QStringList m_boards;
    QString m_function;
    LayoutState m_state;
    QTimer m_rest; ///< a window that is dragged is written once
    bool m_isTelling = false;
    bool m_isEnding = false;
};

} // namespace fanion::app
