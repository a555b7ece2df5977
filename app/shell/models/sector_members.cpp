// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/sector_members.h"

#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

template <typename IsOver>
std::vector<EntityPtr> ofSector(const BoardView &board, EntityId sector, Kind kind, const IsOver &isOver) {
    std::vector<std::pair<QString, EntityPtr>> found;
    for (const EntityId id : board.index().sectors().of(sector)) {
        EntityPtr entity = board.find(id);
        if (entity->kind == kind && !isOver(entity->text(Field::State)))
            found.emplace_back(entityLabel(*entity).toLower(), std::move(entity));
    }
    std::ranges::sort(found, {}, [](const auto &named) { return std::pair(named.first, named.second->id); });
    std::vector<EntityPtr> members;
    members.reserve(found.size());
    for (auto &[name, entity] : found)
        members.push_back(std::move(entity));
    return members;
}

} // namespace

std::vector<EntityPtr> meansOfSector(const BoardView &board, EntityId sector) {
    return ofSector(board, sector, Kind::Means, isOver);
}

std::vector<EntityPtr> openTasksOfSector(const BoardView &board, EntityId sector) {
    return ofSector(board, sector, Kind::Task,
                    [](std::string_view state) { return state == "done" || state == "impossible"; });
}

bool isLedInSector(const BoardView &board, const Entity &means) {
    const EntityPtr above = board.find(board.index().meansTree().parentOf(means.id));
    return above && !isOver(meansStateOf(*above)) &&
           referenceOf(*above, Field::Sector) == referenceOf(means, Field::Sector);
}

} // namespace fanion::app
