// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/layers_model.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/symbols/clean_text.h"

namespace fanion::app {

LayersModel::LayersModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    connect(&board, &BoardView::applied, this, &LayersModel::recount);
    connect(&board, &BoardView::cleared, this, &LayersModel::forget);
    fill();
}

QStringList LayersModel::hidden() const {
    return m_hidden.values();
}

void LayersModel::setShown(const QString &layerId, bool shown) {
    if (shown == !m_hidden.contains(layerId)) return;
    if (shown)
        m_hidden.remove(layerId);
    else
        m_hidden.insert(layerId);
    emit hiddenChanged();
    const int row = rowOf(layerId);
    if (row >= 0) emit dataChanged(index(row), index(row), {ShownRole});
}

bool LayersModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Layer && !entity.deleted;
}

QVariant LayersModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case PointsRole: {
        const auto found = m_points.find(entity.id);
        return found == m_points.end() ? 0 : found->second;
    }
    case SourceRole:
        return shortText(entity.text(Field::Source));
    case ImportedAtRole:
        return clockText(timeOf(entity, Field::ImportedAt));
    case ShownRole:
        return !m_hidden.contains(toText(entity.id));
    default:
        return {};
    }
}

QHash<int, QByteArray> LayersModel::ownRoleNames() const {
    return {{PointsRole, "points"}, {SourceRole, "source"}, {ImportedAtRole, "importedAt"}, {ShownRole, "shown"}};
}

void LayersModel::recount(const BoardDelta &delta) {
    bool changed = false;
    for (const EntityPtr &entity : delta.changed) {
        if (entity->kind != Kind::Feature) continue;
        const EntityId layer = entity->deleted ? EntityId{} : referenceOf(*entity, Field::Layer);
        const auto known = m_layerOf.find(entity->id);
        const EntityId was = known == m_layerOf.end() ? EntityId{} : known->second;
        if (was == layer) continue;
        changed = true;
        if (!was.isNull()) --m_points[was];
        if (layer.isNull()) {
            m_layerOf.erase(entity->id);
        } else {
            m_layerOf.insert_or_assign(entity->id, layer);
            ++m_points[layer];
        }
    }
    if (changed && count() > 0) emit dataChanged(index(0), index(count() - 1), {PointsRole});
}

void LayersModel::forget() {
    m_layerOf.clear();
    m_points.clear();
    m_hidden.clear();
    emit hiddenChanged();
}

} // namespace fanion::app
