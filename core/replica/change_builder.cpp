// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/change_builder.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace fanion {

ChangeBuilder::ChangeBuilder(BoardState &board, const ChangeLog &log, Change &change, const VersionVector &seen,
                             Dot dot)
    : m_board(&board), m_log(&log), m_change(&change), m_context{log.names(), seen, dot, change.time, change.wall, 0},
      m_named(log.namedBy(dot.log)) {}

void ChangeBuilder::emit(EntityId id, Act act) {
    m_context.operation = static_cast<std::uint32_t>(m_change->operations.size());
    m_change->operations.push_back({id, std::move(act)});
    m_board->apply(m_context, m_change->operations.back(), {named(), m_change->isFounding(), true});
}

undo::WriteRef ChangeBuilder::refOf(Dot dot) const {
    return {names().name(dot.log), dot.sequence};
}

undo::CharSpan ChangeBuilder::refOf(const CharRange &range) const {
    return {names().name(range.first.log), range.first.number, range.count};
}

std::optional<CharId> ChangeBuilder::charOf(const undo::CharSpan &span) const {
    const auto log = names().find(span.log);
    return log ? std::optional(CharId{*log, span.number}) : std::nullopt;
}

void ChangeBuilder::create(EntityId id, Kind kind, std::vector<op::FieldValue> fields) {
    emit(id, op::Create{kind, std::move(fields)});
    m_steps.emplace_back(undo::Created{id});
}

void ChangeBuilder::set(EntityId id, Field field, const Value &value) {
    undo::Register step{id, field, {}, {}, std::nullopt};
    const auto *entity = state(id);
    const auto *reg = entity ? entity->registers.find(field) : nullptr;
    if (reg && !reg->isEmpty()) {
        step.before = reg->newest().value;
        step.beforeBy = refOf(reg->newest().tag.dot);
    }
    emit(id, op::Set{{field, value}});
    m_steps.emplace_back(std::move(step));
}

void ChangeBuilder::remove(EntityId id) {
    emit(id, op::Delete{});
    m_steps.emplace_back(undo::Deleted{id});
}

void ChangeBuilder::restore(EntityId id) {
    emit(id, op::Restore{});
    m_steps.emplace_back(undo::Restored{id});
}

void ChangeBuilder::addToSet(EntityId id, Field field, const Value &value) {
    emit(id, op::SetAdd{{field, value}});
    m_steps.emplace_back(undo::SetAdded{id, field, value});
}

void ChangeBuilder::removeFromSet(EntityId id, Field field, const Value &value) {
    emit(id, op::SetRemove{{field, value}});
    m_steps.emplace_back(undo::SetRemoved{id, field, value});
}

void ChangeBuilder::insertItem(EntityId id, Field field, ItemId item, OrderKey key, const std::string &text) {
    emit(id, op::ListInsert{field, item, std::move(key), text});
    m_steps.emplace_back(undo::ListInserted{id, field, item});
}

void ChangeBuilder::moveItem(EntityId id, Field field, ItemId item, OrderKey key) {
    const auto &place = state(id)->lists.find(field)->find(item.value)->key.newest();
    undo::ListMoved step{id, field, item, place.value, refOf(place.tag.dot), std::nullopt};
    emit(id, op::ListMove{field, item, std::move(key)});
    m_steps.emplace_back(std::move(step));
}

void ChangeBuilder::removeItem(EntityId id, Field field, ItemId item) {
    const auto *old = state(id)->lists.find(field)->find(item.value);
    undo::ListRemoved step{id, field, item, old->text.newest().value, old->key.newest().value};
    emit(id, op::ListRemove{field, item});
    m_steps.emplace_back(std::move(step));
}

void ChangeBuilder::addToCounter(EntityId id, Field field, std::int64_t amount) {
    emit(id, op::CounterAdd{field, amount});
    m_steps.emplace_back(undo::CounterAdded{id, field, amount, false});
}

void ChangeBuilder::resetCounter(EntityId id, Field field) {
    const auto *counter = state(id)->counters.find(field);
    undo::CounterReset step{id, field, counter ? counter->value() : 0};
    emit(id, op::CounterReset{field});
    m_steps.emplace_back(step);
}

std::uint32_t ChangeBuilder::numberOf(LogIndex log) {
    const auto all = named();
    const auto found = std::ranges::find(all, log);
    const auto number = static_cast<std::uint32_t>(found - all.begin()) + 1;
    if (found == all.end()) {
        if (m_allNamed.empty()) m_allNamed.assign(m_named.begin(), m_named.end());
        m_allNamed.push_back(log);
        m_change->logs.push_back(names().name(log));
    }
    return number;
}

void ChangeBuilder::dependOn(const std::vector<Dot> &heads) {
    for (const auto head : heads)
        m_change->dependencies.push_back({numberOf(head.log), head.sequence, m_log->hashOfHead(head.log)});
}

op::CharSpan ChangeBuilder::spanOf(const CharRange &range) {
    const auto log = range.first.log == m_context.dot.log ? 0 : numberOf(range.first.log);
    return {log, range.first.number, range.count};
}

void ChangeBuilder::editText(EntityId id, Field field, const std::vector<CharRange> &erase, std::size_t at,
                             const std::string &insert) {
    undo::TextEdited step{id, field, m_log->typedBy(m_context.dot.log).total() + m_typed, 0, {}, std::nullopt};
    if (!erase.empty()) {
        const auto *text = state(id)->texts.find(field);
        op::TextEdit edit;
        edit.field = field;
        edit.offset = m_typed;
        for (const auto &range : erase) {
            edit.erase.push_back(spanOf(range));
            step.erased.push_back({refOf(range), text->textOf(range)});
        }
        emit(id, std::move(edit));
    }
    if (!insert.empty()) {
        const auto *text = state(id)->texts.find(field);
        const auto origin = text ? text->originAt(at) : TextOrigin{};
        op::TextEdit edit;
        edit.field = field;
        if (origin.parent) edit.parent = spanOf({*origin.parent, 1});
        edit.isLeft = origin.isLeft;
        edit.insert = insert;
        edit.offset = m_typed;
        step.count = static_cast<std::uint32_t>(codePointCount(insert));
        m_typed += step.count;
        emit(id, std::move(edit));
    }
    m_steps.emplace_back(std::move(step));
}

void ChangeBuilder::changeMembers(Act act) {
    emit({}, std::move(act));
}

} // namespace fanion
