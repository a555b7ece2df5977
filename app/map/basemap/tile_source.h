// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/geo/web_mercator.h"

#include <QString>

#include <optional>

namespace fanion::app {

/** Where the tiles of a base map come from. Called from the painting thread only, one call at a time. */
class TileSource {
public:
    virtual ~TileSource() = default;
    /** The bytes of a tile as stored; nothing where the source has none. An error only when the source itself fails. */
    [[nodiscard]] virtual Result<std::optional<Bytes>> tile(TileId id) = 0;
    [[nodiscard]] virtual int maxZoom() const = 0;
    /** To be shown wherever the map is shown. */
    [[nodiscard]] virtual QString attribution() const = 0;
};

} // namespace fanion::app
