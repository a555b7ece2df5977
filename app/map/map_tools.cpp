// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_tools.h"

#include "app/map/arrange.h"
#include "app/map/map_scene.h"
#include "app/map/map_view.h"
#include "app/map/shape_path.h"
#include "app/map/symbol_place.h"
#include "app/map/tools/draw_state.h"
#include "app/map/tools/ink_state.h"
#include "app/map/tools/lasso_state.h"
#include "app/map/tools/pan_state.h"
#include "app/map/tools/place_state.h"
#include "app/map/tools/select_state.h"
#include "app/symbols/catalogue.h"

#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <set>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;
constexpr int kKeepMilliseconds = 500;

PointerInput inputOf(const QMouseEvent &event) {
    return {event.position(), event.button(), event.modifiers()};
}

/** "vehicle:FPT" is drawn with the vehicle's entry. */
struct Named {
    const CatalogueEntry *entry = nullptr;
    const VehicleEntry *vehicle = nullptr;
};

Named find(const QString &key) {
    const Catalogue &catalogue = Catalogue::inUse();
    constexpr auto kPrefix = "vehicle:"_L1;
    if (!key.startsWith(kPrefix)) return {catalogue.find(key), nullptr};
    const VehicleEntry *vehicle = catalogue.vehicle(QStringView(key).mid(kPrefix.size()));
    return {vehicle ? catalogue.find(vehicle->symbol) : nullptr, vehicle};
}

} // namespace

MapTools::MapTools(MapView *view) : QObject(view), m_view(view), m_state(std::make_unique<SelectState>(*this)) {
    m_keptTimer.setSingleShot(true);
    m_keptTimer.setInterval(kKeepMilliseconds);
    connect(&m_keptTimer, &QTimer::timeout, this, [this] { releaseGhosts(true); });
    connect(view, &MapView::sceneChanged, this, &MapTools::watchScene);
}

MapTools::~MapTools() = default;

MapScene *MapTools::scene() const {
    return m_view->scene();
}

void MapTools::watchScene() {
    disconnect(m_sceneConnection);
    m_kept.clear();
    if (MapScene *scene = m_view->scene())
        m_sceneConnection = connect(scene, &MapScene::contentChanged, this, [this] { releaseGhosts(false); });
}

std::unique_ptr<ToolState> MapTools::makeState() {
    switch (m_tool) {
    case Place:
        return std::make_unique<PlaceState>(*this);
    case Draw:
        return std::make_unique<DrawState>(*this, DrawState::Purpose::Object);
    case Measure:
        return std::make_unique<DrawState>(*this, DrawState::Purpose::Measure);
    case Cut:
        return std::make_unique<DrawState>(*this, DrawState::Purpose::Cut);
    case Ink:
        return std::make_unique<InkState>(*this);
    case Lasso:
        return std::make_unique<LassoState>(*this);
    case Pan:
        return std::make_unique<PanState>(*this);
    case Select:
        break;
    }
    return std::make_unique<SelectState>(*this);
}

void MapTools::setTool(Tool tool) {
    const bool makes = tool == Place || tool == Draw;
    if (makes) {
        // Without the right kind of entry there is nothing to make.
        const CatalogueEntry *entry = find(m_key).entry;
        if (m_readOnly || !entry || entry->isPoint != (tool == Place)) tool = Select;
    }
    if (tool == Ink) {
        // With the sign of a line or an area in the hand, ink draws that.
        const CatalogueEntry *entry = find(m_key).entry;
        if (m_readOnly)
            tool = Select;
        else if (!entry || entry->isPoint || entry->line.isCircle)
            m_key = u"trait"_s;
    }
    if (tool == Cut && m_readOnly) tool = Select;
    if (tool == m_tool && tool == Select) return;
    m_tool = tool;
    if (tool != Place && tool != Draw && tool != Ink) m_key.clear();
    m_retired = std::exchange(m_state, makeState());
    m_view->setCursor(tool == Select ? Qt::ArrowCursor : tool == Pan ? Qt::OpenHandCursor : Qt::CrossCursor);
    emit toolChanged();
    emit previewChanged();
}

void MapTools::setCatalogueKey(const QString &key) {
    if (key == m_key) return;
    const CatalogueEntry *entry = find(key).entry;
    m_key = entry ? key : QString();
    setTool(!entry ? Select : entry->isPoint ? Place : Draw);
}

void MapTools::setNature(const QString &nature) {
    if (nature == m_nature) return;
    m_nature = nature;
    emit previewChanged();
}

void MapTools::setPhase(const QString &phase) {
    if (phase == m_phase) return;
    m_phase = phase;
    emit previewChanged();
}

void MapTools::setSticky(bool sticky) {
    if (sticky == m_sticky) return;
    m_sticky = sticky;
    emit stickyChanged();
}

void MapTools::setReadOnly(bool readOnly) {
    if (readOnly == m_readOnly) return;
    m_readOnly = readOnly;
    m_state->cancel();
    if (readOnly && (m_tool == Place || m_tool == Draw || m_tool == Ink || m_tool == Cut)) setTool(Select);
    emit readOnlyChanged();
    emit previewChanged();
}

int MapTools::vertexCount() const {
    return m_state->vertexCount();
}

bool MapTools::isBusy() const {
    return m_state->isBusy() || m_tool == Place;
}

QString MapTools::hint() const {
    return m_state->hint();
}

QString MapTools::measureText() const {
    return m_state->measureText();
}

QList<QGeoCoordinate> MapTools::measuredPath() const {
    QList<QGeoCoordinate> places;
    for (const Position &place : m_state->measuredPath())
        places.append({place.latitude(), place.longitude()});
    return places;
}

void MapTools::finish() {
    m_state->finish();
}

void MapTools::cancel() {
    if (m_state->cancel()) return;
    if (m_tool != Select) {
        setTool(Select);
    } else if (MapScene *current = scene()) {
        current->clearSelection();
    }
}

void MapTools::removeLastVertex() {
    m_state->removeLastVertex();
}

void MapTools::arrange(Arrange how) {
    const MapScene *current = scene();
    if (!current || m_readOnly) return;
    std::vector<MapScene::ObjectPtr> objects;
    std::vector<QRectF> boxes;
    const MapCamera &camera = m_view->camera();
    for (const QString &id : current->selectedIds()) {
        auto object = current->find(EntityId::fromHex(id.toStdString()).value_or(EntityId{}));
        if (!object || current->isLocked(*object)) continue;
        boxes.push_back(screenPath(*object, entryOf(*object, Catalogue::inUse()), camera).boundingRect());
        objects.push_back(std::move(object));
    }
    const std::vector<QPointF> shifts = arranged(boxes, static_cast<Arrangement>(how));
    QList<ObjectPlace> places;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (shifts[i].isNull()) continue;
        MapObject moved = *objects[i];
        const Position from = moved.path.front();
        const ScreenPoint at = camera.toScreen(from);
        const Position to = camera.toPosition({at.x + shifts[i].x(), at.y + shifts[i].y()});
        moved.path = shiftedPath(moved.path, std::int64_t{to.latitudeE7} - from.latitudeE7,
                                 std::int64_t{to.longitudeE7} - from.longitudeE7);
        places.append(placeOf(moved, false));
    }
    if (!places.isEmpty()) emit rearranged(places);
}

void MapTools::selectAlike() {
    MapScene *current = scene();
    if (!current) return;
    std::set<std::pair<QString, MapShape>> signs;
    for (const EntityId id : current->selection())
        if (const auto object = current->find(id)) signs.emplace(object->catalogueKey, object->shape);
    std::unordered_set<EntityId> alike;
    for (const auto &object : current->drawingOrder())
        if (signs.contains({object->catalogueKey, object->shape})) alike.insert(object->id);
    if (!alike.empty()) current->select(std::move(alike));
}

ObjectPlace MapTools::placeOf(const MapObject &object, bool withRotation) {
    ObjectPlace place{QString::fromStdString(object.id.hex()), {}, withRotation ? object.rotation : -1};
    for (const Position &vertex : object.path)
        place.path.append({vertex.latitude(), vertex.longitude()});
    return place;
}

bool MapTools::mousePress(QMouseEvent *event) {
    return m_state->press(inputOf(*event));
}

bool MapTools::mouseMove(QMouseEvent *event) {
    return m_state->move(inputOf(*event));
}

bool MapTools::mouseRelease(QMouseEvent *event) {
    return m_state->release(inputOf(*event));
}

bool MapTools::mouseDoubleClick(QMouseEvent *event) {
    return m_state->doubleClick(inputOf(*event));
}

void MapTools::hover(std::optional<QPointF> point) {
    m_state->hover(point);
}

bool MapTools::keyPress(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        const bool hadSomething = m_tool != Select || m_state->isBusy() || (scene() && !scene()->selection().empty());
        cancel();
        return hadSomething;
    }
    return m_state->key(*event);
}

bool MapTools::wants(const QKeyEvent &event) const {
    return m_state->wants(event);
}

void MapTools::interrupted() {
    if (m_tool == Select || m_tool == Ink || m_tool == Lasso) m_state->cancel();
}

MapObject MapTools::previewOf(const Path &path) const {
    MapObject object;
    object.path = path;
    const auto [entry, vehicle] = find(m_key);
    if (!entry) { // measuring
        object.shape = MapShape::Line;
        object.catalogueKey = u"trait"_s;
        object.phase = Phase::Planned;
        return object;
    }
    object.shape = entry->isPoint ? MapShape::Point : entry->isArea ? MapShape::Area : MapShape::Line;
    // A ring of two places is still a line to look at.
    const bool isRing = object.shape == MapShape::Area && (entry->line.isCircle || path.size() > 2);
    if (object.shape == MapShape::Area && !isRing) object.shape = MapShape::Line;
    object.catalogueKey = object.shape == MapShape::Line && entry->isArea ? u"trait"_s : entry->key;
    object.nature = natureFromName(m_nature).value_or(vehicle ? vehicle->nature : entry->nature);
    object.phase = phaseFromName(m_phase).value_or(Phase::Engaged);
    object.echelon = entry->echelon;
    object.level = entry->level;
    if (vehicle) object.label = vehicle->abbreviation;
    return object;
}

void MapTools::keepGhost(const MapObject &ghost) {
    const MapScene *current = scene();
    if (!current) return;
    m_kept.push_back({ghost, ghost.id.isNull() ? nullptr : current->find(ghost.id)});
    m_keptTimer.start();
}

std::vector<MapObject> MapTools::keptGhosts() const {
    std::vector<MapObject> ghosts;
    for (const Kept &kept : m_kept)
        ghosts.push_back(kept.ghost);
    return ghosts;
}

std::unordered_set<EntityId> MapTools::keptIds() const {
    std::unordered_set<EntityId> ids;
    for (const Kept &kept : m_kept)
        if (!kept.ghost.id.isNull()) ids.insert(kept.ghost.id);
    return ids;
}

void MapTools::releaseGhosts(bool all) {
    if (m_kept.empty()) return;
    MapScene *current = scene();
    std::erase_if(m_kept, [&](const Kept &kept) {
        // Told: the board has another object than when the edit was sent.
        return all || !current || kept.ghost.id.isNull() || current->find(kept.ghost.id) != kept.before;
    });
    if (current && !m_state->isBusy()) current->setDragged(keptIds());
    emit previewChanged();
}

} // namespace fanion::app
