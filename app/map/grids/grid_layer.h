// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/grids/grid_kind.h"
#include "app/map/layers/picture_layer.h"

#include <QTimer>

namespace fanion::app {

/**
 * One of the grids over the base map, painted aside. A zoom stretches the last picture and the grid is drawn anew when
 * the zoom has come to rest, so that it costs the frames of the zoom nothing.
 */
class GridLayer : public PictureLayer {
    Q_OBJECT
    QML_ELEMENT
    /** "none", "dfci", "utm", "lambert93" or "geographic". */
    Q_PROPERTY(QString grid READ grid WRITE setGrid NOTIFY gridChanged)

public:
    explicit GridLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isSettled() const override { return PictureLayer::isSettled() && !m_rest.isActive(); }
    [[nodiscard]] QString grid() const { return m_grid; }
    void setGrid(const QString &grid);

signals:
    void gridChanged();

protected:
    void contentChanged() override {} // objects of the board are none of its business
    void cameraChanged() override;
    [[nodiscard]] Work work(bool contentIsOld) override;

private:
    QString m_grid;
    GridKind m_kind = GridKind::None;
    QTimer m_rest;
    double m_lastZoom = -1;
};

} // namespace fanion::app
