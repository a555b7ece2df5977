// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of IncidentStore: transactions, what follows a failed one, checkpoints.
#include "core/store/fork_book.h"
#include "core/store/incident_store.h"
#include "core/store/log_file.h"

#include <sys/stat.h>

#include <format>

namespace fanion {

namespace {

/** From here on a checkpoint is due: 8 MB, in pages of 4 KiB. */
constexpr int kCheckpointPages = (8 << 20) / 4096;
/** Undo further back than this is forgotten … */
constexpr std::int64_t kUndoKept = 256;
/** … when so many more have come, or the board is kept. */
constexpr std::int64_t kUndoSpare = 64;

} // namespace

Result<void> IncidentStore::append(const StoreBatch &batch) {
    if (Result<void> writable = checkOpenForWriting(); !writable) return writable;
    if (batch.isEmpty()) return {};
    if (Result<void> there = checkStillThere(); !there) return there;
    if (Result<void> ready = startWriting(); !ready) return ready;
    if (m_suspect)
        if (Result<void> done = recover(); !done) return done;
    if (Result<void> done = write(batch); !done) {
        replaceConnection();
        return done;
    }
    for (const Fork &fork : batch.forks)
        m_index.file(fork);
    for (const ChangeRun &run : batch.runs) {
        // Cannot fail: the replica numbers and orders what it accepts; if it ever does, the file tells on reopening.
        if (Result<void> added = m_index.add(run); !added) return added;
    }
    m_lastUndo += static_cast<std::int64_t>(batch.undo.size());
    checkpointIfDue();
    return {};
}

Result<void> IncidentStore::write(const StoreBatch &batch) {
    if (Result<void> begun = m_database->runKept("BEGIN IMMEDIATE"); !begun) return begun;
    Result<void> done = writeForks(batch.forks);
    if (done) done = writeRuns(batch);
    if (done) done = writePages(batch);
    if (done) done = writeUndo(batch);
    if (done) done = writeLocal(batch);
    if (done) done = m_database->runKept("COMMIT");
    if (!done) {
        m_logRows.clear(); // some may have gone with the transaction
        (void)m_database->run("ROLLBACK");
    }
    return done;
}

Result<void> IncidentStore::writeForks(const std::vector<Fork> &forks) {
    if (forks.empty()) return {};
    auto all = this->forks();
    all.insert(all.end(), forks.begin(), forks.end());
    return putLocal(kForks, fork_book::encode(all));
}

Result<void> IncidentStore::putLocal(std::string_view key, ByteView value) {
    Result<SqliteStatement> put = m_database->prepare("INSERT OR REPLACE INTO local (key, value) VALUES (?, ?)");
    if (!put) return std::unexpected(put.error());
    return put->bindText(1, key).bind(2, value).run();
}

Result<std::int64_t> IncidentStore::logRow(const LogId &log) {
    if (const auto known = m_logRows.find(log); known != m_logRows.end()) return known->second;
    Bytes name(log.post.bytes.begin(), log.post.bytes.end());
    if (log.isBranch()) name.insert(name.end(), log.branch.bytes.begin(), log.branch.bytes.end());
    const auto incarnation = static_cast<std::int64_t>(log.incarnation);
    Result<SqliteStatement> insert =
        m_database->prepare("INSERT INTO log (post, incarnation) VALUES (?, ?) ON CONFLICT DO NOTHING");
    if (!insert) return std::unexpected(insert.error());
    if (Result<void> done = insert->bind(1, name).bind(2, incarnation).run(); !done)
        return std::unexpected(done.error());
    Result<SqliteStatement> select = m_database->prepare("SELECT id FROM log WHERE post = ? AND incarnation = ?");
    if (!select) return std::unexpected(select.error());
    const Result<bool> found = select->bind(1, name).bind(2, incarnation).step();
    if (!found) return std::unexpected(found.error());
    if (!*found) return std::unexpected(corrupt("a log was not kept"));
    return m_logRows[log] = select->integer(0);
}

Result<void> IncidentStore::writeRuns(const StoreBatch &batch) {
    const auto &runs = batch.runs;
    if (runs.empty()) return {};
    RunIndex index;
    if (!batch.forks.empty()) {
        index = m_index;
        for (const Fork &fork : batch.forks)
            index.file(fork);
    }
    if (Result<void> good = (batch.forks.empty() ? m_index : index).check(runs); !good)
        return std::unexpected(corrupt(good.error().message));
    const auto kept =
        m_database->kept("INSERT INTO run (position, log, first, last, hash, bytes) VALUES (?, ?, ?, ?, ?, ?)");
    if (!kept) return std::unexpected(kept.error());
    auto *insert = *kept;
    auto position = m_index.lastPosition();
    for (const ChangeRun &run : runs) {
        if (run.taken != 0) {
            std::vector<ChangeSpan> spans;
            run.forEachLog([&](const ChangeSpan &span) { spans.push_back(span); });
            if (Result<void> done = writeBlock(++position, spans, run.taken, run.bytes); !done) return done;
            continue;
        }
        const Result<std::int64_t> log = logRow(run.log);
        if (!log) return std::unexpected(log.error());
        insert->bind(1, ++position).bind(2, *log).bind(3, std::int64_t{run.first}).bind(4, std::int64_t{run.sequence});
        if (Result<void> done = insert->bind(5, run.hash.view()).bind(6, run.bytes).run(); !done) return done;
    }
    return {};
}

Result<void> IncidentStore::writeBlock(std::int64_t position, std::span<const ChangeSpan> spans, std::uint32_t taken,
                                       ByteView bytes) {
    Result<SqliteStatement> insert = m_database->prepare("INSERT INTO block (position, taken, bytes) VALUES (?, ?, ?)");
    if (!insert) return std::unexpected(insert.error());
    if (Result<void> done = insert->bind(1, position).bind(2, std::int64_t{taken}).bind(3, bytes).run(); !done)
        return done;
    Result<SqliteStatement> part =
        m_database->prepare("INSERT INTO block_log (position, log, first, last, hash) VALUES (?, ?, ?, ?, ?)");
    if (!part) return std::unexpected(part.error());
    for (const auto &span : spans) {
        const Result<std::int64_t> log = logRow(span.log);
        if (!log) return std::unexpected(log.error());
        part->bind(1, position).bind(2, *log).bind(3, std::int64_t{span.first}).bind(4, std::int64_t{span.sequence});
        if (Result<void> done = part->bind(5, span.hash.view()).run(); !done) return done;
    }
    return {};
}

Result<void> IncidentStore::writePages(const StoreBatch &batch) {
    if (batch.pages.empty()) return {};
    Result<SqliteStatement> put = m_database->prepare("INSERT OR REPLACE INTO page (number, bytes) VALUES (?, ?)");
    if (!put) return std::unexpected(put.error());
    for (const auto &[number, bytes] : batch.pages)
        if (Result<void> done = put->bind(1, number).bind(2, bytes).run(); !done) return done;
    return {};
}

Result<void> IncidentStore::writeUndo(const StoreBatch &batch) {
    const auto last = m_lastUndo + static_cast<std::int64_t>(batch.undo.size());
    if (!batch.undo.empty()) {
        const auto insert = m_database->kept("INSERT INTO undo (id, post, record) VALUES (?, ?, ?)");
        if (!insert) return std::unexpected(insert.error());
        std::int64_t id = m_lastUndo;
        for (const auto &[post, record] : batch.undo)
            if (Result<void> done = (*insert)->bind(1, ++id).bind(2, post.view()).bind(3, record).run(); !done)
                return done;
    }
    // Not at each commit: it would write another page.
    if (last / kUndoSpare == m_lastUndo / kUndoSpare && batch.pages.empty()) return {};
    const auto forget = m_database->kept("DELETE FROM undo WHERE id <= ?");
    if (!forget) return std::unexpected(forget.error());
    return (*forget)->bind(1, last - kUndoKept).run();
}

Result<void> IncidentStore::writeLocal(const StoreBatch &batch) {
    if (!batch.local.empty()) {
        Result<SqliteStatement> forget = m_database->prepare("DELETE FROM local WHERE key = ?");
        if (!forget) return std::unexpected(forget.error());
        for (const auto &[key, value] : batch.local) {
            const Result<void> done = value ? putLocal(key, *value) : forget->bindText(1, key).run();
            if (!done) return done;
        }
    }
    if (batch.peers.empty()) return {};
    Result<SqliteStatement> put =
        m_database->prepare("INSERT OR REPLACE INTO peer (post, address, seen) VALUES (?, ?, ?)");
    if (!put) return std::unexpected(put.error());
    for (const auto &[post, peer] : batch.peers)
        if (Result<void> done = put->bind(1, post.view()).bindText(2, peer.address).bind(3, peer.seen).run(); !done)
            return done;
    return {};
}

Result<void> IncidentStore::checkOpenForWriting() const {
    if (isWritable()) return {};
    return fail(ErrorCode::ReadOnly, std::format("{} is open for reading only.", m_file.string()), m_file.string());
}

Result<void> IncidentStore::checkStillThere() const {
    struct stat status{};
    if (stat(m_file.c_str(), &status) == 0 && status.st_dev == m_device && status.st_ino == m_inode) return {};
    return fail(ErrorCode::Io,
                std::format("{} was moved, deleted or replaced while it was open: put it back, nothing new is saved.",
                            m_file.string()),
                m_file.string());
}

void IncidentStore::replaceConnection() {
    m_suspect = true;
    m_logRows.clear();
    m_logPages = 0;
    // Without a checkpoint: what is in the log must be written anew first, see recover().
    if (m_database) m_database->setCheckpointOnClose(false);
    m_reader.reset();
    m_database.reset();
    Result<SqliteDatabase> fresh = SqliteDatabase::open(m_file, SqliteDatabase::Mode::Write);
    if (!fresh) return;
    m_database = std::move(*fresh);
    if (!prepareLog()) m_database.reset();
}

Result<void> IncidentStore::recover() {
    Result<LogFile> log = LogFile::open(m_file.string() + "-wal");
    if (!log) return std::unexpected(log.error());
    if (Result<void> done = log->rewriteInPlace(); !done) return done;
    if (!m_database) replaceConnection();
    if (!m_database)
        return fail(ErrorCode::Io, std::format("{} can't be opened again: check the disk.", m_file.string()),
                    m_file.string());
    // The failed transaction may have come back from the log: nobody was told of it, so it is taken out and the owner,
    // who still has it, stores it anew.
    const auto durable = m_index.lastPosition();
    Result<RunIndex> kept = readIndex(durable);
    if (!kept) return std::unexpected(kept.error());
    if (kept->frontier() != m_index.frontier()) return std::unexpected(corrupt("durable changes are gone"));
    if (Result<void> sound = checkIntegrity(); !sound) return sound;
    Result<void> done = m_database->run(
        std::format("BEGIN IMMEDIATE; DELETE FROM run WHERE position > {0}; DELETE FROM block_log WHERE position > "
                    "{0}; DELETE FROM block WHERE position > {0}; DELETE FROM undo WHERE id > {1}; COMMIT",
                    durable, m_lastUndo));
    if (!done) {
        replaceConnection();
        return done;
    }
    m_index = std::move(*kept); // the same changes; a packing that was taken for failed may have come back
    m_suspect = false;
    return {};
}

void IncidentStore::checkpointIfDue() {
    if (m_logPages >= kCheckpointPages) checkpoint();
}

void IncidentStore::checkpoint() {
    if (!m_database) return;
    // What is committed is durable in the log already; a failure here only means: repair before the next write.
    if (m_database->run("PRAGMA wal_checkpoint(PASSIVE)"))
        m_logPages = 0;
    else
        replaceConnection();
}

void IncidentStore::idle() {
    // Who only listens stores nothing that would repair it, and has others to tell.
    if (m_suspect)
        (void)recover();
    else if (m_writing && m_logPages > 0)
        checkpoint();
}

} // namespace fanion
