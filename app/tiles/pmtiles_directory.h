// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/tile_source.h"

#include <span>

namespace fanion::app {

/** The number of a tile along the Hilbert curves of PMTiles, all levels above it counted before. */
[[nodiscard]] std::uint64_t pmtilesNumber(TileId id);

/** The fixed part at the beginning of a PMTiles archive, version 3 (github.com/protomaps/PMTiles, spec/v3). */
struct PmtilesHeader {
    static constexpr std::size_t kSize = 127;
    enum class Packing : std::uint8_t { Unknown, None, Gzip, Brotli, Zstd };
    enum class Content : std::uint8_t { Unknown, Vector, Png, Jpeg, Webp, Avif };
    struct Part {
        std::uint64_t at = 0;
        std::uint64_t size = 0;
    };

    Part root, metadata, leaves, data;
    Packing directories = Packing::Unknown;
    Packing tiles = Packing::Unknown;
    Content content = Content::Unknown;
    int minZoom = 0;
    int maxZoom = 0;
    std::optional<Bounds> bounds;

    /** Errors: Foreign (no PMTiles, or another version), Corrupt. */
    [[nodiscard]] static Result<PmtilesHeader> read(ByteView bytes);
};

/** One directory of an archive: which numbers are where. */
class PmtilesDirectory {
public:
    struct Entry {
        std::uint64_t number = 0;
        std::uint64_t offset = 0;
        std::uint32_t size = 0;
        std::uint32_t run = 0; ///< so many numbers share these bytes; 0: they are a further directory
    };

    /** \p bytes: unpacked. Errors: Corrupt. */
    [[nodiscard]] static Result<PmtilesDirectory> read(ByteView bytes);
    /** The bytes or the further directory for a number; null when there is nothing. */
    [[nodiscard]] const Entry *find(std::uint64_t number) const;

private:
    std::vector<Entry> m_entries; ///< numbers rise
};

} // namespace fanion::app
