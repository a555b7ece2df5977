// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "app/map/map_tools.h"
#include "app/map/map_view.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>

namespace fanion::app {

/** A window with the real FanionMap.qml and a scene of its own, as the shell shows it. Needs a QGuiApplication. */
class MapWindow {
public:
    explicit MapWindow(QSize size);
    ~MapWindow();

    [[nodiscard]] QQuickWindow &window() { return m_window; }
    [[nodiscard]] MapView &view() { return *m_view; }
    [[nodiscard]] MapTools &tools() { return *m_view->tools(); }
    [[nodiscard]] MapScene &scene() { return m_scene; }

    /** Where a place is in the window. */
    [[nodiscard]] QPoint screen(double latitude, double longitude) const;
    /** Waits until tiles and shapes are painted and nothing moves, then takes the picture. */
    [[nodiscard]] QImage picture();

private:
    QQmlEngine m_engine;
    MapScene m_scene;
    QQuickWindow m_window;
    std::unique_ptr<MapView> m_view;
};

} // namespace fanion::app
