// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/place_index.h"

#include "core/index/footprint.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <algorithm>
#include <unordered_map>

namespace fanion {

namespace {

namespace bg = boost::geometry;
// 1e-7 degrees; 64 bits, as the width of the world does not fit into 32 with a sign.
using Point = bg::model::point<std::int64_t, 2, bg::cs::cartesian>;
using Box = bg::model::box<Point>;
using Entry = std::pair<Box, EntityId>;

constexpr double kHalfRound = 20'100'000; ///< metres; nothing is farther away

Box toBoost(const Bounds &box) {
    return {{box.southWest.longitudeE7, box.southWest.latitudeE7},
            {box.northEast.longitudeE7, box.northEast.latitudeE7}};
}

Footprint footprintIfLiving(const EntityPtr &entity) {
    return isLiving(entity) ? footprintOf(*entity) : Footprint();
}

/** Most changes move nothing; this says so without a look at the points of a path. */
bool isSamePlace(const EntityPtr &before, const EntityPtr &now) {
    if (!isLiving(before) || !isLiving(now)) return isLiving(before) == isLiving(now);
    return before->value(Field::Position) == now->value(Field::Position) &&
           before->value(Field::Path) == now->value(Field::Path);
}

} // namespace

struct PlaceIndex::Tree {
    bg::index::rtree<Entry, bg::index::rstar<16>> boxes;
    std::unordered_map<EntityId, Footprint> footprints;

    /** The object of each box that touches one of the wanted, while \p visit says true: an object may come twice. */
    template <typename Visit>
    void find(const Footprint &wanted, Visit visit) const {
        for (const auto &box : wanted) {
            for (auto at = boxes.qbegin(bg::index::intersects(toBoost(box))); at != boxes.qend(); ++at)
                if (!visit(at->second)) return;
        }
    }
};

PlaceIndex::PlaceIndex() : m_tree(std::make_unique<Tree>()) {}
PlaceIndex::~PlaceIndex() = default;

void PlaceIndex::take(std::span<const EntityChange> changes) {
    // An index that was empty is packed in one go: faster to make, and to look into, than box after box.
    const bool isNew = m_tree->footprints.empty();
    for (const auto &[before, now] : changes) {
        if (isSamePlace(before, now)) continue;
        const auto id = now ? now->id : before->id;
        auto footprint = footprintIfLiving(now);
        const auto known = m_tree->footprints.find(id);
        const bool wasPlaced = known != m_tree->footprints.end();
        if (!wasPlaced && footprint.empty()) continue;
        ++m_generation;
        if (!isNew && wasPlaced) {
            for (const auto &box : known->second)
                m_tree->boxes.remove(Entry{toBoost(box), id});
        }
        if (!isNew) {
            for (const auto &box : footprint)
                m_tree->boxes.insert(Entry{toBoost(box), id});
        }
        if (footprint.empty()) {
            m_tree->footprints.erase(known);
        } else {
            m_tree->footprints[id] = std::move(footprint);
        }
    }
    if (!isNew || m_tree->footprints.empty()) return;
    std::vector<Entry> entries;
    for (const auto &[id, footprint] : m_tree->footprints) {
        for (const auto &box : footprint)
            entries.emplace_back(toBoost(box), id);
    }
    m_tree->boxes = decltype(m_tree->boxes)(entries);
}

std::vector<EntityId> PlaceIndex::in(Position southWest, Position northEast) const {
    std::vector<EntityId> found;
    const std::int64_t west = southWest.longitudeE7;
    const std::int64_t east = northEast.longitudeE7;
    if (southWest.latitudeE7 > northEast.latitudeE7) return found;
    Footprint wanted;
    addBox(wanted, southWest.latitudeE7, northEast.latitudeE7, west, east < west ? east + 3'600'000'000 : east);
    m_tree->find(wanted, [&](EntityId id) {
        found.push_back(id);
        return true;
    });
    std::ranges::sort(found);
    const auto [first, last] = std::ranges::unique(found);
    found.erase(first, last);
    return found;
}

std::vector<PlaceIndex::Near> PlaceIndex::within(Position place, double metres) const {
    std::vector<Near> found;
    m_tree->find(discAround(place, metres), [&](EntityId id) {
        const double distance = distanceMetres(place, m_tree->footprints.at(id));
        if (distance <= metres) found.push_back({distance, id});
        return true;
    });
    std::ranges::sort(found);
    const auto [first, last] = std::ranges::unique(found);
    found.erase(first, last);
    return found;
}

double PlaceIndex::radiusFor(Position place, std::size_t count) const {
    const auto most = 4 * count + 32;
    const auto countIn = [&](double metres) {
        std::size_t boxes = 0;
        m_tree->find(discAround(place, metres), [&](EntityId) { return ++boxes <= most; });
        return boxes;
    };
    double low = 0;
    double high = 16;
    auto inside = countIn(high);
    while (inside < count && high < kHalfRound) {
        low = high;
        high = std::min(2 * high, kHalfRound);
        inside = countIn(high);
    }
    // A crowd far away: shrink until it is not measured as a whole.
    for (int i = 0; i < 24 && inside > most; ++i) {
        const double middle = (low + high) / 2;
        const auto less = countIn(middle);
        if (less < count) {
            low = middle;
        } else {
            high = middle;
            inside = less;
        }
    }
    return high;
}

std::vector<PlaceIndex::Near> PlaceIndex::nearest(Position place, std::size_t count) const {
    count = std::min(count, m_tree->footprints.size());
    if (count == 0) return {};
    double metres = radiusFor(place, count);
    auto found = within(place, metres);
    while (found.size() < count && metres < kHalfRound) {
        metres = std::min(1.5 * metres, kHalfRound);
        found = within(place, metres);
    }
    found.resize(std::min(found.size(), count));
    return found;
}

} // namespace fanion
