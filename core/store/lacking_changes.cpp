// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lacking_changes.h"

#include "core/model/limits.h"
#include "core/store/row_packer.h"

#include <algorithm>
#include <utility>

namespace fanion {

namespace {

/** Fewer changes than this go as the runs they are: a block saves little then. */
constexpr std::uint32_t kPackedFrom = 64;
/**
 * A block made for sending may hold this many changes, or weigh this much unpacked: several are packed, and opened by
 * who gets them, at the same time.
 */
constexpr std::uint32_t kMostChanges = 4096;
constexpr std::size_t kMostBytes = 2 << 20;

/** Whether a post lacks all that was accepted of a row. */
bool lacksAll(const StoredRow &row, const Frontier &theirs) {
    std::uint64_t lacked = 0;
    for (const auto &span : row.spans) {
        const auto known = theirs.find(span.log);
        if (known == theirs.end() || known->second.sequence < span.first) lacked += span.count();
    }
    return lacked == row.upTo;
}

ChangeRun copied(const StoredRow &row) {
    ChangeRun run{row.spans.front(), Bytes(row.bytes.begin(), row.bytes.end()), {}};
    run.others.assign(row.spans.begin() + 1, row.spans.end());
    if (row.isBlock) run.taken = row.upTo;
    return run;
}

Result<ChangeRun> packed(const std::vector<ChangeRun> &rows, const Frontier &theirs) {
    RowPacker packer;
    for (const auto &row : rows) {
        std::vector<ChangeSpan> spans;
        row.forEachLog([&spans](const ChangeSpan &span) { spans.push_back(span); });
        if (auto taken = packer.add({0, spans, row.upTo(), row.taken != 0, row.bytes}, theirs); !taken)
            return std::unexpected(taken.error());
    }
    return packer.finish(block::Effort::Fast);
}

} // namespace

LackingChanges::LackingChanges(const Frontier &theirs, std::size_t maxBytes)
    : m_theirs(theirs), m_maxBytes(maxBytes), m_packed(SIZE_MAX) {}

Result<void> LackingChanges::add(const StoredRow &row) {
    if (row.forks.empty() && !row.isBlock) {
        m_gatheredChanges += row.spans.front().count();
        m_gatheredBytes += row.bytes.size();
        m_gathered.push_back(copied(row));
        const bool isEnough = m_gatheredChanges >= kMostChanges || m_gatheredBytes >= std::min(kMostBytes, m_maxBytes);
        return isEnough ? flush() : Result<void>();
    }
    if (Result<void> done = flush(); !done) return done;
    if (row.forks.empty() && !lacksAll(row, m_theirs)) return pack({copied(row)}); // the rest of it
    if (Result<void> done = putPacked(); !done) return done;
    put(copied(row));
    return {};
}

Result<std::vector<ChangeRun>> LackingChanges::take() {
    if (Result<void> done = flush(); !done) return std::unexpected(done.error());
    if (Result<void> done = putPacked(); !done) return std::unexpected(done.error());
    return std::move(m_runs);
}

void LackingChanges::put(ChangeRun run) {
    m_isFull = m_isFull || (!m_runs.empty() && m_total + run.bytes.size() > m_maxBytes);
    if (m_isFull) return;
    m_total += run.bytes.size();
    m_runs.push_back(std::move(run));
}

Result<void> LackingChanges::pack(std::vector<ChangeRun> rows) {
    while (!m_packed.hasRoom())
        if (Result<void> done = putOldest(); !done) return done;
    m_packed.add([rows = std::move(rows), &theirs = m_theirs] { return packed(rows, theirs); });
    return {};
}

Result<void> LackingChanges::putOldest() {
    auto run = m_packed.take();
    if (!run) return std::unexpected(run.error());
    put(std::move(*run));
    return {};
}

Result<void> LackingChanges::putPacked() {
    while (!m_packed.isEmpty())
        if (Result<void> done = putOldest(); !done) return done;
    return {};
}

Result<void> LackingChanges::flush() {
    auto rows = std::exchange(m_gathered, {});
    const auto changes = std::exchange(m_gatheredChanges, 0);
    const auto bytes = std::exchange(m_gatheredBytes, 0);
    if (rows.empty()) return {};
    if (changes >= kPackedFrom && bytes <= limits::kBlockBodies / 2) return pack(std::move(rows));
    if (Result<void> done = putPacked(); !done) return done;
    for (auto &run : rows)
        put(std::move(run));
    return {};
}

} // namespace fanion
