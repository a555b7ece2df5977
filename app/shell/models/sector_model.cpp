// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/sector_model.h"

#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fanion::app {

namespace {

QString textsOf(const QList<FieldOption> &options) {
    QStringList texts;
    for (const FieldOption &option : options)
        texts += option.text;
    return texts.join(QStringLiteral(", "));
}

} // namespace

SectorModel::SectorModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    // Who works in a sector is written on the means and the tasks.
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        const bool concerned = std::ranges::any_of(delta.changed, [](const EntityPtr &entity) {
            return entity->kind == Kind::Means || entity->kind == Kind::Task || entity->kind == Kind::Sector;
        });
        if (!concerned) return;
        if (count() > 0)
            emit dataChanged(
                index(0), index(count() - 1),
                {MeansCountRole, MeansTextRole, MeansRole, DirectRole, TaskCountRole, TasksTextRole, AboveRole});
        emit unassignedChanged();
    });
    connect(&board, &BoardView::cleared, this, &SectorModel::unassignedChanged);
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

QList<FieldOption> SectorModel::inSector(EntityId sector, Kind kind) const {
    QList<FieldOption> found;
    for (const EntityId id : board().index().sectors().of(sector)) {
        const EntityPtr entity = board().find(id);
        if (entity->kind != kind) continue;
        const std::string_view state = entity->text(Field::State);
        if (kind == Kind::Means && isOver(state)) continue;
        if (kind == Kind::Task && (state == "done" || state == "impossible")) continue;
        found.append({toText(id), entityLabel(*entity)});
    }
    std::ranges::sort(found, {},
                      [](const FieldOption &option) { return std::pair(option.text.toLower(), option.key); });
    return found;
}

bool SectorModel::isLedInside(EntityId means) const {
    const EntityPtr above = board().find(board().index().meansTree().parentOf(means));
    return above && !isOver(meansStateOf(*above)) &&
           referenceOf(*above, Field::Sector) == referenceOf(*board().find(means), Field::Sector);
}

QList<FieldOption> SectorModel::unassigned() const {
    QList<FieldOption> free = inSector({}, Kind::Means);
    free.removeIf([this](const FieldOption &option) { return isLedInside(toEntityId(option.key)); });
    return free;
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
        return textsOf(inSector(entity.id, Kind::Means));
    case MeansRole:
        return QVariant::fromValue(inSector(entity.id, Kind::Means));
    case DirectRole: {
        const auto means = inSector(entity.id, Kind::Means);
        const auto led = std::ranges::count_if(
            means, [this](const FieldOption &option) { return !isLedInside(toEntityId(option.key)); });
        return static_cast<int>(led + std::ssize(board().index().sectorTree().childrenOf(entity.id)));
    }
    case TasksTextRole:
        return textsOf(inSector(entity.id, Kind::Task));
    case AboveRole: {
        const EntityPtr above = board().find(board().index().sectorTree().parentOf(entity.id));
        return above ? entityLabel(*above) : QString();
    }
    case TaskCountRole:
        return inSector(entity.id, Kind::Task).size();
    case OnMapRole:
        return !isNull(entity.value(Field::Path)) || !isNull(entity.value(Field::Position));
    default:
        return {};
    }
}

QHash<int, QByteArray> SectorModel::ownRoleNames() const {
    return {{StateRole, "sectorState"},     {StateTextRole, "stateText"}, {TypeTextRole, "typeText"},
            {LeaderRole, "leader"},         {ChannelRole, "channel"},     {MissionRole, "mission"},
            {MeansCountRole, "meansCount"}, {MeansTextRole, "meansText"}, {MeansRole, "means"},
            {DirectRole, "direct"},         {TasksTextRole, "tasksText"}, {AboveRole, "above"},
            {TaskCountRole, "taskCount"},   {OnMapRole, "onMap"}};
}

} // namespace fanion::app
