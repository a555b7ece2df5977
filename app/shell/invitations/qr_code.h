// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <functional>

class QObject;

namespace fanion::app {

/** Limits on an image somebody hands us, looked at before a pixel of it is decoded. */
inline constexpr qint64 kMostImageBytes = 24 * 1024 * 1024;
inline constexpr int kMostImagePixels = 64 * 1000 * 1000;
/** Larger pictures are made smaller while they are read: a code fills a good part of a photograph of it. */
inline constexpr int kImageSide = 2400;

/** A QR code, one pixel a module, with the quiet zone of four that readers want; null when \p text is too long. */
[[nodiscard]] QImage drawQrCode(const QString &text);

/** The text of the first QR code found in a picture, straight or turned. Errors: NotFound. */
[[nodiscard]] Result<QString> readQrCode(const QImage &picture);

/** The same on another thread, where \p picture is made too; \p then is called on the receiver's, unless it has gone.
 */
void readQrCodeAside(std::function<Result<QImage>()> picture, QObject &receiver,
                     std::function<void(const Result<QString> &)> then);

/**
 * A picture from a file: PNG, JPEG, WebP, BMP or GIF by its contents. For any thread but the screen's. Errors:
 * NotFound, Foreign (no picture of these kinds), TooLarge, Corrupt.
 */
[[nodiscard]] Result<QImage> readPicture(const QString &path);

/** The file begins as one of those pictures does. */
[[nodiscard]] bool looksLikePicture(const QString &path);

} // namespace fanion::app
