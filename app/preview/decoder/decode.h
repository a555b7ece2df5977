// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview.h"

#include <QByteArray>

#include <expected>

namespace fanion::app {

/** The most pixels a picture may have that is decoded whole: beyond what telephones take. */
inline constexpr qint64 kMostPictureMegapixels = 120;
/** The most memory a decoded picture may take, in MiB; a JPEG is made smaller while it is decoded. */
inline constexpr int kMostPictureMemory = 512;

/** A picture of a file's contents: what it is follows from them. Untrusted; to be called in the sandbox. */
[[nodiscard]] std::expected<Preview, PreviewFault> decode(const QByteArray &contents, const PreviewWish &wish);

/** JPEG, PNG, WebP, TIFF, GIF (its first picture), HEIC where Qt has a plugin; upright, on white. */
[[nodiscard]] std::expected<Preview, PreviewFault> decodePicture(const QByteArray &contents, const QByteArray &format,
                                                                 const PreviewWish &wish);
/** A page of a PDF. */
[[nodiscard]] std::expected<Preview, PreviewFault> decodePdf(const QByteArray &contents, const PreviewWish &wish);

} // namespace fanion::app
