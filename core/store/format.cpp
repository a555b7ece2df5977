// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/format.h"

#include "core/store/file_header.h"
#include "core/store/format_v2.h"
#include "core/store/format_v3.h"
#include "core/store/format_v4.h"

#include <sqlite3.h>

#include <array>
#include <format>
#include <set>
#include <string>

namespace fanion {

const Formats &Formats::all() {
    static const FormatV2 kV2;
    static const FormatV3 kV3;
    static const FormatV4 kV4;
    static const std::array<const Format *const, 3> kSteps{&kV2, &kV3, &kV4};
    static const Formats kAll(kSteps);
    return kAll;
}

Result<void> Formats::create(SqliteDatabase &database) const {
    // Pages that packing frees go back to the disk bit by bit (IncidentStore::pack).
    std::string sql = "PRAGMA auto_vacuum=INCREMENTAL; BEGIN IMMEDIATE;";
    for (const std::string_view table : m_steps.back()->tables())
        sql += std::string(table) + ";";
    sql += std::format("PRAGMA application_id={}; PRAGMA user_version={}; COMMIT;", kApplicationId, newest());
    return database.run(sql);
}

Result<void> Formats::check(const SqliteDatabase &database) const {
    const char *name = sqlite3_db_filename(database.handle(), "main");
    const std::string file = name ? name : "";
    const Result<std::int64_t> application = database.integer("PRAGMA application_id");
    if (!application) return std::unexpected(application.error());
    if (static_cast<std::uint32_t>(*application) != kApplicationId)
        return fail(ErrorCode::Foreign, std::format("{} is the database of another program.", file), file);
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version) return std::unexpected(version.error());
    if (*version > newest())
        return fail(ErrorCode::TooNew,
                    std::format("{} was written by a newer Fanion (format {}): update this computer.", file, *version),
                    file);
    if (*version >= 1 && *version < m_steps.front()->version())
        return fail(ErrorCode::Foreign,
                    std::format("{} was written by a preview of Fanion (format {}), whose changes this version cannot "
                                "check: open it with that preview and export its board.",
                                file, *version),
                    file);
    const Format *claimed = nullptr;
    for (const Format *step : m_steps)
        if (step->version() == *version) claimed = step;
    if (!claimed) return fail(ErrorCode::Corrupt, std::format("{} has no known format number.", file), file);

    std::multiset<std::string, std::less<>> expected(claimed->tables().begin(), claimed->tables().end());
    Result<SqliteStatement> found = database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    if (!found) return std::unexpected(found.error());
    const Error strange{ErrorCode::Corrupt,
                        std::format("{} does not have the tables of a Fanion incident: it was altered.", file), file};
    while (true) {
        const Result<bool> row = found->step();
        if (!row) return std::unexpected(row.error());
        if (!*row) break;
        const auto match = expected.find(found->text(0));
        if (match == expected.end()) return std::unexpected(strange);
        expected.erase(match);
    }
    if (!expected.empty()) return std::unexpected(strange);
    return {};
}

Result<bool> Formats::isOld(const SqliteDatabase &database) const {
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version) return std::unexpected(version.error());
    return *version < newest();
}

Result<void> Formats::upgrade(SqliteDatabase &database) const {
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version) return std::unexpected(version.error());
    if (*version >= newest()) return {};
    if (Result<void> begun = database.run("BEGIN IMMEDIATE"); !begun) return begun;
    Result<void> done;
    for (const Format *step : m_steps) {
        if (step->version() <= *version) continue;
        done = step->upgrade(database);
        if (done) done = database.run(std::format("PRAGMA user_version={}", step->version()));
        if (!done) break;
    }
    if (done) done = database.run("COMMIT");
    // A rollback after a failed COMMIT may have nothing left to do; the first error is the one to tell.
    if (!done) (void)database.run("ROLLBACK");
    return done;
}

} // namespace fanion
