// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/picture_node.h"

#include <QMatrix4x4>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>

#include <cmath>

namespace fanion::app {

PictureNode::PictureNode(QQuickWindow &window) : m_image(window.createImageNode()) {
    m_image->setOwnsTexture(true);
    m_image->setFiltering(QSGTexture::Linear);
    appendChildNode(m_image);
}

void PictureNode::setPicture(QQuickWindow &window, const ViewPicture &picture) {
    m_image->setTexture(window.createTextureFromImage(picture.image, QQuickWindow::TextureHasAlphaChannel));
    m_image->setSourceRect(QRectF(QPointF(), picture.image.size()));
    m_image->setRect(picture.place);
}

void PictureNode::setCamera(const ViewPicture &picture, const MapCamera &camera, double devicePixelRatio) {
    const QTransform transform = picture.toView(camera);
    QMatrix4x4 matrix(transform);
    if (transform.type() <= QTransform::TxTranslate) {
        const auto snapped = [devicePixelRatio](double value) {
            return static_cast<float>(std::round(value * devicePixelRatio) / devicePixelRatio);
        };
        matrix = QMatrix4x4();
        matrix.translate(snapped(transform.dx()), snapped(transform.dy()));
    }
    setMatrix(matrix);
}

} // namespace fanion::app
