// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/format_v3.h"

#include "core/store/format_v2.h"

#include <array>
#include <string>
#include <vector>

namespace fanion {

namespace {

constexpr std::array<std::string_view, 3> kNew{
    "CREATE TABLE block (position INTEGER PRIMARY KEY, taken INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE block_log (position INTEGER NOT NULL REFERENCES block (position), "
    "log INTEGER NOT NULL REFERENCES log (id), first INTEGER NOT NULL, last INTEGER NOT NULL, hash BLOB NOT NULL, "
    "PRIMARY KEY (position, log)) STRICT, WITHOUT ROWID",
    "CREATE TABLE page (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
};

} // namespace

std::span<const std::string_view> FormatV3::tables() const {
    static const auto kTables = [] {
        const auto before = FormatV2().tables();
        std::vector<std::string_view> all(before.begin(), before.end());
        all.insert(all.end(), kNew.begin(), kNew.end());
        return all;
    }();
    return kTables;
}

Result<void> FormatV3::upgrade(SqliteDatabase &database) const {
    std::string sql;
    for (const auto table : kNew)
        sql += std::string(table) + ";";
    return database.run(sql);
}

} // namespace fanion
