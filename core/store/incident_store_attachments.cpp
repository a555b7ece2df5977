// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The attachments of IncidentStore: lists of chunks, and chunks, that prove themselves by their hashes.
#include "core/model/limits.h"
#include "core/store/incident_store.h"

#include <format>

namespace fanion {

namespace {

/** Ids of chunks: this many for each attachment, the first for its list. */
constexpr std::int64_t kIdsEach = 4096;
static_assert(limits::kAttachmentBytes / limits::kAttachmentChunk < kIdsEach);

std::int64_t listId(std::int64_t attachment) {
    return attachment * kIdsEach;
}
std::int64_t chunkId(std::int64_t attachment, std::uint32_t chunk) {
    return listId(attachment) + 1 + std::int64_t{chunk};
}

std::unexpected<Error> notHere(const AttachmentId &id, std::string_view what) {
    return fail(ErrorCode::NotFound,
                std::format("{} of attachment {} is not here (yet).", what, id.hex().substr(0, 12)), id.hex());
}

} // namespace

Result<void> IncidentStore::transact(const std::function<Result<void>()> &work) {
    if (Result<void> writable = checkOpenForWriting(); !writable) return writable;
    if (Result<void> there = checkStillThere(); !there) return there;
    if (Result<void> ready = startWriting(); !ready) return ready;
    if (m_suspect)
        if (Result<void> done = recover(); !done) return done;
    if (Result<void> begun = m_database->run("BEGIN IMMEDIATE"); !begun) {
        replaceConnection();
        return begun;
    }
    Result<void> done = work();
    if (done) done = m_database->run("COMMIT");
    if (!done) {
        (void)m_database->run("ROLLBACK");
        replaceConnection();
        return done;
    }
    checkpointIfDue();
    return {};
}

Result<std::optional<IncidentStore::AttachmentRow>> IncidentStore::attachmentRow(const AttachmentId &id) const {
    if (!m_hasChunks) return std::optional<AttachmentRow>();
    Result<SqliteStatement> row = prepare("SELECT number, size FROM attachment WHERE hash = ?");
    if (!row) return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, id.view()).step();
    if (!found) return std::unexpected(found.error());
    if (!*found) return std::optional<AttachmentRow>();
    return std::optional(AttachmentRow{row->integer(0), static_cast<std::uint64_t>(row->integer(1))});
}

Result<std::optional<Bytes>> IncidentStore::chunkBytes(std::int64_t id) const {
    Result<SqliteStatement> row = prepare("SELECT bytes FROM chunk WHERE id = ?");
    if (!row) return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, id).step();
    if (!found) return std::unexpected(found.error());
    if (!*found) return std::optional<Bytes>();
    const ByteView bytes = row->blob(0);
    return std::optional<Bytes>(Bytes(bytes.begin(), bytes.end()));
}

Result<std::optional<Manifest>> IncidentStore::manifest(const AttachmentId &id) const {
    const auto row = attachmentRow(id);
    if (!row) return std::unexpected(row.error());
    if (!*row) return std::optional<Manifest>();
    const auto list = chunkBytes(listId((*row)->number));
    if (!list) return std::unexpected(list.error());
    const auto read = *list ? Manifest::read(id, (*row)->size, **list) : fail(ErrorCode::Corrupt, {});
    if (!read) return std::unexpected(corrupt(std::format("attachment {}", id.hex().substr(0, 12))));
    return std::optional(*read);
}

Result<std::vector<IncidentStore::Held>> IncidentStore::attachments() const {
    std::vector<Held> all;
    if (!m_hasChunks) return all;
    Result<SqliteStatement> rows = prepare(
        std::format("SELECT hash, size, (SELECT count(*) FROM chunk WHERE chunk.id > number * {0} AND chunk.id < "
                    "(number + 1) * {0}) FROM attachment ORDER BY hash",
                    kIdsEach));
    if (!rows) return std::unexpected(rows.error());
    while (true) {
        const Result<bool> more = rows->step();
        if (!more) return std::unexpected(more.error());
        if (!*more) return all;
        const auto id = AttachmentId::fromBytes(rows->blob(0));
        const auto size = static_cast<std::uint64_t>(rows->integer(1));
        if (!id || size == 0 || size > limits::kAttachmentBytes) return std::unexpected(corrupt("an attachment"));
        all.push_back({*id, size, static_cast<std::uint32_t>(rows->integer(2))});
    }
}

Result<void> IncidentStore::writeManifest(const Manifest &manifest) {
    const auto known = attachmentRow(manifest.id());
    if (!known) return std::unexpected(known.error());
    if (*known) return {};
    if (Result<void> writable = checkOpenForWriting(); !writable) return writable;
    Result<SqliteStatement> sums = prepare("SELECT count(*), sum(size) FROM attachment");
    if (!sums) return std::unexpected(sums.error());
    const Result<bool> summed = sums->step();
    if (!summed) return std::unexpected(summed.error());
    if (static_cast<std::size_t>(sums->integer(0)) >= limits::kAttachments ||
        static_cast<std::uint64_t>(sums->integer(1)) + manifest.size() > limits::kAllAttachmentBytes)
        return fail(ErrorCode::Refused,
                    std::format("{} holds as many attachments as an incident may have.", m_file.string()),
                    m_file.string());
    sums->reset();
    return transact([&]() -> Result<void> {
        const Result<std::int64_t> last = m_database->integer("SELECT max(number) FROM attachment");
        if (!last) return std::unexpected(last.error());
        Result<SqliteStatement> row =
            m_database->prepare("INSERT INTO attachment (hash, number, size) VALUES (?, ?, ?)");
        if (!row) return std::unexpected(row.error());
        row->bind(1, manifest.id().view()).bind(2, *last + 1).bind(3, static_cast<std::int64_t>(manifest.size()));
        if (Result<void> done = row->run(); !done) return done;
        Result<SqliteStatement> list = m_database->prepare("INSERT INTO chunk (id, bytes) VALUES (?, ?)");
        if (!list) return std::unexpected(list.error());
        const Bytes hashes = manifest.list();
        return list->bind(1, listId(*last + 1)).bind(2, hashes).run();
    });
}

Result<void> IncidentStore::writeChunks(const AttachmentId &id, std::span<const Chunk> chunks) {
    const auto list = manifest(id);
    if (!list) return std::unexpected(list.error());
    if (!*list) return notHere(id, "The list");
    for (const Chunk &chunk : chunks)
        if (!(*list)->fits(chunk.number, chunk.bytes))
            return fail(ErrorCode::Corrupt,
                        std::format("A chunk of attachment {} is not what it should be.", id.hex().substr(0, 12)),
                        id.hex());
    const auto row = attachmentRow(id);
    if (!row) return std::unexpected(row.error());
    return transact([&]() -> Result<void> {
        // One that is there may be there because it was damaged.
        Result<SqliteStatement> put = m_database->prepare("INSERT OR REPLACE INTO chunk (id, bytes) VALUES (?, ?)");
        if (!put) return std::unexpected(put.error());
        for (const Chunk &chunk : chunks)
            if (Result<void> done = put->bind(1, chunkId((*row)->number, chunk.number)).bind(2, chunk.bytes).run();
                !done)
                return done;
        return {};
    });
}

Result<Bytes> IncidentStore::chunk(const AttachmentId &id, std::uint32_t number) const {
    const auto list = manifest(id);
    if (!list) return std::unexpected(list.error());
    const auto row = attachmentRow(id);
    if (!row) return std::unexpected(row.error());
    if (!*list || !*row) return notHere(id, "The list");
    auto bytes = chunkBytes(chunkId((*row)->number, number));
    if (!bytes) return std::unexpected(bytes.error());
    if (!*bytes) return notHere(id, std::format("Chunk {}", number + 1));
    if (!(*list)->fits(number, **bytes))
        return std::unexpected(corrupt(std::format("chunk {} of attachment {}", number + 1, id.hex().substr(0, 12))));
    return std::move(**bytes);
}

Result<std::vector<std::uint32_t>> IncidentStore::missingChunks(const AttachmentId &id, std::size_t limit) const {
    const auto row = attachmentRow(id);
    if (!row) return std::unexpected(row.error());
    if (!*row) return notHere(id, "The list");
    Result<SqliteStatement> rows = prepare("SELECT id FROM chunk WHERE id > ? AND id < ? ORDER BY id");
    if (!rows) return std::unexpected(rows.error());
    rows->bind(1, listId((*row)->number)).bind(2, listId((*row)->number + 1));
    std::vector<std::uint32_t> missing;
    const std::uint32_t end = Manifest::chunksOf((*row)->size);
    std::uint32_t next = 0;
    while (missing.size() < limit) {
        const Result<bool> more = rows->step();
        if (!more) return std::unexpected(more.error());
        const std::uint32_t here =
            *more ? static_cast<std::uint32_t>(rows->integer(0) - chunkId((*row)->number, 0)) : end;
        for (; next < here && missing.size() < limit; ++next)
            missing.push_back(next);
        next = here + 1;
        if (!*more) break;
    }
    return missing;
}

Result<void> IncidentStore::dropAttachments(std::span<const AttachmentId> ids) {
    if (ids.empty()) return {};
    return transact([&]() -> Result<void> {
        for (const AttachmentId &id : ids) {
            const auto row = attachmentRow(id);
            if (!row) return std::unexpected(row.error());
            if (!*row) continue;
            Result<SqliteStatement> chunks = m_database->prepare("DELETE FROM chunk WHERE id >= ? AND id < ?");
            if (!chunks) return std::unexpected(chunks.error());
            chunks->bind(1, listId((*row)->number)).bind(2, listId((*row)->number + 1));
            if (Result<void> done = chunks->run(); !done) return done;
            Result<SqliteStatement> drop = m_database->prepare("DELETE FROM attachment WHERE hash = ?");
            if (!drop) return std::unexpected(drop.error());
            if (Result<void> done = drop->bind(1, id.view()).run(); !done) return done;
        }
        return m_database->run("PRAGMA incremental_vacuum");
    });
}

} // namespace fanion
