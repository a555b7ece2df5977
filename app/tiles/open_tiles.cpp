// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/open_tiles.h"

#include "app/tiles/folder_source.h"
#include "app/tiles/gdal_module.h"
#include "app/tiles/mbtiles_source.h"
#include "app/tiles/online_source.h"
#include "app/tiles/pmtiles_source.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <format>

namespace fanion::app {

namespace {

enum class Form : std::uint8_t { None, Folder, Sqlite, GeoPackage, Pmtiles, Picture };

Form formOf(const QString &map) {
    const QFileInfo info(map);
    if (info.isDir()) return Form::Folder;
    QFile file(map);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) return Form::None;
    const QByteArray begin = file.read(72);
    if (begin.startsWith("PMTiles")) return Form::Pmtiles;
    if (begin.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        const auto id = begin.size() < 72 ? QByteArray() : begin.sliced(68, 4); // application_id
        return id == "GPKG" || id == "GP10" || id == "GP11" ? Form::GeoPackage : Form::Sqlite;
    }
    static const std::array tiffs{QByteArray("II*\0", 4), QByteArray("MM\0*", 4), QByteArray("II+\0", 4),
                                  QByteArray("MM\0+", 4)};
    const bool isTiff = std::ranges::any_of(tiffs, [&](const QByteArray &magic) { return begin.startsWith(magic); });
    const bool isJp2 = begin.sliced(0, std::min<qsizetype>(begin.size(), 8)).endsWith("jP  ") ||
                       begin.startsWith(QByteArrayView("\xff\x4f\xff\x51", 4));
    return isTiff || isJp2 ? Form::Picture : Form::None;
}

template <typename Source>
Result<std::unique_ptr<TileSource>> upcast(Result<std::unique_ptr<Source>> opened) {
    if (!opened) return std::unexpected(opened.error());
    return std::unique_ptr<TileSource>(std::move(*opened));
}

} // namespace

Result<std::unique_ptr<TileSource>> openTiles(const QString &map) {
    if (OnlineAddress::isOnline(map)) {
        auto address = OnlineAddress::parse(map);
        if (!address) return std::unexpected(address.error());
        const QString kept = OnlineSource::standardCache(*address);
        return std::make_unique<OnlineSource>(std::move(*address), kept);
    }
    const std::filesystem::path path = map.toStdString();
    switch (formOf(map)) {
    case Form::Folder:
        return upcast(FolderSource::open(path));
    case Form::Sqlite:
        return upcast(MbtilesSource::open(path));
    case Form::Pmtiles:
        return upcast(PmtilesSource::open(path));
    case Form::GeoPackage:
    case Form::Picture:
        return openWithGdal(path);
    case Form::None:
        break;
    }
    if (!QFileInfo::exists(map))
        return fail(ErrorCode::NotFound, std::format("There is no map file {}.", path.string()), path.string());
    return fail(ErrorCode::Foreign, std::format("{} is no map Fanion reads.", path.string()), path.string());
}

QString embeddedMap() {
    const QString installed =
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/fanion/basemap/france.mbtiles");
    return QFileInfo::exists(installed) ? installed : QStringLiteral(FANION_RESOURCES_DIR "/basemap/france.mbtiles");
}

bool looksLikeTiles(const QString &map) {
    const Form form = formOf(map);
    if (form == Form::Sqlite)
        return !map.endsWith(QLatin1StringView(".fanion")) && MbtilesSource::open(map.toStdString()).has_value();
    if (form == Form::Folder) return FolderSource::open(map.toStdString()).has_value();
    return form != Form::None;
}

} // namespace fanion::app
