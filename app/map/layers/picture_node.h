// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/view_picture.h"

#include <QSGTransformNode>

class QQuickWindow;
class QSGImageNode;

namespace fanion::app {

/** Shows a ViewPicture where a camera wants it. Works on every renderer; render thread. */
class PictureNode final : public QSGTransformNode {
public:
    explicit PictureNode(QQuickWindow &window);

    /** A new picture; its pixels are taken over to the renderer. */
    void setPicture(QQuickWindow &window, const ViewPicture &picture);
    /** \p devicePixelRatio: moves by whole device pixels when only panning, so that nothing is blurred. */
    void setCamera(const ViewPicture &picture, const MapCamera &camera, double devicePixelRatio);

private:
    QSGImageNode *m_image;
};

} // namespace fanion::app
