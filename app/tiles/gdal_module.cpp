// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/gdal_module.h"

#include <QCoreApplication>
#include <QLibrary>

#include <format>

namespace fanion::app {

namespace {

/** Never unloaded: GDAL isn't made for it. */
QFunctionPointer load(const char *door) {
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, here + QStringLiteral("/../lib/fanion")}) {
        QLibrary module(folder + QStringLiteral("/libfanion_gdal.so"));
        if (const auto found = module.resolve(door)) return found;
    }
    return nullptr;
}

template <typename Opened>
Opened openThrough(QFunctionPointer door, const std::filesystem::path &file) {
    if (door == nullptr)
        return fail(ErrorCode::NotFound,
                    std::format("{} needs GDAL, which isn't installed with Fanion.", file.string()), file.string());
    Opened opened = fail(ErrorCode::Io, {});
    reinterpret_cast<void (*)(const std::filesystem::path *, Opened *)>(door)(&file, &opened);
    return opened;
}

} // namespace

OpenedTiles openWithGdal(const std::filesystem::path &file) {
    static const QFunctionPointer door = load("fanionOpenWithGdal");
    return openThrough<OpenedTiles>(door, file);
}

OpenedTerrain openTerrainWithGdal(const std::filesystem::path &file) {
    static const QFunctionPointer door = load("fanionOpenTerrainWithGdal");
    return openThrough<OpenedTerrain>(door, file);
}

} // namespace fanion::app
