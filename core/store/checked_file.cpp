// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checked_file.h"

#include "core/store/writer_lock.h"

#include <cstdint>
#include <format>
#include <system_error>
#include <unistd.h>

namespace fanion {

namespace {

std::filesystem::path beside(const std::filesystem::path &file, const char *suffix) {
    return file.string() + suffix;
}

bool isThere(const std::filesystem::path &file) {
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

/** A log of its header alone holds nothing; SQLite 3.46 can't even read it with a read-only index. */
bool hasFrames(const std::filesystem::path &log) {
    constexpr std::uintmax_t kLogHeader = 32;
    std::error_code missing;
    const auto size = std::filesystem::file_size(log, missing);
    return !missing && size > kLogHeader;
}

/** The way to look that leaves the least behind. */
SqliteDatabase::Mode modeFor(const std::filesystem::path &file, bool alone, bool quiet) {
    using Mode = SqliteDatabase::Mode;
    const bool isLogged = hasFrames(beside(file, "-wal"));
    if (isLogged) return quiet && isThere(beside(file, "-shm")) ? Mode::ReadUntouched : Mode::Read;
    const bool fixed = access(file.parent_path().c_str(), W_OK) != 0;
    return alone || (quiet && fixed) ? Mode::ReadImmutable : Mode::Read;
}

Result<void> quickCheck(const SqliteDatabase &database, const std::filesystem::path &file) {
    const Result<std::string> verdict = database.text("PRAGMA quick_check(1)");
    if (!verdict) return std::unexpected(verdict.error());
    if (*verdict == "ok") return {};
    return fail(ErrorCode::Corrupt,
                std::format("{} is damaged ({}): keep it aside and get the incident from another post, or what is left "
                            "of it with fanionctl salvage.",
                            file.string(), *verdict),
                file.string());
}

} // namespace

Result<SqliteDatabase> openChecked(const std::filesystem::path &file, const Formats &formats, bool alone) {
    const std::filesystem::path log = beside(file, "-wal");
    const std::filesystem::path index = beside(file, "-shm");
    const bool hadLog = isThere(log);
    const bool hadIndex = isThere(index);
    const bool quiet = alone || !WriterLock::isHeld(file);

    Result<SqliteDatabase> database = SqliteDatabase::open(file, modeFor(file, alone, quiet));
    Result<void> checked;
    if (database) checked = formats.check(*database);
    if (database && checked) checked = quickCheck(*database, file);
    if (database && checked) return database;

    Error error = database ? checked.error() : database.error();
    database = std::unexpected(error); // closes it
    std::error_code ignored;
    if (quiet && !hadIndex) std::filesystem::remove(index, ignored);
    if (quiet && !hadLog) std::filesystem::remove(log, ignored);
    return std::unexpected(std::move(error));
}

bool hasHotJournal(const std::filesystem::path &file) {
    std::error_code missing;
    const auto size = std::filesystem::file_size(beside(file, "-journal"), missing);
    return !missing && size > 0;
}

Result<void> rollBackJournal(const std::filesystem::path &file) {
    Result<SqliteDatabase> database = SqliteDatabase::open(file, SqliteDatabase::Mode::Write);
    if (!database) return std::unexpected(database.error());
    const Result<std::int64_t> version = database->integer("PRAGMA user_version"); // any read rolls back
    if (!version) return std::unexpected(version.error());
    return {};
}

} // namespace fanion
