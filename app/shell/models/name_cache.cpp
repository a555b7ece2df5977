// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/name_cache.h"

#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"
#include "core/gazetteer/name_words.h"

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
    m_names[entity.id] = nameWords(searchedName(entity).toStdString());
}

std::vector<NameCache::Found> NameCache::find(const NameQuery &query, std::size_t limit) const {
    struct Entry {
        Found found;
        const std::vector<std::string> *name;
    };
    std::vector<Entry> entries;
    for (const auto &[id, name] : m_names)
        if (const auto fit = query.fit(name)) entries.push_back({{id, *fit}, &name});
    const auto end = entries.begin() + static_cast<std::ptrdiff_t>(std::min(entries.size(), limit));
    std::ranges::partial_sort(entries, end, [](const Entry &a, const Entry &b) {
        return std::tie(a.found.fit.cost, *a.name, a.found.id) < std::tie(b.found.fit.cost, *b.name, b.found.id);
    });
    std::vector<Found> found;
    std::for_each(entries.begin(), end, [&found](const Entry &entry) { found.push_back(entry.found); });
    return found;
}

QString searchedName(const Entity &entity) {
    const QString name = entityLabel(entity);
    if (entity.kind == Kind::LogEntry) return name + u' ' + shortText(entity.text(Field::Text), 80);
    if (entity.kind == Kind::Intelligence)
        return shortText(entity.text(Field::Number)) + u' ' + shortText(entity.text(Field::Label), 80);
    return name;
}

} // namespace fanion::app
