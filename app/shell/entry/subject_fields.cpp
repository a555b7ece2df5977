// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/subject_fields.h"

#include <algorithm>

namespace fanion::app {

SubjectFields subjectFields(const BoardView &board, const std::vector<EntityId> &subjects) {
    SubjectFields about;
    for (const EntityId id : subjects) {
        const EntityPtr entity = board.find(id);
        if (!entity) continue;
        const Field field = entity->kind == Kind::Means    ? Field::Means
                            : entity->kind == Kind::Sector ? Field::Sector
                                                           : Field::Links;
        const bool isTaken = std::ranges::any_of(about.fields, [&](const auto &known) { return known.first == field; });
        if (field == Field::Links || isTaken)
            about.links.push_back(id);
        else
            about.fields.emplace_back(field, Value(id));
    }
    return about;
}

} // namespace fanion::app
