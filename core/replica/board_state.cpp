// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/board_state.h"

#include "core/base/utf8.h"
#include "core/replica/canonical.h"

#include <algorithm>

namespace fanion {

namespace {

/** An object nobody can delete: the incident itself and the lines of the main courante. */
bool isLasting(Kind kind) {
    return kind == Kind::Incident || kind == Kind::LogEntry;
}

bool isFixed(Kind kind, Field field) {
    const auto *spec = findKind(kind);
    const auto *found = spec ? spec->find(field) : nullptr;
    return found && found->merge == Merge::Fixed;
}

void touch(EntityState &state, const ChangeContext &change) {
    state.presence.add(change);
}

void noteChange(EntityState &state, const ChangeContext &change) {
    const auto tag = change.tag();
    if (!state.changed || change.names.isBefore(*state.changed, tag)) state.changed = tag;
}

void answerDeletions(EntityState &state, const ChangeContext &change) {
    std::erase_if(state.deletions, [&](Dot deletion) { return change.seen.covers(deletion); });
}

/** What an operation does to an object, but for text. */
struct Merger {
    EntityState &state;
    Kind kind;
    const ChangeContext &change;

    void operator()(const op::Set &set) const {
        if (set.value && !isFixed(kind, set.field)) state.registers[set.field].write(change, *set.value);
    }
    void operator()(const op::Delete &) const {
        if (isLasting(kind)) return;
        answerDeletions(state, change);
        state.presence.remove(change);
        state.deletions.push_back(change.dot);
    }
    void operator()(const op::Restore &) const { answerDeletions(state, change); }
    void operator()(const op::SetAdd &add) const {
        if (add.value) state.sets[add.field][*add.value].add(change);
    }
    void operator()(const op::SetRemove &remove) const {
        if (remove.value) state.sets[remove.field][*remove.value].remove(change);
    }
    void operator()(const op::ListInsert &insert) const {
        state.lists[insert.field].insert(change, insert.item.value, insert.text, insert.key);
    }
    void operator()(const op::ListMove &move) const { state.lists[move.field].move(change, move.item.value, move.key); }
    void operator()(const op::ListRemove &remove) const { state.lists[remove.field].remove(change, remove.item.value); }
    template <typename Other>
    void operator()(const Other &) const {}
};

} // namespace

void BoardState::apply(const ChangeContext &change, const Operation &operation, const ChangeMeaning &meaning) {
    if (operation.entity.isNull()) return;
    if (const auto *creation = std::get_if<op::Create>(&operation.act)) {
        if (meaning.isCounted) create(change, operation, *creation, meaning.isFounding);
        return;
    }
    const auto *known = state(operation.entity);
    const auto *creation = known ? known->creationSeenBy(change) : nullptr;
    if (!creation) return;
    if (!meaning.isCounted && !std::holds_alternative<op::TextEdit>(operation.act)) return;
    const auto kind = creation->kind;
    applyTo(editable(operation.entity), kind, change, operation.act, meaning);
}

void BoardState::applyTo(EntityState &state, Kind kind, const ChangeContext &change, const Act &act,
                         const ChangeMeaning &meaning) {
    if (const auto *edit = std::get_if<op::TextEdit>(&act)) editText(state, change, *edit, meaning);
    if (!meaning.isCounted) return;
    std::visit(Merger{state, kind, change}, act);
    if (!std::holds_alternative<op::Delete>(act)) touch(state, change);
    noteChange(state, change);
}

void BoardState::create(const ChangeContext &change, const Operation &operation, const op::Create &creation,
                        bool isFounding) {
    const bool isIncident = creation.kind == Kind::Incident && operation.entity == kIncidentEntity;
    if (isIncident != isFounding || (creation.kind == Kind::Incident) != isIncident) return;
    if (!isIncident && operation.entity == kIncidentEntity) return;
    auto &state = editable(operation.entity);
    if (!state.creationSeenBy(change)) {
        state.creations.push_back({change.tag(), creation.kind});
        for (const auto &[field, value] : creation.fields) {
            if (value) state.registers[field].write(change, *value);
        }
    }
    touch(state, change);
    noteChange(state, change);
}

std::optional<CharId> BoardState::charOf(const op::CharSpan &span, const ChangeContext &change,
                                         const ChangeMeaning &meaning) const {
    if (span.log == 0) return CharId{{change.dot.log, span.sequence}, span.offset};
    if (span.log > meaning.logs.size()) return std::nullopt;
    const auto log = m_names->find(meaning.logs[span.log - 1]);
    if (!log) return std::nullopt;
    return CharId{{*log, span.sequence}, span.offset};
}

void BoardState::editText(EntityState &state, const ChangeContext &change, const op::TextEdit &edit,
                          const ChangeMeaning &meaning) {
    auto &text = state.texts[edit.field];
    if (meaning.isCounted) {
        for (const auto &span : edit.erase) {
            if (const auto id = charOf(span, change, meaning)) text.erase(change, {*id, span.count});
        }
    }
    if (edit.insert.empty()) return;
    TextOrigin origin;
    if (edit.parent) {
        origin = {charOf(*edit.parent, change, meaning), edit.isLeft};
        if (!origin.parent) return;
    }
    text.insert(change, origin, edit.firstOffset, toCodePoints(edit.insert), !meaning.isCounted);
}

const EntityState *BoardState::state(EntityId id) const {
    const auto slot = m_slots.find(id);
    return slot == m_slots.end() ? nullptr : &slot->second.state;
}

EntityState &BoardState::editable(EntityId id) {
    const auto [entry, isNew] = m_slots.try_emplace(id);
    auto &slot = entry->second;
    if (m_isRecording && !m_before.contains(id)) {
        m_before.emplace(id, isNew ? std::nullopt : std::optional(slot.state));
    }
    slot.state.id = id;
    markChanged(id);
    return slot.state;
}

void BoardState::markChanged(EntityId id) {
    m_stale.insert(id);
    m_changed.insert(id);
}

void BoardState::refresh() const {
    for (const auto id : m_stale) {
        const auto found = m_slots.find(id);
        if (found == m_slots.end() || found->second.state.creations.empty()) {
            m_board.erase(id);
            continue;
        }
        auto &slot = found->second;
        slot.view = viewOf(slot.state, *m_names);
        slot.isHashed = false;
        if (slot.view) m_board[id] = slot.view;
    }
    m_stale.clear();
}

EntityPtr BoardState::view(EntityId id) const {
    const auto &entities = board();
    const auto found = entities.find(id);
    return found == entities.end() ? nullptr : found->second;
}

const Board &BoardState::board() const {
    refresh();
    return m_board;
}

std::vector<EntityPtr> BoardState::takeChanged() {
    refresh();
    auto changed = std::move(m_gone);
    m_gone.clear();
    changed.reserve(changed.size() + m_changed.size());
    for (const auto id : m_changed) {
        const auto found = m_board.find(id);
        if (found != m_board.end()) changed.push_back(found->second);
    }
    m_changed.clear();
    return changed;
}

std::vector<std::pair<EntityId, std::array<std::uint8_t, 32>>> BoardState::hashes() const {
    refresh();
    std::vector<std::pair<EntityId, std::array<std::uint8_t, 32>>> hashes;
    hashes.reserve(m_board.size());
    for (const auto &[id, view] : m_board) {
        auto &slot = m_slots.at(id);
        if (!slot.isHashed) {
            slot.hash = canonical::hashOf(*view);
            slot.isHashed = true;
        }
        hashes.emplace_back(id, slot.hash);
    }
    std::ranges::sort(hashes, {}, &std::pair<EntityId, std::array<std::uint8_t, 32>>::first);
    return hashes;
}

void BoardState::begin() {
    m_isRecording = true;
    m_before.clear();
}

void BoardState::commit() {
    m_isRecording = false;
    m_before.clear();
}

void BoardState::rollback() {
    for (auto &[id, before] : m_before) {
        if (before) {
            m_slots[id].state = std::move(*before);
        } else {
            m_slots.erase(id);
        }
        m_stale.insert(id);
    }
    commit();
}

void BoardState::replace(BoardState &old) {
    for (const auto &[id, view] : old.board()) {
        if (m_slots.contains(id)) {
            m_changed.insert(id);
            continue;
        }
        auto last = std::make_shared<Entity>(*view);
        last->deleted = true;
        m_gone.push_back(std::move(last));
    }
}

} // namespace fanion
