// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/places.h"

namespace fanion::app {

bool hasPlace(const Entity &entity) {
    return !entity.deleted && (!isNull(entity.value(Field::Position)) || !isNull(entity.value(Field::Path)));
}

QStringList placesOf(const BoardView &board, const Entity &entry, const std::vector<EntityId> &about) {
    if (hasPlace(entry)) return {toText(entry.id)};
    QStringList ids;
    for (const EntityId id : about)
        if (const EntityPtr object = board.find(id); object && hasPlace(*object)) ids += toText(id);
    return ids;
}

} // namespace fanion::app
