// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/select_state.h"

#include "app/map/map_tools.h"
#include "app/map/map_view.h"
#include "app/map/scene_hit.h"
#include "app/map/shape_path.h"
#include "app/map/symbol_place.h"
#include "app/map/tools/tool_places.h"

#include <QCoreApplication>
#include <QCursor>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace fanion::app {

namespace {

constexpr double kHandleReach = 9;
constexpr double kTurnArm = 46;           ///< pixels from a sign to its turning handle
constexpr std::size_t kMostHandles = 200; ///< an imported contour is not reshaped point by point

} // namespace

SelectState::~SelectState() {
    if (MapScene *scene = tools().scene(); scene && (m_act == Act::Move || m_act == Act::Rearrange))
        scene->setDragged({});
}

MapScene::ObjectPtr SelectState::editable() const {
    const MapScene *scene = tools().scene();
    if (!scene || tools().isReadOnly() || scene->selection().size() != 1) return nullptr;
    auto object = scene->find(*scene->selection().begin());
    return object && !scene->isLocked(*object) ? object : nullptr;
}

std::vector<Handle> SelectState::handles() const {
    std::vector<Handle> handles;
    const auto object = editable();
    if (m_act == Act::None || m_act == Act::Pressed) {
        if (const auto objects = several(); !objects.empty()) {
            const QRectF frame = frameOf(objects);
            handles.push_back({Handle::Kind::TurnAll, {frame.center().x(), frame.top() - kFrameArm}, 0});
            const std::array corners{frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()};
            for (std::size_t i = 0; i < corners.size(); ++i)
                handles.push_back({Handle::Kind::Scale, corners.at(i), i});
        }
    }
    if (!object || m_act == Act::Move) return handles;
    const MapCamera &camera = tools().view().camera();
    const CatalogueEntry &entry = entryOf(*object, Catalogue::inUse());
    if (object->shape == MapShape::Point) {
        if (!entry.symbol.turns) return handles;
        const double angle = (object->rotation - camera.bearing()) * std::numbers::pi / 180;
        const QPointF at = onScreen(camera, object->path.front());
        handles.push_back({Handle::Kind::Turn, at + QPointF(std::sin(angle), -std::cos(angle)) * kTurnArm, 0});
        return handles;
    }
    if (object->path.size() > kMostHandles) return handles;
    const bool isCircle = entry.line.isCircle && object->path.size() == 2;
    const std::size_t count = object->path.size();
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF at = onScreen(camera, object->path[i]);
        if (!isCircle || i == 1) handles.push_back({Handle::Kind::Vertex, at, i});
        if (isCircle || (object->shape == MapShape::Line && i + 1 == count)) continue;
        const QPointF next = onScreen(camera, object->path[(i + 1) % count]);
        if (QLineF(at, next).length() > 40) handles.push_back({Handle::Kind::Middle, (at + next) / 2, i});
    }
    return handles;
}

std::optional<Handle> SelectState::handleAt(QPointF point) const {
    for (const Handle &handle : handles())
        if (QLineF(handle.at, point).length() <= kHandleReach) return handle;
    return std::nullopt;
}

bool SelectState::press(const PointerInput &input) {
    MapScene *scene = tools().scene();
    if (!scene || m_act != Act::None) return m_act != Act::None;
    m_start = m_now = input.at;
    if (input.button == Qt::RightButton) {
        const Hit hit = hitTest(*scene, tools().view().camera(), input.at);
        if (hit && !scene->isSelected(hit.id)) scene->select(scene->withGroups({hit.id}));
        emit tools().contextRequested(hit ? idText(hit.id) : QString(), tools().view().toCoordinate(input.at),
                                      input.at);
        return true;
    }
    if (input.button != Qt::LeftButton) return false;
    m_handle = handleAt(input.at);
    if (m_handle && (m_handle->kind == Handle::Kind::Scale || m_handle->kind == Handle::Kind::TurnAll)) {
        m_moving = several();
        m_frame = frameOf(m_moving);
        m_act = Act::Rearrange;
        std::unordered_set<EntityId> ids;
        for (const auto &object : m_moving)
            ids.insert(object->id);
        scene->setDragged(std::move(ids));
        return true;
    }
    if (m_handle) {
        m_act = m_handle->kind == Handle::Kind::Turn ? Act::Turn : Act::Vertex;
        return true;
    }
    const Hit hit = hitTest(*scene, tools().view().camera(), input.at);
    if (!hit && input.modifiers.testFlag(Qt::ShiftModifier)) {
        m_act = Act::Band;
        return true;
    }
    m_grabbed = hit.id;
    m_act = Act::Pressed;
    // Inside of an area that is not selected, a drag is for the map: sectors cover it all.
    return hit && mayMove(hit.id) && (!hit.isInsideOfArea || scene->isSelected(hit.id));
}

bool SelectState::mayMove(EntityId id) const {
    const MapScene *scene = tools().scene();
    const auto object = scene ? scene->find(id) : nullptr;
    return object && !scene->isLocked(*object) && !tools().isReadOnly();
}

bool SelectState::move(const PointerInput &input) {
    m_now = input.at;
    m_snaps = input.modifiers.testFlag(Qt::ShiftModifier);
    if (m_act == Act::Pressed && QLineF(m_start, m_now).length() > kClickSlack && mayMove(m_grabbed)) beginMove();
    if (m_act == Act::Pressed) return true;
    const bool isShaping = m_act == Act::Turn || m_act == Act::Vertex;
    if (m_act == Act::Move) {
        const Position by = movedBy();
        emit tools().dragging(by.latitudeE7 * 1e-7, by.longitudeE7 * 1e-7);
    }
    if (isShaping && editable() && QLineF(m_start, m_now).length() > kClickSlack)
        tools().scene()->setDragged({editable()->id});
    if ((isShaping || m_act == Act::Rearrange) && QLineF(m_start, m_now).length() > kClickSlack) tellShaping();
    tools().notifyPreview();
    return m_act != Act::None;
}

void SelectState::beginMove() {
    MapScene *scene = tools().scene();
    if (!scene->isSelected(m_grabbed)) scene->select(scene->withGroups({m_grabbed}));
    std::unordered_set<EntityId> ids;
    for (const EntityId id : scene->selection()) {
        if (!mayMove(id)) continue;
        m_moving.push_back(scene->find(id));
        ids.insert(id);
    }
    m_act = Act::Move;
    scene->setDragged(std::move(ids));
}

Position SelectState::movedBy() const {
    const MapCamera &camera = tools().view().camera();
    // What was grabbed follows the pointer exactly; the rest moves by the same angle.
    const auto grabbed = std::ranges::find(m_moving, m_grabbed, [](const auto &object) { return object->id; });
    const Position from =
        grabbed == m_moving.end() ? camera.toPosition({m_start.x(), m_start.y()}) : (*grabbed)->path.front();
    const QPointF to = onScreen(camera, from) + (m_now - m_start);
    const Position target = camera.toPosition({to.x(), to.y()});
    return {target.latitudeE7 - from.latitudeE7, target.longitudeE7 - from.longitudeE7};
}

MapObject SelectState::shifted(const MapObject &object) const {
    MapObject moved = object;
    const Position by = movedBy();
    moved.path = shiftedPath(object.path, by.latitudeE7, by.longitudeE7);
    return moved;
}

MapObject SelectState::turned(QPointF point, bool snaps) const {
    MapObject object = *editable();
    const MapCamera &camera = tools().view().camera();
    const QPointF arm = point - onScreen(camera, object.path.front());
    double degrees = std::atan2(arm.x(), -arm.y()) * 180 / std::numbers::pi + camera.bearing();
    if (snaps) degrees = std::round(degrees / kSnapDegrees) * kSnapDegrees;
    object.rotation = std::fmod(std::fmod(degrees, 360) + 360, 360);
    return object;
}

MapObject SelectState::reshaped(QPointF point) const {
    MapObject object = *editable();
    const Position place = tools().view().camera().toPosition({point.x(), point.y()});
    const auto index = static_cast<std::ptrdiff_t>(m_handle->index);
    if (m_handle->index >= object.path.size()) return object;
    if (m_handle->kind == Handle::Kind::Middle)
        object.path.insert(object.path.begin() + index + 1, place);
    else
        object.path[m_handle->index] = place;
    return object;
}

bool SelectState::release(const PointerInput &input) {
    if (input.button != Qt::LeftButton) return false;
    m_now = input.at;
    const bool wasDragged = QLineF(m_start, m_now).length() > kClickSlack;
    switch (m_act) {
    case Act::Move:
        dropMove();
        break;
    case Act::Turn:
        if (wasDragged) dropTurn();
        break;
    case Act::Rearrange:
        if (wasDragged) dropRearranged();
        break;
    case Act::Vertex:
        if (wasDragged) dropVertex();
        break;
    case Act::Band:
        dropBand(input.modifiers.testFlag(Qt::ControlModifier));
        break;
    case Act::Pressed:
        if (!wasDragged) clickAt(input);
        break;
    case Act::None:
        return false;
    }
    end();
    return true;
}

void SelectState::dropMove() {
    MapScene *scene = tools().scene();
    const Position by = movedBy();
    QStringList ids;
    std::vector<MapScene::ObjectPtr> living;
    for (const auto &object : m_moving)
        if (scene && scene->find(object->id)) living.push_back(object);
    for (const auto &object : living) {
        tools().keepGhost(shifted(*object));
        ids.append(idText(object->id));
    }
    if (living.size() == 1 && living[0]->shape == MapShape::Point) {
        const Position place = shiftedPlace(living[0]->path.front(), by.latitudeE7, by.longitudeE7);
        emit tools().moved(ids.front(), {place.latitude(), place.longitude()});
    } else if (!ids.isEmpty()) {
        emit tools().shifted(ids, by.latitudeE7 * 1e-7, by.longitudeE7 * 1e-7);
    }
}

void SelectState::dropTurn() {
    if (!editable()) return;
    const MapObject object = turned(m_now, m_snaps);
    tools().keepGhost(object);
    emit tools().rotated(idText(object.id), object.rotation);
}

void SelectState::dropVertex() {
    if (!editable()) return;
    const MapObject object = reshaped(m_now);
    tools().keepGhost(object);
    QList<QGeoCoordinate> path;
    for (const Position &place : object.path)
        path.append({place.latitude(), place.longitude()});
    emit tools().reshaped(idText(object.id), path);
}

void SelectState::dropBand(bool adds) {
    MapScene *scene = tools().scene();
    if (!scene) return;
    std::unordered_set<EntityId> ids = adds ? scene->selection() : std::unordered_set<EntityId>();
    for (const EntityId id : objectsIn(*scene, tools().view().camera(), QRectF(m_start, m_now).normalized()))
        ids.insert(id);
    scene->select(scene->withGroups(std::move(ids)));
}

void SelectState::clickAt(const PointerInput &input) {
    MapScene *scene = tools().scene();
    if (!scene) return;
    const bool adds = input.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (m_grabbed.isNull()) {
        if (!adds) scene->select({});
    } else if (adds) {
        const std::unordered_set<EntityId> all = scene->withGroups({m_grabbed});
        const bool leaves = scene->isSelected(m_grabbed);
        std::unordered_set<EntityId> ids = scene->selection();
        for (const EntityId id : all)
            leaves ? void(ids.erase(id)) : void(ids.insert(id));
        scene->select(std::move(ids));
    } else {
        scene->select(scene->withGroups({m_grabbed}));
    }
}

bool SelectState::doubleClick(const PointerInput &input) {
    MapScene *scene = tools().scene();
    if (!scene) return false;
    // On a vertex: take it away, as long as a line or ring remains.
    if (const auto handle = handleAt(input.at); handle && handle->kind == Handle::Kind::Vertex) {
        const auto object = editable();
        const CatalogueEntry &entry = entryOf(*object, Catalogue::inUse());
        const std::size_t fewest = object->shape == MapShape::Area ? 3 : 2;
        if (entry.line.isCircle || object->path.size() <= fewest) return true;
        QList<QGeoCoordinate> path;
        for (std::size_t i = 0; i < object->path.size(); ++i)
            if (i != handle->index) path.append({object->path[i].latitude(), object->path[i].longitude()});
        end();
        emit tools().reshaped(idText(object -> id), path);
        return true;
    }
    const Hit hit = hitTest(*scene, tools().view().camera(), input.at);
    if (!hit) return false;
    end();
    emit tools().activated(idText(hit.id));
    return true;
}

void SelectState::hover(std::optional<QPointF> point) {
    m_pointer = point;
    const MapScene *scene = tools().scene();
    const EntityId hovered = point && scene ? hitTest(*scene, tools().view().camera(), *point).id : EntityId();
    const bool onHandle = point && handleAt(*point);
    tools().view().setCursor(onHandle           ? Qt::SizeAllCursor
                             : hovered.isNull() ? Qt::ArrowCursor
                                                : Qt::PointingHandCursor);
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    tools().notifyPreview();
}

bool SelectState::cancel() {
    if (m_act == Act::None) return false;
    m_act = Act::None;
    end();
    return true;
}

void SelectState::end() {
    m_act = Act::None;
    if (!m_moving.empty()) emit tools().dragging(0, 0);
    if (std::exchange(m_toldShaping, false)) emit tools().shaping({});
    m_handle.reset();
    m_grabbed = {};
    m_moving.clear();
    if (MapScene *scene = tools().scene()) scene->setDragged(tools().keptIds());
    tools().notifyPreview();
}

ToolPreview SelectState::preview() const {
    ToolPreview preview;
    preview.hovered = m_hovered;
    preview.handles = handles();
    if (const auto objects = several(); !objects.empty() && (m_act == Act::None || m_act == Act::Pressed))
        preview.frame = frameOf(objects);
    const bool canEdit = editable() != nullptr;
    switch (m_act) {
    case Act::Move:
        for (const auto &object : m_moving)
            preview.ghosts.push_back(shifted(*object));
        break;
    case Act::Rearrange:
        for (const auto &object : m_moving)
            preview.ghosts.push_back(rearranged(*object));
        break;
    case Act::Turn:
        if (canEdit) preview.ghosts.push_back(turned(m_now, m_snaps));
        break;
    case Act::Vertex:
        if (canEdit && QLineF(m_start, m_now).length() > kClickSlack) preview.ghosts.push_back(reshaped(m_now));
        break;
    case Act::Band:
        preview.band = QRectF(m_start, m_now).normalized();
        break;
    default:
        break;
    }
    return preview;
}

QString SelectState::hint() const {
    switch (m_act) {
    case Act::Move:
        return QCoreApplication::translate("MapTools", "Relâcher pour déplacer · Échap pour annuler");
    case Act::Rearrange:
        return m_handle && m_handle->kind == Handle::Kind::Scale
                   ? QCoreApplication::translate("MapTools", "Relâcher pour écarter ou rapprocher · Échap pour annuler")
                   : QCoreApplication::translate("MapTools", "Relâcher pour orienter · Maj par pas de 15°");
    case Act::Turn:
        return QCoreApplication::translate("MapTools", "Relâcher pour orienter · Maj par pas de 15°");
    case Act::Band:
        return QCoreApplication::translate("MapTools", "Relâcher pour sélectionner ce qui est dans le cadre");
    default:
        return {};
    }
}

} // namespace fanion::app
