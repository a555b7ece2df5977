// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_database.h"

#include "core/model/limits.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <array>
#include <format>
#include <utility>

namespace fanion {

namespace {

/** Above the largest change the replica accepts; a longer record is a trap. */
constexpr int kMaxRecordBytes = static_cast<int>(limits::kRunBytes) + 65'536;
constexpr int kBusyTimeoutMs = 3000;

/** The path as a file: URI (RFC 3986): everything but unreserved characters and '/' in percent form. */
std::string fileUri(const std::filesystem::path &file) {
    std::string uri = "file:";
    for (const char letter : file.string()) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') || letter == '/' || letter == '.' || letter == '-' ||
                           letter == '_' || letter == '~';
        if (plain)
            uri += letter;
        else
            uri += std::format("%{:02X}", byte);
    }
    return uri;
}

} // namespace

void SqliteDatabase::Close::operator()(sqlite3 *handle) const {
    sqlite3_close_v2(handle);
}

SqliteDatabase::SqliteDatabase(SqliteDatabase &&other) noexcept = default;
SqliteDatabase &SqliteDatabase::operator=(SqliteDatabase &&other) noexcept = default;
SqliteDatabase::~SqliteDatabase() = default;

Result<SqliteDatabase> SqliteDatabase::open(const std::filesystem::path &file, Mode mode) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI | SQLITE_OPEN_PRIVATECACHE;
    if (mode == Mode::Write)
        flags |= SQLITE_OPEN_READWRITE;
    else if (mode == Mode::Create)
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    else
        flags |= SQLITE_OPEN_READONLY;
    std::string uri = fileUri(file);
    if (mode == Mode::ReadUntouched) uri += "?readonly_shm=1";
    if (mode == Mode::ReadImmutable) uri += "?immutable=1";

    sqlite3 *handle = nullptr;
    const int rc = sqlite3_open_v2(uri.c_str(), &handle, flags, nullptr);
    SqliteDatabase database(handle);
    if (rc != SQLITE_OK)
        return std::unexpected(sqliteError(rc, handle ? sqlite3_errmsg(handle) : sqlite3_errstr(rc), file.string()));
    // SQLite falls back to read-only by itself; whoever asked to write must be told.
    if ((mode == Mode::Write || mode == Mode::Create) && sqlite3_db_readonly(handle, "main") == 1)
        return std::unexpected(sqliteError(SQLITE_READONLY, "read-only file", file.string()));
    if (Result<void> done = database.harden(mode); !done) return std::unexpected(done.error());
    return database;
}

Result<void> SqliteDatabase::harden(Mode mode) {
    constexpr std::array<std::pair<int, int>, 9> kSettings{{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
    }};
    for (const auto &[setting, on] : kSettings) {
        const int rc = sqlite3_db_config(m_handle.get(), setting, on, nullptr);
        // A library built without one of the doors has nothing to close.
        if (rc != SQLITE_OK && setting == SQLITE_DBCONFIG_DEFENSIVE)
            return std::unexpected(sqliteError(m_handle.get(), rc));
    }
    constexpr std::array<std::pair<int, int>, 6> kLimits{{
        {SQLITE_LIMIT_LENGTH, kMaxRecordBytes},
        {SQLITE_LIMIT_SQL_LENGTH, 64 << 10},
        {SQLITE_LIMIT_COLUMN, 32},
        {SQLITE_LIMIT_EXPR_DEPTH, 64},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    }};
    for (const auto &[limit, value] : kLimits)
        sqlite3_limit(m_handle.get(), limit, value);
    sqlite3_busy_timeout(m_handle.get(), kBusyTimeoutMs);
    sqlite3_wal_autocheckpoint(m_handle.get(), 0);
    std::string pragmas = "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;";
    if (mode == Mode::Write || mode == Mode::Create) pragmas += "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
    return run(pragmas);
}

Result<void> SqliteDatabase::run(const std::string &sql) {
    const int rc = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) return std::unexpected(sqliteError(m_handle.get(), rc));
    return {};
}

Result<SqliteStatement> SqliteDatabase::prepare(std::string_view sql) const {
    sqlite3_stmt *statement = nullptr;
    const int rc = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr);
    if (rc != SQLITE_OK) return std::unexpected(sqliteError(m_handle.get(), rc));
    return SqliteStatement(statement);
}

Result<SqliteStatement *> SqliteDatabase::kept(const char *sql) {
    if (const auto known = m_kept.find(sql); known != m_kept.end()) {
        known->second.reset();
        return &known->second;
    }
    auto statement = prepare(sql);
    if (!statement) return std::unexpected(statement.error());
    return &m_kept.emplace(sql, std::move(*statement)).first->second;
}

Result<void> SqliteDatabase::runKept(const char *sql) {
    const auto statement = kept(sql);
    return statement ? (*statement)->run() : Result<void>(std::unexpect, statement.error());
}

Result<std::int64_t> SqliteDatabase::integer(std::string_view sql) const {
    Result<SqliteStatement> statement = prepare(sql);
    if (!statement) return std::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row) return std::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<std::string> SqliteDatabase::text(std::string_view sql) const {
    Result<SqliteStatement> statement = prepare(sql);
    if (!statement) return std::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row) return std::unexpected(row.error());
    return *row ? std::string(statement->text(0)) : std::string();
}

void SqliteDatabase::setCheckpointOnClose(bool on) {
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

} // namespace fanion
