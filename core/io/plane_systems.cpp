// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/plane_systems.h"

#include "core/geo/projected_crs.h"

#include <algorithm>
#include <array>

namespace fanion {

namespace {

// Lambert-93's box is the one its users check by (0 < x < 1,300,000 and 6,000,000 < y < 7,200,000); the others are the
// extents of the territories with some tens of kilometres around. A conic zone n has y0 = (n − 41)·1,000,000 + 200,000
// and reaches a degree (111 km) north and south of its parallel.
constexpr std::array<PlaneSystem, 6> kNamed = {{
    {epsg::kLambert93, {0, 6'000'000}, {1'300'000, 7'200'000}},
    {epsg::kReunion, {290'000, 7'600'000}, {400'000, 7'720'000}},
    {epsg::kAntilles, {470'000, 1'560'000}, {760'000, 2'030'000}},
    {epsg::kGuyane, {70'000, 220'000}, {460'000, 680'000}},
    {epsg::kMayotte, {485'000, 8'540'000}, {550'000, 8'620'000}},
    {epsg::kLambert2Etendu, {0, 1'550'000}, {1'250'000, 2'720'000}},
}};
constexpr std::size_t kLegal = 5;
constexpr std::size_t kZones = 9;

constexpr auto kSystems = [] {
    std::array<PlaneSystem, kNamed.size() + kZones> systems{};
    std::ranges::copy(kNamed, systems.begin());
    for (std::size_t zone = 0; zone < kZones; ++zone) {
        const double middle = (static_cast<double>(zone) + 1) * 1'000'000 + 200'000;
        systems[kNamed.size() + zone] = {
            epsg::kConicZone42 + static_cast<int>(zone), {1'000'000, middle - 150'000}, {2'400'000, middle + 150'000}};
    }
    return systems;
}();

struct DegreeBox {
    double south, north, west, east;
};
constexpr std::array<DegreeBox, 8> kFrance = {{
    {41.0, 51.6, -5.8, 10.0},      // mainland and Corsica
    {14.2, 18.3, -63.3, -60.6},    // Antilles
    {2.0, 6.0, -54.8, -51.4},      // Guyane
    {-21.6, -20.7, 55.0, 56.0},    // Réunion
    {-13.2, -12.4, 44.8, 45.5},    // Mayotte
    {46.6, 47.3, -56.6, -56.0},    // Saint-Pierre-et-Miquelon
    {-23.0, -19.3, 163.0, 168.5},  // Nouvelle-Calédonie
    {-28.0, -7.5, -155.0, -134.0}, // Polynésie
}};

} // namespace

std::span<const PlaneSystem> planeSystems() {
    return kSystems;
}

const PlaneSystem *planeSystem(int epsg) {
    const auto found = std::ranges::find(kSystems, epsg, &PlaneSystem::epsg);
    return found == kSystems.end() ? nullptr : &*found;
}

SystemGuess guessSystem(std::span<const PlanePoint> points) {
    SystemGuess best;
    if (points.empty()) return best;
    for (const PlaneSystem &system : kSystems) {
        const auto inside = std::ranges::count_if(points, [&](PlanePoint p) { return system.contains(p); });
        const double share = static_cast<double>(inside) / static_cast<double>(points.size());
        if (share > best.share)
            best = {system.epsg, share, false};
        else if (share > 0 && share == best.share)
            best.isAmbiguous = true;
    }
    return best;
}

std::optional<int> legalSystemOf(PlanePoint point) {
    for (const PlaneSystem &system : std::span(kSystems).first(kLegal))
        if (system.contains(point)) return system.epsg;
    return std::nullopt;
}

bool isNearFrance(double latitude, double longitude) {
    return std::ranges::any_of(kFrance, [&](const DegreeBox &box) {
        return latitude > box.south && latitude < box.north && longitude > box.west && longitude < box.east;
    });
}

} // namespace fanion
