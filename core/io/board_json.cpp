// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/board_json.h"

#include "core/io/time_text.h"
#include "core/io/value_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <format>
#include <vector>

namespace fanion {

namespace {

using nlohmann::json;

constexpr std::array<std::pair<Role, std::string_view>, 3> kRoles{{
    {Role::Observer, "observer"},
    {Role::Editor, "editor"},
    {Role::Commander, "commander"},
}};

constexpr std::array<std::string_view, 8> kActs{"created", "set",    "added",   "removed",
                                                "moved",   "edited", "deleted", "restored"};

const FieldSpec *specOf(Kind kind, Field field) {
    const KindSpec *known = findKind(kind);
    return known ? known->find(field) : nullptr;
}

/** The field's name, or its number for one of a newer version. */
std::string nameOf(const FieldSpec *spec, Field field) {
    return spec ? std::string(spec->name) : std::format("field-{}", static_cast<int>(field));
}

json kindToJson(Kind kind) {
    const KindSpec *known = findKind(kind);
    return known ? json(known->name) : json(std::format("kind-{}", static_cast<int>(kind)));
}

json writtenToJson(const FieldSpec *spec, const Written &written) {
    return {{"value", valueToJson(spec, written.value)}, {"by", written.by.hex()}, {"at", isoTime(written.at)}};
}

/** Fields in their present state, whatever way they merge. */
json fieldsToJson(const Entity &entity) {
    json fields = json::object();
    for (const auto &[field, view] : entity.registers) {
        const FieldSpec *spec = specOf(entity.kind, field);
        if (!isNull(view.shown.value)) fields[nameOf(spec, field)] = valueToJson(spec, view.shown.value);
    }
    for (const auto &[field, values] : entity.sets) {
        const FieldSpec *spec = specOf(entity.kind, field);
        json elements = json::array();
        for (const Value &value : values)
            elements.push_back(valueToJson(spec, value));
        if (!elements.empty()) fields[nameOf(spec, field)] = std::move(elements);
    }
    for (const auto &[field, items] : entity.lists) {
        json elements = json::array();
        for (const ListItem &item : items)
            elements.push_back({{"item", EntityId{item.id.value}.hex()}, {"text", item.text}});
        if (!elements.empty()) fields[nameOf(specOf(entity.kind, field), field)] = std::move(elements);
    }
    for (const auto &[field, text] : entity.texts)
        if (!text.empty()) fields[nameOf(specOf(entity.kind, field), field)] = text;
    for (const auto &[field, count] : entity.counters)
        fields[nameOf(specOf(entity.kind, field), field)] = count;
    return fields;
}

json conflictsToJson(const Entity &entity) {
    json conflicts = json::object();
    for (const auto &[field, view] : entity.registers) {
        if (!view.isConflict()) continue;
        const FieldSpec *spec = specOf(entity.kind, field);
        json values = json::array({writtenToJson(spec, view.shown)});
        for (const Written &other : view.others)
            values.push_back(writtenToJson(spec, other));
        conflicts[nameOf(spec, field)] = std::move(values);
    }
    return conflicts;
}

} // namespace

json entityToJson(const Entity &entity) {
    json result{
        {"id", entity.id.hex()},
        {"kind", kindToJson(entity.kind)},
        {"createdBy", entity.createdBy.hex()},
        {"createdAt", isoTime(entity.createdAt)},
        {"changedBy", entity.changedBy.hex()},
        {"changedAt", isoTime(entity.changedAt)},
        {"fields", fieldsToJson(entity)},
    };
    if (entity.deleted) result["deleted"] = true;
    if (entity.editedAfterDelete) result["editedAfterDelete"] = true;
    if (entity.isCut()) result["cycle"] = true;
    if (json conflicts = conflictsToJson(entity); !conflicts.empty()) result["conflicts"] = std::move(conflicts);
    return result;
}

json memberToJson(const Member &member) {
    json result{
        {"post", member.post.hex()},
        {"role", roleName(member.role)},
        {"name", member.name},
        {"function", member.function},
        {"code", member.code},
        {"revoked", member.revoked},
        {"since", isoTime(member.since)},
        {"admittedBy", member.admittedBy.hex()},
    };
    if (member.succeeds) result["succeeds"] = true; // commands for want of another
    return result;
}

json historyLineToJson(const HistoryLine &line, const Entity *entity) {
    json result{
        {"change", line.change.hex()},
        {"by", line.by.hex()},
        {"at", isoTime(line.at)},
        {"entity", line.entity.hex()},
        {"act", kActs.at(static_cast<std::size_t>(line.act))},
    };
    if (static_cast<int>(line.field) != 0) {
        const FieldSpec *spec = entity ? specOf(entity->kind, line.field) : nullptr;
        result["field"] = nameOf(spec, line.field);
        result["value"] = valueToJson(spec, line.value);
    }
    return result;
}

json boardToJson(const Replica &replica) {
    std::vector<const Entity *> entities;
    entities.reserve(replica.board().size());
    for (const auto &[id, entity] : replica.board())
        entities.push_back(entity.get());
    std::ranges::sort(entities, {}, [](const Entity *entity) { return entity->id; });

    json living = json::array();
    json bin = json::array();
    json incident = json::object();
    for (const Entity *entity : entities) {
        json object = entityToJson(*entity);
        if (entity->id == kIncidentEntity)
            incident = std::move(object);
        else if (entity->deleted)
            bin.push_back(std::move(object));
        else
            living.push_back(std::move(object));
    }
    if (replica.incident()) incident["incident"] = replica.incident()->hex();

    std::vector<Member> members = replica.members();
    std::ranges::sort(members, {}, &Member::post);
    json people = json::array();
    for (const Member &member : members)
        people.push_back(memberToJson(member));
    return {{"deleted", std::move(bin)},
            {"entities", std::move(living)},
            {"incident", std::move(incident)},
            {"members", std::move(people)}};
}

std::string_view roleName(Role role) {
    const auto found = std::ranges::find(kRoles, role, &std::pair<Role, std::string_view>::first);
    return found == kRoles.end() ? "unknown" : found->second;
}

std::optional<Role> parseRole(std::string_view name) {
    const auto found = std::ranges::find(kRoles, name, &std::pair<Role, std::string_view>::second);
    if (found == kRoles.end()) return std::nullopt;
    return found->first;
}

std::string jsonText(const json &value, int indent) {
    return value.dump(indent, ' ', false, json::error_handler_t::replace);
}

} // namespace fanion
