// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/gdal/gdal_source.h"

#include "app/tiles/bounds_text.h"

#include <cpl_string.h>
#include <gdal_utils.h>

#include <algorithm>
#include <cmath>
#include <format>
#include <numbers>

namespace fanion::app {

namespace {

constexpr double kHalfWorld = std::numbers::pi * 6'378'137.0; ///< metres of EPSG:3857
constexpr int kSide = 256;
/** Without overviews a tile far out would read the whole picture: so many levels are shown then. */
constexpr int kLevelsWithoutOverviews = 5;
constexpr double kSmallPicture = 64e6; ///< pixels

bool hasPlace(GDALDatasetH picture) {
    double t[6];
    return GDALGetGeoTransform(picture, t) == CE_None || GDALGetGCPCount(picture) > 0;
}

bool hasProjection(GDALDatasetH picture) {
    return GDALGetSpatialRef(picture) != nullptr || GDALGetGCPSpatialRef(picture) != nullptr;
}

class Arguments {
public:
    Arguments(std::initializer_list<const char *> words) {
        for (const char *word : words)
            m_words.AddString(word);
    }
    void add(const char *word) { m_words.AddString(word); }
    [[nodiscard]] char **list() { return m_words.List(); }

private:
    CPLStringList m_words;
};

} // namespace

Result<std::unique_ptr<TileSource>> GdalSource::open(const std::filesystem::path &file) {
    static const char *const drivers[] = {"GTiff", "JP2OpenJPEG", "GPKG", nullptr};
    prepareGdal();
    const std::string name = file.string();
    std::unique_ptr<GdalSource> source(new GdalSource);
    source->m_picture = openGdalRaster(name, drivers);
    if (!source->m_picture)
        return fail(ErrorCode::Foreign,
                    std::format("{} is no map Fanion reads (GeoTIFF, JPEG 2000, GeoPackage).", name), name);
    GDALDatasetH picture = source->m_picture.get();
    if (!hasPlace(picture) || (!hasProjection(picture) && !looksLikeLambert93(picture)))
        return fail(ErrorCode::InvalidArgument, std::format("{} doesn't say where on Earth it lies.", name), name);
    if (GDALGetRasterDataType(GDALGetRasterBand(picture, 1)) != GDT_Byte)
        return fail(ErrorCode::Foreign, std::format("{} is no picture of 8 bits a colour.", name), name);
    if (!source->expand() || !source->warp())
        return fail(ErrorCode::Foreign, std::format("{} can't be laid on the map: {}", name, CPLGetLastErrorMsg()),
                    name);
    source->m_facts.name = QString::fromStdString(file.stem().string());
    source->readFacts();
    return source;
}

bool GdalSource::expand() {
    if (GDALGetRasterColorTable(GDALGetRasterBand(m_picture.get(), 1)) == nullptr) return true;
    Arguments words{"-of", "VRT", "-expand", "rgba"};
    const std::unique_ptr<GDALTranslateOptions, decltype(&GDALTranslateOptionsFree)> options(
        GDALTranslateOptionsNew(words.list(), nullptr), GDALTranslateOptionsFree);
    m_expanded.reset(GDALTranslate("", m_picture.get(), options.get(), nullptr));
    return m_expanded != nullptr;
}

bool GdalSource::warp() {
    GDALDatasetH picture = m_expanded ? m_expanded.get() : m_picture.get();
    Arguments words{"-of", "VRT", "-t_srs", "EPSG:3857", "-r", "bilinear"};
    const int bands = GDALGetRasterCount(picture);
    const bool hasAlpha = GDALGetRasterColorInterpretation(GDALGetRasterBand(picture, bands)) == GCI_AlphaBand;
    if (!hasAlpha) words.add("-dstalpha");
    if (!hasProjection(picture)) {
        words.add("-s_srs");
        words.add("EPSG:2154");
    }
    const std::unique_ptr<GDALWarpAppOptions, decltype(&GDALWarpAppOptionsFree)> options(
        GDALWarpAppOptionsNew(words.list(), nullptr), GDALWarpAppOptionsFree);
    int wrong = 0;
    m_warped.reset(GDALWarp("", nullptr, 1, &picture, options.get(), &wrong));
    double t[6];
    if (!m_warped || GDALGetGeoTransform(m_warped.get(), t) != CE_None) return false;
    m_left = t[0];
    m_top = t[3];
    m_step = t[1];
    return m_step > 0;
}

void GdalSource::readFacts() {
    const double width = GDALGetRasterXSize(m_warped.get());
    const double height = GDALGetRasterYSize(m_warped.get());
    const double atZero = 2 * kHalfWorld / kSide;
    m_facts.kind = TileFacts::Kind::Raster;
    m_facts.side = kSide;
    m_facts.maxZoom = std::clamp(static_cast<int>(std::lround(std::log2(atZero / m_step))), 0, 22);
    // Far out it would be a dot.
    const double spans = std::log2(atZero * 16 / (m_step * std::max(width, height)));
    m_facts.minZoom = std::clamp(static_cast<int>(std::ceil(spans)), 0, m_facts.maxZoom);
    const bool hasOverviews = GDALGetOverviewCount(GDALGetRasterBand(m_picture.get(), 1)) > 0;
    if (!hasOverviews && width * height > kSmallPicture)
        m_facts.minZoom = std::max(m_facts.minZoom, m_facts.maxZoom - kLevelsWithoutOverviews);
    const auto degrees = [](double x, double y) {
        return fromMercator({(x + kHalfWorld) / (2 * kHalfWorld), (kHalfWorld - y) / (2 * kHalfWorld)});
    };
    Bounds bounds;
    bounds.extend(degrees(m_left, m_top));
    bounds.extend(degrees(m_left + width * m_step, m_top - height * m_step));
    m_facts.bounds = bounds;
}

Result<TileData> GdalSource::tile(TileId id) {
    const double side = 2 * kHalfWorld * tileSize(id.zoom) / m_step; // of a tile, in pixels of the picture
    const MercatorPoint origin = tileOrigin(id);
    const double left = (origin.x * 2 * kHalfWorld - kHalfWorld - m_left) / m_step;
    const double top = (m_top - (kHalfWorld - origin.y * 2 * kHalfWorld)) / m_step;
    const double width = GDALGetRasterXSize(m_warped.get());
    const double height = GDALGetRasterYSize(m_warped.get());
    // The part of the tile that the picture covers, in pixels of the tile.
    const double scale = kSide / side;
    const auto across = [scale](double value) { return static_cast<int>(std::lround(value * scale)); };
    const int fromX = std::clamp(across(-left), 0, kSide);
    const int fromY = std::clamp(across(-top), 0, kSide);
    const int toX = std::clamp(across(width - left), 0, kSide);
    const int toY = std::clamp(across(height - top), 0, kSide);
    if (fromX >= toX || fromY >= toY) return TileData{};

    GDALRasterIOExtraArg how;
    INIT_RASTERIO_EXTRA_ARG(how);
    how.eResampleAlg = GRIORA_Bilinear;
    how.bFloatingPointWindowValidity = TRUE;
    how.dfXOff = std::clamp(left + fromX / scale, 0.0, width - 1e-6);
    how.dfYOff = std::clamp(top + fromY / scale, 0.0, height - 1e-6);
    how.dfXSize = std::min((toX - fromX) / scale, width - how.dfXOff);
    how.dfYSize = std::min((toY - fromY) / scale, height - how.dfYOff);
    const int x = static_cast<int>(how.dfXOff);
    const int y = static_cast<int>(how.dfYOff);
    const int columns =
        std::clamp(static_cast<int>(std::ceil(how.dfXOff + how.dfXSize)) - x, 1, static_cast<int>(width) - x);
    const int rows =
        std::clamp(static_cast<int>(std::ceil(how.dfYOff + how.dfYSize)) - y, 1, static_cast<int>(height) - y);

    QImage image(kSide, kSide, QImage::Format_RGBA8888);
    image.fill(Qt::transparent);
    uchar *out = image.bits() + fromY * image.bytesPerLine() + fromX * 4;
    const int bands = GDALGetRasterCount(m_warped.get());
    const bool isGrey = bands < 4; // grey and alpha
    int order[] = {1, isGrey ? 1 : 2, isGrey ? 1 : 3, bands};
    for (int colour = 0; colour < 4; ++colour) {
        if (GDALRasterIOEx(GDALGetRasterBand(m_warped.get(), order[colour]), GF_Read, x, y, columns, rows, out + colour,
                           toX - fromX, toY - fromY, GDT_Byte, 4, image.bytesPerLine(), &how) != CE_None)
            return fail(ErrorCode::Io, std::format("A part of the map can't be read: {}.", CPLGetLastErrorMsg()));
    }
    return TileData{std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied)};
}

} // namespace fanion::app
