// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/decoder/decode.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace fanion::app {

std::expected<Preview, PreviewFault> decodePicture(const QByteArray &contents, const QByteArray &format,
                                                   const PreviewWish &wish) {
    if (!QImageReader::supportedImageFormats().contains(format)) return std::unexpected(PreviewFault::Unknown);
    QImageReader::setAllocationLimit(kMostPictureMemory);
    QBuffer buffer;
    buffer.setData(contents);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false); // this one, or none
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) return std::unexpected(PreviewFault::Unreadable);
    if (qint64{size.width()} * size.height() > kMostPictureMegapixels * 1'000'000)
        return std::unexpected(PreviewFault::TooLarge);
    const QSize edges(wish.edge, wish.edge);
    const bool isLarger = size.width() > wish.edge || size.height() > wish.edge;
    const QSize shown = size.scaled(edges, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (isLarger) reader.setScaledSize(shown);
    const QImage picture = reader.read();
    if (picture.isNull()) return std::unexpected(PreviewFault::Unreadable);
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    Preview preview{QImage(picture.size().boundedTo(edges), QImage::Format_RGB32), isTurned ? size.transposed() : size};
    preview.picture.fill(Qt::white);
    QPainter(&preview.picture).drawImage(0, 0, picture);
    return preview;
}

} // namespace fanion::app
