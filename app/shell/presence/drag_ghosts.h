// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "app/post/post.h"
#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <map>

namespace fanion::app {

/**
 * What colleagues are dragging, turning, scaling or reshaping at the moment, where it would come if they let go: nobody
 * is blocked, and nobody is surprised. What is hidden or locked on this screen has no ghost, and one goes when its
 * object changes: it was dropped.
 */
class DragGhosts final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.dragGhosts")
    Q_PROPERTY(fanion::app::MapScene *scene READ scene CONSTANT)

public:
    /** \p objects: what the map shows. */
    DragGhosts(const BoardView &board, const MapScene &objects, QObject *parent = nullptr);

    [[nodiscard]] MapScene *scene() { return &m_scene; }
    void setPresence(const std::vector<net::Presence> &presence);

private:
    struct Held {
        std::optional<net::Drag> drag; ///< of the whole; else …
        net::HeldShape shape;          ///< … where it would come
        MapScene::ObjectPtr object;    ///< as it was when the post took it in its hand
    };

    [[nodiscard]] MapScene::ObjectPtr objectOf(const PostId &post, EntityId id) const;
    /** Nothing when it makes no sense for the object. */
    [[nodiscard]] static std::optional<MapObject> ghostOf(const Held &held);
    void draw();

    const BoardView &m_board;
    const MapScene &m_objects;
    std::map<std::pair<PostId, EntityId>, Held> m_held;
    MapScene m_scene;
};

} // namespace fanion::app
