// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/manifest.h"

#include <cstdint>

namespace fanion::net {

/** A part of an attached file's contents that is asked for and sent on its own: its list of chunks, or one of them. */
struct Piece {
    AttachmentId id;
    std::uint32_t number = 0; ///< 0: the list; n: the chunk n - 1

    [[nodiscard]] bool isList() const { return number == 0; }
    [[nodiscard]] std::uint32_t chunk() const { return number - 1; }
    auto operator<=>(const Piece &) const = default;
};

} // namespace fanion::net
