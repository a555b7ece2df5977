// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/gdal/gdal_terrain.h"

#include <cpl_string.h>

#include <algorithm>
#include <cmath>
#include <format>
#include <numbers>

namespace fanion::app {

namespace {

/** What is decoded at once must fit in memory, whatever the file states. */
constexpr std::int64_t kMostBlockBytes = 128LL * 1024 * 1024;
/** Metres: the Dead Sea and Everest, with room; other numbers are holes that the file does not declare. */
constexpr double kLowest = -1'000;
constexpr double kHighest = 9'500;
constexpr double kMetresPerDegree = 111'195; ///< of the mean sphere
constexpr double kFoot = 0.3048;

bool holdsHeights(GDALDatasetH dataset) {
    if (GDALGetRasterCount(dataset) != 1) return false;
    GDALRasterBandH band = GDALGetRasterBand(dataset, 1);
    const GDALDataType type = GDALGetRasterDataType(band);
    const bool isNumber =
        type == GDT_Int16 || type == GDT_UInt16 || type == GDT_Int32 || type == GDT_Float32 || type == GDT_Float64;
    int width = 0;
    int height = 0;
    GDALGetBlockSize(band, &width, &height);
    const std::int64_t bytes = std::int64_t{width} * height * GDALGetDataTypeSizeBytes(type);
    return isNumber && bytes > 0 && bytes <= kMostBlockBytes && GDALGetRasterColorTable(band) == nullptr;
}

struct DestroySystem {
    void operator()(OGRSpatialReferenceH system) const { OSRDestroySpatialReference(system); }
};
using System = std::unique_ptr<void, DestroySystem>;

/** Longitude or east first, and without a system of heights. */
System flat(System system) {
    OSRDemoteTo2D(system.get(), nullptr);
    OSRSetAxisMappingStrategy(system.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

System systemOf(GDALDatasetH dataset) {
    if (OGRSpatialReferenceH own = GDALGetSpatialRef(dataset)) return flat(System(OSRClone(own)));
    if (!looksLikeLambert93(dataset)) return nullptr;
    System legal(OSRNewSpatialReference(nullptr));
    if (OSRImportFromEPSG(legal.get(), 2154) != OGRERR_NONE) return nullptr;
    return flat(std::move(legal));
}

Position clampedPosition(double longitude, double latitude) {
    return Position::fromDegrees(std::clamp(latitude, -90.0, 90.0), std::clamp(longitude, -180.0, 180.0));
}

} // namespace

Result<std::unique_ptr<TerrainTile>> GdalTerrain::open(const std::filesystem::path &file) {
    static const char *const drivers[] = {"GTiff", "AAIGrid", "SRTMHGT", "GPKG", nullptr};
    prepareGdal();
    std::unique_ptr<GdalTerrain> tile(new GdalTerrain);
    tile->m_dataset = openGdalRaster(file.string(), drivers);
    if (!tile->m_dataset || !holdsHeights(tile->m_dataset.get()))
        return fail(ErrorCode::Foreign,
                    std::format("{} is no file of heights Fanion reads (GeoTIFF, ASC, HGT).", file.string()),
                    file.string());
    tile->m_facts.file = file;
    if (!tile->findPlace())
        return fail(ErrorCode::InvalidArgument, std::format("{} doesn't say where on Earth it lies.", file.string()),
                    file.string());
    tile->m_band = GDALGetRasterBand(tile->m_dataset.get(), 1);
    int isSet = 0;
    const double hole = GDALGetRasterNoDataValue(tile->m_band, &isSet);
    if (isSet) tile->m_hole = hole;
    const double scale = GDALGetRasterScale(tile->m_band, &isSet);
    if (isSet) tile->m_scale = scale;
    const double offset = GDALGetRasterOffset(tile->m_band, &isSet);
    if (isSet) tile->m_offset = offset;
    const std::string unit = GDALGetRasterUnitType(tile->m_band);
    if (unit == "ft" || unit == "foot" || unit == "feet") {
        tile->m_scale *= kFoot;
        tile->m_offset *= kFoot;
    }
    return tile;
}

bool GdalTerrain::findPlace() {
    GDALDatasetH dataset = m_dataset.get();
    double toGround[6];
    if (GDALGetGeoTransform(dataset, toGround) != CE_None || !GDALInvGeoTransform(toGround, m_toPixel.data()))
        return false;
    const System there = systemOf(dataset);
    System world(OSRNewSpatialReference(nullptr));
    if (!there || OSRImportFromEPSG(world.get(), 4326) != OGRERR_NONE) return false;
    world = flat(std::move(world));
    m_toDataset.reset(OCTNewCoordinateTransformation(world.get(), there.get()));
    const Transformation back(OCTNewCoordinateTransformation(there.get(), world.get()));
    if (!m_toDataset || !back) return false;
    m_width = GDALGetRasterXSize(dataset);
    m_height = GDALGetRasterYSize(dataset);
    double xs[4];
    double ys[4];
    for (int corner = 0; corner < 4; ++corner)
        GDALApplyGeoTransform(toGround, corner % 2 * m_width, corner / 2 * m_height, xs + corner, ys + corner);
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    if (!OCTTransformBounds(back.get(), *std::ranges::min_element(xs), *std::ranges::min_element(ys),
                            *std::ranges::max_element(xs), *std::ranges::max_element(ys), &west, &south, &east, &north,
                            21) ||
        !std::isfinite(west + south + east + north) || west >= east || south >= north)
        return false;
    m_facts.bounds = {clampedPosition(west, south), clampedPosition(east, north)};
    // From one row to the next in the middle: the box of a turned grid is larger than the grid.
    double x[2];
    double y[2];
    for (int i = 0; i < 2; ++i)
        GDALApplyGeoTransform(toGround, m_width / 2.0, m_height / 2.0 + i, x + i, y + i);
    if (!OCTTransform(back.get(), 2, x, y, nullptr)) return false;
    const double across = (x[1] - x[0]) * std::cos(y[0] * std::numbers::pi / 180);
    m_facts.stepMetres = std::max(std::hypot(across, y[1] - y[0]) * kMetresPerDegree, 0.1);
    return true;
}

std::optional<double> GdalTerrain::stored(int column, int row, const double *heights, int stride) const {
    const double number = heights[row * stride + column];
    if (!std::isfinite(number) || (m_hole && number == *m_hole)) return {};
    const double metres = number * m_scale + m_offset;
    if (metres < kLowest || metres > kHighest) return {};
    return metres;
}

std::optional<double> GdalTerrain::height(Position place) {
    if (!m_facts.bounds.contains(place)) return {};
    double x = place.longitude();
    double y = place.latitude();
    if (!OCTTransform(m_toDataset.get(), 1, &x, &y, nullptr)) return {};
    double column = 0;
    double row = 0;
    GDALApplyGeoTransform(m_toPixel.data(), x, y, &column, &row);
    if (!(column >= 0 && row >= 0 && column <= m_width && row <= m_height)) return {};
    // A height stands for the middle of its pixel; half a pixel from the edge it is the nearest.
    column = std::clamp(column - 0.5, 0.0, m_width - 1.0);
    row = std::clamp(row - 0.5, 0.0, m_height - 1.0);
    const int left = static_cast<int>(column);
    const int top = static_cast<int>(row);
    const int columns = std::min(2, m_width - left);
    const int rows = std::min(2, m_height - top);
    double heights[4]{};
    if (GDALRasterIO(m_band, GF_Read, left, top, columns, rows, heights, columns, rows, GDT_Float64, 0, 0) != CE_None)
        return {};
    const double across = column - left;
    const double down = row - top;
    double sum = 0;
    for (int at = 0; at < 4; ++at) {
        const int i = at % 2;
        const int j = at / 2;
        const double weight = (i ? across : 1 - across) * (j ? down : 1 - down);
        if (weight <= 0) continue;
        const auto metres = stored(i, j, heights, columns);
        // Beside a hole: the nearest of the four, if that is none.
        if (!metres) return stored(columns > 1 && across >= 0.5, rows > 1 && down >= 0.5, heights, columns);
        sum += weight * *metres;
    }
    return sum;
}

} // namespace fanion::app
