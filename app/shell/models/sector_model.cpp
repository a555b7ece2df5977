// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/sector_model.h"

#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

SectorModel::SectorModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    // Who works in a sector is written on the means and the tasks.
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        const bool concerned = std::ranges::any_of(delta.changed, [](const EntityPtr &entity) {
            return entity->kind == Kind::Means || entity->kind == Kind::Task;
        });
        if (concerned && count() > 0)
            emit dataChanged(index(0), index(count() - 1), {MeansCountRole, MeansTextRole, TaskCountRole});
    });
    fill();
}

bool SectorModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Sector && !entity.deleted;
}

QString SectorModel::searchText(const Entity &entity) const {
    return entityLabel(entity) + u' ' + shortText(entity.text(Field::Leader)) + u' ' +
           shortText(entity.text(Field::Mission));
}

bool SectorModel::before(const Entity &a, const Entity &b) const {
    const auto orderOf = [](const Entity &entity) {
        const auto *order = std::get_if<std::int64_t>(&entity.value(Field::Order));
        return order ? *order : 0;
    };
    if (orderOf(a) != orderOf(b)) return orderOf(a) < orderOf(b);
    return EntityListModel::before(a, b);
}

QStringList SectorModel::inSector(EntityId sector, Kind kind) const {
    QStringList labels;
    for (const EntityId id : board().index().sectors().of(sector)) {
        const EntityPtr entity = board().find(id);
        if (entity->kind != kind) continue;
        if (kind == Kind::Means && isOver(entity->text(Field::State))) continue;
        labels += entityLabel(*entity);
    }
    labels.sort(Qt::CaseInsensitive);
    return labels;
}

QVariant SectorModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case StateRole:
        return choiceOf(entity, Field::State);
    case StateTextRole:
        return choiceWord(Kind::Sector, Field::State, entity.text(Field::State));
    case TypeTextRole:
        return choiceWord(Kind::Sector, Field::SectorType, entity.text(Field::SectorType));
    case LeaderRole:
        return shortText(entity.text(Field::Leader));
    case ChannelRole:
        return shortText(entity.text(Field::Channel));
    case MissionRole:
        return shortText(entity.text(Field::Mission), 400);
    case MeansCountRole:
        return inSector(entity.id, Kind::Means).size();
    case MeansTextRole:
        return inSector(entity.id, Kind::Means).join(QStringLiteral(", "));
    case TaskCountRole:
        return inSector(entity.id, Kind::Task).size();
    case OnMapRole:
        return !isNull(entity.value(Field::Path)) || !isNull(entity.value(Field::Position));
    default:
        return {};
    }
}

QHash<int, QByteArray> SectorModel::ownRoleNames() const {
    return {{StateRole, "sectorState"},     {StateTextRole, "stateText"},
            {TypeTextRole, "typeText"},     {LeaderRole, "leader"},
            {ChannelRole, "channel"},       {MissionRole, "mission"},
            {MeansCountRole, "meansCount"}, {MeansTextRole, "meansText"},
            {TaskCountRole, "taskCount"},   {OnMapRole, "onMap"}};
}

} // namespace fanion::app
