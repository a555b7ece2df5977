// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guard/set_aside.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"

#include <algorithm>

namespace fanion::app {

SetAside::SetAside(const BoardView &board, QObject *parent) : QAbstractListModel(parent), m_board(board) {}

int SetAside::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant SetAside::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entity &entity = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case EntityIdRole:
        return toText(entity.id);
    case Qt::DisplayRole:
    case NameRole:
        return entityLabel(entity);
    case KindTextRole:
        return kindWord(entity.kind);
    case ChangedByRole:
        return m_board.postName(entity.changedBy);
    case ChangedAtRole:
        return clockText(entity.changedAt);
    default:
        return {};
    }
}

QHash<int, QByteArray> SetAside::roleNames() const {
    return {{EntityIdRole, "entityId"},
            {NameRole, "name"},
            {KindTextRole, "kindText"},
            {ChangedByRole, "changedBy"},
            {ChangedAtRole, "changedAt"}};
}

void SetAside::begin(const std::vector<EntityId> &objects) {
    beginResetModel();
    m_objects = {objects.begin(), objects.end()};
    m_rows.clear();
    endResetModel();
    emit changed();
}

BoardDelta SetAside::sift(const BoardDelta &delta) {
    BoardDelta shown = delta;
    std::erase_if(shown.changed, [this](const EntityPtr &entity) {
        if (!m_objects.contains(entity->id)) return false;
        keep(entity);
        return true;
    });
    return shown;
}

BoardDelta SetAside::sift(const BoardDelta &delta, WallTime since) {
    for (const EntityPtr &entity : delta.changed)
        if (entity->changedAt >= since) m_objects.insert(entity->id);
    return sift(delta);
}

void SetAside::keep(const EntityPtr &entity) {
    const auto place = std::ranges::lower_bound(m_rows, entity->id, {}, &Entity::id);
    const auto row = static_cast<int>(place - m_rows.begin());
    if (place != m_rows.end() && (*place)->id == entity->id) {
        *place = entity;
        emit dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, row, row);
    m_rows.insert(place, entity);
    endInsertRows();
    emit changed();
}

EntityPtr SetAside::giveBack(EntityId object) {
    if (m_objects.erase(object) == 0) return {};
    const auto place = std::ranges::lower_bound(m_rows, object, {}, &Entity::id);
    if (place == m_rows.end() || (*place)->id != object) return {};
    EntityPtr entity = *place;
    const auto row = static_cast<int>(place - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.erase(place);
    endRemoveRows();
    emit changed();
    return entity;
}

std::vector<EntityId> SetAside::objects() const {
    std::vector<EntityId> objects(m_objects.begin(), m_objects.end());
    std::ranges::sort(objects);
    return objects;
}

} // namespace fanion::app
