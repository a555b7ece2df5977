// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"
#include "app/map/scene_filter.h"
#include "app/map/scene_index.h"
#include "core/replica/board.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fanion::app {

/**
 * What the layers draw and the tools act upon: the objects on the map and which of them are selected. Lives on the UI
 * thread. It never writes to the board: objects come in from there, wishes go out through MapTools' signals.
 */
class MapScene : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** Ids as 16 hex digits, sorted. Ids that are not on the map are kept: a table may select what has no place yet. */
    Q_PROPERTY(QStringList selectedIds READ selectedIds WRITE setSelectedIds NOTIFY selectionChanged)
    Q_PROPERTY(int count READ count NOTIFY contentChanged)

public:
    using ObjectPtr = std::shared_ptr<const MapObject>;

    explicit MapScene(QObject *parent = nullptr);
    ~MapScene() override;

    /** Takes over what changed on the board: connect to the board's deltas. */
    void apply(const BoardDelta &delta);
    /** Adds objects or replaces those with the same id. Objects without a place leave the map. */
    void upsert(std::vector<MapObject> objects);
    void remove(const std::vector<EntityId> &ids);
    Q_INVOKABLE void clear();

    /** What is hidden waits, unseen by layers and tools, until it is shown again. */
    void setFilter(SceneFilter filter);
    [[nodiscard]] const SceneFilter &filter() const { return m_filter; }
    /** A hand on the map may neither move nor delete it; it can be selected. */
    [[nodiscard]] bool isLocked(const MapObject &object) const { return object.locked || m_filter.locks(object); }

    [[nodiscard]] int count() const { return static_cast<int>(m_objects.size()); }
    /** Null when it is not on the map. */
    [[nodiscard]] ObjectPtr find(EntityId id) const;
    /** Round an area (a circle: its box), for what acts on the ground it covers; empty for anything else. */
    Q_INVOKABLE [[nodiscard]] QList<QGeoCoordinate> ringOf(const QString &id) const;
    /** All objects in the order they are drawn in. */
    [[nodiscard]] const std::vector<ObjectPtr> &drawingOrder() const;
    [[nodiscard]] const SceneIndex &index() const { return m_index; }
    /** Of the index, the signs that answer to the pointer from further than kUsualReach: large ones. */
    [[nodiscard]] const SceneIndex &farReaching() const { return m_farReaching; }
    /** Rises with every change of the objects or of what is dragged (not of the selection): layers compare it. */
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    [[nodiscard]] const std::unordered_set<EntityId> &selection() const { return m_selection; }
    [[nodiscard]] bool isSelected(EntityId id) const { return m_selection.contains(id); }
    void select(std::unordered_set<EntityId> ids);
    void toggle(EntityId id);
    /** The same objects, and all that are in a group with one of them. */
    [[nodiscard]] std::unordered_set<EntityId> withGroups(std::unordered_set<EntityId> ids) const;
    [[nodiscard]] QStringList selectedIds() const;
    void setSelectedIds(const QStringList &ids);
    Q_INVOKABLE void clearSelection() { select({}); }

    /** Objects a tool is dragging: the layers leave them out, the tool's preview shows them. */
    void setDragged(std::unordered_set<EntityId> ids);
    [[nodiscard]] bool isDragged(EntityId id) const { return m_dragged.contains(id); }

signals:
    /** Objects came, changed or went; emitted once per call. */
    void contentChanged();
    void selectionChanged();
    void draggedChanged();
    /** Something selected came onto the map for the first time, on what the filter hides. */
    void arrivedHidden(const std::shared_ptr<const fanion::app::MapObject> &object);

private:
    void bump();
    bool put(const ObjectPtr &object);
    bool erase(EntityId id);

    SceneFilter m_filter;
    std::unordered_map<EntityId, ObjectPtr> m_hidden;
    ObjectPtr m_arrivedHidden; ///< to be told of
    std::unordered_map<EntityId, ObjectPtr> m_objects;
    mutable std::vector<ObjectPtr> m_order;
    mutable bool m_orderIsOld = false;
    SceneIndex m_index;
    SceneIndex m_farReaching;
    std::unordered_set<EntityId> m_selection;
    std::unordered_set<EntityId> m_dragged;
    std::unordered_map<EntityId, EntityPtr> m_layers; ///< layers of imported points: they style their features
    std::unordered_map<EntityId, std::unordered_map<EntityId, EntityPtr>> m_features; ///< by layer, for restyling
    std::uint64_t m_revision = 0;
};

} // namespace fanion::app
