// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/coordinate_placer.h"

#include "core/geo/coordinate_text.h"
#include "core/geo/dfci.h"
#include "core/io/geojson_geometry.h"
#include "core/io/number_text.h"
#include "core/io/plane_systems.h"
#include "core/io/utf8.h"

#include <cmath>
#include <format>

namespace fanion {

namespace {

std::unexpected<PlacementFailure> unplaced(RowFailure reason, std::string detail = {}) {
    return std::unexpected(PlacementFailure{reason, std::move(detail)});
}

Placement atPoint(Position position, int epsg = epsg::kWgs84) {
    Placement placement;
    placement.geometries.push_back({GeometryKind::Point, position, {}});
    placement.epsg = epsg;
    return placement;
}

bool hasTwoColumns(CoordinateForm form) {
    return form == CoordinateForm::LatitudeLongitude || form == CoordinateForm::Plane;
}

std::string_view cellAt(const std::vector<std::string> &cells, std::size_t column) {
    return column < cells.size() ? trimmed(cells[column]) : std::string_view{};
}

} // namespace

CoordinatePlacer::CoordinatePlacer(std::vector<CoordinateSource> sources, bool isFrench,
                                   std::optional<bool> decimalComma, const ImportLimits &limits)
    : m_sources(std::move(sources)), m_isFrench(isFrench), m_decimalComma(decimalComma), m_limits(limits) {}

Result<CoordinatePlacer> CoordinatePlacer::create(std::vector<CoordinateSource> sources, bool isFrench,
                                                  std::optional<bool> decimalComma, const ImportLimits &limits) {
    CoordinatePlacer placer(std::move(sources), isFrench, decimalComma, limits);
    for (const CoordinateSource &source : placer.m_sources) {
        if (placer.system(source.epsg) == nullptr) return std::unexpected(placer.m_systems.at(source.epsg).error());
    }
    return placer;
}

const ProjectedCrs *CoordinatePlacer::system(int epsg) {
    auto found = m_systems.find(epsg);
    if (found == m_systems.end()) found = m_systems.emplace(epsg, ProjectedCrs::open(epsg)).first;
    return found->second ? &*found->second : nullptr;
}

std::expected<Placement, PlacementFailure> CoordinatePlacer::place(const std::vector<std::string> &cells) {
    if (m_sources.empty()) return unplaced(RowFailure::NoCoordinateColumns);
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const CoordinateSource &source = m_sources[i];
        const std::string_view first = cellAt(cells, source.first);
        const std::string_view second = hasTwoColumns(source.form) ? cellAt(cells, source.second) : first;
        if (isNullText(first) || isNullText(second)) continue;
        auto attempt = placeFrom(source, first, second);
        if (attempt) attempt->source = i;
        return attempt;
    }
    return unplaced(RowFailure::EmptyCoordinates);
}

CoordinatePlacer::Attempt CoordinatePlacer::placeFrom(const CoordinateSource &source, std::string_view first,
                                                      std::string_view second) {
    switch (source.form) {
    case CoordinateForm::LatitudeLongitude:
        return placeDegrees(source, first, second);
    case CoordinateForm::Plane:
        return placePlaneText(source, first, second);
    case CoordinateForm::LatitudeLongitudeText:
    case CoordinateForm::LongitudeLatitudeText:
        return placePair(source, first);
    case CoordinateForm::GeoJsonText:
        return placeGeoJson(source, first);
    case CoordinateForm::Dfci:
        break;
    }
    const auto square = decodeDfci(first);
    if (!square) return unplaced(RowFailure::UnreadableCoordinates, std::string(first));
    return atPoint(square->centre);
}

CoordinatePlacer::Attempt CoordinatePlacer::placeDegrees(const CoordinateSource &source, std::string_view latitude,
                                                         std::string_view longitude) const {
    const auto angle = [this](std::string_view text) -> std::optional<double> {
        if (const auto number = parseNumber(text, m_decimalComma)) return number->value;
        return parseAngle(text);
    };
    const auto north = angle(latitude);
    const auto east = angle(longitude);
    if (!north || !east)
        return unplaced(RowFailure::UnreadableCoordinates, std::format("{} | {}", latitude, longitude));
    return degrees(source, *north, *east);
}

CoordinatePlacer::Attempt CoordinatePlacer::placePlaneText(const CoordinateSource &source, std::string_view x,
                                                           std::string_view y) {
    const auto east = parseNumber(x, m_decimalComma);
    const auto north = parseNumber(y, m_decimalComma);
    if (!east || !north) return unplaced(RowFailure::UnreadableCoordinates, std::format("{} | {}", x, y));
    return plane(source, {east->value, north->value});
}

CoordinatePlacer::Attempt CoordinatePlacer::placePair(const CoordinateSource &source, std::string_view text) {
    const auto pair = parseNumberPair(text);
    if (!pair) {
        if (text == "0,0") return unplaced(RowFailure::ZeroCoordinates, std::string(text)); // else one decimal number
        const auto parsed = parseCoordinates(text);
        if (!parsed) return unplaced(RowFailure::UnreadableCoordinates, std::string(text));
        return atPoint(parsed->position);
    }
    const bool longitudeFirst = pair->isWellKnownText || source.form == CoordinateForm::LongitudeLatitudeText;
    const double x = longitudeFirst ? pair->first : pair->second;
    const double y = longitudeFirst ? pair->second : pair->first;
    if (source.epsg != epsg::kWgs84) return plane(source, {x, y});
    return degrees(source, y, x);
}

CoordinatePlacer::Attempt CoordinatePlacer::degrees(const CoordinateSource &source, double latitude,
                                                    double longitude) const {
    const auto detail = [&] { return std::format("{} | {}", latitude, longitude); };
    if (latitude == 0 && longitude == 0) return unplaced(RowFailure::ZeroCoordinates, detail());
    const auto fits = [](double north, double east) { return std::abs(north) <= 90 && std::abs(east) <= 180; };
    const bool mayGuess = source.certainty != Certainty::Given;
    const bool strays = !fits(latitude, longitude) || !isNearFrance(latitude, longitude);
    if (mayGuess && m_isFrench && strays && isNearFrance(longitude, latitude)) {
        Placement placement = atPoint(Position::fromDegrees(longitude, latitude));
        placement.swapped = true;
        return placement;
    }
    if (!fits(latitude, longitude)) return unplaced(RowFailure::OutOfRange, detail());
    return atPoint(Position::fromDegrees(latitude, longitude));
}

CoordinatePlacer::Attempt CoordinatePlacer::plane(const CoordinateSource &source, PlanePoint point) {
    const auto detail = [&] { return std::format("{} | {}", point.x, point.y); };
    if (point.x == 0 && point.y == 0) return unplaced(RowFailure::ZeroCoordinates, detail());
    int epsg = source.epsg;
    bool swapped = false;
    const PlaneSystem *expected = planeSystem(epsg);
    if (source.certainty != Certainty::Given && expected != nullptr && !expected->contains(point)) {
        const PlanePoint exchanged{point.y, point.x};
        if (const auto legal = legalSystemOf(point)) {
            epsg = *legal; // a national file holds each overseas département in its own system
        } else if (expected->contains(exchanged)) {
            point = exchanged;
            swapped = true;
        } else {
            return unplaced(RowFailure::OutOfRange, detail());
        }
    }
    const ProjectedCrs *crs = system(epsg);
    const auto position = crs != nullptr ? crs->toWgs84(point) : std::nullopt;
    if (!position) return unplaced(RowFailure::OutOfRange, detail());
    Placement placement = atPoint(*position, epsg);
    placement.swapped = swapped;
    return placement;
}

CoordinatePlacer::Attempt CoordinatePlacer::placeGeoJson(const CoordinateSource &source, std::string_view text) {
    const auto json = parseJson(text, m_limits);
    if (!json) return unplaced(RowFailure::UnreadableCoordinates, std::string(text));
    const ProjectedCrs *crs = system(source.epsg);
    if (crs == nullptr) return unplaced(RowFailure::OutOfRange, std::string(text));
    GeometryParts geometry = readGeometry(*json, *crs);
    if (geometry.parts.empty()) return unplaced(geometry.failure.value_or(RowFailure::BadGeometry), std::string(text));
    Placement placement;
    placement.geometries = std::move(geometry.parts);
    placement.holes = geometry.holes;
    placement.droppedParts = geometry.droppedParts;
    placement.epsg = source.epsg;
    return placement;
}

} // namespace fanion
