// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/board_query.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>

namespace fanion {

namespace {

using Ids = std::vector<EntityId>; ///< sorted, each once

void sortOnce(Ids &ids) {
    std::ranges::sort(ids);
    const auto [first, last] = std::ranges::unique(ids);
    ids.erase(first, last);
}

bool isNothing(const Value &value) {
    if (const auto *text = std::get_if<std::string>(&value)) return text->empty();
    if (const auto *id = std::get_if<EntityId>(&value)) return id->isNull();
    return isNull(value);
}

bool holds(const Entity &entity, const FieldIs &wanted) {
    const auto set = entity.sets.find(wanted.field);
    const auto list = entity.lists.find(wanted.field);
    const auto text = entity.texts.find(wanted.field);
    const auto &value = entity.value(wanted.field);
    const bool hasSet = set != entity.sets.end() && !set->second.empty();
    const bool hasList = list != entity.lists.end() && !list->second.empty();
    if (isNothing(wanted.value)) return !hasSet && !hasList && isNothing(value) && entity.text(wanted.field).empty();
    if (hasSet) return set->second.contains(wanted.value);
    const auto *words = std::get_if<std::string>(&wanted.value);
    if (hasList) return words && std::ranges::contains(list->second, *words, &ListItem::text);
    if (text != entity.texts.end()) return words && text->second == *words;
    return value == wanted.value;
}

/** The fewest objects that the index knows to be all that can have the value. */
const std::set<EntityId> &candidates(const BoardIndex &index, const FieldIs &wanted) {
    const auto *reference = std::get_if<EntityId>(&wanted.value);
    const auto id = reference ? *reference : EntityId();
    const auto *words = std::get_if<std::string>(&wanted.value);
    const bool hasWords = words && !words->empty();
    switch (wanted.field) {
    case Field::State:
        return index.states().of({wanted.kind, hasWords ? *words : std::string()});
    case Field::Sector:
        return index.sectors().of(id);
    case Field::Layer:
        return index.layers().of(id);
    case Field::AssigneeRef:
        return index.assigneeRefs().of(id);
    case Field::Mission:
        if (hasWords) return index.missions().of(*words);
        break;
    case Field::Assignee:
        if (hasWords) return index.assignees().of(*words);
        break;
    default:
        break;
    }
    return index.kinds().of(wanted.kind);
}

Ids withField(const BoardIndex &index, const std::vector<FieldIs> &alternatives) {
    Ids ids;
    for (const auto &wanted : alternatives) {
        std::ranges::copy_if(candidates(index, wanted), std::back_inserter(ids), [&](EntityId id) {
            const auto entity = index.find(id);
            return entity->kind == wanted.kind && holds(*entity, wanted);
        });
    }
    sortOnce(ids);
    return ids;
}

Ids inside(const BoardIndex &index, EntityId container) {
    Ids ids;
    const auto entity = index.find(container);
    if (!isLiving(entity)) return ids;
    if (entity->kind == Kind::Means) ids = index.meansTree().descendantsOf(container);
    if (entity->kind == Kind::Layer) std::ranges::copy(index.layers().of(container), std::back_inserter(ids));
    if (entity->kind == Kind::Sector) {
        auto sectors = index.sectorTree().descendantsOf(container);
        ids = sectors;
        sectors.push_back(container);
        for (const auto sector : sectors)
            std::ranges::copy(index.sectors().of(sector), std::back_inserter(ids));
    }
    sortOnce(ids);
    return ids;
}

Ids everything(const BoardIndex &index) {
    Ids ids;
    for (const auto kind : index.kinds().keys())
        std::ranges::copy(index.kinds().of(kind), std::back_inserter(ids));
    sortOnce(ids);
    return ids;
}

Ids intersectionOf(std::vector<Ids> answers) {
    std::ranges::sort(answers, {}, &Ids::size);
    auto ids = std::move(answers.front());
    for (std::size_t i = 1; i < answers.size(); ++i) {
        Ids both;
        std::ranges::set_intersection(ids, answers[i], std::back_inserter(both));
        ids = std::move(both);
    }
    return ids;
}

} // namespace

std::vector<FoundObject> findOnBoard(const BoardIndex &index, const BoardQuery &query) {
    std::vector<Ids> answers;
    std::optional<Ids> order; // of what else would stand by id
    std::map<EntityId, double> metres;
    if (query.kind) {
        const auto &ids = index.kinds().of(*query.kind);
        answers.emplace_back(ids.begin(), ids.end());
    }
    for (const auto &alternatives : query.fields)
        answers.push_back(withField(index, alternatives));
    if (query.container) answers.push_back(inside(index, *query.container));
    if (query.box) answers.push_back(index.places().in(query.box->first, query.box->second));
    if (query.text) {
        order = index.words().find(*query.text, std::numeric_limits<std::size_t>::max());
        answers.push_back(*order);
        std::ranges::sort(answers.back());
    }
    if (query.near) {
        order.emplace();
        for (const auto &near : index.places().within(query.near->centre, query.near->metres)) {
            order->push_back(near.id);
            metres.emplace(near.id, near.metres);
        }
        answers.push_back(*order);
        std::ranges::sort(answers.back());
    }
    const auto ids = answers.empty() ? everything(index) : intersectionOf(std::move(answers));
    std::vector<FoundObject> found;
    for (const auto id : order ? *order : ids) {
        if (!std::ranges::binary_search(ids, id)) continue;
        const auto distance = metres.find(id);
        found.push_back({index.find(id), distance == metres.end() ? std::nullopt : std::optional(distance->second)});
    }
    return found;
}

} // namespace fanion
