// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/history_json.h"

#include "core/io/board_json.h"
#include "core/io/time_text.h"
#include "core/io/value_json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <format>

namespace fanion::ctl {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 6> kObjectWords{"created", "deleted",     "restored",
                                                       "changed", "cameAndWent", "takenBack"};
constexpr std::array<std::string_view, 5> kMemberWords{"admitted", "revoked", "readmitted", "changed", "takenBack"};

constexpr std::array<std::string_view, 5> kMembershipWords{"founded", "admitted", "role", "revoked", "handedOver"};

void addTouch(json &object, const std::optional<Touch> &touch) {
    if (!touch) return;
    object["by"] = touch->by.hex();
    object["at"] = isoTime(touch->at);
}

/** An object as in the dump; an empty one where there is none. */
json whole(const EntityPtr &entity) {
    return entity ? entityToJson(*entity) : json::object();
}

json part(const json &object, const char *key, const std::string &field) {
    const json parts = object.value(key, json::object());
    return parts.value(field, json());
}

json objectToJson(const ObjectDifference &difference) {
    const json before = whole(difference.before);
    const json after = whole(difference.after);
    const json &object = difference.after ? after : before;
    json result{{"id", object["id"]},
                {"kind", object["kind"]},
                {"what", kObjectWords.at(static_cast<std::size_t>(difference.what))}};
    // What people call it.
    for (const char *name : {"label", "name", "title", "number"}) {
        if (const json label = part(object, "fields", name); label.is_string() && !result.contains("label"))
            result["label"] = label;
    }
    addTouch(result, difference.last);
    json fields = json::array();
    const KindSpec *kind = findKind(difference.object().kind);
    for (const FieldDifference &field : difference.fields) {
        const FieldSpec *spec = kind ? kind->find(field.field) : nullptr;
        const std::string name =
            spec ? std::string(spec->name) : std::format("field-{}", static_cast<int>(field.field));
        json line{{"field", name}, {"before", part(before, "fields", name)}, {"after", part(after, "fields", name)}};
        if (json conflict = part(after, "conflicts", name); !conflict.is_null()) line["conflict"] = std::move(conflict);
        addTouch(line, field.last);
        fields.push_back(std::move(line));
    }
    result["fields"] = std::move(fields);
    return result;
}

json memberToJson(const MemberDifference &difference) {
    json result{{"post", difference.member().post.hex()},
                {"name", difference.member().name},
                {"what", kMemberWords.at(static_cast<std::size_t>(difference.what))}};
    if (difference.before) result["before"] = fanion::memberToJson(*difference.before);
    if (difference.after) result["after"] = fanion::memberToJson(*difference.after);
    return result;
}

} // namespace

json pastLineToJson(const PastLine &line) {
    Entity object;
    object.kind = line.kind;
    json result = historyLineToJson(line, &object);
    const KindSpec *kind = findKind(line.kind);
    result["kind"] = kind ? json(kind->name) : json(std::format("kind-{}", static_cast<int>(line.kind)));
    if (line.before) result["before"] = valueToJson(kind ? kind->find(line.field) : nullptr, *line.before);
    if (line.erased > 0) result["erased"] = line.erased;
    return result;
}

json membershipLineToJson(const MembershipLine &line) {
    json result{{"change", line.change.hex()},
                {"by", line.by.hex()},
                {"at", isoTime(line.at)},
                {"kind", "post"},
                {"act", kMembershipWords.at(static_cast<std::size_t>(line.act))},
                {"post", line.post.hex()}};
    if (line.role) result["role"] = roleName(*line.role);
    if (!line.name.empty()) result["name"] = line.name;
    return result;
}

json differenceToJson(const BoardDifference &difference) {
    json objects = json::array();
    for (const ObjectDifference &object : difference.objects)
        objects.push_back(objectToJson(object));
    json members = json::array();
    for (const MemberDifference &member : difference.members)
        members.push_back(memberToJson(member));
    return {{"objects", std::move(objects)}, {"members", std::move(members)}};
}

} // namespace fanion::ctl
