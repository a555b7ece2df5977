// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame round several selected objects, by which they are turned and scaled.
#include "app/map/map_tools.h"
#include "app/map/map_view.h"
#include "app/map/symbol_place.h"
#include "app/map/tools/select_state.h"
#include "app/map/tools/tool_places.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fanion::app {

namespace {
constexpr double kFrameRoom = 36; ///< pixels between the signs' places and the frame round them
constexpr std::size_t kMostFramed = 500;
} // namespace

std::vector<MapScene::ObjectPtr> SelectState::several() const {
    std::vector<MapScene::ObjectPtr> objects;
    const MapScene *scene = tools().scene();
    if (!scene || scene->selection().size() < 2 || scene->selection().size() > kMostFramed) return objects;
    for (const EntityId id : scene->selection())
        if (mayMove(id)) objects.push_back(scene->find(id));
    if (objects.size() < 2) objects.clear();
    return objects;
}

QRectF SelectState::frameOf(const std::vector<MapScene::ObjectPtr> &objects) const {
    const MapCamera &camera = tools().view().camera();
    QPolygonF places;
    for (const auto &object : objects)
        for (const Position &place : object->path)
            places << onScreen(camera, place);
    return places.boundingRect().adjusted(-kFrameRoom, -kFrameRoom, kFrameRoom, kFrameRoom);
}

MapObject SelectState::rearranged(const MapObject &object) const {
    const MapCamera &camera = tools().view().camera();
    const QPointF centre = m_frame.center();
    const QPointF from = m_start - centre;
    const QPointF to = m_now - centre;
    const bool turns = m_handle && m_handle->kind == Handle::Kind::TurnAll;
    double degrees = 0;
    double factor = 1;
    if (turns) {
        degrees = (std::atan2(to.y(), to.x()) - std::atan2(from.y(), from.x())) * 180 / std::numbers::pi;
        if (m_snaps) degrees = std::round(degrees / kSnapDegrees) * kSnapDegrees;
    } else {
        factor = std::max(0.02, std::hypot(to.x(), to.y()) / std::max(1.0, std::hypot(from.x(), from.y())));
    }
    const double radians = degrees * std::numbers::pi / 180;
    MapObject moved = object;
    for (Position &place : moved.path) {
        const QPointF arm = (onScreen(camera, place) - centre) * factor;
        const QPointF turned(arm.x() * std::cos(radians) - arm.y() * std::sin(radians),
                             arm.x() * std::sin(radians) + arm.y() * std::cos(radians));
        place = camera.toPosition({centre.x() + turned.x(), centre.y() + turned.y()});
    }
    if (turns && entryOf(object, Catalogue::inUse()).symbol.turns)
        moved.rotation = std::fmod(std::fmod(object.rotation + degrees, 360) + 360, 360);
    return moved;
}

void SelectState::dropRearranged() {
    const MapScene *scene = tools().scene();
    QList<ObjectPlace> places;
    for (const auto &object : m_moving) {
        if (!scene || !scene->find(object->id)) continue;
        const MapObject moved = rearranged(*object);
        tools().keepGhost(moved);
        places.append(MapTools::placeOf(moved, moved.rotation != object->rotation));
    }
    if (!places.isEmpty()) emit tools().rearranged(places);
}

void SelectState::tellShaping() {
    QList<ObjectPlace> places;
    for (const MapObject &ghost : preview().ghosts)
        places.append(MapTools::placeOf(ghost, true));
    m_toldShaping = true;
    emit tools().shaping(places);
}

} // namespace fanion::app
