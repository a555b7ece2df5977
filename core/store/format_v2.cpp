// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/format_v2.h"

#include <array>

namespace fanion {

std::span<const std::string_view> FormatV2::tables() const {
    // Integers are 64-bit two's complement: an incarnation above 2^63 is stored as its negative twin.
    static constexpr std::array<std::string_view, 6> kTables{
        // What is the same in every copy of the file.
        "CREATE TABLE incident (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE log (id INTEGER PRIMARY KEY, post BLOB NOT NULL, incarnation INTEGER NOT NULL, "
        "UNIQUE (post, incarnation)) STRICT",
        "CREATE TABLE run (position INTEGER PRIMARY KEY, log INTEGER NOT NULL REFERENCES log (id), "
        "first INTEGER NOT NULL, last INTEGER NOT NULL, hash BLOB NOT NULL, bytes BLOB NOT NULL) STRICT",
        // What belongs to this copy only, and is never sent.
        "CREATE TABLE undo (id INTEGER PRIMARY KEY, post BLOB NOT NULL, record BLOB NOT NULL) STRICT",
        "CREATE TABLE local (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE peer (post BLOB PRIMARY KEY, address TEXT NOT NULL, seen INTEGER NOT NULL) "
        "STRICT, WITHOUT ROWID",
    };
    return kTables;
}

Result<void> FormatV2::upgrade(SqliteDatabase &) const {
    return fail(ErrorCode::Corrupt, "Files of the previews (format 1) cannot be turned into this format.");
}

} // namespace fanion
