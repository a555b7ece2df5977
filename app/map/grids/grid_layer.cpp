// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/grids/grid_layer.h"

#include "app/map/grids/grid_picture.h"

#include <QGuiApplication>

namespace fanion::app {

namespace {
constexpr int kRestMs = 80; ///< a zoom that changes nothing for so long is over
} // namespace

GridLayer::GridLayer(QQuickItem *parent) : PictureLayer(parent), m_grid(QStringLiteral("none")) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_rest.callOnTimeout(this, [this] {
        PictureLayer::cameraChanged();
        emit settledChanged();
    });
}

void GridLayer::setGrid(const QString &grid) {
    if (grid == m_grid) return;
    m_grid = grid;
    m_kind = gridKind(grid);
    m_rest.stop();
    repaint();
    emit gridChanged();
}

void GridLayer::cameraChanged() {
    if (m_kind == GridKind::None) return;
    const double zoom = view()->camera().zoom();
    if (zoom == m_lastZoom && !m_rest.isActive()) return PictureLayer::cameraChanged();
    m_lastZoom = zoom;
    m_rest.start();
    update();
    emit settledChanged();
}

PictureLayer::Work GridLayer::work(bool) {
    const GridJob job{m_kind, view()->camera(), devicePixelRatio(), QGuiApplication::font(), isNight()};
    return {[job] { return paintGrid(job); }, m_kind == GridKind::None};
}

} // namespace fanion::app
