// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/intent_writer.h"

#include "core/base/utf8.h"
#include "core/model/limits.h"
#include "core/replica/lasting.h"
#include "core/replica/register_view.h"

#include <algorithm>
#include <format>

namespace fanion {

namespace {

std::unexpected<Error> noSuchField(const KindSpec &kind, Field field) {
    return fail(ErrorCode::InvalidArgument,
                std::format("Objects of kind {} have no field number {}.", kind.name, static_cast<unsigned>(field)));
}

std::unexpected<Error> wrongUse(const FieldSpec &field, std::string_view how) {
    return fail(ErrorCode::InvalidArgument, std::format("The field {} {}.", field.name, how), std::string(field.name));
}

/** Written into the creation itself. */
bool isInCreation(Merge merge) {
    return isRegister(merge) || merge == Merge::Tree;
}

/** A parent as it is asked for: null for the top level. */
EntityId parentIn(const Value &value) {
    const auto *parent = std::get_if<EntityId>(&value);
    return parent ? *parent : EntityId();
}

std::size_t sizeOf(const OrderedList *list) {
    return list ? static_cast<std::size_t>(
                      std::ranges::count_if(list->all(), [](const auto &item) { return item.presence.isThere(); }))
                : 0;
}

} // namespace

IntentWriter::IntentWriter(ChangeBuilder &builder, const Authority &authority, const ChangeLog &log,
                           const Member &author, Environment environment, std::function<std::string(Kind)> nextNumber)
    : m_builder(&builder), m_authority(&authority), m_log(&log), m_author(&author), m_environment(environment),
      m_nextNumber(std::move(nextNumber)) {}

Result<EntityId> IntentWriter::write(const Intent &intent) {
    return std::visit([this](const auto &wish) { return put(wish); }, intent);
}

EntityId IntentWriter::drawId() const {
    EntityId id;
    while (id.isNull() || id == kIncidentEntity || m_builder->state(id))
        id.value = m_environment.random.next();
    return id;
}

Result<const EntityState *> IntentWriter::entityOf(EntityId id) const {
    const auto *state = m_builder->state(id);
    if (state && findKind(kindOf(*state))) return state;
    return fail(ErrorCode::NotFound, std::format("There is no object {} on the board.", id.hex()), id.hex());
}

Result<IntentWriter::Target> IntentWriter::targetOf(EntityId id, Field field) const {
    auto state = entityOf(id);
    if (!state) return std::unexpected(std::move(state.error()));
    if (!(*state)->presence.isThere()) {
        return fail(ErrorCode::InvalidArgument,
                    std::format("The object {} is in the bin; restore it before changing it.", id.hex()), id.hex());
    }
    const auto &kind = *findKind(kindOf(**state));
    const auto *spec = kind.find(field);
    if (!spec) return noSuchField(kind, field);
    return Target{*state, spec};
}

Result<IntentWriter::Target> IntentWriter::targetOf(EntityId id, Field field, Merge merge) const {
    auto target = targetOf(id, field);
    if (target && target->field->merge != merge) return wrongUse(*target->field, "cannot be changed in this way");
    return target;
}

Result<std::vector<op::FieldValue>> IntentWriter::registersOf(const intent::Add &add, const KindSpec &kind,
                                                              EntityId id) const {
    std::vector<op::FieldValue> fields;
    fields.reserve(add.fields.size());
    for (const auto &[field, value] : add.fields) {
        const auto *spec = kind.find(field);
        if (!spec) return noSuchField(kind, field);
        if (isNumbered(add.kind) && field == Field::Number) {
            return wrongUse(*spec, "is given by the program and cannot be chosen");
        }
        if (isNull(value)) continue;
        if (auto checked = checkValue(*spec, value); !checked) return std::unexpected(std::move(checked.error()));
        if (spec->merge == Merge::Tree && std::holds_alternative<EntityId>(value)) {
            auto place = treeOf(kind.kind).placeAtEnd(id, parentIn(value));
            if (!place) return std::unexpected(std::move(place.error()));
            fields.push_back({field, std::move(*place)});
        } else if (isInCreation(spec->merge)) {
            fields.push_back({field, value});
        }
    }
    return fields;
}

void IntentWriter::complete(Kind kind, std::vector<op::FieldValue> &fields) {
    const auto isGiven = [&fields](Field field) {
        return std::ranges::contains(fields, field, &op::FieldValue::field);
    };
    fields.insert(fields.begin(), op::FieldValue{Field::Number, m_nextNumber(kind)});
    if (!isGiven(Field::EnteredAt)) fields.push_back({Field::EnteredAt, m_builder->wall()});
    if (!isGiven(Field::EventAt)) fields.push_back({Field::EventAt, m_builder->wall()});
}

Result<void> IntentWriter::putCollections(const intent::Add &add, const KindSpec &kind, EntityId id) {
    for (const auto &[field, value] : add.fields) {
        const auto merge = kind.find(field)->merge;
        if (isNull(value) || isInCreation(merge)) continue;
        const auto *text = std::get_if<std::string>(&value);
        Result<EntityId> done;
        if (merge == Merge::Counter) done = put(intent::Set{id, field, value});
        if (merge == Merge::Set) done = put(intent::SetAdd{id, field, value});
        if (merge == Merge::Text && text) done = put(intent::Set{id, field, value});
        if (merge == Merge::List && text) {
            done = put(intent::ListInsert{id, field, sizeOf(m_builder->state(id)->lists.find(field)), *text});
        }
        if (!done) return std::unexpected(std::move(done.error()));
    }
    return {};
}

Result<EntityId> IntentWriter::put(const intent::Add &add) {
    const auto *kind = findKind(add.kind);
    if (!kind || add.kind == Kind::Incident) {
        return fail(ErrorCode::InvalidArgument, "Objects of this kind cannot be added.");
    }
    if (add.id == kIncidentEntity || (!add.id.isNull() && m_builder->state(add.id))) {
        return fail(ErrorCode::InvalidArgument, std::format("There is an object {} already.", add.id.hex()),
                    add.id.hex());
    }
    const auto id = add.id.isNull() ? drawId() : add.id;
    auto fields = registersOf(add, *kind, id);
    if (!fields) return std::unexpected(std::move(fields.error()));
    if (isNumbered(add.kind)) complete(add.kind, *fields);
    if (fields->size() > limits::kFieldsOfCreation) {
        return fail(ErrorCode::TooLarge, "An object was given too many fields.");
    }
    m_builder->create(id, add.kind, std::move(*fields));
    if (auto done = putCollections(add, *kind, id); !done) return std::unexpected(std::move(done.error()));
    return id;
}

Result<EntityId> IntentWriter::put(const intent::Set &set) {
    auto target = targetOf(set.id, set.field);
    if (!target) return std::unexpected(std::move(target.error()));
    const auto &spec = *target->field;
    if (spec.merge == Merge::Fixed) {
        return fail(
            ErrorCode::Refused,
            std::format("The field {} is written once and never changed; add a new entry that corrects it.", spec.name),
            std::string(spec.name));
    }
    if (spec.merge == Merge::Set || spec.merge == Merge::List) {
        return wrongUse(spec, "holds several values; add or remove them one by one");
    }
    if (auto checked = checkValue(spec, set.value); !checked) return std::unexpected(std::move(checked.error()));
    if (spec.merge == Merge::Text) {
        const auto *text = std::get_if<std::string>(&set.value);
        if (auto done = replaceText(*target, text ? *text : std::string()); !done) {
            return std::unexpected(std::move(done.error()));
        }
        return set.id;
    }
    if (spec.merge == Merge::Tree) return setTree(set, *target);
    if (spec.merge == Merge::Counter) return setCounter(set, *target);
    // Also the value that is shown: a colleague may be writing another one at this moment (docs/adr/0005-sets.md).
    m_builder->set(set.id, set.field, set.value);
    return set.id;
}

TreeWriter IntentWriter::treeOf(Kind kind) const {
    return {*m_builder, m_environment.random, *findKind(kind)};
}

Result<EntityId> IntentWriter::setTree(const intent::Set &set, const Target &target) {
    auto value = set.value;
    if (const auto *parent = std::get_if<EntityId>(&set.value)) {
        auto place = treeOf(kindOf(*target.state)).placeAtEnd(set.id, *parent);
        if (!place) return std::unexpected(std::move(place.error()));
        value = std::move(*place);
    } else if (!isNull(value)) {
        return wrongUse(*target.field, "takes the id of an object");
    }
    m_builder->set(set.id, set.field, value);
    return set.id;
}

/** Whoever says a number has counted: what others add meanwhile comes on top. */
Result<EntityId> IntentWriter::setCounter(const intent::Set &set, const Target &target) {
    const auto *wanted = std::get_if<std::int64_t>(&set.value);
    if (!wanted) return put(intent::CounterReset{set.id, set.field});
    const auto *counter = target.state->counters.find(set.field);
    const auto shown = counter ? counter->value() : 0;
    if (shown < -limits::kCounterAmount || shown > limits::kCounterAmount) {
        return wrongUse(*target.field, "is too far from that number; reset it first");
    }
    return put(intent::CounterAdd{set.id, set.field, *wanted - shown});
}

Result<EntityId> IntentWriter::put(const intent::CounterAdd &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::Counter);
    if (!target) return std::unexpected(std::move(target.error()));
    if (auto checked = checkValue(*target->field, wish.amount); !checked) {
        return std::unexpected(std::move(checked.error()));
    }
    if (wish.amount != 0) m_builder->addToCounter(wish.id, wish.field, wish.amount);
    return wish.id;
}

Result<EntityId> IntentWriter::put(const intent::CounterReset &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::Counter);
    if (!target) return std::unexpected(std::move(target.error()));
    const auto *counter = target->state->counters.find(wish.field);
    if (counter && counter->size() > 0) m_builder->resetCounter(wish.id, wish.field);
    return wish.id;
}

Result<EntityId> IntentWriter::put(const intent::Move &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::Tree);
    if (!target) return std::unexpected(std::move(target.error()));
    auto moved = treeOf(kindOf(*target->state)).move(wish);
    if (!moved) return std::unexpected(std::move(moved.error()));
    return wish.id;
}

Result<void> IntentWriter::replaceText(const Target &target, const std::string &text) {
    const auto *shown = target.state->texts.find(target.field->field);
    const auto old = shown ? toCodePoints(shown->text()) : std::u32string();
    const auto wanted = toCodePoints(text);
    const auto start = static_cast<std::size_t>(std::ranges::mismatch(old, wanted).in1 - old.begin());
    std::size_t end = 0;
    while (end < old.size() - start && end < wanted.size() - start &&
           old[old.size() - 1 - end] == wanted[wanted.size() - 1 - end]) {
        ++end;
    }
    std::string insert;
    for (auto i = start; i < wanted.size() - end; ++i)
        appendUtf8(insert, wanted[i]);
    auto done = put(intent::Text{target.state->id, target.field->field, start, old.size() - start - end, insert});
    if (!done) return std::unexpected(std::move(done.error()));
    return {};
}

Result<EntityId> IntentWriter::put(const intent::Delete &wish) {
    auto state = entityOf(wish.id);
    if (!state) return std::unexpected(std::move(state.error()));
    if (kindOf(**state) == Kind::LogEntry) {
        return fail(ErrorCode::Refused,
                    "Lines of the main courante are never deleted; add a new entry that corrects this one.",
                    wish.id.hex());
    }
    if (kindOf(**state) == Kind::Intelligence) {
        return fail(
            ErrorCode::Refused,
            "Pieces of intelligence are never deleted; change what is said of this one: its history keeps both.",
            wish.id.hex());
    }
    if (kindOf(**state) == Kind::Incident) {
        return fail(ErrorCode::Refused, "The incident itself cannot be deleted.", wish.id.hex());
    }
    if ((*state)->presence.isThere()) m_builder->remove(wish.id);
    return wish.id;
}

Result<EntityId> IntentWriter::put(const intent::Restore &wish) {
    auto state = entityOf(wish.id);
    if (!state) return std::unexpected(std::move(state.error()));
    const bool isEditedAfterDelete = !(*state)->deletions.empty();
    if (!(*state)->presence.isThere() || isEditedAfterDelete) m_builder->restore(wish.id);
    return wish.id;
}

Result<EntityId> IntentWriter::put(const intent::SetAdd &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::Set);
    if (!target) return std::unexpected(std::move(target.error()));
    if (auto checked = checkValue(*target->field, wish.value); !checked) {
        return std::unexpected(std::move(checked.error()));
    }
    if (!target->state->hasElement(wish.field, wish.value)) m_builder->addToSet(wish.id, wish.field, wish.value);
    return wish.id;
}

Result<EntityId> IntentWriter::put(const intent::SetRemove &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::Set);
    if (!target) return std::unexpected(std::move(target.error()));
    if (target->state->hasElement(wish.field, wish.value)) m_builder->removeFromSet(wish.id, wish.field, wish.value);
    return wish.id;
}

Result<OrderKey> IntentWriter::keyAt(EntityId id, Field field, std::size_t at, ItemId moving) {
    const auto *list = m_builder->state(id)->lists.find(field);
    std::vector<const OrderedList::Item *> items;
    if (list) items = list->items(m_builder->names());
    std::erase_if(items, [moving](const auto *item) { return item->id == moving.value; });
    if (at > items.size()) {
        return fail(ErrorCode::InvalidArgument,
                    std::format("The list has {} items; there is no place {}.", items.size(), at));
    }
    const ByteView low = at == 0 ? ByteView() : ByteView(items[at - 1]->key.newest().value);
    const ByteView high = at == items.size() ? ByteView() : ByteView(items[at]->key.newest().value);
    auto key = orderKeyBetween(low, high, m_environment.random);
    if (key && key->size() <= kLongOrderKey) return std::move(*key);
    // No room is left here (many insertions at one place, or two equal keys): space the whole list out anew.
    auto fresh = spreadOrderKeys(items.size() + 1, m_environment.random);
    for (std::size_t i = 0; i < items.size(); ++i) {
        m_builder->moveItem(id, field, {items[i]->id}, fresh[i < at ? i : i + 1]);
    }
    return fresh[at];
}

Result<EntityId> IntentWriter::put(const intent::ListInsert &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::List);
    if (!target) return std::unexpected(std::move(target.error()));
    if (auto checked = checkValue(*target->field, wish.text); !checked) {
        return std::unexpected(std::move(checked.error()));
    }
    auto key = keyAt(wish.id, wish.field, wish.at, {});
    if (!key) return std::unexpected(std::move(key.error()));
    m_builder->insertItem(wish.id, wish.field, {m_environment.random.next() | 1}, std::move(*key), wish.text);
    return wish.id;
}

Result<EntityId> IntentWriter::put(const intent::ListMove &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::List);
    if (!target) return std::unexpected(std::move(target.error()));
    if (!target->state->hasItem(wish.field, wish.item)) {
        return fail(ErrorCode::NotFound, "This item is not in the list any more.", wish.id.hex());
    }
    auto key = keyAt(wish.id, wish.field, wish.to, wish.item);
    if (!key) return std::unexpected(std::move(key.error()));
    m_builder->moveItem(wish.id, wish.field, wish.item, std::move(*key));
    return wish.id;
}

Result<EntityId> IntentWriter::put(const intent::ListRemove &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::List);
    if (!target) return std::unexpected(std::move(target.error()));
    if (target->state->hasItem(wish.field, wish.item)) m_builder->removeItem(wish.id, wish.field, wish.item);
    return wish.id;
}

Result<EntityId> IntentWriter::put(const intent::Text &wish) {
    auto target = targetOf(wish.id, wish.field, Merge::Text);
    if (!target) return std::unexpected(std::move(target.error()));
    if (!wish.insert.empty()) {
        if (auto checked = checkValue(*target->field, wish.insert); !checked) {
            return std::unexpected(std::move(checked.error()));
        }
    }
    const auto *text = target->state->texts.find(wish.field);
    const auto size = text ? text->size() : 0;
    if (size + wish.insert.size() > limits::kTextCharacters) {
        return fail(
            ErrorCode::TooLarge,
            std::format("The text of {} would grow over {} characters.", target->field->name, limits::kTextCharacters),
            std::string(target->field->name));
    }
    if (wish.at > size || wish.erase > size - wish.at) {
        return fail(ErrorCode::InvalidArgument,
                    std::format("The text of {} has {} characters; {} to {} is out of it.", target->field->name, size,
                                wish.at, wish.at + wish.erase),
                    std::string(target->field->name));
    }
    if (wish.erase == 0 && wish.insert.empty()) return wish.id;
    const auto erase = text ? text->rangesAt(wish.at, wish.erase) : std::vector<CharRange>();
    m_builder->editText(wish.id, wish.field, erase, wish.at, wish.insert);
    return wish.id;
}

} // namespace fanion
