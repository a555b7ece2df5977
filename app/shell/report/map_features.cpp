// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report/map_features.h"

#include "app/map/board_objects.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/export_codes.h"
#include "core/geo/geodesy.h"
#include "core/geo/surroundings.h"
#include "core/io/board_export.h"

namespace fanion::app {

namespace {

constexpr double kStrokeWidth = 3;
constexpr double kFillOpacity = 0.2;

void dress(ExportedFeature &feature, const Entity &entity, const MapObject &object, const Catalogue &catalogue) {
    const CatalogueEntry &entry =
        catalogue.entryOrPlain(object.catalogueKey, object.shape == MapShape::Point, object.shape == MapShape::Area);
    const VehicleEntry *vehicle =
        entity.kind == Kind::Means ? catalogue.vehicle(toQString(entity.text(Field::Type))) : nullptr;
    feature.properties.emplace_back("sign", Translator::instance().choose(entry.french, entry.english).toStdString());
    const ExportCodes codes = exportCodes(entry, vehicle, object.nature, object.phase);
    if (codes.sidc) feature.properties.emplace_back("sidc", codes.sidc->toStdString());
    if (codes.cot) feature.properties.emplace_back("cot", codes.cot->toStdString());
    const QColor colour = object.colour.isValid() ? object.colour : catalogue.colour(object.nature);
    const std::uint32_t rgb = colour.rgb() & 0xFFFFFFU;
    feature.style = FeatureStyle{rgb, kStrokeWidth, rgb, kFillOpacity};
    if (feature.label.empty()) feature.label = object.label.toStdString();
    if (entry.line.isCircle && object.path.size() == 2)
        feature.geometry =
            FeatureGeometry{GeometryKind::Polygon, object.path.front(),
                            circleRing(object.path.front(), distanceMetres(object.path.front(), object.path.back()))};
}

} // namespace

std::vector<ExportedFeature> mapFeatures(std::span<const EntityPtr> objects,
                                         const std::function<EntityPtr(const Entity &)> &layerOf,
                                         const Catalogue &catalogue) {
    std::vector<ExportedFeature> features;
    features.reserve(objects.size());
    for (const EntityPtr &entity : objects) {
        for (ExportedFeature &feature : exportedFeatures(std::span(&entity, 1))) {
            const EntityPtr layer = layerOf(*entity);
            feature.group = kindWord(entity->kind).toStdString();
            if (const auto object = toMapObject(*entity, layer.get(), catalogue))
                dress(feature, *entity, *object, catalogue);
            features.push_back(std::move(feature));
        }
    }
    return features;
}

} // namespace fanion::app
