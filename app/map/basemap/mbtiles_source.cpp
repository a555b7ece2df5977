// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/mbtiles_source.h"

#include <QUrl>

#include <format>
#include <sqlite3.h>

namespace fanion::app {

namespace {

constexpr int kMaxTileBytes = 4 * 1024 * 1024;
/** Virtual machine steps one look-up may take; a plain indexed one takes a few dozen. */
constexpr int kMaxSteps = 1'000'000;

int giveUp(void *) {
    return 1;
}

void harden(sqlite3 *database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, kMaxTileBytes);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(database, kMaxSteps, giveUp, nullptr);
}

} // namespace

Result<std::unique_ptr<MbtilesSource>> MbtilesSource::open(const std::filesystem::path &file) {
    const std::string name = file.string();
    std::error_code missing;
    if (!std::filesystem::is_regular_file(file, missing))
        return fail(ErrorCode::NotFound, std::format("There is no map file {}.", name), name);
    std::unique_ptr<MbtilesSource> source(new MbtilesSource);
    const QByteArray uri =
        QUrl::fromLocalFile(QString::fromStdString(name)).toEncoded() + QByteArrayLiteral("?mode=ro&immutable=1");
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(uri.constData(), &source->m_database, flags, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Io, std::format("{} can't be opened: {}.", name, sqlite3_errmsg(source->m_database)),
                    name);
    harden(source->m_database);
    constexpr const char *query = "SELECT tile_data FROM tiles WHERE zoom_level=?1 AND tile_column=?2 AND tile_row=?3";
    if (sqlite3_prepare_v2(source->m_database, query, -1, &source->m_query, nullptr) != SQLITE_OK ||
        source->metadata("format") != "pbf")
        return fail(ErrorCode::Foreign, std::format("{} is no map of vector tiles (MBTiles, pbf).", name), name);
    source->m_maxZoom = std::atoi(source->metadata("maxzoom").value_or("0").c_str());
    if (source->m_maxZoom < 0 || source->m_maxZoom > kMaxTileZoom)
        return fail(ErrorCode::Foreign, std::format("{} states an impossible zoom.", name), name);
    source->m_attribution = QString::fromStdString(source->metadata("attribution").value_or(""));
    return source;
}

MbtilesSource::~MbtilesSource() {
    sqlite3_finalize(m_query);
    sqlite3_close(m_database);
}

std::optional<std::string> MbtilesSource::metadata(const char *name) const {
    sqlite3_stmt *query = nullptr;
    std::optional<std::string> value;
    if (sqlite3_prepare_v2(m_database, "SELECT value FROM metadata WHERE name=?1", -1, &query, nullptr) != SQLITE_OK)
        return value;
    sqlite3_bind_text(query, 1, name, -1, SQLITE_STATIC);
    if (sqlite3_step(query) == SQLITE_ROW && sqlite3_column_type(query, 0) == SQLITE_TEXT)
        value = asText({sqlite3_column_text(query, 0), static_cast<std::size_t>(sqlite3_column_bytes(query, 0))});
    sqlite3_finalize(query);
    return value;
}

Result<std::optional<Bytes>> MbtilesSource::tile(TileId id) {
    sqlite3_bind_int(m_query, 1, id.zoom);
    sqlite3_bind_int(m_query, 2, id.x);
    sqlite3_bind_int(m_query, 3, (1 << id.zoom) - 1 - id.y); // MBTiles counts rows from the south
    std::optional<Bytes> bytes;
    const int step = sqlite3_step(m_query);
    if (step == SQLITE_ROW && sqlite3_column_type(m_query, 0) == SQLITE_BLOB) {
        const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_query, 0));
        bytes.emplace(data, data + sqlite3_column_bytes(m_query, 0));
    }
    sqlite3_reset(m_query);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return fail(ErrorCode::Corrupt, std::format("A map tile can't be read: {}.", sqlite3_errmsg(m_database)));
    return bytes;
}

} // namespace fanion::app
