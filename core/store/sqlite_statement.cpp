// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_statement.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace fanion {

void SqliteStatement::Finalize::operator()(sqlite3_stmt *handle) const {
    sqlite3_finalize(handle);
}

SqliteStatement &SqliteStatement::bind(int parameter, std::int64_t value) {
    if (const int rc = sqlite3_bind_int64(m_handle.get(), parameter, value); rc != SQLITE_OK) m_bindError = rc;
    return *this;
}

SqliteStatement &SqliteStatement::bind(int parameter, ByteView value) {
    // A null pointer would bind NULL, not an empty blob.
    const void *data = value.empty() ? static_cast<const void *>("") : value.data();
    const int rc = sqlite3_bind_blob64(m_handle.get(), parameter, data, value.size(), SQLITE_STATIC);
    if (rc != SQLITE_OK) m_bindError = rc;
    return *this;
}

SqliteStatement &SqliteStatement::bindText(int parameter, std::string_view value) {
    const char *data = value.empty() ? "" : value.data();
    const int rc = sqlite3_bind_text64(m_handle.get(), parameter, data, value.size(), SQLITE_STATIC, SQLITE_UTF8);
    if (rc != SQLITE_OK) m_bindError = rc;
    return *this;
}

Result<bool> SqliteStatement::step() {
    sqlite3 *database = sqlite3_db_handle(m_handle.get());
    if (m_bindError != SQLITE_OK) return std::unexpected(sqliteError(database, m_bindError));
    const int rc = sqlite3_step(m_handle.get());
    if (rc == SQLITE_ROW) return true;
    if (rc == SQLITE_DONE) {
        reset();
        return false;
    }
    Error error = sqliteError(database, rc);
    reset();
    return std::unexpected(std::move(error));
}

Result<void> SqliteStatement::run() {
    while (true) {
        const Result<bool> row = step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return {};
    }
}

void SqliteStatement::reset() {
    sqlite3_reset(m_handle.get());
    m_bindError = SQLITE_OK;
}

std::int64_t SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(m_handle.get(), column);
}

ByteView SqliteStatement::blob(int column) const {
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_handle.get(), column));
    return {data, static_cast<std::size_t>(data ? sqlite3_column_bytes(m_handle.get(), column) : 0)};
}

std::string_view SqliteStatement::text(int column) const {
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    return {data ? data : "", static_cast<std::size_t>(data ? sqlite3_column_bytes(m_handle.get(), column) : 0)};
}

} // namespace fanion
