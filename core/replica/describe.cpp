// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/change_codec.h"
#include "core/log/run_codec.h"
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
            add(Act::Set, field, value.value_or(Value{}));
    }
    void say(const op::Set &set) { add(Act::Set, set.field, set.value.value_or(Value{})); }
    void say(const op::Delete &) { add(Act::Deleted); }
    void say(const op::Restore &) { add(Act::Restored); }
    void say(const op::SetAdd &act) { add(Act::Added, act.field, act.value.value_or(Value{})); }
    void say(const op::SetRemove &act) { add(Act::Removed, act.field, act.value.value_or(Value{})); }
    void say(const op::ListInsert &act) { add(Act::Added, act.field, act.text); }
    void say(const op::ListMove &act) { add(Act::Moved, act.field); }
    void say(const op::ListRemove &act) { add(Act::Removed, act.field); }
    void say(const op::TextEdit &act) { add(Act::Edited, act.field, act.insert); }
    /** Membership and operations of a later version say nothing about objects. */
    template <typename Other>
    void say(const Other &) {}

    HistoryLine m_common;
    std::vector<HistoryLine> *m_lines;
};

} // namespace

Result<std::vector<HistoryLine>> Replica::describe(ByteView bytes) {
    const auto run = run_codec::open(bytes);
    if (!run) return std::unexpected(run.error());
    std::vector<HistoryLine> lines;
    change_codec::Place place{run->log, run->first, run->before};
    Change change;
    for (std::size_t i = 0; i < run->bodies.size(); ++i) {
        if (auto read = change_codec::decode(run->bodies[i], place, change); !read)
            return std::unexpected(std::move(read.error()));
        Describer describer({run->hashes[i], run->log.post, change.wall, {}, {}, {}, {}}, lines);
        for (const auto &operation : change.operations)
            describer.describe(operation);
        place.before = change.time;
        ++place.sequence;
    }
    return lines;
}

Result<ChangeRun> Replica::inspect(ByteView bytes, std::uint32_t last) {
    const auto run = run_codec::open(bytes);
    if (!run) return std::unexpected(run.error());
    if (!run->signature.empty() && !run_codec::isSigned(*run)) {
        return fail(ErrorCode::Corrupt, "The signature of a change is wrong.", run->log.post.hex());
    }
    last = std::clamp(last, run->first, run->last());
    return ChangeRun{run->log, run->first, last, run->hashes[last - run->first], Bytes(bytes.begin(), bytes.end())};
}

} // namespace fanion
