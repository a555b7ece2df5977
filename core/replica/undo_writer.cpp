// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/undo_writer.h"

#include "core/replica/lasting.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace fanion {

namespace {

EntityId entityOf(const undo::Step &step) {
    return std::visit([](const auto &any) { return any.entity; }, step);
}

std::string_view fieldName(Kind kind, Field field) {
    const auto *spec = findKind(kind);
    const auto *found = spec ? spec->find(field) : nullptr;
    return found ? found->name : std::string_view("field");
}

} // namespace

void UndoWriter::revert(const undo::Record &record) {
    m_undone = record.change;
    std::set<EntityId> created; // taking these back takes all that was done to them back
    for (const auto &step : record.steps) {
        if (const auto *creation = std::get_if<undo::Created>(&step)) created.insert(creation->entity);
    }
    for (const auto &step : std::views::reverse(record.steps)) {
        const auto id = entityOf(step);
        if (!std::ranges::contains(m_ids, id)) m_ids.push_back(id);
        if (created.contains(id) && !std::holds_alternative<undo::Created>(step)) continue;
        std::visit([this](const auto &any) { revertStep(any); }, step);
    }
    std::ranges::reverse(m_ids);
}

const EntityState *UndoWriter::living(EntityId id) const {
    const auto *state = m_builder->state(id);
    return state && state->presence.isThere() ? state : nullptr;
}

bool UndoWriter::isStill(Dot current, EntityId entity, Field field, ItemId item) const {
    const auto ref = m_builder->refOf(current);
    return ref == m_own || m_history->isSameWrite(ref, m_undone, entity, field, item);
}

std::optional<PostId> UndoWriter::strangerIn(const Presence &presence) const {
    for (const auto mark : presence.marks()) {
        const auto &post = m_builder->names().name(mark.log).post;
        if (post != m_own.log.post) return post;
    }
    return std::nullopt;
}

std::optional<PostId> UndoWriter::strangerIn(const EntityState &state) const {
    if (auto stranger = strangerIn(state.presence)) return stranger;
    // A deletion in between takes marks away, not what was written.
    for (const auto &[field, reg] : state.registers) {
        const auto &post = m_builder->names().name(reg.newest().tag.dot.log).post;
        if (post != m_own.log.post) return post;
    }
    for (const auto &[field, counter] : state.counters) {
        for (const auto &share : counter.shares()) {
            const auto &post = m_builder->names().name(share.log).post;
            if (post != m_own.log.post) return post;
        }
    }
    return std::nullopt;
}

void UndoWriter::leave(EntityId id, std::string_view what, const PostId &because) {
    const auto member = std::ranges::find(*m_members, because, &Member::post);
    const auto name = member == m_members->end() || member->name.empty() ? because.hex().substr(0, 8) : member->name;
    leave(id, what, name + " has changed it since");
}

void UndoWriter::leave(EntityId id, std::string_view what, std::string_view because) {
    const auto entity = m_builder->view(id);
    const auto label = entity ? std::string(entity->text(Field::Label)) : std::string();
    m_notices.push_back(
        std::format("The {} of {} was left as it is: {}.", what, label.empty() ? id.hex() : label, because));
}

void UndoWriter::revertStep(const undo::Register &step) {
    const auto *state = living(step.entity);
    const auto *reg = state ? state->registers.find(step.field) : nullptr;
    if (!reg) return;
    const auto &newest = reg->newest();
    const auto *stranger = isStill(newest.tag.dot, step.entity, step.field, {}) ? nullptr : &newest;
    if (!stranger && !reg->others().empty()) stranger = &reg->others().front();
    if (stranger) {
        const auto kind = state->creation(m_builder->names()).kind;
        leave(step.entity, fieldName(kind, step.field), m_builder->names().name(stranger->tag.dot.log).post);
        return;
    }
    if (const auto kind = state->creation(m_builder->names()).kind; closesCycle(step.entity, kind, step)) {
        leave(step.entity, fieldName(kind, step.field), "what it hung under hangs below it now");
        return;
    }
    m_builder->set(step.entity, step.field, step.before);
    std::get<undo::Register>(m_builder->steps().back()).standsFor = step.beforeBy;
}

void UndoWriter::removeUnlessShared(EntityId id) {
    const auto *state = living(id);
    if (!state) return;
    const auto kind = state->creation(m_builder->names()).kind;
    if (isLasting(kind)) {
        m_notices.emplace_back("Lines of the main courante and pieces of intelligence stay; correct them instead.");
        return;
    }
    if (const auto stranger = strangerIn(*state)) {
        leave(id, "object", *stranger);
        return;
    }
    m_builder->remove(id);
}

void UndoWriter::revertStep(const undo::Created &step) {
    removeUnlessShared(step.entity);
}

void UndoWriter::revertStep(const undo::Restored &step) {
    removeUnlessShared(step.entity);
}

void UndoWriter::revertStep(const undo::Deleted &step) {
    if (m_builder->state(step.entity) && !living(step.entity)) m_builder->restore(step.entity);
}

void UndoWriter::revertStep(const undo::SetAdded &step) {
    const auto *state = living(step.entity);
    const auto *elements = state ? state->sets.find(step.field) : nullptr;
    if (!elements) return;
    const auto element = elements->find(step.value);
    if (element == elements->end() || !element->second.isThere()) return;
    if (const auto stranger = strangerIn(element->second)) {
        leave(step.entity, fieldName(state->creation(m_builder->names()).kind, step.field), *stranger);
        return;
    }
    m_builder->removeFromSet(step.entity, step.field, step.value);
}

void UndoWriter::revertStep(const undo::SetRemoved &step) {
    const auto *state = living(step.entity);
    if (!state) return;
    const auto *elements = state->sets.find(step.field);
    const auto element = elements ? elements->find(step.value) : EntityState::Elements::const_iterator{};
    const bool isThere = elements && element != elements->end() && element->second.isThere();
    if (!isThere) m_builder->addToSet(step.entity, step.field, step.value);
}

void UndoWriter::revertStep(const undo::ListInserted &step) {
    const auto *state = living(step.entity);
    const auto *list = state ? state->lists.find(step.field) : nullptr;
    const auto *item = list ? list->find(step.item.value) : nullptr;
    if (!item || !item->presence.isThere()) return;
    if (const auto stranger = strangerIn(item->presence)) {
        leave(step.entity, fieldName(state->creation(m_builder->names()).kind, step.field), *stranger);
        return;
    }
    m_builder->removeItem(step.entity, step.field, step.item);
}

void UndoWriter::revertStep(const undo::ListMoved &step) {
    const auto *state = living(step.entity);
    const auto *list = state ? state->lists.find(step.field) : nullptr;
    const auto *item = list ? list->find(step.item.value) : nullptr;
    if (!item || !item->presence.isThere()) return;
    const auto &place = item->key.newest();
    if (!isStill(place.tag.dot, step.entity, step.field, step.item)) {
        leave(step.entity, fieldName(state->creation(m_builder->names()).kind, step.field),
              m_builder->names().name(place.tag.dot.log).post);
        return;
    }
    m_builder->moveItem(step.entity, step.field, step.item, step.before);
    std::get<undo::ListMoved>(m_builder->steps().back()).standsFor = step.beforeBy;
}

void UndoWriter::revertStep(const undo::ListRemoved &step) {
    const auto *state = living(step.entity);
    const auto *list = state ? state->lists.find(step.field) : nullptr;
    const auto *item = list ? list->find(step.item.value) : nullptr;
    if (item && !item->presence.isThere()) {
        m_builder->insertItem(step.entity, step.field, step.item, step.key, step.text);
    }
}

bool UndoWriter::closesCycle(EntityId id, Kind kind, const undo::Register &step) const {
    const auto *spec = findKind(kind);
    if (!spec || spec->tree != step.field) return false;
    const auto *place = std::get_if<TreePlace>(&step.before);
    const auto *reference = std::get_if<EntityId>(&step.before);
    const auto parent = place ? place->parent : reference ? *reference : EntityId();
    const auto *tree = m_builder->tree(kind);
    return tree && !parent.isNull() && tree->wouldClose(id, parent);
}

bool UndoWriter::isStillIn(const Counter &counter, EntityId entity, Field field) const {
    const auto holds = [&](const undo::WriteRef &change) {
        const auto log = m_builder->names().find(change.log);
        return log && counter.holds({*log, change.sequence});
    };
    return holds(m_undone) || std::ranges::any_of(m_history->broughtBack(entity, field), holds);
}

void UndoWriter::revertStep(const undo::CounterAdded &step) {
    const auto *state = living(step.entity);
    const auto *counter = state ? state->counters.find(step.field) : nullptr;
    if (!counter) return;
    if (!isStillIn(*counter, step.entity, step.field)) {
        leave(step.entity, fieldName(state->creation(m_builder->names()).kind, step.field),
              "it has been counted anew since");
        return;
    }
    addToCounter(step.entity, *state, step.field, -step.amount);
}

bool UndoWriter::addToCounter(EntityId id, const EntityState &state, Field field, std::int64_t amount) {
    const auto kind = state.creation(m_builder->names()).kind;
    const auto *spec = findKind(kind) ? findKind(kind)->find(field) : nullptr;
    if (!spec || !checkValue(*spec, amount)) {
        leave(id, fieldName(kind, field), "it is too much to be added at once");
        return false;
    }
    m_builder->addToCounter(id, field, amount);
    return true;
}

void UndoWriter::revertStep(const undo::CounterReset &step) {
    const auto *state = living(step.entity);
    // Also nothing in all: what was added by pieces is to be recognised when it is undone next.
    if (!state || !addToCounter(step.entity, *state, step.field, step.taken)) return;
    std::get<undo::CounterAdded>(m_builder->steps().back()).bringsBack = true;
}

std::vector<CharRange> UndoWriter::visibleOf(const undo::TextEdited &step, const TextRope &text) const {
    std::vector<CharRange> visible;
    if (step.count == 0) return visible;
    for (const auto &span : m_history->withStandIns({m_undone.log, step.number, step.count})) {
        const auto first = m_builder->charOf(span);
        if (!first) continue;
        const auto parts = text.visiblePartsOf({*first, span.count});
        visible.insert(visible.end(), parts.begin(), parts.end());
    }
    return visible;
}

void UndoWriter::revertStep(const undo::TextEdited &step) {
    const auto *state = living(step.entity);
    const auto *text = state ? state->texts.find(step.field) : nullptr;
    if (!text) return;
    if (const auto visible = visibleOf(step, *text); !visible.empty()) {
        m_builder->editText(step.entity, step.field, visible, 0, {});
    }
    for (const auto &erased : step.erased) {
        const auto first = m_builder->charOf(erased.span);
        text = m_builder->state(step.entity)->texts.find(step.field);
        const auto at = first ? text->positionOf(*first) : text->size();
        m_builder->editText(step.entity, step.field, {}, at, erased.text);
        std::get<undo::TextEdited>(m_builder->steps().back()).standsFor = erased.span;
    }
}

} // namespace fanion
