// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/tile_source.h"

#include <filesystem>
#include <memory>

namespace fanion::app {

/**
 * A folder of picture tiles, zoom/x/y.png (or jpg, webp): rows from the north, or from the south where a
 * tilemapresource.xml lies beside them (TMS, as gdal2tiles writes them).
 */
class FolderSource final : public TileSource {
public:
    /** Errors: Foreign (no such folder of tiles). */
    [[nodiscard]] static Result<std::unique_ptr<FolderSource>> open(const std::filesystem::path &folder);

    [[nodiscard]] Result<TileData> tile(TileId id) override;

private:
    explicit FolderSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] bool readFacts();

    std::filesystem::path m_folder;
    std::string m_suffix; ///< of the files, with its dot
    bool m_fromSouth = false;
};

} // namespace fanion::app
