// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/change_codec.h"
#include "core/replica/replica.h"

#include <utility>

namespace fanion {

namespace {

/** Turns the operations of a change into lines a person can read. */
class Describer {
public:
    explicit Describer(HistoryLine common) : m_common(std::move(common)) {}

    void describe(const Operation &operation) {
        m_common.entity = operation.entity;
        std::visit([this](const auto &act) { say(act); }, operation.act);
    }
    [[nodiscard]] std::vector<HistoryLine> take() { return std::move(m_lines); }

private:
    using Act = HistoryLine::Act;

    void add(Act act, Field field = {}, Value value = {}) {
        auto line = m_common;
        line.act = act;
        line.field = field;
        line.value = std::move(value);
        m_lines.push_back(std::move(line));
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
    std::vector<HistoryLine> m_lines;
};

} // namespace

Result<std::vector<HistoryLine>> Replica::describe(ByteView bytes) {
    const auto envelope = change_codec::open(bytes);
    if (!envelope) return std::unexpected(envelope.error());
    const auto change = change_codec::decode(envelope->body);
    if (!change) return std::unexpected(change.error());
    Describer describer({envelope->hash, change->log.post, change->wall, {}, {}, {}, {}});
    for (const auto &operation : change->operations)
        describer.describe(operation);
    return describer.take();
}

Result<StoredChange> Replica::inspect(ByteView bytes) {
    const auto envelope = change_codec::open(bytes);
    if (!envelope) return std::unexpected(envelope.error());
    const auto change = change_codec::decode(envelope->body);
    if (!change) return std::unexpected(change.error());
    if (!change_codec::isSignedBy(change->log.post, *envelope)) {
        return fail(ErrorCode::Corrupt, "The signature of a change is missing or wrong.", change->log.post.hex());
    }
    return StoredChange{change->log, change->sequence, envelope->hash, Bytes(bytes.begin(), bytes.end())};
}

} // namespace fanion
