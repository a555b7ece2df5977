// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/picture_view.h"

#include <QPainter>

#include <algorithm>

namespace fanion::app {

PictureView::PictureView(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void PictureView::setPicture(const QImage &picture) {
    if (picture.cacheKey() == m_picture.cacheKey()) return;
    m_picture = picture;
    emit pictureChanged();
    fit();
    update();
}

QRectF PictureView::box() const {
    QRectF box({}, QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio) * m_zoom);
    box.moveCenter(QPointF(width(), height()) / 2 + m_shift);
    return box;
}

void PictureView::keepInside() {
    const QSizeF over = (box().size() - size()) / 2;
    const double across = std::max(0.0, over.width());
    const double down = std::max(0.0, over.height());
    m_shift = {std::clamp(m_shift.x(), -across, across), std::clamp(m_shift.y(), -down, down)};
}

void PictureView::zoomAt(QPointF at, double factor) {
    const double zoom = std::clamp(m_zoom * factor, 1.0, kNearest);
    const QPointF fromMiddle = at - QPointF(width(), height()) / 2;
    m_shift = fromMiddle - (fromMiddle - m_shift) * (zoom / m_zoom);
    if (zoom != std::exchange(m_zoom, zoom)) emit zoomChanged();
    keepInside();
    update();
}

void PictureView::pan(QPointF pixels) {
    m_shift += pixels;
    keepInside();
    update();
}

void PictureView::fit() {
    m_shift = {};
    if (std::exchange(m_zoom, 1) != 1) emit zoomChanged();
    update();
}

void PictureView::geometryChange(const QRectF &is, const QRectF &was) {
    QQuickPaintedItem::geometryChange(is, was);
    keepInside();
}

void PictureView::paint(QPainter *painter) {
    if (m_picture.isNull()) return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF all = box();
    const QRectF seen = all.intersected(boundingRect());
    const double scale = m_picture.width() / all.width();
    const QRectF source((seen.topLeft() - all.topLeft()) * scale, seen.size() * scale);
    const double ratio = painter->device()->devicePixelRatioF();
    // Made much smaller it is averaged, not sampled: words stay words.
    if (scale > ratio)
        painter->drawImage(
            seen, m_picture.copy(source.toAlignedRect())
                      .scaled((seen.size() * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    else
        painter->drawImage(seen, m_picture, source);
}

} // namespace fanion::app
