// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/scene_index.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <iterator>
#include <unordered_map>

namespace fanion::app {

namespace {

namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Box = bg::model::box<Point>;
using Entry = std::pair<Box, EntityId>;

Box toBoost(const MercatorBox &box) {
    return {{box.northWest.x, box.northWest.y}, {box.southEast.x, box.southEast.y}};
}

struct SameEntry {
    bool operator()(const Entry &a, const Entry &b) const { return a.second == b.second; }
};

} // namespace

struct SceneIndex::Tree {
    bg::index::rtree<Entry, bg::index::rstar<16>, bg::index::indexable<Entry>, SameEntry> tree;
    std::unordered_map<EntityId, MercatorBox> boxes;
};

SceneIndex::SceneIndex() : m_tree(std::make_unique<Tree>()) {}
SceneIndex::~SceneIndex() = default;
SceneIndex::SceneIndex(SceneIndex &&) noexcept = default;
SceneIndex &SceneIndex::operator=(SceneIndex &&) noexcept = default;

void SceneIndex::put(EntityId id, const MercatorBox &box) {
    const auto known = m_tree->boxes.find(id);
    if (known != m_tree->boxes.end()) {
        if (known->second == box) return;
        m_tree->tree.remove(Entry{toBoost(known->second), id});
    }
    m_tree->boxes[id] = box;
    m_tree->tree.insert(Entry{toBoost(box), id});
}

void SceneIndex::remove(EntityId id) {
    const auto known = m_tree->boxes.find(id);
    if (known == m_tree->boxes.end()) return;
    m_tree->tree.remove(Entry{toBoost(known->second), id});
    m_tree->boxes.erase(known);
}

void SceneIndex::clear() {
    m_tree->tree.clear();
    m_tree->boxes.clear();
}

std::vector<EntityId> SceneIndex::find(const MercatorBox &box) const {
    std::vector<EntityId> found;
    for (auto entry = m_tree->tree.qbegin(bg::index::intersects(toBoost(box))); entry != m_tree->tree.qend(); ++entry)
        found.push_back(entry->second);
    return found;
}

} // namespace fanion::app
