// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/sector_model.h"

#include "app/shell/models/sector_members.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fanion::app {

namespace {

QList<FieldOption> optionsOf(const std::vector<EntityPtr> &members) {
    QList<FieldOption> options;
    for (const EntityPtr &member : members)
        options.append({toText(member->id), entityLabel(*member)});
    return options;
}

QString textsOf(const std::vector<EntityPtr> &members) {
    QStringList texts;
    for (const EntityPtr &member : members)
        texts += entityLabel(*member);
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
    const std::int64_t first = numberOf(a, Field::Order);
    const std::int64_t second = numberOf(b, Field::Order);
    if (first != second) return first < second;
    return EntityListModel::before(a, b);
}

QList<FieldOption> SectorModel::unassigned() const {
    std::vector<EntityPtr> free = meansOfSector(board(), {});
    std::erase_if(free, [this](const EntityPtr &means) { return isLedInSector(board(), *means); });
    return optionsOf(free);
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
        return static_cast<int>(meansOfSector(board(), entity.id).size());
    case MeansTextRole:
        return textsOf(meansOfSector(board(), entity.id));
    case MeansRole:
        return QVariant::fromValue(optionsOf(meansOfSector(board(), entity.id)));
    case DirectRole: {
        const auto led = std::ranges::count_if(meansOfSector(board(), entity.id), [this](const EntityPtr &means) {
            return !isLedInSector(board(), *means);
        });
        return static_cast<int>(led + std::ssize(board().index().sectorTree().childrenOf(entity.id)));
    }
    case TasksTextRole:
        return textsOf(openTasksOfSector(board(), entity.id));
    case AboveRole: {
        const EntityPtr above = board().find(board().index().sectorTree().parentOf(entity.id));
        return above ? entityLabel(*above) : QString();
    }
    case TaskCountRole:
        return static_cast<int>(openTasksOfSector(board(), entity.id).size());
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
