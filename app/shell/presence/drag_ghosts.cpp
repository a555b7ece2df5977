// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presence/drag_ghosts.h"

#include "app/map/shape_path.h"

namespace fanion::app {

DragGhosts::DragGhosts(const BoardView &board, const MapScene &objects, QObject *parent)
    : QObject(parent), m_board(board), m_objects(objects) {
    connect(&objects, &MapScene::contentChanged, this, [this] {
        if (!m_held.empty()) draw();
    });
}

void DragGhosts::setPresence(const std::vector<net::Presence> &presence) {
    std::map<std::pair<PostId, EntityId>, Held> held;
    for (const net::Presence &one : presence) {
        if (one.post == m_board.self()) continue;
        if (one.drag)
            for (const EntityId id : one.editing)
                if (auto object = objectOf(one.post, id)) held[{one.post, id}] = {one.drag, {}, std::move(object)};
        for (const net::HeldShape &shape : one.held)
            if (auto object = objectOf(one.post, shape.id))
                held[{one.post, shape.id}] = {std::nullopt, shape, std::move(object)};
    }
    if (held.empty() && m_held.empty()) return;
    m_held = std::move(held);
    draw();
}

MapScene::ObjectPtr DragGhosts::objectOf(const PostId &post, EntityId id) const {
    const auto known = m_held.find({post, id});
    return known == m_held.end() ? m_objects.find(id) : known->second.object;
}

std::optional<MapObject> DragGhosts::ghostOf(const Held &held) {
    MapObject ghost = *held.object;
    if (held.drag) {
        ghost.path = shiftedPath(ghost.path, held.drag->latitudeE7, held.drag->longitudeE7);
        return ghost;
    }
    // One place is a sign, two are a line or a circle: another version may know more.
    const bool isSign = ghost.shape == MapShape::Point;
    const bool wasCircle = ghost.shape == MapShape::Area && ghost.path.size() == 2;
    const std::size_t fewest = isSign ? 1 : ghost.shape == MapShape::Line || wasCircle ? 2 : 3;
    if (held.shape.path.size() < fewest || (isSign && held.shape.path.size() > 1)) return {};
    if (wasCircle && held.shape.path.size() > 2) return {};
    ghost.path = held.shape.path;
    if (isSign) ghost.rotation = held.shape.rotationCenti / 100.0;
    return ghost;
}

void DragGhosts::draw() {
    std::vector<MapObject> ghosts;
    for (const auto &[key, held] : m_held) {
        if (m_objects.find(key.second) != held.object || m_objects.isLocked(*held.object)) continue;
        if (auto ghost = ghostOf(held)) ghosts.push_back(*std::move(ghost));
    }
    m_scene.clear();
    m_scene.upsert(std::move(ghosts));
}

} // namespace fanion::app
