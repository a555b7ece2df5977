// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/gdal/gdal_dataset.h"
#include "app/tiles/terrain/terrain_tile.h"
#include "core/base/result.h"

#include <ogr_srs_api.h>

#include <array>
#include <memory>

namespace fanion::app {

/**
 * Heights read by GDAL: GeoTIFF and COG, ASCII grids (.asc), SRTM (.hgt), coverages of a GeoPackage, in any
 * projection. The file may come from anybody: no other driver of GDAL sees it.
 */
class GdalTerrain final : public TerrainTile {
public:
    /** Errors: Foreign (no file of heights: colours, several bands), InvalidArgument (doesn't say where it lies). */
    [[nodiscard]] static Result<std::unique_ptr<TerrainTile>> open(const std::filesystem::path &file);

    [[nodiscard]] std::optional<double> height(Position place) override;

private:
    struct Destroy {
        void operator()(OGRCoordinateTransformationH way) const { OCTDestroyCoordinateTransformation(way); }
    };
    using Transformation = std::unique_ptr<void, Destroy>;

    GdalTerrain() = default;
    [[nodiscard]] bool findPlace();
    [[nodiscard]] std::optional<double> stored(int column, int row, const double *heights, int stride) const;

    GdalDataset m_dataset;
    GDALRasterBandH m_band = nullptr;
    Transformation m_toDataset; ///< from longitude, latitude
    std::array<double, 6> m_toPixel{};
    int m_width = 0;
    int m_height = 0;
    double m_scale = 1; ///< of a stored number to metres
    double m_offset = 0;
    std::optional<double> m_hole; ///< the number that means: not known
};

} // namespace fanion::app
