// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protozero/pbf_writer.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace fanion::test {

/** Writes one layer of a vector tile (github.com/mapbox/vector-tile-spec, version 2), extent 4096. */
class LayerWriter {
public:
    enum Type : std::uint32_t { Point = 1, Line = 2, Polygon = 3 };
    using Places = std::vector<std::pair<int, int>>;

    explicit LayerWriter(std::string name) : m_name(std::move(name)) {}

    void add(Type type, const Places &places, const std::vector<std::pair<std::string, std::string>> &attributes = {}) {
        std::vector<std::uint32_t> tags;
        for (const auto &[key, value] : attributes) {
            tags.push_back(indexOf(m_keys, key));
            tags.push_back(indexOf(m_values, value));
        }
        std::vector<std::uint32_t> geometry;
        int x = 0, y = 0;
        for (std::size_t n = 0; n < places.size(); ++n) {
            if (n == 0) geometry.push_back(9); // move to, once
            if (n == 1) geometry.push_back(2 | static_cast<std::uint32_t>(places.size() - 1) << 3);
            geometry.push_back(protozero::encode_zigzag32(places[n].first - std::exchange(x, places[n].first)));
            geometry.push_back(protozero::encode_zigzag32(places[n].second - std::exchange(y, places[n].second)));
        }
        if (type == Polygon) geometry.push_back(15);
        std::string feature;
        protozero::pbf_writer writer(feature);
        writer.add_packed_uint32(2, tags.begin(), tags.end());
        writer.add_uint32(3, type);
        writer.add_packed_uint32(4, geometry.begin(), geometry.end());
        m_features.push_back(std::move(feature));
    }
    /** Puts the layer at the end of a tile. */
    void appendTo(std::string &tile) const {
        std::string layer;
        protozero::pbf_writer writer(layer);
        writer.add_string(1, m_name);
        for (const auto &feature : m_features)
            writer.add_message(2, feature);
        for (const auto &key : m_keys)
            writer.add_string(3, key);
        for (const auto &text : m_values) {
            std::string value;
            protozero::pbf_writer(value).add_string(1, text);
            writer.add_message(4, value);
        }
        writer.add_uint32(5, 4096);
        writer.add_uint32(15, 2);
        protozero::pbf_writer(tile).add_message(3, layer);
    }

private:
    static std::uint32_t indexOf(std::vector<std::string> &all, const std::string &one) {
        const auto found = std::ranges::find(all, one);
        if (found != all.end()) return static_cast<std::uint32_t>(found - all.begin());
        all.push_back(one);
        return static_cast<std::uint32_t>(all.size() - 1);
    }

    std::string m_name;
    std::vector<std::string> m_keys, m_values, m_features;
};

} // namespace fanion::test
