// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/copied_objects.h"

#include "core/io/board_json.h"
#include "core/io/json_text.h"
#include "core/io/value_json.h"

#include <nlohmann/json.hpp>

#include <format>

namespace fanion {

namespace {

using nlohmann::json;

constexpr const char *kMark = "fanionObjects";
constexpr int kVersion = 1;
constexpr std::size_t kMostObjects = 10'000;
constexpr JsonLimits kLimits{.bytes = 16 << 20, .depth = 8};

std::unexpected<Error> invalid(std::string message, std::string subject = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), std::move(subject));
}

bool isSurface(Kind kind) {
    return kind == Kind::Area || kind == Kind::Sector;
}

bool holdsSeveral(const FieldSpec &spec) {
    return spec.merge == Merge::Set || spec.merge == Merge::List;
}

Result<void> readField(CopiedObject &object, const FieldSpec &spec, const json &value) {
    const auto take = [&](const json &element) -> Result<void> {
        Result<Value> read = valueFromJson(spec, element, isSurface(object.kind));
        if (!read) return std::unexpected(read.error());
        if (!isNull(*read)) object.fields.emplace_back(spec.field, *std::move(read));
        return {};
    };
    if (!holdsSeveral(spec)) return take(value);
    if (!value.is_array()) return invalid(std::format("The field {} takes a list.", spec.name), std::string(spec.name));
    for (const json &element : value)
        if (Result<void> taken = take(element); !taken) return taken;
    return {};
}

/** Empty for a kind of a newer version. */
Result<std::optional<CopiedObject>> readObject(const json &item, std::size_t &unknownFields) {
    const json name = item.is_object() ? item.value("kind", json()) : json();
    if (!name.is_string()) return invalid("A copied object needs its kind.", "kind");
    const KindSpec *kind = findKind(std::string_view(name.get_ref<const std::string &>()));
    if (!kind) return std::nullopt;
    // A victim is one person of one incident: a second fiche would count it twice. So is a fact one fact, with its
    // number; an alarm is raised, never pasted.
    constexpr std::array kOnce{Kind::Incident, Kind::LogEntry, Kind::Victim, Kind::Intelligence,
                               Kind::Alarm,    Kind::RollCall, Kind::Timer};
    if (std::ranges::contains(kOnce, kind->kind))
        return invalid(std::format("A {} cannot be copied.", kind->name), std::string(kind->name));
    CopiedObject object{{}, kind->kind, {}};
    if (const json id = item.value("id", json()); id.is_string())
        object.id = EntityId::fromHex(id.get_ref<const std::string &>()).value_or(EntityId{});
    const json fields = item.value("fields", json::object());
    if (!fields.is_object()) return invalid("The fields of a copied object are an object of JSON.", "fields");
    for (const auto &[key, value] : fields.items()) {
        const FieldSpec *spec = kind->find(std::string_view(key));
        if (!spec || spec->name != key) {
            ++unknownFields;
            continue;
        }
        if (Result<void> read = readField(object, *spec, value); !read) return std::unexpected(read.error());
    }
    return object;
}

} // namespace

std::vector<std::pair<Field, Value>> fieldsOf(const Entity &entity) {
    std::vector<std::pair<Field, Value>> fields;
    const KindSpec *kind = findKind(entity.kind);
    if (!kind) return fields;
    for (const FieldSpec &spec : kind->fields) {
        switch (spec.merge) {
        case Merge::Set:
            if (const auto set = entity.sets.find(spec.field); set != entity.sets.end())
                for (const Value &element : set->second)
                    fields.emplace_back(spec.field, element);
            break;
        case Merge::List:
            if (const auto list = entity.lists.find(spec.field); list != entity.lists.end())
                for (const ListItem &item : list->second)
                    fields.emplace_back(spec.field, Value(item.text));
            break;
        case Merge::Text:
            if (const std::string_view text = entity.text(spec.field); !text.empty())
                fields.emplace_back(spec.field, Value(std::string(text)));
            break;
        case Merge::Counter:
            if (const std::int64_t count = entity.count(spec.field); count != 0)
                fields.emplace_back(spec.field, Value(count));
            break;
        default:
            if (Value value = shownAs(entity.value(spec.field)); !isNull(value))
                fields.emplace_back(spec.field, std::move(value));
        }
    }
    return fields;
}

std::string copiedToJson(std::span<const EntityPtr> objects, std::string_view source) {
    json items = json::array();
    for (const EntityPtr &object : objects) {
        const KindSpec *kind = findKind(object->kind);
        if (!kind) continue;
        json fields = json::object();
        for (const auto &[field, value] : fieldsOf(*object)) {
            const FieldSpec *spec = kind->find(field);
            const std::string name(spec->name);
            if (holdsSeveral(*spec))
                fields[name].push_back(valueToJson(spec, value));
            else
                fields[name] = valueToJson(spec, value);
        }
        items.push_back({{"id", object->id.hex()}, {"kind", kind->name}, {"fields", std::move(fields)}});
    }
    return jsonText({{kMark, kVersion}, {"incident", source}, {"objects", std::move(items)}});
}

Result<CopiedObjects> readCopied(std::string_view text) {
    const Result<json> root = readJson(text, kLimits);
    if (!root) return std::unexpected(root.error());
    const json version = root->is_object() ? root->value(kMark, json()) : json();
    if (!version.is_number_integer()) return invalid("These are no objects of Fanion.");
    const json items = root->value("objects", json());
    if (!items.is_array()) return invalid("The copied objects are missing.", "objects");
    if (items.size() > kMostObjects)
        return fail(ErrorCode::TooLarge, std::format("At most {} objects are pasted at once.", kMostObjects));
    CopiedObjects copied;
    if (const json source = root->value("incident", json()); source.is_string()) copied.source = source;
    for (const json &item : items) {
        auto object = readObject(item, copied.unknownFields);
        if (!object) return std::unexpected(object.error());
        if (*object)
            copied.objects.push_back(**std::move(object));
        else
            ++copied.unknownKinds;
    }
    return copied;
}

} // namespace fanion
