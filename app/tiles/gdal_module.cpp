// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/gdal_module.h"

#include <QCoreApplication>
#include <QLibrary>

#include <format>

namespace fanion::app {

namespace {

using Open = void (*)(const std::filesystem::path *, OpenedTiles *);

/** Never unloaded: GDAL isn't made for it. */
Open load() {
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, here + QStringLiteral("/../lib/fanion")}) {
        QLibrary module(folder + QStringLiteral("/libfanion_gdal.so"));
        if (const auto open = reinterpret_cast<Open>(module.resolve("fanionOpenWithGdal"))) return open;
    }
    return nullptr;
}

} // namespace

OpenedTiles openWithGdal(const std::filesystem::path &file) {
    static const Open open = load();
    if (open == nullptr)
        return fail(ErrorCode::NotFound,
                    std::format("{} needs GDAL, which isn't installed with Fanion.", file.string()), file.string());
    OpenedTiles opened = fail(ErrorCode::Io, {});
    open(&file, &opened);
    return opened;
}

} // namespace fanion::app
