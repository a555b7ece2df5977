// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/geojson_events.h"

#include <utility>

namespace fanion {

GeoJsonEvents::GeoJsonEvents(const ImportLimits &limits, const std::uint64_t &line, OnFeature onFeature)
    : m_line(line), m_onFeature(std::move(onFeature)), m_tree(limits), m_maxMembers(limits.columns) {}

bool GeoJsonEvents::limited(bool withinLimits) {
    m_passedLimit |= !withinLimits;
    return withinLimits;
}

bool GeoJsonEvents::parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) {
    m_hadError = true;
    return false;
}

bool GeoJsonEvents::key(string_t &name) {
    if (m_treeDepth > 0) return m_tree.key(std::move(name));
    m_key = std::move(name);
    return true;
}

bool GeoJsonEvents::scalar(JsonValue value) {
    if (m_treeDepth == 0) m_treeLine = m_line;
    if (!limited(m_tree.scalar(std::move(value)))) return false;
    return m_treeDepth > 0 || finishTree();
}

bool GeoJsonEvents::open(bool isObject) {
    if (m_treeDepth == 0) {
        if (m_levels.empty()) {
            m_levels.push_back(isObject ? Level::Root : Level::Other);
            if (isObject) m_root = JsonValue::object();
            return isObject; // an array at the root is no GeoJSON
        }
        const bool holdsFeatures = top() == Level::Root || top() == Level::LayerObject;
        if (holdsFeatures && !isObject && m_key == "features") {
            m_hadFeatures = true;
            m_levels.push_back(Level::Features);
            return true;
        }
        if (top() == Level::Root && !isObject && m_key == "layers") {
            m_levels.push_back(Level::Layers);
            return true;
        }
        if (top() == Level::Layers && isObject) {
            m_levels.push_back(Level::LayerObject);
            return true;
        }
        m_treeLine = m_line;
    }
    ++m_treeDepth;
    return limited(isObject ? m_tree.openObject() : m_tree.openArray());
}

bool GeoJsonEvents::close() {
    if (m_treeDepth == 0) {
        m_levels.pop_back();
        return true;
    }
    m_tree.close();
    return --m_treeDepth > 0 || finishTree();
}

bool GeoJsonEvents::finishTree() {
    JsonValue value = m_tree.take();
    if (m_levels.empty()) return true; // a bare scalar: the root stays null
    if (top() == Level::Features) return m_onFeature(std::move(value), m_treeLine);
    if (top() != Level::Root) return true;
    JsonValue &member = m_root[m_key];
    member = std::move(value);
    return limited(m_root.size() <= m_maxMembers);
}

} // namespace fanion
