// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/picture_layer.h"
#include "app/map/layers/shape_picture.h"

namespace fanion::app {

/**
 * Lines, areas and sectors. A few of them are painted at once when they change, so a colleague's stroke is there in the
 * next frame; many, and every change of zoom, are painted on another thread.
 */
class ShapeLayer : public PictureLayer {
    Q_OBJECT
    QML_ELEMENT

public:
    using PictureLayer::PictureLayer;

protected:
    [[nodiscard]] Work work(bool contentIsOld) override;

private:
    [[nodiscard]] ShapeJob job() const;
};

} // namespace fanion::app
