// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gazetteer/gazetteer.h"

#include "core/gazetteer/name_words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace fanion {

namespace {

constexpr float kNone = std::numeric_limits<float>::infinity();
constexpr double kLesserKind = 0.3; ///< a former commune, a quarter: behind a commune that fits as well
/** So much is twice 20 km (then 60, 140 km …) worth: from one end of the mainland to the other less than a mistake. */
constexpr double kDistanceDoubled = 0.3;
constexpr double kNearMetres = 20'000;
constexpr double kPopulationDoubled = 0.06; ///< above and below about a thousand inhabitants
constexpr int kUsualBits = 10;

/** On a ball, and good enough to sort by. */
double roughMetres(Position a, Position b) {
    constexpr double kRadius = 6'371'000;
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double latitude = std::sin(radians(b.latitude() - a.latitude()) / 2);
    const double longitude = std::sin(radians(b.longitude() - a.longitude()) / 2);
    const double chord =
        latitude * latitude + std::cos(radians(a.latitude())) * std::cos(radians(b.latitude())) * longitude * longitude;
    return 2 * kRadius * std::asin(std::min(1.0, std::sqrt(chord)));
}

double rankOf(const GazetteerPlace &place, double cost, std::optional<Position> near) {
    double rank = cost;
    if (near) rank += kDistanceDoubled * std::log2(1 + roughMetres(*near, place.position) / kNearMetres);
    const bool isLesser = place.kind == PlaceKind::FormerCommune || place.kind == PlaceKind::OtherPlace;
    if (isLesser) rank += kLesserKind;
    if (place.populationBits > 0) rank -= kPopulationDoubled * (place.populationBits - kUsualBits);
    return rank;
}

} // namespace

/** Of each typed word and each word of the gazetteer. */
struct Gazetteer::Costs {
    std::vector<std::vector<float>> names;
    std::vector<std::vector<float>> codes;
};

Gazetteer::Costs Gazetteer::costsOf(const NameQuery &query) const {
    constexpr std::size_t kShortestCode = 3; ///< the beginning of a postal code that is looked up while it is typed
    Costs costs;
    for (const std::string &typed : query.words()) {
        auto &names = costs.names.emplace_back(m_texts.size(), kNone);
        auto &codes = costs.codes.emplace_back();
        for (std::size_t word = 0; word < m_texts.size(); ++word)
            if (const auto cost = wordCost(typed, m_texts[word])) names[word] = static_cast<float>(*cost);
        if (typed.front() < '0' || typed.front() > '9') continue;
        codes.resize(m_texts.size(), kNone);
        for (std::size_t word = 0; word < m_texts.size(); ++word) {
            const bool isBegun = typed.size() >= kShortestCode && m_texts[word].starts_with(typed);
            if (m_texts[word] == typed || isBegun) codes[word] = names[word];
        }
    }
    return costs;
}

std::vector<Gazetteer::Found> Gazetteer::find(const NameQuery &query, std::optional<Position> near,
                                              std::size_t limit) const {
    if (query.isEmpty() || limit == 0) return {};
    const Costs costs = costsOf(query);
    const auto known = [](float cost) { return cost == kNone ? std::nullopt : std::optional<double>(cost); };
    std::vector<Found> found;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Words words = m_wordsOf[i];
        const WordId *name = m_words.data() + words.first;
        const auto fit = query.fitOf(
            words.names, [&](std::size_t typed, std::size_t word) { return known(costs.names[typed][name[word]]); },
            [&](std::size_t word) { return m_isSmall[name[word]]; },
            [&](std::size_t typed) {
                float best = kNone;
                if (!costs.codes[typed].empty())
                    for (std::size_t code = words.names; code < words.names + words.codes; ++code)
                        best = std::min(best, costs.codes[typed][name[code]]);
                return known(best);
            });
        if (fit) found.push_back({&m_places[i], *fit, rankOf(m_places[i], fit->cost, near)});
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), limit));
    std::ranges::partial_sort(found, end, [](const Found &a, const Found &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.place < b.place;
    });
    found.erase(end, found.end());
    return found;
}

} // namespace fanion
