// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/gdal/gdal_dataset.h"
#include "app/tiles/tile_source.h"

#include <filesystem>
#include <memory>

namespace fanion::app {

/**
 * Georeferenced pictures read by GDAL: GeoTIFF and COG, JPEG 2000, tiles of a GeoPackage, in any projection. They are
 * warped to Web Mercator as they are looked at. The file may come from anybody: no other driver of GDAL sees it.
 */
class GdalSource final : public TileSource {
public:
    /** Errors: Foreign (no such picture, or it doesn't say where it lies), Io. */
    [[nodiscard]] static Result<std::unique_ptr<TileSource>> open(const std::filesystem::path &file);
    ~GdalSource() override = default;

    [[nodiscard]] Result<TileData> tile(TileId id) override;

private:
    GdalSource() = default;
    [[nodiscard]] bool expand();
    [[nodiscard]] bool warp();
    void readFacts();

    GdalDataset m_picture;  ///< as stored
    GdalDataset m_expanded; ///< … with its palette as colours; null when it has none
    GdalDataset m_warped;   ///< … in Web Mercator, four bands
    double m_left = 0;      ///< of the warped picture: metres of EPSG:3857, and metres a pixel
    double m_top = 0;
    double m_step = 1;
};

} // namespace fanion::app
