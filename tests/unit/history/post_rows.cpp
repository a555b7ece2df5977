// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/history/post_rows.h"

#include "core/log/block/block_writer.h"

#include <map>

namespace fanion::test {

std::vector<ChangeRun> rowsOf(const TestPost &post) {
    std::vector<ChangeRun> rows;
    std::map<LogId, std::uint32_t> held;
    for (std::size_t i = 0; i < post.changes.size(); ++i) {
        const auto run = *run_codec::open(post.changes[i]);
        const auto last = std::min(post.lasts[i], run.last());
        auto &length = held[run.log];
        rows.push_back({{run.log, length + 1, last, run.hashes[last - run.first]}, post.changes[i]});
        length = last;
    }
    return rows;
}

std::vector<ChangeRun> packed(const std::vector<ChangeRun> &rows, SeededRandom &random) {
    std::vector<ChangeRun> result;
    for (std::size_t begin = 0; begin < rows.size();) {
        const auto end = std::min(rows.size(), begin + 1 + random.below(30));
        if (end == begin + 1) {
            result.push_back(rows[begin]);
            begin = end;
            continue;
        }
        BlockWriter writer;
        std::map<LogId, ChangeSpan> spans;
        for (; begin < end; ++begin) {
            const auto &row = rows[begin];
            writer.add(*run_codec::open(row.bytes), row.first, row.sequence);
            const auto known = spans.try_emplace(row.log, row).first;
            known->second.sequence = row.sequence;
            known->second.hash = row.hash;
        }
        ChangeRun block{spans.begin()->second, {}};
        for (auto other = std::next(spans.begin()); other != spans.end(); ++other)
            block.others.push_back(other->second);
        block.taken = writer.count();
        block.bytes = writer.finish();
        result.push_back(std::move(block));
    }
    return result;
}

RowSource sourceOf(const std::vector<ChangeRun> &rows) {
    return [&rows](const IncidentStore::Visitor &visitor) -> Result<void> {
        std::int64_t position = 0;
        for (const auto &row : rows) {
            std::vector<ChangeSpan> spans;
            row.forEachLog([&](const ChangeSpan &span) { spans.push_back(span); });
            if (auto done = visitor({++position, spans, row.upTo(), row.taken != 0, row.bytes}); !done) return done;
        }
        return {};
    };
}

} // namespace fanion::test
