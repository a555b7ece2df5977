// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite_statement.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace fanion {

/**
 * One SQLite connection, hardened for files that others may have written: defensive mode, no trust in the schema's
 * functions, no triggers, views, extensions or attached files, cells checked, no memory map, limits on sizes.
 */
class SqliteDatabase {
public:
    enum class Mode : std::uint8_t {
        Read,          ///< never writes the file; may make the shared index beside a log left by a killed program
        ReadUntouched, ///< as Read, but doesn't write the shared index either; no writer must be alive
        ReadImmutable, ///< the file alone, without looking at a log or taking locks; nobody must be able to write it
        Write,
        Create,
    };

    // Not in line: GCC 14 takes what they free for a local.
    SqliteDatabase(SqliteDatabase &&other) noexcept;
    SqliteDatabase &operator=(SqliteDatabase &&other) noexcept;
    ~SqliteDatabase();

    [[nodiscard]] static Result<SqliteDatabase> open(const std::filesystem::path &file, Mode mode);

    /** Runs statements that give no rows (or whose rows don't matter). */
    [[nodiscard]] Result<void> run(const std::string &sql);
    [[nodiscard]] Result<SqliteStatement> prepare(std::string_view sql) const;
    /**
     * A statement that is run again and again: prepared at the first call, reset. \p sql is a literal. Good until the
     * connection closes; of one text only one at a time.
     */
    [[nodiscard]] Result<SqliteStatement *> kept(const char *sql);
    /** Runs one of these that has no parameters. */
    [[nodiscard]] Result<void> runKept(const char *sql);
    /** First column of the first row. */
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql) const;
    [[nodiscard]] Result<std::string> text(std::string_view sql) const;

    /** Whether closing may write the log back into the file. Off from open() to here, so that a refusal changes
     * nothing. */
    void setCheckpointOnClose(bool on);
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    explicit SqliteDatabase(sqlite3 *handle) : m_handle(handle) {}
    [[nodiscard]] Result<void> harden(Mode mode);

    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<const char *, SqliteStatement> m_kept; ///< by their literals; go before the connection
};

} // namespace fanion
