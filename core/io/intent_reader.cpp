// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/intent_reader.h"

#include "core/io/value_json.h"

#include <algorithm>
#include <format>

namespace fanion {

namespace {

using nlohmann::json;

std::unexpected<Error> invalid(std::string message, std::string subject = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), std::move(subject));
}

template <typename Range, typename Name>
std::string listed(const Range &range, Name name) {
    std::string text;
    for (const auto &item : range)
        text += std::format("{}{}", text.empty() ? "" : ", ", name(item));
    return text;
}

bool isSurface(Kind kind) {
    return kind == Kind::Area || kind == Kind::Sector;
}

constexpr std::string_view kActs =
    "\"add\", \"set\", \"delete\", \"restore\", \"setAdd\", \"setRemove\", \"text\", "
    "\"listInsert\", \"listMove\", \"listRemove\", \"counterAdd\", \"counterReset\", \"move\", "
    "\"batch\", \"undo\", \"redo\"";

} // namespace

Result<void> IntentReader::readAdd(const json &object) {
    if (Result<void> known = onlyKeys(object, {"kind", "fields", "id"}); !known) return known;
    const Result<std::string> kindName = textOf(object, "kind", true);
    if (!kindName) return std::unexpected(kindName.error());
    const KindSpec *kind = findKind(std::string_view(*kindName));
    if (!kind || kind->kind == Kind::Incident)
        return invalid(std::format("There is no kind \"{}\" to add; there are {}.", *kindName,
                                   listed(allKinds().subspan(1), [](const KindSpec &spec) { return spec.name; })),
                       *kindName);
    intent::Add add{kind->kind, {}, {}};
    if (object.contains("id")) {
        const Result<EntityId> id = idOf(object, "id");
        if (!id) return std::unexpected(id.error());
        if (*id == kIncidentEntity || m_added.contains(*id) || m_lookup(*id))
            return invalid(std::format("There is an object with the id {} already.", id->hex()), id->hex());
        add.id = *id;
    } else {
        // Drawn here, because texts, sets and lists are filled by intents of their own that name the object.
        do
            add.id = EntityId{m_random.next()};
        while (add.id.value <= kIncidentEntity.value || m_lookup(add.id));
    }
    const json fields = object.value("fields", json::object());
    if (!fields.is_object()) return invalid("\"fields\" takes an object of field names and values.", "fields");

    m_subjects.push_back(add.id);
    const std::size_t at = m_intents.size();
    m_intents.emplace_back(intent::Add{});
    m_added[add.id] = kind;
    const Target target{add.id, kind, nullptr};
    for (const auto &[name, value] : fields.items()) {
        const Result<const FieldSpec *> field = fieldOf(*kind, name);
        if (!field) return std::unexpected(field.error());
        if (value.is_null()) continue;
        const Merge merge = (*field)->merge;
        if (merge == Merge::Set || merge == Merge::List || merge == Merge::Text || merge == Merge::Counter) {
            if (Result<void> filled = replace(target, **field, value); !filled) return filled;
            continue;
        }
        Result<Value> converted = valueFromJson(**field, value, isSurface(kind->kind));
        if (!converted) return std::unexpected(converted.error());
        if (std::ranges::contains(add.fields, (*field)->field, &std::pair<Field, Value>::first))
            return invalid(std::format("The field {} is given twice, under two names.", (*field)->name), name);
        add.fields.emplace_back((*field)->field, std::move(*converted));
    }
    m_intents[at] = std::move(add);
    return {};
}

Result<void> IntentReader::readSet(const json &object) {
    if (Result<void> known = onlyKeys(object, {"id", "field", "value"}); !known) return known;
    const Result<Target> target = targetOf(object);
    if (!target) return std::unexpected(target.error());
    const Result<const FieldSpec *> field = fieldOf(*target, object, std::nullopt);
    if (!field) return std::unexpected(field.error());
    if (!object.contains("value")) return invalid("The intent needs \"value\" (null clears the field).", "value");
    return replace(*target, **field, object["value"]);
}

/** The smallest single edit from the present text to the wanted one, so that a colleague's edits around it hold. */
Result<void> IntentReader::readElement(const json &object, bool add) {
    if (Result<void> known = onlyKeys(object, {"id", "field", "value"}); !known) return known;
    const Result<Target> target = targetOf(object);
    if (!target) return std::unexpected(target.error());
    const Result<const FieldSpec *> field = fieldOf(*target, object, Merge::Set);
    if (!field) return std::unexpected(field.error());
    Result<Value> value = valueFromJson(**field, object.value("value", json()), false);
    if (!value) return std::unexpected(value.error());
    if (add)
        m_intents.emplace_back(intent::SetAdd{target->id, (*field)->field, std::move(*value)});
    else
        m_intents.emplace_back(intent::SetRemove{target->id, (*field)->field, std::move(*value)});
    return {};
}

Result<void> IntentReader::readText(const json &object) {
    if (Result<void> known = onlyKeys(object, {"id", "field", "at", "delete", "insert"}); !known) return known;
    const Result<Target> target = targetOf(object);
    if (!target) return std::unexpected(target.error());
    const Result<const FieldSpec *> field = fieldOf(*target, object, Merge::Text);
    if (!field) return std::unexpected(field.error());
    const Result<std::size_t> at = countOf(object, "at", true);
    if (!at) return std::unexpected(at.error());
    const Result<std::size_t> erase = countOf(object, "delete", false);
    if (!erase) return std::unexpected(erase.error());
    Result<std::string> insert = textOf(object, "insert", false);
    if (!insert) return std::unexpected(insert.error());
    if (Result<void> checked = checkValue(**field, Value(*insert)); !checked) return checked;
    m_intents.emplace_back(intent::Text{target->id, (*field)->field, *at, *erase, std::move(*insert)});
    return {};
}

Result<void> IntentReader::readCounter(const json &object, bool isReset) {
    Result<void> known = isReset ? onlyKeys(object, {"id", "field"}) : onlyKeys(object, {"id", "field", "by"});
    if (!known) return known;
    const Result<Target> target = targetOf(object);
    if (!target) return std::unexpected(target.error());
    const Result<const FieldSpec *> field = fieldOf(*target, object, Merge::Counter);
    if (!field) return std::unexpected(field.error());
    if (isReset) {
        m_intents.emplace_back(intent::CounterReset{target->id, (*field)->field});
        return {};
    }
    const Result<Value> amount = valueFromJson(**field, object.value("by", json()), false);
    if (!amount) return std::unexpected(amount.error());
    if (isNull(*amount)) return invalid("The intent needs \"by\": a whole number, below 0 to take away.", "by");
    m_intents.emplace_back(intent::CounterAdd{target->id, (*field)->field, std::get<std::int64_t>(*amount)});
    return {};
}

Result<void> IntentReader::readMove(const json &object) {
    if (Result<void> known = onlyKeys(object, {"id", "parent", "before", "after"}); !known) return known;
    const Result<Target> target = targetOf(object);
    if (!target) return std::unexpected(target.error());
    if (target->kind->tree == Field{})
        return invalid(std::format("A {} hangs under nothing and cannot be moved so.", target->kind->name));
    intent::Move move{target->id, target->kind->tree, {}, {}, object.contains("after")};
    if (!object.contains("parent")) return invalid("The intent needs \"parent\" (null: the top level).", "parent");
    if (!object["parent"].is_null()) {
        const Result<EntityId> parent = idOf(object, "parent");
        if (!parent) return std::unexpected(parent.error());
        move.parent = *parent;
    }
    if (object.contains("before") && move.isAfter)
        return invalid("The intent takes \"before\" or \"after\", not both.", "after");
    if (object.contains("before") || move.isAfter) {
        const Result<EntityId> beside = idOf(object, move.isAfter ? "after" : "before");
        if (!beside) return std::unexpected(beside.error());
        move.beside = *beside;
    }
    m_intents.emplace_back(move);
    return {};
}

Result<void> IntentReader::readListInsert(const json &object) {
    if (Result<void> known = onlyKeys(object, {"id", "field", "at", "text"}); !known) return known;
    const Result<Target> target = targetOf(object);
    if (!target) return std::unexpected(target.error());
    const Result<const FieldSpec *> field = fieldOf(*target, object, Merge::List);
    if (!field) return std::unexpected(field.error());
    const Result<std::size_t> at = countOf(object, "at", true);
    if (!at) return std::unexpected(at.error());
    Result<std::string> text = textOf(object, "text", true);
    if (!text) return std::unexpected(text.error());
    if (Result<void> checked = checkValue(**field, Value(*text)); !checked) return checked;
    m_intents.emplace_back(intent::ListInsert{target->id, (*field)->field, *at, std::move(*text)});
    return {};
}

Result<void> IntentReader::readListMove(const json &object) {
    if (Result<void> known = onlyKeys(object, {"id", "field", "item", "to"}); !known) return known;
    const Result<Target> target = targetOf(object);
    if (!target) return std::unexpected(target.error());
    const Result<const FieldSpec *> field = fieldOf(*target, object, Merge::List);
    if (!field) return std::unexpected(field.error());
    const Result<ItemId> item = itemOf(object);
    if (!item) return std::unexpected(item.error());
    const Result<std::size_t> to = countOf(object, "to", true);
    if (!to) return std::unexpected(to.error());
    m_intents.emplace_back(intent::ListMove{target->id, (*field)->field, *item, *to});
    return {};
}

Result<void> IntentReader::readListRemove(const json &object) {
    if (Result<void> known = onlyKeys(object, {"id", "field", "item"}); !known) return known;
    const Result<Target> target = targetOf(object);
    if (!target) return std::unexpected(target.error());
    const Result<const FieldSpec *> field = fieldOf(*target, object, Merge::List);
    if (!field) return std::unexpected(field.error());
    const Result<ItemId> item = itemOf(object);
    if (!item) return std::unexpected(item.error());
    m_intents.emplace_back(intent::ListRemove{target->id, (*field)->field, *item});
    return {};
}

Result<void> IntentReader::read(const json &object) {
    if (!object.is_object()) return invalid("An intent is a JSON object.");
    const Result<std::string> act = textOf(object, "do", true);
    if (!act) return invalid(std::format("The intent needs \"do\": one of {}.", kActs), "do");
    if (*act == "add") return readAdd(object);
    if (*act == "set") return readSet(object);
    if (*act == "setAdd") return readElement(object, true);
    if (*act == "setRemove") return readElement(object, false);
    if (*act == "text") return readText(object);
    if (*act == "counterAdd") return readCounter(object, false);
    if (*act == "counterReset") return readCounter(object, true);
    if (*act == "move") return readMove(object);
    if (*act == "listInsert") return readListInsert(object);
    if (*act == "listMove") return readListMove(object);
    if (*act == "listRemove") return readListRemove(object);
    if (*act == "delete" || *act == "restore") {
        if (Result<void> known = onlyKeys(object, {"id"}); !known) return known;
        const Result<Target> target = targetOf(object);
        if (!target) return std::unexpected(target.error());
        if (*act == "delete")
            m_intents.emplace_back(intent::Delete{target->id});
        else
            m_intents.emplace_back(intent::Restore{target->id});
        return {};
    }
    if (*act == "batch" || *act == "undo" || *act == "redo")
        return invalid(std::format("\"{}\" can't stand in a batch.", *act), *act);
    return invalid(std::format("There is no act \"{}\"; there are {}.", *act, kActs), *act);
}

} // namespace fanion
