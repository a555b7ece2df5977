// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_packer.h"

#include <algorithm>

namespace fanion {

Result<void> RowPacker::add(const StoredRow &row, const Frontier &theirs) {
    std::map<LogId, std::uint32_t> from;
    for (auto span : row.spans) {
        const auto known = theirs.find(span.log);
        const std::uint64_t held = known == theirs.end() ? 0 : known->second.sequence;
        if (held >= span.sequence) continue;
        span.first = std::max(span.first, static_cast<std::uint32_t>(held) + 1);
        from[span.log] = span.first;
        const auto [entry, isNew] = m_spans.try_emplace(span.log, span);
        if (isNew) continue;
        entry->second.sequence = span.sequence;
        entry->second.hash = span.hash;
    }
    if (from.empty()) return {};
    if (row.isBlock) {
        const auto block = Block::open(row.bytes);
        if (!block) return std::unexpected(block.error());
        m_writer.add(*block, from, row.upTo);
        return {};
    }
    const auto run = run_codec::openStored(row.bytes);
    if (!run) return std::unexpected(run.error());
    m_writer.add(*run, from.begin()->second, row.spans.front().sequence);
    return {};
}

std::vector<ChangeSpan> RowPacker::spans() const {
    std::vector<ChangeSpan> list;
    for (const auto &[log, span] : m_spans)
        list.push_back(span);
    return list;
}

ChangeRun RowPacker::finish(block::Effort effort) {
    const auto list = spans();
    const auto count = m_writer.count();
    return {list.front(), m_writer.finish(effort), {list.begin() + 1, list.end()}, count};
}

} // namespace fanion
