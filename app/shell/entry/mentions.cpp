// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/mentions.h"

#include "app/shell/entry/fold.h"
#include "app/shell/text/field_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace fanion::app {

namespace {

constexpr std::array kKinds{Kind::Means, Kind::Sector, Kind::Task, Kind::Symbol, Kind::Line, Kind::Area};
/** A name of one letter would be found everywhere. */
constexpr qsizetype kShortest = 2;
/** Names of at most so many words are completed. */
constexpr int kWords = 4;

/** Where a name stands in a text as words of its own, or -1. */
qsizetype placeOf(const QString &name, const QString &text) {
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        if (begins && ends) return at;
    }
    return -1;
}

} // namespace

template <typename Visit>
void Mentions::forEachName(const Visit &visit) {
    for (const Kind kind : kKinds) {
        for (const EntityId id : m_board.index().kinds().of(kind)) {
            const EntityPtr entity = m_board.find(id);
            Name &name = m_names[id];
            if (name.entity.lock() != entity) {
                name.entity = entity;
                name.folded =
                    entity->text(Field::Label).empty() && kind != Kind::Means ? QString() : fold(entityLabel(*entity));
            }
            if (name.folded.size() >= kShortest) visit(id, name.folded);
        }
    }
}

std::vector<EntityId> Mentions::named(const QString &text) {
    const QString folded = fold(text);
    std::map<QString, EntityId> found;
    std::map<qsizetype, EntityId> places;
    forEachName([&](EntityId id, const QString &name) {
        const qsizetype at = placeOf(name, folded);
        if (at < 0) return;
        const auto [known, isNew] = found.emplace(name, id);
        if (!isNew) known->second = {}; // which of the two is for the officer to say
    });
    for (const auto &[name, id] : found)
        if (!id.isNull()) places.emplace(placeOf(name, folded), id);
    std::vector<EntityId> ids;
    for (const auto &[at, id] : places)
        ids.push_back(id);
    return ids;
}

std::vector<Mentions::Begun> Mentions::begun(const QString &text, std::size_t limit) {
    if (text.isEmpty() || text.back().isSpace()) return {};
    struct End {
        QString folded;
        qsizetype letters;
    };
    std::vector<End> ends; // of the text: so many words, the most first
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int n = std::min<int>(kWords, static_cast<int>(words.size())); n > 0; --n) {
        const QString end = words.mid(words.size() - n).join(u' ');
        QString folded = fold(end);
        if (folded.size() >= kShortest && text.endsWith(end)) ends.push_back({std::move(folded), end.size()});
    }
    struct Match {
        QString name;
        Begun begun;
    };
    std::vector<Match> matches;
    forEachName([&](EntityId id, const QString &name) {
        const auto begins = std::ranges::find_if(
            ends, [&](const End &end) { return name.startsWith(end.folded) && name != end.folded; });
        if (begins != ends.end()) matches.push_back({name, {id, begins->letters}});
    });
    const std::size_t count = std::min(limit, matches.size());
    std::ranges::partial_sort(
        matches, matches.begin() + static_cast<std::ptrdiff_t>(count), {},
        [](const Match &match) { return std::tuple(match.name.size(), match.name, match.begun.id); });
    std::vector<Begun> first;
    for (std::size_t i = 0; i < count; ++i)
        first.push_back(matches[i].begun);
    return first;
}

std::vector<EntityId> subjectsOf(const BoardView &board, const Entity &entry) {
    std::vector<EntityId> ids;
    const auto take = [&](EntityId id) {
        if (!id.isNull() && board.find(id) && !std::ranges::contains(ids, id)) ids.push_back(id);
    };
    take(referenceOf(entry, Field::Means));
    take(referenceOf(entry, Field::Sector));
    if (const auto links = entry.sets.find(Field::Links); links != entry.sets.end())
        for (const Value &value : links->second)
            if (const auto *id = std::get_if<EntityId>(&value)) take(*id);
    return ids;
}

} // namespace fanion::app
