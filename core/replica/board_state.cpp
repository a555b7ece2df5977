// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/board_state.h"

#include "core/base/prefetch.h"
#include "core/base/utf8.h"
#include "core/replica/canonical.h"
#include "core/replica/lasting.h"
#include "core/replica/snapshot/state_codec.h"

#include <algorithm>
#include <utility>

namespace fanion {

namespace {

bool isFixed(Kind kind, Field field) {
    const auto *spec = findKind(kind);
    const auto *found = spec ? spec->find(field) : nullptr;
    return found && found->merge == Merge::Fixed;
}

/** 0 when the kind has no tree. */
Field treeOf(Kind kind) {
    const auto *spec = findKind(kind);
    return spec ? spec->tree : Field{};
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
    void operator()(const op::CounterAdd &add) const { state.counters[add.field].add(change, add.amount); }
    void operator()(const op::CounterReset &reset) const { state.counters[reset.field].reset(change); }
    template <typename Other>
    void operator()(const Other &) const {}
};

} // namespace

void BoardState::fetch(std::span<const change_codec::Target> targets) const {
    // In rounds, each of which needs what the one before has asked for.
    std::array<const Slot *, kFetched> slots{};
    const auto count = std::min(targets.size(), kFetched);
    for (std::size_t i = 0; i < count; ++i) {
        const auto found = m_indexes.find(targets[i].entity);
        if (found == m_indexes.end()) continue;
        slots[i] = &m_slots[found->second];
        const auto *start = reinterpret_cast<const char *>(slots[i]);
        const auto *end = reinterpret_cast<const char *>(&slots[i]->state.deletions);
        prefetch(start, static_cast<std::size_t>(end - start));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto *reg = slots[i] ? slots[i]->state.registers.find(targets[i].field) : nullptr;
        if (reg) prefetch(reg, sizeof(*reg));
    }
}

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
    auto &state = editable(operation.entity);
    const bool wasThere = state.presence.isThere();
    applyTo(state, kind, change, operation.act, meaning);
    const auto tree = treeOf(kind);
    const bool isOfSeveral = state.creations.size() > 1; // what others saw created may be of another kind
    if (tree == Field{} && !isOfSeveral) return;
    const auto *set = std::get_if<op::Set>(&operation.act);
    const bool isMove = set && (set->field == tree || isOfSeveral);
    if (isMove || state.presence.isThere() != wasThere) markUnplaced(slotOf(operation.entity));
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
        state.registers.reserve(creation.fields.size());
        for (const auto &[field, value] : creation.fields) {
            if (value) state.registers[field].write(change, *value);
        }
    }
    touch(state, change);
    noteChange(state, change);
    if (treeOf(creation.kind) != Field{} || state.creations.size() > 1) markUnplaced(slotOf(operation.entity));
}

std::optional<CharId> BoardState::charOf(const op::CharSpan &span, const ChangeContext &change,
                                         const ChangeMeaning &meaning) const {
    if (span.log > meaning.named.size()) return std::nullopt;
    const auto log = span.log == 0 ? change.dot.log : meaning.named[span.log - 1];
    const CharId id{m_log->holderOf(log, span.number, change.seen), span.number};
    if (id.log == change.dot.log) return id;
    // Only what its author had seen.
    const bool isSeen = id.number < m_log->typedBy(id.log).totalAt(change.seen.at(id.log));
    return isSeen ? std::optional(id) : std::nullopt;
}

void BoardState::editText(EntityState &state, const ChangeContext &change, const op::TextEdit &edit,
                          const ChangeMeaning &meaning) {
    auto &text = state.texts[edit.field];
    if (meaning.isCounted) {
        for (auto span : edit.erase) {
            while (const auto id = charOf(span, change, meaning)) {
                // A range may go on over what its author had not seen, which stays, and over where a log forks.
                const auto seen =
                    id->log == change.dot.log ? UINT32_MAX : m_log->typedBy(id->log).totalAt(change.seen.at(id->log));
                const auto count = std::min(span.count, seen - id->number);
                text.erase({*id, count});
                if (count == span.count || count == 0) break;
                span.number += count;
                span.count -= count;
            }
        }
    }
    if (edit.insert.empty()) return;
    TextOrigin origin;
    if (edit.parent) {
        origin = {charOf(*edit.parent, change, meaning), edit.isLeft};
        if (!origin.parent) return;
    }
    const auto first = m_log->typedBy(change.dot.log).totalAt(change.dot.sequence - 1) + edit.offset;
    text.insert(names(), origin, {change.dot.log, first}, toCodePoints(edit.insert), !meaning.isCounted);
}

const EntityState *BoardState::state(EntityId id) const {
    const auto index = indexOf(id);
    if (!index) return nullptr;
    const auto &state = stateOf(m_slots[*index]);
    return state.creations.empty() ? nullptr : &state;
}

EntityState &BoardState::stateOf(Slot &slot) const {
    if (slot.isPacked()) {
        // It was unpacked once when it was restored: it cannot fail.
        snapshot::PackedReader in(names());
        static_cast<void>(snapshot::decodeState(in, std::exchange(slot.packed, {}), slot.state));
    }
    return slot.state;
}

std::optional<BoardState::SlotIndex> BoardState::indexOf(EntityId id) const {
    if (id == m_lastId && !id.isNull()) return m_lastIndex;
    const auto found = m_indexes.find(id);
    if (found == m_indexes.end()) return std::nullopt;
    m_lastId = id;
    m_lastIndex = found->second;
    return m_lastIndex;
}

BoardState::SlotIndex BoardState::slotOf(EntityId id) {
    if (const auto known = indexOf(id)) return *known;
    const auto index = static_cast<SlotIndex>(m_slots.size());
    m_indexes.emplace(id, index);
    m_slots.emplace_back();
    m_slots.back().state.id = id;
    return index;
}

EntityState &BoardState::editable(EntityId id) {
    const auto index = slotOf(id);
    auto &slot = m_slots[index];
    auto &state = stateOf(slot);
    if (m_isRecording) m_before.try_emplace(index, state);
    markChanged(index);
    return state;
}

void BoardState::markStale(SlotIndex index) const {
    auto &slot = m_slots[index];
    if (slot.isStale) return;
    slot.isStale = true;
    m_stale.push_back(index);
}

void BoardState::markChanged(SlotIndex index) {
    markStale(index);
    const auto page = index / BoardPage::kObjects;
    if (page >= m_isPageChanged.size()) m_isPageChanged.resize(page + 1);
    m_isPageChanged[page] = true;
    markUntold(index);
}

void BoardState::markUntold(SlotIndex index) const {
    auto &slot = m_slots[index];
    if (slot.isChanged) return;
    slot.isChanged = true;
    m_changed.push_back(index);
}

void BoardState::markUnplaced(SlotIndex index) const {
    auto &slot = m_slots[index];
    if (slot.isUnplaced) return;
    slot.isUnplaced = true;
    m_unplaced.push_back(index);
}

void BoardState::place() const {
    if (m_unplaced.empty()) return;
    for (const auto index : m_unplaced) {
        auto &slot = m_slots[index];
        slot.isUnplaced = false;
        m_tree.update(slot.state);
    }
    m_unplaced.clear();
    for (const auto id : m_tree.takeMoved()) {
        const auto found = m_indexes.find(id);
        if (found == m_indexes.end()) continue; // only named as a parent
        markStale(found->second);
        markUntold(found->second);
    }
}

const MoveTree *BoardState::tree(Kind kind) const {
    place();
    return m_tree.of(kind);
}

void BoardState::refresh() const {
    place();
    for (const auto index : m_stale) {
        auto &slot = m_slots[index];
        slot.isStale = false;
        slot.isHashed = false;
        const bool isHere = !slot.state.creations.empty();
        slot.view = isHere ? viewOf(slot.state, names(), m_tree.of(slot.state.creation(names()).kind)) : nullptr;
        if (slot.view) {
            m_board[slot.state.id] = slot.view;
        } else {
            m_board.erase(slot.state.id);
        }
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

BoardDelta BoardState::takeDelta() {
    refresh();
    BoardDelta delta;
    delta.changed.reserve(m_changed.size());
    for (const auto index : m_changed) {
        auto &slot = m_slots[index];
        slot.isChanged = false;
        const auto told = std::exchange(slot.told, slot.view);
        if (slot.view) {
            delta.changed.push_back(slot.view);
        } else if (told) {
            auto last = std::make_shared<Entity>(*told);
            last->deleted = true;
            delta.gone.push_back(last->id);
            delta.changed.push_back(std::move(last));
        }
    }
    m_changed.clear();
    return delta;
}

std::vector<std::pair<EntityId, std::array<std::uint8_t, 32>>> BoardState::hashes() const {
    refresh();
    std::vector<std::pair<EntityId, std::array<std::uint8_t, 32>>> hashes;
    hashes.reserve(m_slots.size());
    for (auto &slot : m_slots) {
        if (!slot.view) continue;
        if (!slot.isHashed) {
            slot.hash = canonical::hashOf(*slot.view);
            slot.isHashed = true;
        }
        hashes.emplace_back(slot.state.id, slot.hash);
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
    for (auto &[index, before] : m_before) {
        m_slots[index].state = std::move(before);
        markStale(index);
        markUnplaced(index);
    }
    commit();
}

void BoardState::replace(BoardState &old) {
    // What is here counts as changed already, as it has just been applied.
    for (auto &slot : old.m_slots) {
        if (!slot.told) continue;
        const auto index = slotOf(slot.state.id);
        m_slots[index].told = std::move(slot.told);
        markChanged(index);
    }
}

} // namespace fanion
