// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview.h"

#include <QByteArray>

namespace fanion::app {

/**
 * Place and time of a photo from its Exif data (CIPA DC-008: GPSLatitude, GPSLongitude, DateTimeOriginal,
 * OffsetTimeOriginal), in JPEG, TIFF, PNG, WebP and HEIC. Untrusted: what is damaged or out of range is not there.
 */
[[nodiscard]] PhotoFacts photoFacts(const QByteArray &contents);

} // namespace fanion::app
