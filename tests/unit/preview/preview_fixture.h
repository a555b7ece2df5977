// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/photo_bytes.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace fanion::test {

/** A picture that is red on the left and blue on the right. */
inline QImage twoColours(int width, int height) {
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QPainter(&picture).fillRect(0, 0, width / 2, height, Qt::red);
    return picture;
}

inline QByteArray encoded(const QImage &picture, const char *format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, 95);
    return bytes;
}

inline QByteArray photo(const ExifWords &words, int width = 400, int height = 300) {
    return QByteArray::fromStdString(withExif(encoded(twoColours(width, height), "JPEG").toStdString(), words));
}

inline QByteArray pdf(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0) writer.newPage();
            painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 2), page == 0 ? Qt::red : Qt::blue);
        }
    }
    return bytes;
}

} // namespace fanion::test
