// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/online_address.h"
#include "app/tiles/packs/tile_area.h"

#include <QByteArray>

namespace fanion::app {

/** What a pack (fond préparé) is to hold. */
struct PackPlan {
    /** More tiles than this are refused: a département at zoom 16 is a tenth of it. */
    static constexpr std::uint64_t kMaxTiles = 1'000'000;

    QString name;
    OnlineAddress source;
    TileArea area;
    int minZoom = 0;
    int maxZoom = 0;

    [[nodiscard]] std::uint64_t count() const { return area.count(minZoom, maxZoom); }
    /** Errors: InvalidArgument (zooms the source hasn't; nothing at all), TooLarge, Refused (see bulkObjection). */
    [[nodiscard]] Result<void> check() const;
    /** As an unfinished pack keeps it. */
    [[nodiscard]] QByteArray json() const;
    /** Errors: Corrupt, and those of check(). */
    [[nodiscard]] static Result<PackPlan> parse(const QByteArray &json);
};

} // namespace fanion::app
