// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/packs/pack_file.h"

#include "app/tiles/packs/pack_label.h"
#include "app/tiles/packs/vector_names.h"

#include <QString>

#include <format>
#include <sqlite3.h>
#include <system_error>

namespace fanion::app {

namespace {

/** The schema of MBTiles 1.3 (github.com/mapbox/mbtiles-spec) and what only an unfinished pack needs. */
constexpr const char *kSchema = R"(
    CREATE TABLE IF NOT EXISTS metadata (name TEXT PRIMARY KEY, value TEXT);
    CREATE TABLE IF NOT EXISTS tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,
        PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS fanion_nothing (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,
        PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;)";
constexpr const char *kPlan = "fanion_plan";

/** MBTiles counts rows from the south. */
void bindTile(sqlite3_stmt *statement, TileId id) {
    sqlite3_bind_int(statement, 1, id.zoom);
    sqlite3_bind_int(statement, 2, id.x);
    sqlite3_bind_int(statement, 3, (1 << id.zoom) - 1 - id.y);
}

QByteArray textOf(sqlite3 *database, const char *sql) {
    sqlite3_stmt *query = nullptr;
    QByteArray text;
    if (sqlite3_prepare_v2(database, sql, -1, &query, nullptr) == SQLITE_OK && sqlite3_step(query) == SQLITE_ROW)
        text = QByteArray(static_cast<const char *>(sqlite3_column_blob(query, 0)), sqlite3_column_bytes(query, 0));
    sqlite3_finalize(query);
    return text;
}

std::uint64_t numberOf(sqlite3 *database, const char *sql) {
    return textOf(database, sql).toULongLong();
}

/** By its first bytes, in the words of MBTiles. */
QByteArray formatOf(const QByteArray &tile) {
    if (tile.startsWith("\x89PNG")) return "png";
    if (tile.startsWith("\xff\xd8")) return "jpg";
    if (tile.startsWith("RIFF")) return "webp";
    return "pbf";
}

QByteArray boundsText(const Bounds &bounds) {
    return QByteArray::fromStdString(std::format("{:.7f},{:.7f},{:.7f},{:.7f}", bounds.southWest.longitude(),
                                                 bounds.southWest.latitude(), bounds.northEast.longitude(),
                                                 bounds.northEast.latitude()));
}

} // namespace

Error PackFile::ioError() const {
    return {ErrorCode::Io, std::format("{} can't be written: {}.", m_file.string(), sqlite3_errmsg(m_database)),
            m_file.string()};
}

Result<void> PackFile::run(const char *sql) {
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) return std::unexpected(ioError());
    return {};
}

Result<std::unique_ptr<PackFile>> PackFile::open(const std::filesystem::path &file, const PackPlan &plan) {
    std::unique_ptr<PackFile> pack(new PackFile(file, plan));
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(file.string().c_str(), &pack->m_database, flags, nullptr) != SQLITE_OK)
        return std::unexpected(pack->ioError());
    sqlite3_db_config(pack->m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(pack->m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (auto made = pack->run(kSchema); !made) return std::unexpected(made.error());
    const QByteArray known = textOf(pack->m_database, "SELECT value FROM metadata WHERE name='fanion_plan'");
    if (known.isEmpty()) {
        if (auto kept = pack->setMetadata(kPlan, plan.json()); !kept) return std::unexpected(kept.error());
    } else if (known != plan.json()) {
        return fail(ErrorCode::Foreign, std::format("{} is another pack.", file.string()), file.string());
    }
    constexpr const char *has = "SELECT 1 FROM tiles WHERE zoom_level=?1 AND tile_column=?2 AND tile_row=?3 UNION ALL "
                                "SELECT 1 FROM fanion_nothing WHERE zoom_level=?1 AND tile_column=?2 AND tile_row=?3";
    if (sqlite3_prepare_v2(pack->m_database, has, -1, &pack->m_has, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(pack->m_database, "INSERT OR IGNORE INTO tiles VALUES (?1, ?2, ?3, ?4)", -1, &pack->m_put,
                           nullptr) != SQLITE_OK)
        return std::unexpected(pack->ioError());
    pack->m_missing = numberOf(pack->m_database, "SELECT count(*) FROM fanion_nothing");
    pack->m_tiles = pack->m_missing + numberOf(pack->m_database, "SELECT count(*) FROM tiles");
    pack->m_bytes = numberOf(pack->m_database, "SELECT CAST(total(length(tile_data)) AS INTEGER) FROM tiles");
    return pack;
}

Result<PackPlan> PackFile::planOf(const std::filesystem::path &file) {
    sqlite3 *database = nullptr;
    const bool isOpen = sqlite3_open_v2(file.string().c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                                        nullptr) == SQLITE_OK;
    const QByteArray plan =
        isOpen ? textOf(database, "SELECT value FROM metadata WHERE name='fanion_plan'") : QByteArray();
    sqlite3_close(database);
    if (plan.isEmpty())
        return fail(ErrorCode::Foreign, std::format("{} is no unfinished pack.", file.string()), file.string());
    return PackPlan::parse(plan);
}

PackFile::~PackFile() {
    if (m_isWriting) (void)flush();
    sqlite3_finalize(m_has);
    sqlite3_finalize(m_put);
    sqlite3_close(m_database);
}

bool PackFile::has(TileId id) {
    bindTile(m_has, id);
    const bool found = sqlite3_step(m_has) == SQLITE_ROW;
    sqlite3_reset(m_has);
    return found;
}

Result<void> PackFile::begin() {
    if (m_isWriting) return {};
    if (auto begun = run("BEGIN"); !begun) return begun;
    m_isWriting = true;
    return {};
}

Result<void> PackFile::flush() {
    if (!m_isWriting) return {};
    if (auto done = run("COMMIT"); !done) return done;
    m_isWriting = false;
    return {};
}

Result<void> PackFile::put(TileId id, ByteView tile) {
    if (auto begun = begin(); !begun) return begun;
    bindTile(m_put, id);
    sqlite3_bind_blob64(m_put, 4, tile.data(), tile.size(), SQLITE_STATIC);
    const int step = sqlite3_step(m_put);
    const bool isNew = step == SQLITE_DONE && sqlite3_changes(m_database) > 0;
    sqlite3_reset(m_put);
    sqlite3_clear_bindings(m_put);
    if (step != SQLITE_DONE) return std::unexpected(ioError());
    if (isNew) {
        ++m_tiles;
        m_bytes += tile.size();
    }
    return {};
}

Result<void> PackFile::putNothing(TileId id) {
    if (auto begun = begin(); !begun) return begun;
    const auto sql = std::format("INSERT OR IGNORE INTO fanion_nothing VALUES ({}, {}, {})", id.zoom, id.x,
                                 (1 << id.zoom) - 1 - id.y);
    if (auto put = run(sql.c_str()); !put) return put;
    if (sqlite3_changes(m_database) > 0) {
        ++m_tiles;
        ++m_missing;
    }
    return {};
}

Result<void> PackFile::setMetadata(const char *name, const QByteArray &value) {
    sqlite3_stmt *statement = nullptr;
    int step =
        sqlite3_prepare_v2(m_database, "INSERT OR REPLACE INTO metadata VALUES (?1, ?2)", -1, &statement, nullptr);
    if (step == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, name, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
        step = sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (step != SQLITE_DONE) return std::unexpected(ioError());
    return {};
}

Result<void> PackFile::describe() {
    const QByteArray sample = textOf(m_database, "SELECT tile_data FROM tiles LIMIT 1");
    std::vector<std::pair<const char *, QByteArray>> facts{{"name", m_plan.name.toUtf8()},
                                                           {"format", formatOf(sample)},
                                                           {"type", "baselayer"},
                                                           {"attribution", m_plan.source.attribution.toUtf8()},
                                                           {"bounds", boundsText(m_plan.area.bounds())},
                                                           {"minzoom", QByteArray::number(m_plan.minZoom)},
                                                           {"maxzoom", QByteArray::number(m_plan.maxZoom)}};
    // Of whom it may be passed on, and of nobody else: an address may be a service's own affair.
    if (mayBeGiven(m_plan.source)) facts.emplace_back(kPackSource, m_plan.source.host().toUtf8());
    if (facts[1].second == "pbf") facts.emplace_back("json", vectorLayersJson(m_database));
    for (const auto &[name, value] : facts)
        if (auto set = setMetadata(name, value); !set) return set;
    return run("DELETE FROM metadata WHERE name='fanion_plan'; DROP TABLE fanion_nothing");
}

Result<void> PackFile::finish(const std::filesystem::path &as) {
    if (auto flushed = flush(); !flushed) return flushed;
    if (m_tiles < m_plan.count())
        return fail(ErrorCode::Refused,
                    std::format("{} tiles of the pack are still to come.", m_plan.count() - m_tiles));
    if (m_tiles == m_missing) return fail(ErrorCode::NotFound, "The server has no tile of this area.");
    if (textOf(m_database, "PRAGMA quick_check") != "ok")
        return fail(ErrorCode::Corrupt, std::format("{} was damaged on its way.", m_file.string()), m_file.string());
    std::error_code error;
    if (std::filesystem::exists(as, error))
        return fail(ErrorCode::Refused, std::format("{} exists already.", as.string()), as.string());
    if (auto begun = begin(); !begun) return begun;
    if (auto described = describe(); !described) return described;
    if (auto flushed = flush(); !flushed) return flushed;
    sqlite3_finalize(std::exchange(m_has, nullptr));
    sqlite3_finalize(std::exchange(m_put, nullptr));
    sqlite3_close(std::exchange(m_database, nullptr));
    std::filesystem::rename(m_file, as, error);
    if (error)
        return fail(ErrorCode::Io, std::format("{} can't be named {}.", m_file.string(), as.string()), as.string());
    return {};
}

} // namespace fanion::app
