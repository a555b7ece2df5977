// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gazetteer/place_extent.h"

#include "core/geo/geodesy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace fanion {

namespace {

constexpr double kMetresPerDegree = 111'195; ///< of latitude, on the sphere of mean radius
constexpr double kMarginOfDepartement = 5'000;
constexpr double kLeastOfCommune = 2'000;
constexpr double kMostOfCommune = 60'000; ///< in Guyane neighbours lie 150 km apart
constexpr double kSamePlace = 300;        ///< two guessed positions of one postal code
constexpr std::size_t kNeighbours = 2;    ///< towards each side; one may be an enclave
constexpr double kLeastSide = 500;

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/** Metres a commune may reach to the north, east, south and west. */
std::array<double, 4> reachesOf(const Gazetteer &gazetteer, const GazetteerPlace &place) {
    std::array<std::vector<double>, 4> neighbours; // towards each side
    for (const GazetteerPlace &other : gazetteer.places()) {
        if (other.kind != PlaceKind::Commune || other.insee == place.insee) continue;
        // Far ones are not worth a geodesic.
        if (std::abs(other.position.latitude() - place.position.latitude()) > kMostOfCommune / kMetresPerDegree)
            continue;
        const double apart = distanceMetres(place.position, other.position);
        if (apart <= kSamePlace || apart >= kMostOfCommune) continue;
        const auto side =
            static_cast<std::size_t>(std::lround(bearingDegrees(place.position, other.position) / 90)) % 4;
        neighbours.at(side).push_back(apart);
    }
    std::array<double, 4> reaches{};
    for (std::size_t side = 0; side < 4; ++side) {
        auto &metres = neighbours.at(side);
        if (metres.empty()) continue;
        const auto last = metres.begin() + static_cast<std::ptrdiff_t>(std::min(kNeighbours, metres.size()) - 1);
        std::ranges::nth_element(metres, last);
        reaches.at(side) = std::clamp(*last, kLeastOfCommune, kMostOfCommune);
    }
    // Towards the sea or a border as far as on the other sides.
    const double widest = *std::ranges::max_element(reaches);
    for (double &reach : reaches)
        if (reach == 0) reach = widest > 0 ? widest : kMostOfCommune;
    return reaches;
}

Bounds communeBox(const Gazetteer &gazetteer, const GazetteerPlace &place) {
    const auto reaches = reachesOf(gazetteer, place);
    Bounds box;
    for (std::size_t side = 0; side < 4; ++side)
        box.extend(destination(place.position, 90.0 * static_cast<double>(side), reaches.at(side)));
    return widened(box, place.uncertaintyMetres);
}

Bounds around(const GazetteerPlace &place, double metres) {
    Bounds box;
    box.extend(place.position);
    return widened(box, metres + place.uncertaintyMetres);
}

} // namespace

Bounds widened(const Bounds &box, double metres) {
    const Position middle = box.centre();
    const double north = metres / kMetresPerDegree;
    const double east = north / std::max(0.05, std::cos(radians(middle.latitude())));
    const double leastNorth = kLeastSide / 2 / kMetresPerDegree;
    const double leastEast = leastNorth / std::max(0.05, std::cos(radians(middle.latitude())));
    return {Position::fromDegrees(
                std::max(std::min(box.southWest.latitude() - north, middle.latitude() - leastNorth), -85.0),
                std::max(std::min(box.southWest.longitude() - east, middle.longitude() - leastEast), -180.0)),
            Position::fromDegrees(
                std::min(std::max(box.northEast.latitude() + north, middle.latitude() + leastNorth), 85.0),
                std::min(std::max(box.northEast.longitude() + east, middle.longitude() + leastEast), 180.0))};
}

std::optional<Bounds> extentOf(const Gazetteer &gazetteer, const GazetteerPlace &place) {
    switch (place.kind) {
    case PlaceKind::Region:
        return std::nullopt;
    case PlaceKind::Departement: {
        Bounds box;
        for (const GazetteerPlace &other : gazetteer.places())
            if (other.kind == PlaceKind::Commune && other.departement == place.departement)
                box.extend(around(other, 0));
        if (box.isEmpty()) return std::nullopt;
        return widened(box, kMarginOfDepartement);
    }
    case PlaceKind::Commune:
        return communeBox(gazetteer, place);
    case PlaceKind::FormerCommune:
    case PlaceKind::OtherPlace:
        break;
    }
    return around(place, kLeastOfCommune);
}

} // namespace fanion
