// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_scene.h"

#include "app/map/board_objects.h"
#include "app/map/symbol_place.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace fanion::app {

namespace {

/** The mercator box of an object's places; a circle's reaches all round its centre. */
MercatorBox boxOf(const MapObject &object, const Catalogue &catalogue) {
    const CatalogueEntry *entry = catalogue.find(object.catalogueKey);
    if (entry && entry->line.isCircle && object.path.size() == 2) {
        const MercatorPoint centre = toMercator(object.path[0]);
        const MercatorPoint edge = toMercator(object.path[1]);
        const double radius = std::hypot(edge.x - centre.x, edge.y - centre.y);
        return {{centre.x - radius, centre.y - radius}, {centre.x + radius, centre.y + radius}};
    }
    MercatorBox box{toMercator(object.path.front()), toMercator(object.path.front())};
    for (const Position &place : object.path) {
        const MercatorPoint point = toMercator(place);
        box.northWest = {std::min(box.northWest.x, point.x), std::min(box.northWest.y, point.y)};
        box.southEast = {std::max(box.southEast.x, point.x), std::max(box.southEast.y, point.y)};
    }
    return box;
}

} // namespace

MapScene::MapScene(QObject *parent) : QObject(parent) {}
MapScene::~MapScene() = default;

void MapScene::apply(const BoardDelta &delta) {
    const Catalogue &catalogue = Catalogue::inUse();
    std::vector<EntityPtr> touched = delta.changed;
    for (const EntityPtr &entity : delta.changed) {
        if (entity->kind != Kind::Layer) continue;
        m_layers[entity->id] = entity;
        // A layer's look and presence are its points'.
        for (const auto &[id, feature] : m_features[entity->id])
            touched.push_back(feature);
    }
    std::vector<MapObject> shown;
    std::vector<EntityId> gone;
    for (const EntityPtr &entity : touched) {
        const Entity *layer = nullptr;
        if (entity->kind == Kind::Feature) {
            if (const auto *id = std::get_if<EntityId>(&entity->value(Field::Layer))) {
                m_features[*id][entity->id] = entity;
                const auto known = m_layers.find(*id);
                if (known != m_layers.end()) layer = known->second.get();
            }
        }
        auto object = layer && layer->deleted ? std::nullopt : toMapObject(*entity, layer, catalogue);
        if (object)
            shown.push_back(*std::move(object));
        else
            gone.push_back(entity->id);
    }
    remove(gone);
    upsert(std::move(shown));
}

void MapScene::upsert(std::vector<MapObject> objects) {
    bool changed = false;
    for (MapObject &object : objects) {
        const EntityId id = object.id;
        if (object.path.empty()) {
            changed = erase(id) || changed;
            continue;
        }
        const auto known = m_objects.find(id);
        if (known != m_objects.end() && *known->second == object) continue;
        changed = put(std::make_shared<const MapObject>(std::move(object))) || changed;
    }
    if (changed) bump();
    if (const ObjectPtr arrived = std::exchange(m_arrivedHidden, nullptr)) emit arrivedHidden(arrived);
}

/** Whether what is to be seen has changed. */
bool MapScene::put(const ObjectPtr &object) {
    const EntityId id = object->id;
    if (!m_filter.shows(*object)) {
        const bool isNew = !m_hidden.contains(id) && !m_objects.contains(id);
        const bool wasShown = erase(id);
        m_hidden[id] = object;
        if (isNew && isSelected(id)) m_arrivedHidden = object;
        return wasShown;
    }
    m_hidden.erase(id);
    const Catalogue &catalogue = Catalogue::inUse();
    const MercatorBox box = boxOf(*object, catalogue);
    m_index.put(id, box);
    if (object->shape == MapShape::Point && reachesFar(*object, entryOf(*object, catalogue)))
        m_farReaching.put(id, box);
    else
        m_farReaching.remove(id);
    m_objects[id] = object;
    return true;
}

void MapScene::setFilter(SceneFilter filter) {
    if (filter == m_filter) return;
    m_filter = std::move(filter);
    std::vector<ObjectPtr> moving;
    for (const auto &[id, object] : m_objects)
        if (!m_filter.shows(*object)) moving.push_back(object);
    for (const auto &[id, object] : m_hidden)
        if (m_filter.shows(*object)) moving.push_back(object);
    for (const ObjectPtr &object : moving)
        put(object);
    bump(); // also when nothing came or went: what is locked may have changed
}

void MapScene::remove(const std::vector<EntityId> &ids) {
    bool changed = false;
    for (const EntityId id : ids) {
        changed = erase(id) || changed;
    }
    if (changed) bump();
}

/** Whether it was to be seen. */
bool MapScene::erase(EntityId id) {
    m_hidden.erase(id);
    if (m_objects.erase(id) == 0) return false;
    m_index.remove(id);
    m_farReaching.remove(id);
    m_dragged.erase(id);
    return true;
}

void MapScene::clear() {
    m_objects.clear();
    m_hidden.clear();
    m_index.clear();
    m_farReaching.clear();
    m_dragged.clear();
    m_layers.clear();
    m_features.clear();
    bump();
    select({});
}

void MapScene::bump() {
    m_orderIsOld = true;
    ++m_revision;
    emit contentChanged();
}

MapScene::ObjectPtr MapScene::find(EntityId id) const {
    const auto known = m_objects.find(id);
    return known == m_objects.end() ? nullptr : known->second;
}

QList<QGeoCoordinate> MapScene::ringOf(const QString &id) const {
    const auto known = EntityId::fromHex(id.toStdString());
    const ObjectPtr object = known ? find(*known) : nullptr;
    if (!object || object->shape != MapShape::Area) return {};
    Path ring = object->path;
    if (ring.size() == 2) {
        const MercatorBox box = boxOf(*object, Catalogue::inUse());
        ring = {fromMercator(box.northWest), fromMercator({box.southEast.x, box.northWest.y}),
                fromMercator(box.southEast), fromMercator({box.northWest.x, box.southEast.y})};
    }
    QList<QGeoCoordinate> places;
    for (const Position &place : ring)
        places.append({place.latitude(), place.longitude()});
    return places;
}

const std::vector<MapScene::ObjectPtr> &MapScene::drawingOrder() const {
    if (m_orderIsOld) {
        m_order.clear();
        m_order.reserve(m_objects.size());
        for (const auto &[id, object] : m_objects)
            m_order.push_back(object);
        std::ranges::sort(m_order, {}, [](const ObjectPtr &object) {
            // Areas lie under lines, lines under points, whatever their order among themselves.
            const int group = object->shape == MapShape::Area ? 0 : object->shape == MapShape::Line ? 1 : 2;
            return std::tuple(group, object->z, object->id);
        });
        m_orderIsOld = false;
    }
    return m_order;
}

void MapScene::select(std::unordered_set<EntityId> ids) {
    if (ids == m_selection) return;
    m_selection = std::move(ids);
    emit selectionChanged();
}

void MapScene::toggle(EntityId id) {
    if (m_selection.erase(id) == 0) m_selection.insert(id);
    emit selectionChanged();
}

std::unordered_set<EntityId> MapScene::withGroups(std::unordered_set<EntityId> ids) const {
    std::set<QString> groups;
    for (const EntityId id : ids)
        if (const auto object = find(id); object && !object->group.isEmpty()) groups.insert(object->group);
    if (groups.empty()) return ids;
    for (const auto &[id, object] : m_objects)
        if (groups.contains(object->group)) ids.insert(id);
    return ids;
}

QStringList MapScene::selectedIds() const {
    QStringList ids;
    for (const EntityId id : m_selection)
        ids.append(QString::fromStdString(id.hex()));
    ids.sort();
    return ids;
}

void MapScene::setSelectedIds(const QStringList &ids) {
    std::unordered_set<EntityId> selection;
    for (const QString &text : ids)
        if (const auto id = EntityId::fromHex(text.toStdString())) selection.insert(*id);
    select(std::move(selection));
}

void MapScene::setDragged(std::unordered_set<EntityId> ids) {
    if (ids == m_dragged) return;
    m_dragged = std::move(ids);
    ++m_revision;
    emit draggedChanged();
}

} // namespace fanion::app
