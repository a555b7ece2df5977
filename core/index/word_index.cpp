// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/word_index.h"

#include "core/index/folded_words.h"
#include "core/index/searched_text.h"

#include <algorithm>

namespace fanion {

void WordIndex::take(const EntityChange &change) {
    const bool wasIn = isLiving(change.before);
    const bool isIn = isLiving(change.now);
    if (!wasIn && !isIn) return;
    ++m_generation;
    if (wasIn && isIn && isSameText(*change.before, *change.now)) {
        m_objects[m_slots.at(change.now->id)].changedAt = change.now->changedAt;
        return;
    }
    if (wasIn) remove(change.before->id);
    if (isIn) add(*change.now);
}

void WordIndex::add(const Entity &entity) {
    Slot slot = 0;
    if (m_free.empty()) {
        slot = static_cast<Slot>(m_objects.size());
        m_objects.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slots[entity.id] = slot;
    auto &object = m_objects[slot];
    object.id = entity.id;
    object.changedAt = entity.changedAt;
    for (auto &text : searchedWords(entity)) {
        const auto word = m_words.try_emplace(std::move(text)).first;
        auto &uses = word->second;
        object.words.push_back({word, static_cast<std::uint32_t>(uses.size())});
        uses.push_back({slot, static_cast<std::uint32_t>(object.words.size() - 1)});
    }
}

void WordIndex::remove(EntityId id) {
    const auto known = m_slots.find(id);
    const auto slot = known->second;
    for (const auto &[word, place] : m_objects[slot].words) {
        auto &uses = word->second;
        const auto last = uses.back();
        uses[place] = last;
        m_objects[last.slot].words[last.place].use = place;
        uses.pop_back();
        if (uses.empty()) m_words.erase(word);
    }
    m_objects[slot] = {};
    m_free.push_back(slot);
    m_slots.erase(known);
}

WordIndex::Range WordIndex::begunBy(const std::string &prefix) const {
    Range range{m_words.lower_bound(prefix), {}, 0};
    for (range.end = range.begin; range.end != m_words.end() && range.end->first.starts_with(prefix); ++range.end)
        range.uses += range.end->second.size();
    return range;
}

int WordIndex::rank(const Object &object, const std::vector<std::string> &wanted) {
    const auto textOf = [](const WordAt &at) -> const std::string & { return at.word->first; };
    int whole = 0;
    for (const auto &prefix : wanted) {
        const auto found = std::ranges::lower_bound(object.words, prefix, {}, textOf);
        if (found == object.words.end() || !textOf(*found).starts_with(prefix)) return -1;
        whole += textOf(*found).size() == prefix.size();
    }
    return whole;
}

std::vector<EntityId> WordIndex::find(std::string_view query, std::size_t limit) const {
    const auto wanted = foldedWords(query);
    if (wanted.empty() || limit == 0) return {};
    // Only objects that have the rarest of them are looked at.
    std::vector<Range> ranges;
    for (const auto &prefix : wanted)
        ranges.push_back(begunBy(prefix));
    const auto rarest = *std::ranges::min_element(ranges, {}, &Range::uses);

    struct Found {
        int rank = 0;
        WallTime changedAt = 0;
        EntityId id;
        bool operator<(const Found &other) const {
            if (rank != other.rank) return rank > other.rank;
            return changedAt != other.changedAt ? changedAt > other.changedAt : id < other.id;
        }
    };
    std::vector<Found> found;
    std::vector<bool> isSeen(m_objects.size());
    for (auto word = rarest.begin; word != rarest.end; ++word) {
        for (const auto &use : word->second) {
            if (isSeen[use.slot]) continue;
            isSeen[use.slot] = true;
            const auto &object = m_objects[use.slot];
            if (const int whole = rank(object, wanted); whole >= 0)
                found.push_back({whole, object.changedAt, object.id});
        }
    }
    const auto shown = std::min(limit, found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(shown), std::less<>());
    std::vector<EntityId> ids;
    for (std::size_t i = 0; i < shown; ++i)
        ids.push_back(found[i].id);
    return ids;
}

} // namespace fanion
