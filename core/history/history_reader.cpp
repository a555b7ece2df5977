// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_reader.h"

#include <utility>

namespace fanion {

namespace {

/** Replaced values a field remembers: all of one object's, the last ones of all objects'. */
constexpr std::size_t kAll = SIZE_MAX;
constexpr std::size_t kLastOnes = 8;

} // namespace

/** Turns the operations of one change into lines. */
class HistoryReader::Teller {
public:
    Teller(HistoryReader &reader, const CausalWalk::Step &step, const Visitor &visitor)
        : m_reader(&reader), m_visitor(&visitor),
          m_context{reader.m_walk.log().names(), step.seen, step.dot, step.change.time, step.change.wall, 0} {
        m_line.change = step.hash;
        m_line.by = step.change.log.post;
        m_line.at = step.change.wall;
    }

    Result<void> tell(const Operation &operation) {
        const auto &query = m_reader->m_query;
        if (operation.entity.isNull() || (query.object && operation.entity != *query.object)) return {};
        m_line.entity = operation.entity;
        m_object = &m_reader->m_objects[operation.entity];
        m_line.kind = m_object->kind;
        Result<void> done = std::visit([this](const auto &act) { return say(act); }, operation.act);
        ++m_context.operation;
        return done;
    }

private:
    using Act = HistoryLine::Act;

    Result<void> give(Act act, Field field = {}, Value value = {}, std::optional<Value> before = {},
                      std::uint32_t erased = 0) {
        m_line.act = act;
        m_line.field = field;
        m_line.value = std::move(value);
        m_line.before = std::move(before);
        m_line.erased = erased;
        return m_reader->m_query.fits(m_line) ? (*m_visitor)(m_line) : Result<void>();
    }
    Result<void> write(Field field, const Value &value) {
        if (!m_reader->m_query.follows(m_line.entity, field)) return {};
        auto &trail = m_object->fields[field];
        auto before = trail.seenBy(m_context);
        trail.write(m_context, value, m_reader->m_query.object ? kAll : kLastOnes);
        return give(Act::Set, field, value, std::move(before));
    }

    Result<void> say(const op::Create &create) {
        if (m_object->kind == Kind{}) m_object->kind = create.kind;
        m_line.kind = m_object->kind;
        Result<void> done = give(Act::Created);
        for (const auto &[field, value] : create.fields) {
            if (done) done = write(field, shownAs(value.value_or(Value{})));
        }
        return done;
    }
    Result<void> say(const op::Set &set) { return write(set.field, shownAs(set.value.value_or(Value{}))); }
    Result<void> say(const op::Delete &) { return give(Act::Deleted); }
    Result<void> say(const op::Restore &) { return give(Act::Restored); }
    Result<void> say(const op::SetAdd &act) { return give(Act::Added, act.field, act.value.value_or(Value{})); }
    Result<void> say(const op::SetRemove &act) { return give(Act::Removed, act.field, act.value.value_or(Value{})); }
    Result<void> say(const op::ListInsert &act) {
        m_object->items.try_emplace(act.item.value, act.text);
        return give(Act::Added, act.field, act.text);
    }
    Result<void> say(const op::ListMove &act) { return give(Act::Moved, act.field, item(act.item)); }
    Result<void> say(const op::ListRemove &act) { return give(Act::Removed, act.field, item(act.item)); }
    Result<void> say(const op::CounterAdd &act) { return give(Act::Added, act.field, act.amount); }
    Result<void> say(const op::CounterReset &act) { return give(Act::Set, act.field, std::int64_t{0}); }
    Result<void> say(const op::TextEdit &act) {
        std::uint32_t erased = 0;
        for (const auto &span : act.erase)
            erased += span.count;
        return give(Act::Edited, act.field, act.insert, {}, erased);
    }
    /** Membership and operations of a later version say nothing about objects. */
    template <typename Other>
    Result<void> say(const Other &) {
        return {};
    }
    [[nodiscard]] Value item(ItemId id) const {
        const auto known = m_object->items.find(id.value);
        return known == m_object->items.end() ? Value{} : Value(known->second);
    }

    HistoryReader *m_reader;
    const Visitor *m_visitor;
    ChangeContext m_context;
    Object *m_object = nullptr;
    PastLine m_line;
};

Result<void> HistoryReader::read(const RowSource &rows, const Visitor &visitor) {
    return rows([&](const StoredRow &row) {
        return m_walk.take(row, [&](const CausalWalk::Step &step) -> Result<void> {
            Teller teller(*this, step, visitor);
            for (const auto &operation : step.change.operations) {
                if (Result<void> done = teller.tell(operation); !done) return done;
            }
            return {};
        });
    });
}

} // namespace fanion
