// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The copying half of IncidentStore.
#include "core/store/checked_file.h"
#include "core/store/file_tools.h"
#include "core/store/incident_store.h"
#include "core/store/new_file.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <format>
#include <memory>

namespace fanion {

namespace {

/** Pages copied between two looks at whether somebody wants it stopped: 1 MiB. */
constexpr int kPagesAtOnce = 256;

/** Whose fault a failed copy was: where reading failed the source's, else the target's. */
Error copyError(int code, const std::filesystem::path &from, const std::filesystem::path &to) {
    const bool isSource = (code & 0xff) == SQLITE_CORRUPT || code == SQLITE_IOERR_READ ||
                          code == SQLITE_IOERR_SHORT_READ || (code & 0xff) == SQLITE_NOTADB;
    return sqliteError(code, sqlite3_errstr(code), (isSource ? from : to).string());
}

Result<void> copyPages(const SqliteDatabase &from, const SqliteDatabase &to, const std::filesystem::path &source,
                       const std::filesystem::path &target, const std::stop_token &stop) {
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), sqlite3_backup_finish);
    if (!backup) return std::unexpected(copyError(sqlite3_extended_errcode(to.handle()), source, target));
    while (true) {
        const int code = sqlite3_backup_step(backup.get(), kPagesAtOnce);
        if (code == SQLITE_DONE) return {};
        if (code != SQLITE_OK) return std::unexpected(copyError(code, source, target));
        if (stop.stop_requested())
            return fail(ErrorCode::Io, std::format("The copy to {} was stopped.", target.string()), target.string());
    }
}

} // namespace

Result<std::size_t> IncidentStore::saveCopy(const std::filesystem::path &to, Random &random,
                                            const std::stop_token &stop) const {
    if (!m_database) return std::unexpected(prepare("").error());
    Result<NewFile> target = NewFile::begin(to, random);
    if (!target) return std::unexpected(target.error());
    const auto nameTarget = [&](Error error) { // people know the name they gave, not that of the part
        const std::string part = target->part().string();
        if (const auto at = error.message.find(part); at != std::string::npos)
            error.message.replace(at, part.size(), target->file().string());
        if (error.subject == part) error.subject = target->file().string();
        return std::unexpected(std::move(error));
    };

    // One moment of the file, whatever is written to it meanwhile.
    const auto tell = [&](std::string_view word) -> Result<void> {
        Result<SqliteStatement> statement = prepare(word);
        return statement ? statement->run() : std::unexpected(statement.error());
    };
    if (Result<void> begun = tell("BEGIN"); !begun) return std::unexpected(begun.error());
    const auto copy = [&]() -> Result<RunIndex> {
        Result<RunIndex> index = readIndex(INT64_MAX);
        if (!index) return index;
        Result<SqliteDatabase> made = SqliteDatabase::open(target->part(), SqliteDatabase::Mode::Create);
        if (!made) return std::unexpected(made.error());
        Result<void> done = copyPages(*m_database, *made, m_file, target->file(), stop);
        if (!done) return std::unexpected(done.error());
        // A file that is open elsewhere says so in its head; the copy is one single file.
        Result<SqliteStatement> close = made->prepare("PRAGMA journal_mode=DELETE");
        done = close ? close->run() : std::unexpected(close.error()); // to its end: what it writes counts then only
        if (!done) return std::unexpected(done.error());
        const Result<std::string> mode = made->text("PRAGMA journal_mode");
        if (!mode) return std::unexpected(mode.error());
        if (*mode != "delete") return fail(ErrorCode::Io, std::format("{} can't be closed.", target->part().string()));
        return index;
    };
    const Result<RunIndex> index = copy();
    (void)tell("COMMIT"); // nothing was written: it only lets go of the moment
    if (!index) return nameTarget(index.error());

    {
        Result<SqliteDatabase> checked = openChecked(target->part(), Formats::all(), true);
        if (!checked) return nameTarget(checked.error());
        IncidentStore made(target->part(), std::move(*checked));
        made.m_hasBlocks = m_hasBlocks;
        const Result<RunIndex> copied = made.readIndex(INT64_MAX);
        if (!copied) return nameTarget(copied.error());
        if (copied->frontier() != index->frontier())
            return fail(ErrorCode::Io,
                        std::format("What was written to {} reads otherwise: check the disk.", target->file().string()),
                        target->file().string());
    }
    if (Result<void> done = syncPath(target->part()); !done) return nameTarget(done.error());
    if (Result<void> done = target->finish(); !done) return std::unexpected(done.error());
    return index->changes();
}

} // namespace fanion
