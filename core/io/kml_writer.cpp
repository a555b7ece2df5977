// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/kml_writer.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <format>
#include <iterator>

namespace fanion {

namespace {

/** For an element or an attribute; control characters and the two that are none are left out (XML 1.0, 2.2). */
std::string escaped(std::string_view text) {
    std::string safe;
    if (!isCleanUtf8(text)) return safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (text.substr(i).starts_with("\xEF\xBF\xBE") || text.substr(i).starts_with("\xEF\xBF\xBF"))
            i += 2;
        else if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else if (c == '"')
            safe += "&quot;";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
            safe += c;
    }
    return safe;
}

/** KML writes colours aabbggrr. */
std::string kmlColour(std::uint32_t rgb, double opacity) {
    const auto alpha = static_cast<unsigned>(std::clamp(opacity, 0.0, 1.0) * 255 + 0.5);
    return std::format("{:02x}{:02x}{:02x}{:02x}", alpha, rgb & 0xFFU, rgb >> 8U & 0xFFU, rgb >> 16U & 0xFFU);
}

void appendPlaces(std::string &text, const Path &path) {
    for (const Position place : path)
        std::format_to(std::back_inserter(text), "{:.7f},{:.7f} ", place.longitude(), place.latitude());
}

void appendGeometry(std::string &text, const FeatureGeometry &geometry) {
    switch (geometry.kind) {
    case GeometryKind::Point:
        text += "<Point><coordinates>";
        appendPlaces(text, {geometry.position});
        text += "</coordinates></Point>";
        return;
    case GeometryKind::Line:
        text += "<LineString><tessellate>1</tessellate><coordinates>";
        appendPlaces(text, geometry.path);
        text += "</coordinates></LineString>";
        return;
    case GeometryKind::Polygon: {
        Path ring = geometry.path;
        if (!ring.empty()) ring.push_back(ring.front());
        text += "<Polygon><tessellate>1</tessellate><outerBoundaryIs><LinearRing><coordinates>";
        appendPlaces(text, ring);
        text += "</coordinates></LinearRing></outerBoundaryIs></Polygon>";
        return;
    }
    }
}

void appendStyle(std::string &text, const FeatureStyle &style) {
    std::format_to(std::back_inserter(text),
                   "<Style><IconStyle><color>{0}</color></IconStyle><LineStyle><color>{0}</color><width>{1:.1f}</width>"
                   "</LineStyle><PolyStyle><color>{2}</color></PolyStyle></Style>",
                   kmlColour(style.stroke, 1), style.width, kmlColour(style.fill, style.fillOpacity));
}

void appendPlacemark(std::string &text, const ExportedFeature &feature) {
    text += "<Placemark><name>" + escaped(feature.label) + "</name>";
    if (feature.style) appendStyle(text, *feature.style);
    text += "<ExtendedData>";
    const auto add = [&text](std::string_view name, std::string_view value) {
        text += "<Data name=\"" + escaped(name) + "\"><value>" + escaped(value) + "</value></Data>";
    };
    add("id", feature.id);
    add("kind", feature.kind);
    for (const auto &[name, value] : feature.properties)
        add(name, value);
    text += "</ExtendedData>";
    appendGeometry(text, *feature.geometry);
    text += "</Placemark>\n";
}

} // namespace

std::string writeKml(std::span<const ExportedFeature> features, std::string_view name) {
    std::vector<std::string_view> groups;
    for (const ExportedFeature &feature : features)
        if (feature.geometry && !std::ranges::contains(groups, std::string_view(feature.group)))
            groups.push_back(feature.group);
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">"
                       "<Document><name>" +
                       escaped(name) + "</name>\n";
    for (const std::string_view group : groups) {
        text += "<Folder><name>" + escaped(group) + "</name>\n";
        for (const ExportedFeature &feature : features)
            if (feature.geometry && feature.group == group) appendPlacemark(text, feature);
        text += "</Folder>\n";
    }
    return text + "</Document></kml>\n";
}

} // namespace fanion
