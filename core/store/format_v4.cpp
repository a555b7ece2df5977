// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/format_v4.h"

#include "core/store/format_v3.h"

#include <array>
#include <string>
#include <vector>

namespace fanion {

namespace {

constexpr std::array<std::string_view, 2> kNew{
    "CREATE TABLE attachment (hash BLOB PRIMARY KEY, number INTEGER NOT NULL, size INTEGER NOT NULL) "
    "STRICT, WITHOUT ROWID",
    // id: 4096 times the attachment's number, plus 0 for the list of its chunks' hashes or n for the nth chunk.
    "CREATE TABLE chunk (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
};

} // namespace

std::span<const std::string_view> FormatV4::tables() const {
    static const auto kTables = [] {
        const auto before = FormatV3().tables();
        std::vector<std::string_view> all(before.begin(), before.end());
        all.insert(all.end(), kNew.begin(), kNew.end());
        return all;
    }();
    return kTables;
}

Result<void> FormatV4::upgrade(SqliteDatabase &database) const {
    std::string sql;
    for (const auto table : kNew)
        sql += std::string(table) + ";";
    return database.run(sql);
}

} // namespace fanion
