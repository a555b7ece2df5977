// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The packing part of IncidentStore: many runs become a block, blocks a larger one.
#include "core/model/limits.h"
#include "core/store/incident_store.h"
#include "core/store/row_packer.h"

#include <algorithm>
#include <format>

namespace fanion {

namespace {

/** A block may weigh this much unpacked, well below what its door allows. */
constexpr std::size_t kMostBytes = limits::kBlockBodies / 2;

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t changes = 0;
};

/** The rows to pack next, as places in \p rows; an empty range when it is not worth it yet. */
Range choose(const std::vector<RunIndex::Row> &rows, std::uint32_t fewest, std::uint32_t most) {
    // What others send may be packed already, in blocks too small to stay.
    const auto isSmall = [fewest](const RunIndex::Row &row) { return !row.isBlock || row.changes < fewest; };
    const auto smallBefore = [&](std::size_t end) {
        while (end > 0 && isSmall(rows[end - 1]))
            --end;
        return end;
    };
    Range fresh{smallBefore(rows.size()), 0, 0};
    for (fresh.end = fresh.begin; fresh.end < rows.size() && fresh.changes + rows[fresh.end].changes <= most;
         ++fresh.end)
        fresh.changes += rows[fresh.end].changes;
    if (fresh.changes >= fewest) return fresh;
    for (auto at = fresh.begin; at >= 2; --at) {
        const auto &last = rows[at - 1];
        const auto &before = rows[at - 2];
        if (isSmall(last)) continue;
        if (isSmall(before)) { // left over when a large block came
            Range rest{smallBefore(at - 1), at, 0};
            for (auto row = rest.begin; row < rest.end; ++row)
                rest.changes += rows[row].changes;
            if (rest.changes <= most) return rest;
            continue;
        }
        // A block joins the one before it when that is not more than twice its size: each change is packed anew only
        // as often as sizes double.
        if (before.changes <= 2 * last.changes && before.changes + last.changes <= most)
            return {at - 2, at, before.changes + last.changes};
    }
    return {};
}

} // namespace

Result<bool> IncidentStore::pack(std::uint32_t fewest, std::uint32_t most) {
    // Blocks name logs as their changes do, so the branches of one could not stand in one block. Forks are rare.
    if (!m_writing || m_suspect || !m_database || !forks().empty()) return false;
    const auto &rows = m_index.rows();
    const auto range = choose(rows, std::max(fewest, 1U), std::min<std::uint32_t>(most, limits::kBlockChanges / 2));
    if (range.begin == range.end) return false;
    RowPacker packer;
    const auto take = [&](const StoredRow &row) -> Result<void> {
        auto taken = packer.add(row);
        return taken ? taken : std::unexpected(corrupt(taken.error().message));
    };
    auto reader = rowReader();
    if (!reader) return std::unexpected(reader.error());
    std::size_t end = range.begin;
    for (; end < range.end && (end < range.begin + 2 || packer.bytes() < kMostBytes); ++end) {
        if (Result<void> done = readRow(*reader, rows[end], take); !done) return std::unexpected(done.error());
    }
    const auto list = packer.spans();
    const Bytes bytes = packer.finish(block::Effort::Small).bytes;
    const auto block = Block::open(bytes);
    // Nothing is thrown away before what replaces it has been read back; too large a one (imports) stays as it is.
    if (!block || bytes.size() > limits::kRunBytes) return false;
    if (Result<void> done = replaceRows(rows[range.begin].position, rows[end - 1].position, list, *block, bytes); !done)
        return std::unexpected(done.error());
    return true;
}

Result<void> IncidentStore::replaceRows(std::int64_t first, std::int64_t last, std::span<const ChangeSpan> spans,
                                        const Block &block, const Bytes &bytes) {
    const auto holds = [&](const ChangeSpan &span) {
        const auto log = std::ranges::find(block.logs(), span.log, &Block::Log::log);
        if (log == block.logs().end() || log->first != span.first || log->count != span.count()) return false;
        const auto changes = block.changesOf(static_cast<std::uint32_t>(log - block.logs().begin()));
        return block.hash(changes[log->count - 1]) == span.hash;
    };
    if (!std::ranges::all_of(spans, holds) || !block.isSigned())
        return std::unexpected(corrupt("changes do not fit together when they are packed"));
    const auto replace = [&]() -> Result<void> {
        if (Result<void> done = m_database->run(std::format(
                "DELETE FROM run WHERE position BETWEEN {0} AND {1}; DELETE FROM block_log WHERE position BETWEEN {0} "
                "AND {1}; DELETE FROM block WHERE position BETWEEN {0} AND {1}",
                first, last));
            !done)
            return done;
        if (Result<void> done = writeBlock(last, spans, block.count(), bytes); !done) return done;
        return m_database->run("PRAGMA incremental_vacuum");
    };
    if (Result<void> begun = m_database->run("BEGIN IMMEDIATE"); !begun) return begun;
    Result<void> done = replace();
    if (done) done = m_database->run("COMMIT");
    Result<RunIndex> index = done ? readIndex(m_index.lastPosition()) : Result<RunIndex>(std::unexpect, done.error());
    if (!index) {
        (void)m_database->run("ROLLBACK");
        replaceConnection();
        return std::unexpected(index.error());
    }
    m_index = std::move(*index);
    return {};
}

} // namespace fanion
