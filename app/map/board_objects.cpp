// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/board_objects.h"

#include "app/symbols/clean_text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestLabel = 80;

QString text(const Entity &entity, Field field) {
    return shortText(entity.text(field), kLongestLabel).simplified();
}

std::optional<std::int64_t> number(const Entity &entity, Field field) {
    if (const auto *value = std::get_if<std::int64_t>(&entity.value(field))) return *value;
    return std::nullopt;
}

QString word(const Entity &entity, Field field) {
    return QString::fromUtf8(entity.text(field));
}

bool takePlace(const Entity &entity, MapObject &object) {
    if (const auto *path = std::get_if<Path>(&entity.value(Field::Path)); path && path->size() >= 2) {
        object.path = *path;
        object.shape = entity.kind == Kind::Line ? MapShape::Line : MapShape::Area;
        return std::ranges::all_of(object.path, &Position::isValid);
    }
    const auto *place = std::get_if<Position>(&entity.value(Field::Position));
    if (!place || !place->isValid()) return false;
    object.path = {*place};
    object.shape = MapShape::Point;
    return entity.kind != Kind::Line && entity.kind != Kind::Area;
}

/** Where a means stands in its life: on the map as planned, as engaged, or no more. */
std::optional<Phase> phaseOfMeans(const Entity &entity) {
    static constexpr std::array kGone{"released"_L1, "refused"_L1, "cancelled"_L1};
    static constexpr std::array kAwaited{""_L1, "requested"_L1, "alerted"_L1, "enRoute"_L1, "atTransit"_L1, "atCrm"_L1};
    const QString state = word(entity, Field::State);
    const auto isState = [&state](QLatin1StringView name) { return state == name; };
    if (std::ranges::any_of(kGone, isState)) return std::nullopt;
    if (const auto phase = phaseFromName(word(entity, Field::Phase))) return phase;
    return std::ranges::any_of(kAwaited, isState) ? Phase::Planned : Phase::Engaged;
}

Phase phaseOfSector(const Entity &entity) {
    const QString state = word(entity, Field::State);
    if (state == "planned"_L1) return Phase::Planned;
    if (state == "closed"_L1) return Phase::Ended;
    return phaseFromName(word(entity, Field::Phase)).value_or(Phase::Engaged);
}

/** The key stored with the object, or what its kind is drawn as when there is none. */
QString keyOf(const Entity &entity, const Entity *layer, MapShape shape, const VehicleEntry *vehicle) {
    QString key = word(entity, Field::Catalogue);
    if (key.isEmpty() && layer) key = word(*layer, Field::Catalogue);
    if (!key.isEmpty()) return key;
    const bool isPoint = shape == MapShape::Point;
    switch (entity.kind) {
    case Kind::Means:
        return vehicle ? vehicle->symbol : u"engin"_s;
    case Kind::Sector:
        return isPoint ? u"secteur-fonctionnel"_s : u"secteur"_s;
    case Kind::Feature:
        return isPoint ? u"point-importe"_s : u"zone"_s;
    default:
        return isPoint ? u"point"_s : shape == MapShape::Area ? u"zone"_s : u"trait"_s;
    }
}

Nature natureOf(const Entity &entity, const Entity *layer, const CatalogueEntry &entry, const VehicleEntry *vehicle) {
    if (const auto nature = natureFromName(word(entity, Field::Nature))) return *nature;
    if (layer)
        if (const auto nature = natureFromName(word(*layer, Field::Nature))) return *nature;
    return vehicle ? vehicle->nature : entry.nature;
}

/** "FPT RNS": the label, or type and station when it has none; of a piece of intelligence its number: it is a sentence.
 */
QString labelOf(const Entity &entity) {
    if (entity.kind == Kind::Intelligence) return text(entity, Field::Number);
    QString label = text(entity, Field::Label);
    if (label.isEmpty() && entity.kind == Kind::Means)
        label = (text(entity, Field::Type) + u' ' + text(entity, Field::Station)).simplified();
    return label;
}

Badge badgeOf(const Entity &entity) {
    if (entity.hasConflict()) return Badge::Conflict;
    return entity.editedAfterDelete ? Badge::EditedAfterDelete : Badge::None;
}

} // namespace

Nature natureOfMeans(const Entity &means, const Catalogue &catalogue) {
    const VehicleEntry *vehicle = catalogue.vehicle(word(means, Field::Type));
    const QString key = keyOf(means, nullptr, MapShape::Point, vehicle);
    return natureOf(means, nullptr, catalogue.entryOrPlain(key, true, false), vehicle);
}

std::optional<MapObject> toMapObject(const Entity &entity, const Entity *layer, const Catalogue &catalogue) {
    static constexpr std::array kOnMap{Kind::Symbol, Kind::Line,    Kind::Area,        Kind::Sector,
                                       Kind::Means,  Kind::Feature, Kind::Intelligence};
    if (entity.deleted || !std::ranges::contains(kOnMap, entity.kind)) return std::nullopt;
    MapObject object;
    object.id = entity.id;
    object.kind = entity.kind;
    if (layer) object.layer = layer->id;
    if (!takePlace(entity, object)) return std::nullopt;

    const QString type = word(entity, Field::Type);
    const VehicleEntry *vehicle = entity.kind == Kind::Means ? catalogue.vehicle(type) : nullptr;
    object.catalogueKey = keyOf(entity, layer, object.shape, vehicle);
    const CatalogueEntry &entry =
        catalogue.entryOrPlain(object.catalogueKey, object.shape == MapShape::Point, object.shape == MapShape::Area);
    // Two places make an area only as centre and edge of a circle.
    if (object.shape == MapShape::Area && object.path.size() < 3 && !entry.line.isCircle) return std::nullopt;
    object.nature = natureOf(entity, layer, entry, vehicle);
    object.phase = phaseFromName(word(entity, Field::Phase)).value_or(Phase::Engaged);
    if (entity.kind == Kind::Means) {
        const auto phase = phaseOfMeans(entity);
        if (!phase) return std::nullopt;
        object.phase = *phase;
    } else if (entity.kind == Kind::Sector) {
        object.phase = phaseOfSector(entity);
    }
    object.echelon =
        static_cast<int>(std::clamp<std::int64_t>(number(entity, Field::Echelon).value_or(entry.echelon), 0, 3));
    object.level = static_cast<int>(std::clamp<std::int64_t>(number(entity, Field::Level).value_or(entry.level), 0, 4));
    object.label = labelOf(entity);
    object.label2 = text(entity, Field::Label2);
    object.rotation = static_cast<double>(number(entity, Field::Rotation).value_or(0)) / 10;
    object.size = std::clamp(static_cast<double>(number(entity, Field::Size).value_or(100)) / 100, 0.3, 4.0);
    object.flipped = entity.flag(Field::Flipped);
    object.colour = QColor::fromString(word(entity, Field::Colour));
    if (!object.colour.isValid() && layer) object.colour = QColor::fromString(word(*layer, Field::Colour));
    object.badge = badgeOf(entity);
    object.locked = object.isImported() || entity.flag(Field::Locked);
    object.group = word(entity, Field::Group);
    object.z = static_cast<int>(std::clamp<std::int64_t>(number(entity, Field::Order).value_or(0), -1000, 1000)) -
               (object.isImported() ? 2000 : 0);
    return object;
}

} // namespace fanion::app
