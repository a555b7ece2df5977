// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <format>

namespace fanion {

Error sqliteError(int code, const std::string &detail, const std::string &file) {
    if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS) code = SQLITE_CORRUPT;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::Io, std::format("The disk that holds {} is full: free some space.", file), file};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, std::format("Another program is using {}: close it and try again.", file), file};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly,
                std::format("{} can't be written ({}): copy it to a folder you may write to.", file, detail), file};
    case SQLITE_CANTOPEN:
        return {
            ErrorCode::ReadOnly,
            std::format("{} or a file beside it can't be opened ({}): check the folder's permissions.", file, detail),
            file};
    case SQLITE_NOTADB:
        return {ErrorCode::Foreign, std::format("{} is not a Fanion incident.", file), file};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt,
                std::format("{} is damaged ({}): keep it aside and get the incident from another post, or what is left "
                            "of it with fanionctl salvage.",
                            file, detail),
                file};
    case SQLITE_NOMEM:
        return {ErrorCode::Io, std::format("There is not enough memory to work on {}: close other programs.", file),
                file};
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, std::format("{} holds a record over the limit.", file), file};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Corrupt, std::format("{} contradicts itself ({}).", file, detail), file};
    default:
        return {ErrorCode::Io, std::format("Reading or writing {} failed ({}): check the disk.", file, detail), file};
    }
}

Error sqliteError(sqlite3 *database, int code) {
    const char *file = database ? sqlite3_db_filename(database, "main") : nullptr;
    const char *detail = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    return sqliteError(code, detail ? detail : "", file ? file : "the incident file");
}

} // namespace fanion
