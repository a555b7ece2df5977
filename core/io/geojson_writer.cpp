// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/geojson_writer.h"

#include "core/io/json_tree.h"

#include <algorithm>
#include <cstdlib>
#include <format>
#include <iterator>
#include <ranges>

namespace fanion {

namespace {

/** "-5.3740000": the integer's own digits, so that nothing is rounded on the way out. */
void appendDegrees(std::string &text, std::int32_t e7) {
    const std::int64_t size = std::abs(static_cast<std::int64_t>(e7));
    std::format_to(std::back_inserter(text), "{}{}.{:07}", e7 < 0 ? "-" : "", size / 10'000'000, size % 10'000'000);
}

void appendPosition(std::string &text, Position position) {
    text += '[';
    appendDegrees(text, position.longitudeE7);
    text += ',';
    appendDegrees(text, position.latitudeE7);
    text += ']';
}

/** Twice the area on the plane of degrees: positive when the ring turns counter-clockwise. */
double turn(const Path &ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[(i + 1) % ring.size()];
        sum += a.longitude() * b.latitude() - b.longitude() * a.latitude();
    }
    return sum;
}

template <typename Range>
void appendPositions(std::string &text, const Range &positions) {
    bool isFirst = true;
    for (const Position position : positions) {
        if (!isFirst) text += ',';
        isFirst = false;
        appendPosition(text, position);
    }
}

void appendGeometry(std::string &text, const FeatureGeometry &geometry) {
    switch (geometry.kind) {
    case GeometryKind::Point:
        text += R"({"type":"Point","coordinates":)";
        appendPosition(text, geometry.position);
        text += '}';
        return;
    case GeometryKind::Line:
        text += R"({"type":"LineString","coordinates":[)";
        appendPositions(text, geometry.path);
        text += "]}";
        return;
    case GeometryKind::Polygon:
        text += R"({"type":"Polygon","coordinates":[[)";
        if (turn(geometry.path) >= 0)
            appendPositions(text, geometry.path);
        else
            appendPositions(text, geometry.path | std::views::reverse);
        if (!geometry.path.empty()) {
            text += ',';
            appendPosition(text, turn(geometry.path) >= 0 ? geometry.path.front() : geometry.path.back());
        }
        text += "]]}";
        return;
    }
}

std::string quotedJson(std::string_view text) {
    return JsonValue(text).dump(-1, ' ', false, JsonValue::error_handler_t::replace);
}

std::string freeName(const std::vector<std::string> &used, const std::string &name) {
    std::string unique = name;
    for (int n = 2; std::ranges::contains(used, unique); ++n)
        unique = std::format("{} ({})", name, n);
    return unique;
}

/** simplestyle-spec 1.1: points have a marker, the rest lines; rings are filled. */
void appendStyle(std::string &text, const FeatureStyle &style, const FeatureGeometry &geometry) {
    const auto out = std::back_inserter(text);
    if (geometry.kind == GeometryKind::Point) {
        std::format_to(out, R"(,"marker-color":"#{:06x}")", style.stroke);
        return;
    }
    std::format_to(out, R"(,"stroke":"#{:06x}","stroke-width":{:.1f})", style.stroke, style.width);
    if (geometry.kind == GeometryKind::Polygon)
        std::format_to(out, R"(,"fill":"#{:06x}","fill-opacity":{:.2f})", style.fill, style.fillOpacity);
}

void appendFeature(std::string &text, const ExportedFeature &feature) {
    text += R"({"type":"Feature","geometry":)";
    if (feature.geometry)
        appendGeometry(text, *feature.geometry);
    else
        text += "null";
    text += R"(,"properties":{)";
    std::vector<std::string> used;
    const auto add = [&](const std::string &name, const std::string &value) {
        if (!used.empty()) text += ',';
        used.push_back(freeName(used, name));
        text += quotedJson(used.back()) + ':' + quotedJson(value);
    };
    add("id", feature.id);
    add("kind", feature.kind);
    add("name", feature.label);
    for (const auto &[name, value] : feature.properties)
        add(name, value);
    if (feature.style && feature.geometry) appendStyle(text, *feature.style, *feature.geometry);
    text += "}}";
}

} // namespace

std::string geometryJson(const FeatureGeometry &geometry) {
    std::string text;
    appendGeometry(text, geometry);
    return text;
}

std::string writeGeoJson(std::span<const ExportedFeature> features, std::string_view name) {
    std::string text = R"({"type":"FeatureCollection",)";
    if (!name.empty()) text += "\"name\":" + quotedJson(name) + ',';
    text += "\"features\":[\n";
    for (std::size_t i = 0; i < features.size(); ++i) {
        appendFeature(text, features[i]);
        text += i + 1 < features.size() ? ",\n" : "\n";
    }
    text += "]}\n";
    return text;
}

} // namespace fanion
