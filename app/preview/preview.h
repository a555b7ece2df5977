// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <QDateTime>
#include <QImage>

#include <optional>

namespace fanion::app {

/** What a camera wrote into a photo, as far as it can be believed: ranges are checked, nothing else is. */
struct PhotoFacts {
    std::optional<Position> place = {}; ///< not (0, 0), which cameras without a fix write
    /** When it was taken: with its offset from UTC where the camera wrote one, else in this machine's local time. */
    QDateTime takenAt = {}; ///< invalid: it does not say
    bool operator==(const PhotoFacts &) const = default;
};

/** What a preview is to be like. */
struct PreviewWish {
    int edge = 256; ///< pixels of the longer side at most, 16 to kLargestPreview; smaller pictures are not enlarged
    int page = 0;   ///< of a PDF, from 0
};
inline constexpr int kLargestPreview = 2560;

/** A picture to look at, and what the file says of itself. */
struct Preview {
    QImage picture;        ///< opaque, upright
    QSize size;            ///< of the whole picture in pixels; of a PDF's page in points
    int pages = 1;         ///< of a PDF
    PhotoFacts facts = {}; ///< of a photo
};

/** What the process could not do. */
enum class PreviewFault : std::uint8_t {
    None,
    Unknown,    ///< no kind of file it makes pictures of, or its decoder is not installed
    Unreadable, ///< damaged, or not what it begins like
    TooLarge,   ///< more pixels than are decoded
    NoSandbox,  ///< this system lets the process not lock itself in: nothing is decoded then
    Crashed,    ///< it ended by itself, or was ended: too slow, too much memory
    Missing,    ///< the program is not there
};

} // namespace fanion::app
