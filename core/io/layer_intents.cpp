// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/layer_intents.h"

#include "core/io/utf8.h"
#include "core/model/limits.h"

#include <nlohmann/json.hpp>

namespace fanion {

namespace {

EntityId drawId(Random &random) {
    EntityId id;
    // 0 means none and 1 is the incident's own entity.
    while (id.value <= kIncidentEntity.value)
        id.value = random.next();
    return id;
}

std::string propertiesJson(const ImportedLayer &layer, const ImportedFeature &feature) {
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const ImportedProperty &property : feature.properties)
        object[layer.columnName(property)] = property.value;
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

intent::Add featureIntent(const ImportedLayer &layer, const ImportedFeature &feature, EntityId layerId) {
    intent::Add add;
    add.kind = Kind::Feature;
    add.fields.emplace_back(Field::Layer, layerId);
    if (!feature.label.empty())
        add.fields.emplace_back(Field::Label, std::string(utf8Prefix(feature.label, limits::kTextBytes)));
    const FeatureGeometry &geometry = feature.geometry;
    if (geometry.kind == GeometryKind::Point)
        add.fields.emplace_back(Field::Position, geometry.position);
    else
        add.fields.emplace_back(Field::Path, geometry.path);
    const std::string_view meaning = geometry.kind == GeometryKind::Point  ? kImportedPoint
                                     : geometry.kind == GeometryKind::Line ? kImportedLine
                                                                           : kImportedArea;
    add.fields.emplace_back(Field::Catalogue, std::string(meaning));
    if (!feature.properties.empty()) add.fields.emplace_back(Field::Properties, propertiesJson(layer, feature));
    return add;
}

} // namespace

std::vector<Intent> layerIntents(const ImportedLayer &layer, std::string_view name, std::string_view source,
                                 Environment environment) {
    std::vector<Intent> intents;
    intents.reserve(layer.features.size() + 1);
    intent::Add add;
    add.kind = Kind::Layer;
    add.id = drawId(environment.random);
    const std::string_view label = name.empty() ? std::string_view(layer.name) : name;
    add.fields.emplace_back(Field::Label, std::string(utf8Prefix(label, limits::kTextBytes)));
    add.fields.emplace_back(Field::Source, std::string(utf8Prefix(source, limits::kTextBytes)));
    add.fields.emplace_back(Field::ImportedAt, static_cast<std::int64_t>(environment.clock.wallNow()));
    const EntityId layerId = add.id;
    intents.emplace_back(std::move(add));
    for (const ImportedFeature &feature : layer.features)
        intents.emplace_back(featureIntent(layer, feature, layerId));
    return intents;
}

} // namespace fanion
