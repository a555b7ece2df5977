// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/invitations/qr_code.h"

#include <QPainter>

namespace fanion::app {

/** As long as a real one with four addresses. */
inline const QString kInvitation =
    QStringLiteral("fanion:") + QStringLiteral("abcdefghijklmnopqrstuvwxyz234567").repeated(8);

/** A photograph of the code: larger, turned, on something grey. */
inline QImage photograph(const QString &text, int module, qreal degrees) {
    const QImage code = drawQrCode(text);
    QImage picture(code.width() * module * 2, code.height() * module * 2, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    QPainter painter(&picture);
    painter.translate(picture.width() / 2.0, picture.height() / 2.0);
    painter.rotate(degrees);
    const int side = code.width() * module;
    painter.drawImage(QRect(-side / 2, -side / 2, side, side), code);
    return picture;
}

} // namespace fanion::app
