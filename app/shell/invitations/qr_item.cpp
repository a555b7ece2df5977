// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/invitations/qr_item.h"

#include "app/shell/invitations/qr_code.h"

#include <QPainter>

#include <algorithm>

namespace fanion::app {

QrItem::QrItem(QQuickItem *parent) : QQuickPaintedItem(parent) {
    setFillColor(Qt::white);
    setAntialiasing(false);
}

void QrItem::setText(const QString &text) {
    if (text == m_text) return;
    m_text = text;
    m_code = drawQrCode(text);
    emit textChanged();
    update();
}

void QrItem::paint(QPainter *painter) {
    if (m_code.isNull()) return;
    const int side = static_cast<int>(std::min(width(), height()));
    const int module = std::max(1, side / m_code.width());
    const QSize size = m_code.size() * module;
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(
        QRect({(static_cast<int>(width()) - size.width()) / 2, (static_cast<int>(height()) - size.height()) / 2}, size),
        m_code);
}

} // namespace fanion::app
