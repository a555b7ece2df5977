// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/manifest.h"
#include "core/base/ids.h"
#include "core/log/block/block.h"
#include "core/store/format.h"
#include "core/store/run_index.h"
#include "core/store/sqlite_database.h"
#include "core/store/store_batch.h"
#include "core/store/writer_lock.h"

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fanion {

/** A run or block as it stands in the file; the views live only during the call they are passed to. */
struct StoredRow {
    std::int64_t position = 0;
    std::span<const ChangeSpan> spans; ///< what was new with it, by log
    std::uint32_t upTo = 0;            ///< ChangeRun::upTo
    bool isBlock = false;
    ByteView bytes;
    std::span<const Fork> forks = {}; ///< of all logs of the file
};

/**
 * The file of an incident (docs/format.md): one SQLite database. While it is open for writing it is in WAL mode with
 * synchronous=FULL and one process holds its WriterLock; closed in peace it is one single file without a log, so
 * readers of a closed file leave nothing beside it. Readers never write nor checkpoint.
 */
class IncidentStore {
public:
    enum class Access : std::uint8_t { Read, Write };

    /** Makes \p file (which must not exist) with \p first in it, whole or not at all, and opens it for writing. */
    [[nodiscard]] static Result<std::unique_ptr<IncidentStore>>
    create(const std::filesystem::path &file, const IncidentId &incident, const StoreBatch &first, Random &random);
    /**
     * Checks header, tables and pages before anything is written: a file that is refused stays as it is, byte for byte.
     * Errors: NotFound, Foreign, TooNew, Corrupt, ReadOnly, Busy, Io.
     */
    [[nodiscard]] static Result<std::unique_ptr<IncidentStore>> open(const std::filesystem::path &file, Access access,
                                                                     const Formats &formats = Formats::all());
    /** Closes in peace: the log is written back and removed, unless a reader still needs it. */
    ~IncidentStore();
    IncidentStore(const IncidentStore &) = delete;
    IncidentStore &operator=(const IncidentStore &) = delete;

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    [[nodiscard]] const IncidentId &incident() const { return m_incident; }
    [[nodiscard]] bool isWritable() const { return m_lock.has_value(); }

    using Visitor = std::function<Result<void>(const StoredRow &)>;
    /**
     * Builds the index (so there must be one call, the first), then visits the runs and blocks in the order they were
     * accepted. \p start is asked, once the index is there, behind which position the visits shall start.
     */
    [[nodiscard]] Result<void> load(const Visitor &visitor, const std::function<std::int64_t()> &start = {});
    /** All runs and blocks as the file has them now. */
    [[nodiscard]] Result<void> readAll(const Visitor &visitor) const;
    [[nodiscard]] const RunIndex &index() const { return m_index; }
    /** Whether startWriting() was called: something is to be tidied up. */
    [[nodiscard]] bool hasWritten() const { return m_writing; }

    /**
     * Leaves the state of looking: from here on the file is in WAL mode. Until then nothing was changed, so that a
     * file whose contents turn out to be damaged can still be refused as it is.
     */
    [[nodiscard]] Result<void> startWriting();

    /** The run or block that brought a change; NotFound when none did. */
    [[nodiscard]] Result<void> readChange(const LogId &log, std::uint32_t sequence, const Visitor &visitor) const;

    /** The logs known to fork. */
    [[nodiscard]] const std::vector<Fork> &forks() const { return m_index.forks(); }

    /** What is durable. */
    [[nodiscard]] const Frontier &frontier() const { return m_index.frontier(); }
    [[nodiscard]] std::size_t changeCount() const { return m_index.changes(); }
    /**
     * Durable changes that a post with \p theirs lacks, oldest first, up to about \p maxBytes (at least one run or
     * block). Of a block of which they have a part, the rest comes as a block of its own; and where many runs are
     * lacking they are packed for the way, which weighs a fifth.
     */
    [[nodiscard]] Result<std::vector<ChangeRun>> changesAfter(const Frontier &theirs, std::size_t maxBytes) const;

    /**
     * One transaction (the first one calls startWriting() if need be); on success the batch is on the disk. On failure
     * nothing of it counts, and the connection is replaced: what the kernel may have dropped after a failed fsync is
     * written anew before anything follows it.
     */
    [[nodiscard]] Result<void> append(const StoreBatch &batch);
    /** Moves the log into the file when there is something to move, or repairs it when a write has failed; for moments
     * without work. */
    void idle();

    /**
     * Packs the runs into a block when they hold \p fewest changes or more, and small blocks into larger ones, of up to
     * \p most changes: one step, in a transaction of its own. False when there is nothing to pack. On failure nothing
     * has changed, as with append().
     */
    [[nodiscard]] Result<bool> pack(std::uint32_t fewest, std::uint32_t most);

    /** Pages of the board as it was after some row (Incident decides what is in them); 0 is the first. */
    [[nodiscard]] Result<std::optional<Bytes>> page(std::int64_t number) const;

    [[nodiscard]] Result<std::vector<Bytes>> undoRecords(const PostId &post) const;
    [[nodiscard]] Result<std::optional<Bytes>> local(std::string_view key) const;
    [[nodiscard]] Result<std::vector<KnownPeer>> peers() const;
    // Attachments (core/attachment). Each write is a transaction of its own, durable when it returns.
    struct Held {
        AttachmentId id;
        std::uint64_t size = 0;
        std::uint32_t chunks = 0; ///< of them there are here
        [[nodiscard]] bool isWhole() const { return chunks == Manifest::chunksOf(size); }
    };
    /** Of one whose list of chunks is here; nothing for others. Corrupt when the list is damaged. */
    [[nodiscard]] Result<std::optional<Manifest>> manifest(const AttachmentId &id) const;
    /** Those whose lists of chunks are here, by id. */
    [[nodiscard]] Result<std::vector<Held>> attachments() const;
    /** Keeps the list; chunks may follow in any order. Refused when the file has as much as one may hold. */
    [[nodiscard]] Result<void> writeManifest(const Manifest &manifest);
    struct Chunk {
        std::uint32_t number = 0; ///< from 0
        ByteView bytes;
    };
    /** Of an attachment whose list is here; what isn't what the list says is refused, and nothing is written then. */
    [[nodiscard]] Result<void> writeChunks(const AttachmentId &id, std::span<const Chunk> chunks);
    /** Checked against the list. NotFound when it isn't here (yet), Corrupt when it is damaged. */
    [[nodiscard]] Result<Bytes> chunk(const AttachmentId &id, std::uint32_t number) const;
    /** Numbers of the chunks that are not here, ascending, at most \p limit. NotFound: not even the list. */
    [[nodiscard]] Result<std::vector<std::uint32_t>> missingChunks(const AttachmentId &id, std::size_t limit) const;
    /** Forgets attachments; unknown ones are no error. */
    [[nodiscard]] Result<void> dropAttachments(std::span<const AttachmentId> ids);

    /** SQLite's full integrity check, indexes included. */
    [[nodiscard]] Result<void> checkIntegrity() const;

    /**
     * Writes what is durable now to \p to, as one single file, while this one is read and written on: whole, checked
     * and on the disk, or not at all; never over another file. Gives the number of changes. Errors: InvalidArgument
     * (exists), NotFound (no such folder), ReadOnly, Corrupt, Io (also when \p stop was asked for).
     */
    [[nodiscard]] Result<std::size_t> saveCopy(const std::filesystem::path &to, Random &random,
                                               const std::stop_token &stop = {}) const;

private:
    IncidentStore(std::filesystem::path file, SqliteDatabase database);

    [[nodiscard]] static Result<std::unique_ptr<IncidentStore>>
    openLocked(const std::filesystem::path &path, const Formats &formats, std::optional<WriterLock> lock);
    /** Io while the connection could not be replaced after a failure. */
    [[nodiscard]] Result<SqliteStatement> prepare(std::string_view sql) const;
    [[nodiscard]] Result<void> prepareLog();
    [[nodiscard]] Result<void> readIncidentId();
    [[nodiscard]] Result<RunIndex> readIndex(std::int64_t upTo) const;
    struct RowReader {
        SqliteStatement run;
        std::optional<SqliteStatement> block; ///< neither in a file of format 2
        std::optional<SqliteStatement> logs;
    };
    [[nodiscard]] Result<RowReader> rowReader() const;
    /** Those of \p rows behind a position. */
    [[nodiscard]] Result<void> readRows(std::span<const RunIndex::Row> rows, std::int64_t after,
                                        const Visitor &visitor) const;
    [[nodiscard]] Result<std::vector<Fork>> readForks() const;
    [[nodiscard]] Result<void> readRow(RowReader &reader, const RunIndex::Row &row, const Visitor &visitor) const;
    [[nodiscard]] Result<void> replaceRows(std::int64_t first, std::int64_t last, std::span<const ChangeSpan> spans,
                                           const Block &block, const Bytes &bytes);
    [[nodiscard]] Result<void> write(const StoreBatch &batch);
    [[nodiscard]] Result<void> writeRuns(const StoreBatch &batch);
    [[nodiscard]] Result<void> writeBlock(std::int64_t position, std::span<const ChangeSpan> spans, std::uint32_t taken,
                                          ByteView bytes);
    [[nodiscard]] Result<void> writeForks(const std::vector<Fork> &forks);
    [[nodiscard]] Result<void> putLocal(std::string_view key, ByteView value);
    [[nodiscard]] Result<void> writePages(const StoreBatch &batch);
    [[nodiscard]] Result<std::int64_t> logRow(const LogId &log);
    [[nodiscard]] Result<void> writeUndo(const StoreBatch &batch);
    [[nodiscard]] Result<void> writeLocal(const StoreBatch &batch);
    [[nodiscard]] Result<void> recover();
    /** \p work in a transaction; on failure nothing of it counts and the connection is replaced, as with append(). */
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()> &work);
    struct AttachmentRow {
        std::int64_t number = 0;
        std::uint64_t size = 0;
    };
    [[nodiscard]] Result<std::optional<AttachmentRow>> attachmentRow(const AttachmentId &id) const;
    [[nodiscard]] Result<std::optional<Bytes>> chunkBytes(std::int64_t id) const;
    [[nodiscard]] Result<void> checkOpenForWriting() const;
    [[nodiscard]] Result<void> checkStillThere() const;
    [[nodiscard]] Error corrupt(std::string_view what) const;
    /** Key of the local setting that holds the forks (fork_book.h). */
    static constexpr const char *kForks = "forks";
    void replaceConnection();
    void checkpoint();
    void checkpointIfDue();

    std::filesystem::path m_file;
    IncidentId m_incident;
    std::optional<WriterLock> m_lock; ///< outlives the connection
    std::optional<SqliteDatabase> m_database;
    mutable std::optional<RowReader> m_reader; ///< of changesAfter(), which is asked for each change and each peer
    RunIndex m_index;
    std::map<LogId, std::int64_t> m_logRows;
    std::int64_t m_lastUndo = 0;
    dev_t m_device = 0; ///< with m_inode: which file was opened, whatever bears its name later
    ino_t m_inode = 0;
    int m_logPages = 0;      ///< pages in the write-ahead log
    bool m_hasBlocks = true; ///< false in a file of format 2 that is only looked at
    bool m_hasChunks = true; ///< false in a file of a format before 4 that is only looked at
    bool m_writing = false;  ///< startWriting() was called
    bool m_suspect = false;  ///< a write failed: repair before the next one
};

} // namespace fanion
