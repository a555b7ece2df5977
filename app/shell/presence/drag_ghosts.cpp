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
        if (!one.drag || one.post == m_board.self()) continue;
        for (const EntityId id : one.editing) {
            const auto known = m_held.find({one.post, id});
            auto object = known == m_held.end() ? m_objects.find(id) : known->second.object;
            if (object) held[{one.post, id}] = {*one.drag, std::move(object)};
        }
    }
    if (held.empty() && m_held.empty()) return;
    m_held = std::move(held);
    draw();
}

void DragGhosts::draw() {
    std::vector<MapObject> ghosts;
    for (const auto &[key, held] : m_held) {
        if (m_objects.find(key.second) != held.object || m_objects.isLocked(*held.object)) continue;
        MapObject ghost = *held.object;
        ghost.path = shiftedPath(ghost.path, held.drag.latitudeE7, held.drag.longitudeE7);
        ghosts.push_back(std::move(ghost));
    }
    m_scene.clear();
    m_scene.upsert(std::move(ghosts));
}

} // namespace fanion::app
