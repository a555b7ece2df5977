// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/tile_picture.h"

#include <QBuffer>
#include <QImageReader>

namespace fanion::app {

namespace {

/** Of the formats maps are made of; the other decoders Qt may have loaded never see a stranger's bytes. */
QByteArray formatOf(const QByteArray &bytes) {
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return QByteArrayLiteral("png");
    if (bytes.startsWith("\xff\xd8\xff")) return QByteArrayLiteral("jpeg");
    if (bytes.startsWith("RIFF") && bytes.sliced(8, bytes.size() < 12 ? 0 : 4) == "WEBP")
        return QByteArrayLiteral("webp");
    return {};
}

} // namespace

Result<QImage> decodeTilePicture(ByteView bytes) {
    const auto stored = asText(bytes);
    auto data = QByteArray::fromRawData(stored.data(), static_cast<qsizetype>(stored.size()));
    const QByteArray format = data.size() < 12 ? QByteArray() : formatOf(data);
    if (format.isEmpty()) return fail(ErrorCode::Foreign, "A map tile is no picture (PNG, JPEG or WebP).");
    QBuffer buffer(&data);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMaxTilePicture || size.height() > kMaxTilePicture)
        return fail(ErrorCode::Corrupt, "A map tile states an impossible size.");
    QImage image = reader.read();
    if (image.isNull()) return fail(ErrorCode::Corrupt, "A picture of the map is damaged.");
    return std::move(image).convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                                    : QImage::Format_RGB32);
}

} // namespace fanion::app
