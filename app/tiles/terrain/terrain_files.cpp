// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/terrain/terrain_files.h"

#include "app/tiles/gdal_module.h"

#include <QDirListing>
#include <QFileInfo>

#include <format>

namespace fanion::app {

namespace {

constexpr int kMostLooked = 20'000; ///< entries of a folder
constexpr int kMostTried = 20;      ///< of them, to know what the folder is

/** By its name: GDAL says for sure. */
bool isNamedLikeHeights(const QString &file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == QLatin1StringView("asc") || suffix == QLatin1StringView("hgt") ||
           suffix == QLatin1StringView("tif") || suffix == QLatin1StringView("tiff") ||
           suffix == QLatin1StringView("gpkg");
}

QStringList filesOf(const QString &folder) {
    QStringList files;
    int looked = 0;
    for (const auto &entry :
         QDirListing(folder, QDirListing::IteratorFlag::FilesOnly | QDirListing::IteratorFlag::Recursive)) {
        if (++looked > kMostLooked || files.size() >= static_cast<qsizetype>(kMostTerrainFiles)) break;
        const QString below = entry.filePath().sliced(folder.size());
        if (below.count(u'/') <= 3 && isNamedLikeHeights(entry.fileName())) files += entry.filePath();
    }
    return files;
}

} // namespace

Result<std::vector<TerrainFacts>> readTerrain(const QString &map) {
    const QFileInfo info(map);
    if (!info.exists())
        return fail(ErrorCode::NotFound, std::format("There is no file {}.", map.toStdString()), map.toStdString());
    if (!info.isDir()) {
        const auto tile = openTerrainWithGdal(map.toStdString());
        if (!tile) return std::unexpected(tile.error());
        return std::vector{(*tile)->facts()};
    }
    std::vector<TerrainFacts> all;
    for (const QString &file : filesOf(map))
        if (const auto tile = openTerrainWithGdal(file.toStdString())) all.push_back((*tile)->facts());
    if (all.empty())
        return fail(ErrorCode::NotFound, std::format("There is no file of heights in {}.", map.toStdString()),
                    map.toStdString());
    return all;
}

bool looksLikeTerrain(const QString &map) {
    if (!QFileInfo(map).isDir()) return isNamedLikeHeights(map) && openTerrainWithGdal(map.toStdString()).has_value();
    const QStringList files = filesOf(map).mid(0, kMostTried);
    return std::ranges::any_of(files,
                               [](const QString &file) { return openTerrainWithGdal(file.toStdString()).has_value(); });
}

} // namespace fanion::app
