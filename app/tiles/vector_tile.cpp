// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/vector_tile.h"

#include "app/tiles/gzip.h"

#include <protozero/pbf_message.hpp>

#include <algorithm>
#include <exception>

namespace fanion::app {

namespace {

// A field of another wire type than the specification's is skipped as an unknown one: protozero only asserts the type.
using protozero::tag_and_type;
using WireType = protozero::pbf_wire_type;

constexpr std::size_t kMaxInflated = 8 * 1024 * 1024;
constexpr std::size_t kMaxVertices = 1'000'000;

enum class TileTag : protozero::pbf_tag_type { Layers = 3 };
enum class LayerTag : protozero::pbf_tag_type { Name = 1, Features = 2, Keys = 3, Values = 4, Extent = 5 };
enum class FeatureTag : protozero::pbf_tag_type { Tags = 2, Type = 3, Geometry = 4 };
enum class ValueTag : protozero::pbf_tag_type {
    Text = 1,
    Float = 2,
    Double = 3,
    Int = 4,
    Uint = 5,
    Sint = 6,
    Bool = 7
};

std::unexpected<Error> malformed() {
    return fail(ErrorCode::Corrupt, "A map tile is damaged.");
}

VectorLayer::Attribute decodeValue(protozero::pbf_message<ValueTag> value) {
    VectorLayer::Attribute attribute;
    while (value.next()) {
        switch (value.tag_and_type()) {
        case tag_and_type(ValueTag::Text, WireType::length_delimited):
            attribute = value.get_string();
            break;
        case tag_and_type(ValueTag::Float, WireType::fixed32):
            attribute = static_cast<double>(value.get_float());
            break;
        case tag_and_type(ValueTag::Double, WireType::fixed64):
            attribute = value.get_double();
            break;
        case tag_and_type(ValueTag::Int, WireType::varint):
            attribute = static_cast<double>(value.get_int64());
            break;
        case tag_and_type(ValueTag::Uint, WireType::varint):
            attribute = static_cast<double>(value.get_uint64());
            break;
        case tag_and_type(ValueTag::Sint, WireType::varint):
            attribute = static_cast<double>(value.get_sint64());
            break;
        case tag_and_type(ValueTag::Bool, WireType::varint):
            attribute = value.get_bool() ? 1.0 : 0.0;
            break;
        default:
            value.skip();
        }
    }
    return attribute;
}

/** Reads the commands of a geometry (specification 4.3); false when they are malformed or too many. */
class GeometryReader {
public:
    GeometryReader(double extent, std::size_t &vertices) : m_extent(extent), m_vertices(vertices) {}

    template <typename Range>
    bool read(Range range, VectorFeature &feature) {
        auto at = range.begin();
        const auto end = range.end();
        while (at != end) {
            const std::uint32_t command = *at++;
            const std::uint32_t id = command & 7U;
            std::uint32_t count = command >> 3U;
            if (id == 7) { // close path: rings are kept open, painters close them
                m_closed = true;
                continue;
            }
            if (id != 1 && id != 2) return false;
            for (; count > 0; --count) {
                if (at == end) return false;
                const std::int32_t dx = protozero::decode_zigzag32(*at++);
                if (at == end) return false;
                const std::int32_t dy = protozero::decode_zigzag32(*at++);
                if (!addPoint(id == 1, dx, dy, feature)) return false;
            }
        }
        return true;
    }

private:
    bool addPoint(bool isMove, std::int32_t dx, std::int32_t dy, VectorFeature &feature) {
        if (++m_vertices > kMaxVertices) return false;
        m_x += dx;
        m_y += dy;
        if (isMove || feature.parts.empty() || m_closed) feature.parts.emplace_back();
        m_closed = false;
        feature.parts.back().append(QPointF(static_cast<double>(m_x) / m_extent, static_cast<double>(m_y) / m_extent));
        return true;
    }

    double m_extent;
    std::size_t &m_vertices;
    std::int64_t m_x = 0;
    std::int64_t m_y = 0;
    bool m_closed = false;
};

bool decodeFeature(protozero::data_view bytes, GeometryReader geometry, VectorLayer &layer) {
    VectorFeature feature;
    protozero::pbf_message<FeatureTag> message(bytes);
    while (message.next()) {
        switch (message.tag_and_type()) {
        case tag_and_type(FeatureTag::Type, WireType::varint): {
            const std::uint32_t type = message.get_uint32();
            if (type > 3) return false;
            feature.type = static_cast<VectorFeature::Type>(type);
            break;
        }
        case tag_and_type(FeatureTag::Tags, WireType::length_delimited): {
            const auto tags = message.get_packed_uint32();
            for (auto at = tags.begin(); at != tags.end();) {
                const std::uint32_t key = *at++;
                if (at == tags.end()) return false;
                const std::uint32_t value = *at++;
                if (key >= layer.keys.size() || value >= layer.values.size()) return false;
                feature.tags.emplace_back(key, value);
            }
            break;
        }
        case tag_and_type(FeatureTag::Geometry, WireType::length_delimited):
            if (!geometry.read(message.get_packed_uint32(), feature)) return false;
            break;
        default:
            message.skip();
        }
    }
    layer.features.push_back(std::move(feature));
    return true;
}

bool decodeLayer(protozero::data_view bytes, std::size_t &vertices, VectorTile &tile) {
    VectorLayer layer;
    std::vector<protozero::data_view> features;
    std::uint32_t extent = 4096;
    protozero::pbf_message<LayerTag> message(bytes);
    while (message.next()) {
        switch (message.tag_and_type()) {
        case tag_and_type(LayerTag::Name, WireType::length_delimited):
            layer.name = message.get_string();
            break;
        case tag_and_type(LayerTag::Features, WireType::length_delimited):
            features.push_back(message.get_view());
            break;
        case tag_and_type(LayerTag::Keys, WireType::length_delimited):
            layer.keys.push_back(message.get_string());
            break;
        case tag_and_type(LayerTag::Values, WireType::length_delimited):
            layer.values.push_back(decodeValue(protozero::pbf_message<ValueTag>(message.get_view())));
            break;
        case tag_and_type(LayerTag::Extent, WireType::varint):
            extent = message.get_uint32();
            break;
        default:
            message.skip();
        }
    }
    if (extent == 0) return false;
    for (const protozero::data_view &feature : features)
        if (!decodeFeature(feature, GeometryReader(extent, vertices), layer)) return false;
    tile.layers.push_back(std::move(layer));
    return true;
}

} // namespace

const VectorLayer::Attribute *VectorLayer::attribute(const VectorFeature &feature, std::string_view key) const {
    const auto found = std::ranges::find_if(feature.tags, [&](const auto &tag) { return keys[tag.first] == key; });
    return found == feature.tags.end() ? nullptr : &values[found->second];
}

std::string_view VectorLayer::text(const VectorFeature &feature, std::string_view key) const {
    const auto *value = attribute(feature, key);
    const auto *words = value ? std::get_if<std::string>(value) : nullptr;
    return words ? std::string_view(*words) : std::string_view();
}

double VectorLayer::number(const VectorFeature &feature, std::string_view key, double otherwise) const {
    const auto *value = attribute(feature, key);
    const auto *number = value ? std::get_if<double>(value) : nullptr;
    return number ? *number : otherwise;
}

Result<VectorTile> VectorTile::decode(ByteView bytes) {
    const auto plain = gunzipped(bytes, kMaxInflated);
    if (!plain) return std::unexpected(plain.error());
    VectorTile tile;
    std::size_t vertices = 0;
    try { // protozero throws on malformed bytes
        protozero::pbf_message<TileTag> message(asText(*plain).data(), plain->size());
        while (message.next()) {
            if (message.tag_and_type() != tag_and_type(TileTag::Layers, WireType::length_delimited))
                message.skip();
            else if (!decodeLayer(message.get_view(), vertices, tile))
                return malformed();
        }
    } catch (const std::exception &) {
        return malformed();
    }
    return tile;
}

const VectorLayer *VectorTile::layer(std::string_view name) const {
    const auto found = std::ranges::find(layers, name, &VectorLayer::name);
    return found == layers.end() ? nullptr : &*found;
}

} // namespace fanion::app
