// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/page_preview.h"

#include <QPainter>

namespace fanion::app {

PagePreview::PagePreview(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void PagePreview::setPicture(const QImage &picture) {
    if (picture.cacheKey() == m_picture.cacheKey()) return;
    m_picture = picture;
    emit pictureChanged();
    update();
}

void PagePreview::paint(QPainter *painter) {
    if (m_picture.isNull()) return;
    const QSizeF size = QSizeF(m_picture.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    QRectF place({}, size);
    place.moveCenter(boundingRect().center());
    // Averaged, not sampled: the letters are much smaller than on paper.
    const double ratio = painter->device()->devicePixelRatioF();
    const QImage shown = m_picture.scaled((size * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter->drawImage(place, shown);
    painter->setPen(QPen(Qt::gray, 1));
    painter->drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace fanion::app
