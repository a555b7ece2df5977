// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/index/naive_scan.h"

#include "core/geo/geodesy.h"
#include "core/index/folded_words.h"

#include <algorithm>
#include <regex>
#include <tuple>

namespace fanion::test {

namespace {

constexpr std::int64_t kTurn = 3'600'000'000;

/** A box whose longitudes go on beyond 180 degrees where a line does. */
struct Box {
    std::int64_t south, north, west, east;
};

std::vector<Box> boxesOf(const Entity &entity) {
    std::vector<Box> boxes;
    if (const auto *place = std::get_if<Position>(&entity.value(Field::Position))) {
        boxes.push_back({place->latitudeE7, place->latitudeE7, place->longitudeE7, place->longitudeE7});
    }
    const auto *path = std::get_if<Path>(&entity.value(Field::Path));
    if (!path || path->empty()) return boxes;
    std::int64_t at = path->front().longitudeE7;
    Box box{path->front().latitudeE7, path->front().latitudeE7, at, at};
    for (const auto place : *path) {
        // The place's longitude, counted from where the line has got to: the shorter way, west when both are as long.
        auto step = (place.longitudeE7 - at) % kTurn;
        if (step >= kTurn / 2) step -= kTurn;
        if (step < -kTurn / 2) step += kTurn;
        at += step;
        box = {std::min<std::int64_t>(box.south, place.latitudeE7), std::max<std::int64_t>(box.north, place.latitudeE7),
               std::min(box.west, at), std::max(box.east, at)};
    }
    boxes.push_back(box);
    return boxes;
}

bool touches(const Box &a, const Box &b) {
    if (a.south > b.north || a.north < b.south) return false;
    for (std::int64_t turn = -3 * kTurn; turn <= 3 * kTurn; turn += kTurn)
        if (a.west + turn <= b.east && a.east + turn >= b.west) return true;
    return false;
}

double distanceTo(const Box &box, Position place) {
    const auto latitude = std::clamp<std::int64_t>(place.latitudeE7, box.south, box.north);
    std::int64_t best = 10 * kTurn;
    for (std::int64_t turn = -3 * kTurn; turn <= 3 * kTurn; turn += kTurn) {
        const auto longitude = place.longitudeE7 + turn;
        const auto aside = std::clamp(longitude, box.west, box.east) - longitude;
        if (std::abs(aside) < std::abs(best)) best = aside;
    }
    auto longitude = place.longitudeE7 + best;
    if (longitude > kTurn / 2) longitude -= kTurn;
    if (longitude < -kTurn / 2) longitude += kTurn;
    return distanceMetres(place, {static_cast<std::int32_t>(latitude), static_cast<std::int32_t>(longitude)});
}

std::vector<std::string> wordsOf(const Entity &entity) {
    static const std::set<Field> kKeys{Field::Catalogue, Field::Colour, Field::Properties, Field::Template,
                                       Field::Place,     Field::Extent, Field::Points,     Field::Votes};
    std::string all;
    const auto addText = [&all](Field field, const Value &value) {
        const auto *text = std::get_if<std::string>(&value);
        if (text && field == Field::Attachments) // hash, size and type go before the name
            all += std::regex_replace(*text, std::regex("^[^ ]* ?[^ ]* ?[^ ]* ?"), "") + ' ';
        else if (text && !kKeys.contains(field))
            all += *text + ' ';
    };
    for (const auto &[field, view] : entity.registers) {
        if (findKind(entity.kind)->find(field)->type == ValueType::Text) addText(field, view.shown.value);
    }
    for (const auto &[field, values] : entity.sets)
        std::ranges::for_each(values, [&](const Value &value) { addText(field, value); });
    for (const auto &[field, items] : entity.lists)
        std::ranges::for_each(items, [&](const ListItem &item) { addText(field, item.text); });
    for (const auto &[field, text] : entity.texts)
        addText(field, text);
    return foldedWords(all);
}

/** How many words of the query are there whole; -1 when one begins none. */
int rankOf(const Entity &entity, std::string_view query) {
    const auto words = wordsOf(entity);
    int whole = 0;
    for (const auto &wanted : foldedWords(query)) {
        if (std::ranges::none_of(words, [&](const auto &word) { return word.starts_with(wanted); })) return -1;
        whole += std::ranges::contains(words, wanted);
    }
    return whole;
}

} // namespace

std::set<EntityId> NaiveScan::living(const Test &test) const {
    std::set<EntityId> ids;
    for (const auto &[id, entity] : *m_board)
        if (!entity->deleted && test(*entity)) ids.insert(id);
    return ids;
}

std::set<EntityId> NaiveScan::deleted() const {
    std::set<EntityId> ids;
    for (const auto &[id, entity] : *m_board)
        if (entity->deleted) ids.insert(id);
    return ids;
}

std::set<EntityId> NaiveScan::referring(Field field, EntityId to) const {
    return living([&](const Entity &entity) {
        if (!findKind(entity.kind)->find(field)) return false;
        const auto *id = std::get_if<EntityId>(&entity.value(field));
        return id ? *id == to : to.isNull();
    });
}

std::set<std::pair<EntityId, Field>> NaiveScan::referrers(EntityId to) const {
    std::set<std::pair<EntityId, Field>> found;
    for (const auto &[id, entity] : *m_board) {
        if (entity->deleted) continue;
        for (const auto &spec : findKind(entity->kind)->fields) {
            if (spec.field == Field::Layer) continue;
            const auto elements = entity->sets.find(spec.field);
            const bool isInSet = elements != entity->sets.end() && elements->second.contains(Value(to));
            if (isInSet || entity->value(spec.field) == Value(to)) found.emplace(id, spec.field);
        }
    }
    return found;
}

std::set<EntityId> NaiveScan::withText(Field field, std::string_view text) const {
    return living([&](const Entity &entity) { return entity.text(field) == text; });
}

std::vector<EntityId> NaiveScan::in(Position southWest, Position northEast) const {
    Box wanted{southWest.latitudeE7, northEast.latitudeE7, southWest.longitudeE7, northEast.longitudeE7};
    if (wanted.west > wanted.east) wanted.east += kTurn;
    const auto ids = living([&](const Entity &entity) {
        return std::ranges::any_of(boxesOf(entity), [&](const Box &box) { return touches(box, wanted); });
    });
    return {ids.begin(), ids.end()};
}

std::vector<PlaceIndex::Near> NaiveScan::byDistance(Position place) const {
    std::vector<PlaceIndex::Near> all;
    for (const auto &[id, entity] : *m_board) {
        if (entity->deleted) continue;
        std::optional<double> least;
        for (const auto &box : boxesOf(*entity))
            least = std::min(least.value_or(1e9), distanceTo(box, place));
        if (least) all.push_back({*least, id});
    }
    std::ranges::sort(all);
    return all;
}

std::vector<EntityId> NaiveScan::find(std::string_view query, std::size_t limit) const {
    std::vector<std::tuple<int, WallTime, EntityId>> found;
    if (foldedWords(query).empty()) return {};
    for (const auto &[id, entity] : *m_board) {
        if (entity->deleted) continue;
        if (const int rank = rankOf(*entity, query); rank >= 0) found.emplace_back(-rank, -entity->changedAt, id);
    }
    std::ranges::sort(found);
    std::vector<EntityId> ids;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        ids.push_back(std::get<EntityId>(found[i]));
    return ids;
}

} // namespace fanion::test
