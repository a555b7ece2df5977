// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QImage>

namespace fanion::app {

/** The largest side of a picture tile, in pixels. */
inline constexpr int kMaxTilePicture = 2048;

/**
 * A stored picture tile: PNG, JPEG or WebP, by its contents. The bytes are untrusted: a picture that states more than
 * kMaxTilePicture pixels a side is refused before anything is decoded. Errors: Corrupt, Foreign (another format).
 */
[[nodiscard]] Result<QImage> decodeTilePicture(ByteView bytes);

} // namespace fanion::app
