// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/name_cache.h"

#include "app/shell/entry/fold.h"
#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <tuple>

namespace fanion::app {

void NameCache::take(const BoardDelta &delta) {
    for (const EntityPtr &entity : delta.changed)
        put(*entity);
}

void NameCache::refill(const Board &board) {
    m_names.clear();
    for (const auto &[id, entity] : board)
        put(*entity);
}

void NameCache::put(const Entity &entity) {
    if (entity.deleted || entity.kind == Kind::Incident || !findKind(entity.kind)) {
        m_names.erase(entity.id);
        return;
    }
    m_names[entity.id] = fold(searchedName(entity));
}

std::vector<EntityId> NameCache::find(const QString &wanted, std::size_t limit) const {
    using Entry = std::tuple<bool, const QString *, EntityId>; // not at the start, name, id
    std::vector<Entry> found;
    for (const auto &[id, name] : m_names) {
        const qsizetype at = name.indexOf(wanted);
        if (at >= 0) found.emplace_back(at != 0, &name, id);
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), limit));
    std::ranges::partial_sort(found, end, [](const Entry &a, const Entry &b) {
        return std::tie(std::get<0>(a), *std::get<1>(a), std::get<2>(a)) <
               std::tie(std::get<0>(b), *std::get<1>(b), std::get<2>(b));
    });
    std::vector<EntityId> ids;
    std::for_each(found.begin(), end, [&ids](const Entry &entry) { ids.push_back(std::get<2>(entry)); });
    return ids;
}

QString searchedName(const Entity &entity) {
    const QString name = entityLabel(entity);
    return entity.kind == Kind::LogEntry ? name + u' ' + shortText(entity.text(Field::Text), 80) : name;
}

} // namespace fanion::app
