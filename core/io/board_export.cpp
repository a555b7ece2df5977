// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/board_export.h"

#include "core/io/board_json.h"
#include "core/io/json_text.h"
#include "core/io/layer_intents.h"
#include "core/io/value_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace fanion {

namespace {

using nlohmann::json;

/** JSON that an import stored is small, flat and ours; what isn't is exported as it stands. */
constexpr JsonLimits kPropertiesLimits{.bytes = 64 << 10, .depth = 4};

std::string plainText(const json &value) {
    return value.is_string() ? value.get<std::string>() : jsonText(value);
}

bool isRing(const Entity &entity) {
    return entity.kind == Kind::Area || entity.kind == Kind::Sector || entity.text(Field::Catalogue) == kImportedArea;
}

std::optional<FeatureGeometry> geometryOf(const Entity &entity) {
    if (const auto *path = std::get_if<Path>(&entity.value(Field::Path)); path && path->size() >= 2) {
        const bool ring = path->size() >= 3 && isRing(entity);
        return FeatureGeometry{ring ? GeometryKind::Polygon : GeometryKind::Line, path->front(), *path};
    }
    if (const auto *position = std::get_if<Position>(&entity.value(Field::Position)))
        return FeatureGeometry{GeometryKind::Point, *position, {}};
    return std::nullopt;
}

/** What people call the object; for a log entry, what it says. */
Field labelField(const Entity &entity) {
    return entity.kind == Kind::LogEntry && entity.text(Field::Label).empty() ? Field::Text : Field::Label;
}

/** The columns of an imported row, or the field as it stands. */
void addProperties(ExportedFeature &feature, const FieldSpec &spec, const std::string &text) {
    const Result<json> columns = readJson(text, kPropertiesLimits);
    if (!columns || !columns->is_object()) {
        feature.properties.emplace_back(spec.name, text);
        return;
    }
    for (const auto &[name, value] : columns->items())
        feature.properties.emplace_back(name, plainText(value));
}

void addField(ExportedFeature &feature, const Entity &entity, const FieldSpec &spec) {
    std::string text;
    const auto add = [&text](const json &value) {
        if (!text.empty()) text += ", ";
        text += plainText(value);
    };
    if (const auto set = entity.sets.find(spec.field); set != entity.sets.end())
        for (const Value &value : set->second)
            add(valueToJson(&spec, value));
    if (const auto list = entity.lists.find(spec.field); list != entity.lists.end())
        for (const ListItem &item : list->second)
            add(item.text);
    if (const auto shared = entity.texts.find(spec.field); shared != entity.texts.end()) text = shared->second;
    if (const Value &value = entity.value(spec.field); !isNull(value)) add(valueToJson(&spec, value));
    if (text.empty()) return;
    if (spec.field == Field::Properties)
        addProperties(feature, spec, text);
    else
        feature.properties.emplace_back(spec.name, std::move(text));
}

ExportedFeature exported(const Entity &entity, const KindSpec &kind) {
    ExportedFeature feature;
    feature.id = entity.id.hex();
    feature.kind = kind.name;
    const Field label = labelField(entity);
    feature.label = entity.text(label);
    feature.geometry = geometryOf(entity);
    for (const FieldSpec &spec : kind.fields) {
        if (spec.field == Field::Identity) continue; // who wants the names of victims asks for them by another way
        const bool shown =
            spec.field == label || spec.field == Field::Path ||
            (spec.field == Field::Position && feature.geometry && feature.geometry->kind == GeometryKind::Point);
        if (!shown) addField(feature, entity, spec);
    }
    return feature;
}

} // namespace

std::vector<ExportedFeature> exportedFeatures(const Replica &replica) {
    std::vector<const Entity *> entities;
    for (const auto &[id, entity] : replica.board())
        if (!entity->deleted && id != kIncidentEntity && findKind(entity->kind)) entities.push_back(entity.get());
    std::ranges::sort(entities, {}, &Entity::id);
    std::vector<ExportedFeature> features;
    features.reserve(entities.size());
    for (const Entity *entity : entities)
        features.push_back(exported(*entity, *findKind(entity->kind)));
    return features;
}

std::vector<ExportedFeature> exportedFeatures(std::span<const EntityPtr> objects) {
    std::vector<ExportedFeature> features;
    for (const EntityPtr &object : objects)
        if (const KindSpec *kind = findKind(object->kind)) features.push_back(exported(*object, *kind));
    return features;
}

} // namespace fanion
