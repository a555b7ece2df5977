// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of IncidentStore: rows in order, and what others lack.
#include "core/store/fork_book.h"
#include "core/store/incident_store.h"
#include "core/store/lacking_changes.h"

#include <algorithm>
#include <format>
#include <iterator>

namespace fanion {

namespace {

/** No run is smaller: its signature and its author's key alone are 96 bytes. */
constexpr std::size_t kSmallestRun = 96;

/** A span by column: post, incarnation, first, last, hash, from \p column on. */
std::optional<ChangeSpan> readSpan(const SqliteStatement &row, int column) {
    // Of a branch of a forked log, the branch stands behind the post.
    const auto name = row.blob(column);
    const auto post = PostId::fromBytes(name.first(std::min(name.size(), PostId::size())));
    const auto branch = name.size() == PostId::size()
                            ? std::optional(ChangeHash())
                            : ChangeHash::fromBytes(name.subspan(std::min(name.size(), PostId::size())));
    const auto hash = ChangeHash::fromBytes(row.blob(column + 4));
    const auto first = row.integer(column + 2);
    const auto last = row.integer(column + 3);
    const auto isNumber = [](std::int64_t number) { return number >= 1 && number <= UINT32_MAX; };
    if (!post || !branch || !hash || !isNumber(first) || !isNumber(last) || last < first) return std::nullopt;
    return ChangeSpan{{*post, static_cast<std::uint64_t>(row.integer(column + 1)), *branch},
                      static_cast<std::uint32_t>(first),
                      static_cast<std::uint32_t>(last),
                      *hash};
}

} // namespace

Result<std::vector<Fork>> IncidentStore::readForks() const {
    const auto bytes = local(kForks);
    if (!bytes) return std::unexpected(bytes.error());
    auto forks = *bytes ? fork_book::decode(**bytes) : std::vector<Fork>();
    if (!forks) return std::unexpected(corrupt("what is known of forked logs is malformed"));
    return std::move(*forks);
}

Result<RunIndex> IncidentStore::readIndex(std::int64_t upTo) const {
    Result<SqliteStatement> rows = prepare(
        m_hasBlocks
            ? "SELECT position, post, incarnation, first, last, hash, 0 AS of FROM run JOIN log ON log.id = run.log "
              "WHERE position <= ?1 UNION ALL SELECT position, post, incarnation, first, last, hash, 1 FROM block_log "
              "JOIN log ON log.id = block_log.log WHERE position <= ?1 ORDER BY 1"
            : "SELECT position, post, incarnation, first, last, hash, 0 AS of FROM run JOIN log ON log.id = run.log "
              "WHERE position <= ?1 ORDER BY 1");
    if (!rows) return std::unexpected(rows.error());
    rows->bind(1, upTo);
    const auto forks = readForks();
    if (!forks) return std::unexpected(forks.error());
    RunIndex index;
    for (const auto &fork : *forks)
        index.file(fork);
    std::vector<ChangeSpan> spans;
    std::int64_t position = 0;
    bool isBlock = false;
    const auto add = [&]() -> Result<void> {
        if (spans.empty()) return {};
        Result<void> added = index.add(position, spans, isBlock);
        spans.clear();
        return added;
    };
    while (true) {
        const Result<bool> more = rows->step();
        if (!more) return std::unexpected(more.error());
        if (!*more || rows->integer(0) != position || rows->integer(6) == 0) {
            if (Result<void> added = add(); !added) return std::unexpected(corrupt(added.error().message));
        }
        if (!*more) break;
        position = rows->integer(0);
        isBlock = rows->integer(6) != 0;
        const auto span = readSpan(*rows, 1);
        if (!span) return std::unexpected(corrupt(std::format("run {} is malformed", position)));
        spans.push_back(*span);
    }
    // Rows that are not joined to a log must not exist, nor blocks without logs or the other way round.
    const auto count = [&](const char *sql) { return m_database->integer(std::format("{} <= {}", sql, upTo)); };
    const auto runs = count("SELECT count(*) FROM run WHERE position");
    const auto blocks = m_hasBlocks ? count("SELECT count(*) FROM block WHERE position") : Result<std::int64_t>(0);
    if (!runs) return std::unexpected(runs.error());
    if (!blocks) return std::unexpected(blocks.error());
    if (*runs + *blocks != static_cast<std::int64_t>(index.rows().size()) ||
        *blocks != std::ranges::count(index.rows(), true, &RunIndex::Row::isBlock))
        return std::unexpected(corrupt("changes without a log"));
    return index;
}

Result<IncidentStore::RowReader> IncidentStore::rowReader() const {
    auto run = prepare("SELECT post, incarnation, first, last, hash, bytes FROM run JOIN log ON log.id = run.log "
                       "WHERE position = ?");
    if (!run) return std::unexpected(run.error());
    RowReader reader{std::move(*run), {}, {}};
    if (!m_hasBlocks) return reader;
    auto block = prepare("SELECT taken, bytes FROM block WHERE position = ?");
    if (!block) return std::unexpected(block.error());
    auto logs = prepare("SELECT post, incarnation, first, last, hash FROM block_log JOIN log ON log.id = block_log.log "
                        "WHERE position = ?");
    if (!logs) return std::unexpected(logs.error());
    reader.block = std::move(*block);
    reader.logs = std::move(*logs);
    return reader;
}

Result<void> IncidentStore::readRow(RowReader &reader, const RunIndex::Row &row, const Visitor &visitor) const {
    std::vector<ChangeSpan> spans;
    auto &statement = row.isBlock ? *reader.block : reader.run;
    const Result<bool> found = statement.bind(1, row.position).step();
    if (!found) return std::unexpected(found.error());
    if (!*found) return std::unexpected(corrupt(std::format("run {} is missing", row.position)));
    const auto malformed = [&] { return std::unexpected(corrupt(std::format("run {} is malformed", row.position))); };
    if (!row.isBlock) {
        const auto span = readSpan(statement, 0);
        if (!span) return malformed();
        const auto parts = renamed(*span, forks());
        Result<void> done = visitor({row.position, parts, span->sequence, false, statement.blob(5), forks()});
        statement.reset();
        return done;
    }
    reader.logs->bind(1, row.position);
    while (true) {
        const Result<bool> more = reader.logs->step();
        if (!more) return std::unexpected(more.error());
        if (!*more) break;
        const auto span = readSpan(*reader.logs, 0);
        if (!span) return malformed();
        std::ranges::copy(renamed(*span, forks()), std::back_inserter(spans));
    }
    const auto taken = statement.integer(0);
    if (taken < 1 || taken > UINT32_MAX || spans.empty()) return malformed();
    Result<void> done =
        visitor({row.position, spans, static_cast<std::uint32_t>(taken), true, statement.blob(1), forks()});
    statement.reset();
    return done;
}

Result<void> IncidentStore::readAll(const Visitor &visitor) const {
    const auto index = readIndex(INT64_MAX); // its writer may be another process, at work
    if (!index) return std::unexpected(index.error());
    return readRows(index->rows(), 0, visitor);
}

Result<void> IncidentStore::readRows(std::span<const RunIndex::Row> rows, std::int64_t after,
                                     const Visitor &visitor) const {
    auto reader = rowReader();
    if (!reader) return std::unexpected(reader.error());
    auto row = std::ranges::upper_bound(rows, after, {}, &RunIndex::Row::position);
    for (; row != rows.end(); ++row) {
        if (Result<void> done = readRow(*reader, *row, visitor); !done) return done;
    }
    return {};
}

Result<void> IncidentStore::readChange(const LogId &log, std::uint32_t sequence, const Visitor &visitor) const {
    const auto position = m_index.positionOf(log, sequence);
    const auto row = std::ranges::lower_bound(m_index.rows(), position, {}, &RunIndex::Row::position);
    if (position == 0 || row == m_index.rows().end())
        return fail(ErrorCode::NotFound, std::format("{} does not hold that change.", m_file.string()));
    auto reader = rowReader();
    if (!reader) return std::unexpected(reader.error());
    return readRow(*reader, *row, visitor);
}

Result<void> IncidentStore::load(const Visitor &visitor, const std::function<std::int64_t()> &start) {
    if (!m_database) return std::unexpected(prepare("").error());
    // One moment of the file for all that follows: its writer may be another process, at work.
    if (Result<void> begun = m_database->run("BEGIN"); !begun) return begun;
    const auto work = [&]() -> Result<void> {
        auto index = readIndex(INT64_MAX);
        if (!index) return std::unexpected(index.error());
        m_index = std::move(*index);
        const Result<std::int64_t> undo = m_database->integer("SELECT max(id) FROM undo");
        if (!undo) return std::unexpected(undo.error());
        m_lastUndo = *undo;
        const auto rows = m_index.rows(); // a copy: the visitor may append
        return readRows(rows, start ? start() : 0, visitor);
    };
    Result<void> done = work();
    const Result<void> ended = m_database->run("COMMIT");
    return done ? ended : done;
}

Result<std::vector<ChangeRun>> IncidentStore::changesAfter(const Frontier &told, std::size_t maxBytes) const {
    auto theirs = told;
    for (const auto &[log, head] : m_index.frontier()) {
        // Two histories of one log: where they part only shows when it comes from the start.
        const auto other = theirs.find(log);
        const bool isOther = other != theirs.end() && other->second.sequence == head.sequence;
        if (isOther && other->second.hash != head.hash) theirs.erase(other);
    }
    const auto positions = m_index.missing(theirs, maxBytes / kSmallestRun + 1);
    if (positions.empty()) return {};
    if (!m_reader) {
        auto reader = rowReader();
        if (!reader) return std::unexpected(reader.error());
        m_reader = std::move(*reader);
    }
    LackingChanges lacking(theirs, maxBytes);
    for (const std::int64_t position : positions) {
        const auto row = std::ranges::lower_bound(m_index.rows(), position, {}, &RunIndex::Row::position);
        const auto add = [&lacking](const StoredRow &stored) { return lacking.add(stored); };
        if (Result<void> done = readRow(*m_reader, *row, add); !done) {
            m_reader.reset();
            return std::unexpected(done.error());
        }
        if (lacking.isFull()) break;
    }
    auto runs = lacking.take();
    if (!runs) return std::unexpected(corrupt(runs.error().message));
    return runs;
}

Result<std::optional<Bytes>> IncidentStore::page(std::int64_t number) const {
    if (!m_hasBlocks) return std::optional<Bytes>();
    Result<SqliteStatement> row = prepare("SELECT bytes FROM page WHERE number = ?");
    if (!row) return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, number).step();
    if (!found) return std::unexpected(found.error());
    if (!*found) return std::optional<Bytes>();
    const ByteView bytes = row->blob(0);
    return std::optional<Bytes>(Bytes(bytes.begin(), bytes.end()));
}

} // namespace fanion
