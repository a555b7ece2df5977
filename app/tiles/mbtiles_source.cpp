// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/mbtiles_source.h"

#include "app/tiles/bounds_text.h"
#include "app/tiles/plain_words.h"
#include "app/tiles/vector_layers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <format>
#include <set>
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
    if (sqlite3_prepare_v2(source->m_database, query, -1, &source->m_query, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Foreign, std::format("{} is no map (MBTiles).", name), name);
    if (auto read = source->readFacts(name); !read) return std::unexpected(read.error());
    return source;
}

Result<void> MbtilesSource::readFacts(const std::string &name) {
    const std::string format = metadata("format").value_or("");
    static const std::set<std::string> pictures{"png", "jpg", "jpeg", "webp"};
    if (format != "pbf" && !pictures.contains(format))
        return fail(ErrorCode::Foreign,
                    std::format("{} holds tiles of a format Fanion doesn't read: “{}”.", name, format), name);
    m_facts.kind = format == "pbf" ? TileFacts::Kind::Vector : TileFacts::Kind::Raster;
    m_facts.name = plainWords(metadata("name").value_or(""));
    m_facts.attribution = plainWords(metadata("attribution").value_or(""));
    const auto more = metadata("json").value_or("");
    m_facts.layers = vectorLayers(QJsonDocument::fromJson(QByteArray::fromStdString(more)).object());
    m_facts.minZoom = zoomOf("minzoom", "SELECT min(zoom_level) FROM tiles");
    m_facts.maxZoom = zoomOf("maxzoom", "SELECT max(zoom_level) FROM tiles");
    if (m_facts.minZoom < 0 || m_facts.maxZoom > kMaxTileZoom || m_facts.minZoom > m_facts.maxZoom)
        return fail(ErrorCode::Foreign, std::format("{} states an impossible zoom.", name), name);
    m_facts.bounds = boundsFromText(metadata("bounds").value_or(""));
    return {};
}

int MbtilesSource::zoomOf(const char *name, const char *query) const {
    if (const auto said = metadata(name)) return std::atoi(said->c_str());
    sqlite3_stmt *look = nullptr;
    int zoom = -1;
    if (sqlite3_prepare_v2(m_database, query, -1, &look, nullptr) == SQLITE_OK && sqlite3_step(look) == SQLITE_ROW)
        zoom = sqlite3_column_int(look, 0);
    sqlite3_finalize(look);
    return zoom;
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

Result<TileData> MbtilesSource::tile(TileId id) {
    sqlite3_bind_int(m_query, 1, id.zoom);
    sqlite3_bind_int(m_query, 2, id.x);
    sqlite3_bind_int(m_query, 3, (1 << id.zoom) - 1 - id.y); // MBTiles counts rows from the south
    TileData data;
    const int step = sqlite3_step(m_query);
    if (step == SQLITE_ROW && sqlite3_column_type(m_query, 0) == SQLITE_BLOB) {
        const auto *blob = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_query, 0));
        data = Bytes(blob, blob + sqlite3_column_bytes(m_query, 0));
    }
    sqlite3_reset(m_query);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return fail(ErrorCode::Corrupt, std::format("A map tile can't be read: {}.", sqlite3_errmsg(m_database)));
    return data;
}

} // namespace fanion::app
