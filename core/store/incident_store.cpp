// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/incident_store.h"

#include "core/store/checked_file.h"
#include "core/store/file_header.h"
#include "core/store/file_tools.h"
#include "core/store/log_file.h"
#include "core/store/new_file.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <format>
#include <system_error>

namespace fanion {

namespace {

Result<void> checkWritable(const std::filesystem::path &file) {
    if (access(file.c_str(), W_OK) == 0 && access(file.parent_path().c_str(), W_OK) == 0) return {};
    return fail(
        ErrorCode::ReadOnly,
        std::format("{} or its folder is read-only: copy the incident to a folder you may write to.", file.string()),
        file.string());
}

} // namespace

IncidentStore::IncidentStore(std::filesystem::path file, SqliteDatabase database)
    : m_file(std::move(file)), m_database(std::move(database)) {}

Result<std::unique_ptr<IncidentStore>> IncidentStore::create(const std::filesystem::path &file,
                                                             const IncidentId &incident, const StoreBatch &first,
                                                             Random &random) {
    Result<NewFile> target = NewFile::begin(file, random);
    if (!target) return std::unexpected(target.error());
    const auto make = [&]() -> Result<void> {
        Result<SqliteDatabase> database = SqliteDatabase::open(target->part(), SqliteDatabase::Mode::Create);
        if (!database) return std::unexpected(database.error());
        IncidentStore store(target->part(), std::move(*database));
        if (Result<void> done = Formats::all().create(*store.m_database); !done) return done;
        Result<SqliteStatement> insert =
            store.m_database->prepare("INSERT INTO incident (key, value) VALUES ('id', ?)");
        if (!insert) return std::unexpected(insert.error());
        if (Result<void> done = insert->bind(1, incident.view()).run(); !done) return done;
        return store.write(first);
    };
    if (Result<void> done = make(); !done) return std::unexpected(done.error());
    if (Result<void> done = target->finish(); !done) return std::unexpected(done.error());
    return openLocked(target->file(), Formats::all(), target->takeLock());
}

Result<std::unique_ptr<IncidentStore>> IncidentStore::open(const std::filesystem::path &file, Access access,
                                                           const Formats &formats) {
    const std::filesystem::path path = absolutePath(file);
    if (const Result<FileHeader> header = FileHeader::read(path, formats.newest()); !header)
        return std::unexpected(header.error());
    std::optional<WriterLock> lock;
    if (access == Access::Write) {
        if (Result<void> writable = checkWritable(path); !writable) return std::unexpected(writable.error());
        Result<WriterLock> taken = WriterLock::acquire(path);
        if (!taken) return std::unexpected(taken.error());
        lock = std::move(*taken);
    }
    return openLocked(path, formats, std::move(lock));
}

Result<std::unique_ptr<IncidentStore>>
IncidentStore::openLocked(const std::filesystem::path &path, const Formats &formats, std::optional<WriterLock> lock) {
    if (hasHotJournal(path)) {
        if (lock) {
            if (Result<void> done = rollBackJournal(path); !done) return std::unexpected(done.error());
        } else if (Result<WriterLock> taken = WriterLock::acquire(path); taken) {
            if (Result<void> done = rollBackJournal(path); !done) return std::unexpected(done.error());
        }
    }
    Result<SqliteDatabase> checked = openChecked(path, formats, lock.has_value());
    if (!checked) return std::unexpected(checked.error());
    std::unique_ptr<IncidentStore> store(new IncidentStore(path, std::move(*checked)));
    if (Result<void> done = store->readIncidentId(); !done) return std::unexpected(done.error());
    const Result<bool> old = formats.isOld(*store->m_database);
    if (!old) return std::unexpected(old.error());
    const Result<std::int64_t> version = store->m_database->integer("PRAGMA user_version");
    if (!version) return std::unexpected(version.error());
    store->m_hasBlocks = *version >= 3;
    store->m_hasChunks = *version >= 4;
    if (!lock) return store;

    struct stat status{};
    if (stat(path.c_str(), &status) != 0)
        return fail(ErrorCode::NotFound, std::format("{} is gone.", path.string()), path.string());
    store->m_device = status.st_dev;
    store->m_inode = status.st_ino;
    store->m_lock = std::move(lock);
    if (*old) {
        if (Result<void> done = store->startWriting(); !done) return std::unexpected(done.error());
        if (Result<void> done = formats.upgrade(*store->m_database); !done) return std::unexpected(done.error());
        store->m_hasBlocks = true;
        store->m_hasChunks = true;
    }
    return store;
}

Result<void> IncidentStore::startWriting() {
    if (m_writing) return {};
    m_reader.reset();
    m_database.reset();
    Result<SqliteDatabase> writing = SqliteDatabase::open(m_file, SqliteDatabase::Mode::Write);
    if (!writing) return std::unexpected(writing.error());
    m_database = std::move(*writing);
    if (Result<void> done = prepareLog(); !done) return done;
    // A killed program may have left commits that reached the kernel but not yet the disk. (Not in prepareLog(): after
    // a failure recover() writes the log anew, and until the disk lets it, what is durable can still be read and sent.)
    Result<LogFile> log = LogFile::open(m_file.string() + "-wal");
    if (!log) return std::unexpected(log.error());
    if (Result<void> done = log->sync(); !done) return done;
    m_writing = true;
    return {};
}

Result<void> IncidentStore::prepareLog() {
    const Result<std::string> mode = m_database->text("PRAGMA journal_mode=WAL");
    if (!mode) return std::unexpected(mode.error());
    if (*mode != "wal")
        return fail(ErrorCode::Io,
                    std::format("The disk that holds {} can't keep a write-ahead log: copy the incident to a local "
                                "disk.",
                                m_file.string()),
                    m_file.string());
    if (Result<void> done = m_database->run("PRAGMA journal_size_limit=16777216"); !done) return done;
    sqlite3_wal_hook(
        m_database->handle(),
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<IncidentStore *>(self)->m_logPages = pages;
            return SQLITE_OK;
        },
        this);
    return {};
}

IncidentStore::~IncidentStore() {
    if (!m_writing || !m_database || m_suspect) return;
    m_logRows.clear();
    // Back to one single file. A reader in the way: the log is emptied at least, and its last user removes it.
    m_database->setCheckpointOnClose(true);
    sqlite3_busy_timeout(m_database->handle(), 0);
    const Result<std::string> mode = m_database->text("PRAGMA journal_mode=DELETE");
    if (!mode || *mode != "delete") (void)m_database->run("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<SqliteStatement> IncidentStore::prepare(std::string_view sql) const {
    if (!m_database)
        return fail(ErrorCode::Io, std::format("{} can't be read since the disk failed.", m_file.string()),
                    m_file.string());
    return m_database->prepare(sql);
}

Error IncidentStore::corrupt(std::string_view what) const {
    return {ErrorCode::Corrupt,
            std::format("{} is damaged ({}): keep it aside and get the incident from another post, or what is left of "
                        "it with fanionctl salvage.",
                        m_file.string(), what),
            m_file.string()};
}

Result<void> IncidentStore::readIncidentId() {
    Result<SqliteStatement> row = prepare("SELECT value FROM incident WHERE key = 'id'");
    if (!row) return std::unexpected(row.error());
    const Result<bool> found = row->step();
    if (!found) return std::unexpected(found.error());
    const auto id = *found ? IncidentId::fromBytes(row->blob(0)) : std::nullopt;
    if (!id) return std::unexpected(corrupt("it doesn't say which incident it is"));
    m_incident = *id;
    return {};
}

Result<std::vector<Bytes>> IncidentStore::undoRecords(const PostId &post) const {
    Result<SqliteStatement> rows = prepare("SELECT record FROM undo WHERE post = ? ORDER BY id");
    if (!rows) return std::unexpected(rows.error());
    rows->bind(1, post.view());
    std::vector<Bytes> records;
    while (true) {
        const Result<bool> more = rows->step();
        if (!more) return std::unexpected(more.error());
        if (!*more) return records;
        const ByteView record = rows->blob(0);
        records.emplace_back(record.begin(), record.end());
    }
}

Result<std::optional<Bytes>> IncidentStore::local(std::string_view key) const {
    Result<SqliteStatement> row = prepare("SELECT value FROM local WHERE key = ?");
    if (!row) return std::unexpected(row.error());
    const Result<bool> found = row->bindText(1, key).step();
    if (!found) return std::unexpected(found.error());
    if (!*found) return std::optional<Bytes>();
    const ByteView value = row->blob(0);
    return std::optional<Bytes>(Bytes(value.begin(), value.end()));
}

Result<std::vector<KnownPeer>> IncidentStore::peers() const {
    Result<SqliteStatement> rows = prepare("SELECT post, address, seen FROM peer ORDER BY post");
    if (!rows) return std::unexpected(rows.error());
    std::vector<KnownPeer> peers;
    while (true) {
        const Result<bool> more = rows->step();
        if (!more) return std::unexpected(more.error());
        if (!*more) return peers;
        if (const auto post = PostId::fromBytes(rows->blob(0)))
            peers.push_back({*post, std::string(rows->text(1)), rows->integer(2)});
    }
}

Result<void> IncidentStore::checkIntegrity() const {
    if (!m_database) return std::unexpected(prepare("").error());
    const Result<std::string> verdict = m_database->text("PRAGMA integrity_check(1)");
    if (!verdict) return std::unexpected(verdict.error());
    if (*verdict != "ok") return std::unexpected(corrupt(*verdict));
    return {};
}

} // namespace fanion
