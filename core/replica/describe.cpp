// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/block.h"
#include "core/log/run_codec.h"
#include "core/log/stored_changes.h"
#include "core/replica/replica.h"

#include <algorithm>
#include <utility>

namespace fanion {

namespace {

/** Turns the operations of a change into lines a person can read. */
class Describer {
public:
    Describer(HistoryLine common, std::vector<HistoryLine> &lines) : m_common(std::move(common)), m_lines(&lines) {}

    void describe(const Operation &operation) {
        m_common.entity = operation.entity;
        std::visit([this](const auto &act) { say(act); }, operation.act);
    }

private:
    using Act = HistoryLine::Act;

    void add(Act act, Field field = {}, Value value = {}) {
        auto line = m_common;
        line.act = act;
        line.field = field;
        line.value = std::move(value);
        m_lines->push_back(std::move(line));
    }
    void say(const op::Create &create) {
        add(Act::Created);
        for (const auto &[field, value] : create.fields)
            add(Act::Set, field, shownAs(value.value_or(Value{})));
    }
    void say(const op::Set &set) { add(Act::Set, set.field, shownAs(set.value.value_or(Value{}))); }
    void say(const op::Delete &) { add(Act::Deleted); }
    void say(const op::Restore &) { add(Act::Restored); }
    void say(const op::SetAdd &act) { add(Act::Added, act.field, act.value.value_or(Value{})); }
    void say(const op::SetRemove &act) { add(Act::Removed, act.field, act.value.value_or(Value{})); }
    void say(const op::ListInsert &act) { add(Act::Added, act.field, act.text); }
    void say(const op::ListMove &act) { add(Act::Moved, act.field); }
    void say(const op::ListRemove &act) { add(Act::Removed, act.field); }
    void say(const op::CounterAdd &act) { add(Act::Added, act.field, act.amount); }
    void say(const op::CounterReset &act) { add(Act::Set, act.field, std::int64_t{0}); }
    void say(const op::TextEdit &act) { add(Act::Edited, act.field, act.insert); }
    /** Membership and operations of a later version say nothing about objects. */
    template <typename Other>
    void say(const Other &) {}

    HistoryLine m_common;
    std::vector<HistoryLine> *m_lines;
};

/** The spans of the first \p count changes of a block, by log. */
Result<std::vector<ChangeSpan>> inspectBlock(ByteView bytes, std::uint32_t count) {
    const auto block = Block::open(bytes);
    if (!block) return std::unexpected(block.error());
    if (!block->isSigned()) return fail(ErrorCode::Corrupt, "A signature of packed changes is wrong.");
    std::vector<ChangeSpan> spans;
    for (const auto &log : block->logs())
        spans.push_back({log.log, log.first, log.first - 1, log.previous});
    Block::Index at = 0;
    for (const auto &piece : block->pieces()) {
        for (std::uint32_t i = 0; i < piece.count && at < count; ++i, ++at) {
            ++spans[piece.log].sequence;
            spans[piece.log].hash = block->hash(at);
        }
    }
    std::erase_if(spans, [](const ChangeSpan &span) { return span.sequence < span.first; });
    return spans;
}

} // namespace

Result<std::vector<HistoryLine>> Replica::describe(ByteView bytes, std::uint32_t upTo) {
    std::vector<HistoryLine> lines;
    Change change;
    const auto done = visitChanges(bytes, upTo, [&](const StoredChange &stored) -> Result<void> {
        if (auto read = change_codec::decode(stored.body, stored.place, change); !read) return read;
        Describer describer({stored.hash, stored.place.log.post, change.wall, {}, {}, {}, {}}, lines);
        for (const auto &operation : change.operations)
            describer.describe(operation);
        return {};
    });
    if (!done) return std::unexpected(done.error());
    return lines;
}

Result<std::vector<ChangeSpan>> Replica::inspect(ByteView bytes, std::uint32_t last) {
    if (Block::isOne(bytes)) return inspectBlock(bytes, last);
    const auto run = run_codec::open(bytes);
    if (!run) return std::unexpected(run.error());
    if (!run->signature.empty() && !run_codec::isSigned(*run)) {
        return fail(ErrorCode::Corrupt, "The signature of a change is wrong.", run->log.post.hex());
    }
    last = std::clamp(last, run->first, run->last());
    return std::vector{ChangeSpan{run->log, run->first, last, run->hashes[last - run->first]}};
}

} // namespace fanion
