// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/geojson_geometry.h"

#include <cmath>
#include <string_view>

namespace fanion {

namespace {

using Failure = RowFailure;
template <typename T>
using OrFailure = std::expected<T, RowFailure>;

const JsonValue *member(const JsonValue &object, std::string_view name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

std::string_view typeOf(const JsonValue &geometry) {
    const JsonValue *type = member(geometry, "type");
    return type != nullptr && type->is_string() ? std::string_view(type->get_ref<const std::string &>())
                                                : std::string_view{};
}

/** Reads geometries into one result; recursion goes as deep as the JSON, which is limited. */
class Reader {
public:
    Reader(const ProjectedCrs &crs, GeometryParts &result) : m_crs(crs), m_result(result) {}

    void geometry(const JsonValue &value) {
        const std::string_view type = typeOf(value);
        if (type == "GeometryCollection") return forEach(member(value, "geometries"), &Reader::geometry);
        if (type.empty()) return bareDegrees(value);
        const JsonValue *coordinates = member(value, "coordinates");
        if (type == "Point") return coordinates != nullptr ? point(*coordinates) : drop(Failure::BadGeometry);
        if (type == "LineString") return coordinates != nullptr ? line(*coordinates) : drop(Failure::BadGeometry);
        if (type == "Polygon") return coordinates != nullptr ? polygon(*coordinates) : drop(Failure::BadGeometry);
        if (type == "MultiPoint") return forEach(coordinates, &Reader::point);
        if (type == "MultiLineString") return forEach(coordinates, &Reader::line);
        if (type == "MultiPolygon") return forEach(coordinates, &Reader::polygon);
        drop(Failure::UnsupportedGeometry);
    }

private:
    void forEach(const JsonValue *values, void (Reader::*read)(const JsonValue &)) {
        if (values == nullptr || !values->is_array() || values->empty()) return drop(Failure::BadGeometry);
        for (const JsonValue &value : *values)
            (this->*read)(value);
    }
    void drop(Failure failure) {
        ++m_result.droppedParts;
        if (!m_result.failure) m_result.failure = failure;
    }

    [[nodiscard]] OrFailure<Position> position(const JsonValue &value) const {
        if (!value.is_array() || value.size() < 2 || !value[0].is_number() || !value[1].is_number())
            return std::unexpected(Failure::BadGeometry);
        const auto place = m_crs.toWgs84({value[0].get<double>(), value[1].get<double>()});
        if (!place) return std::unexpected(Failure::OutOfRange);
        return *place;
    }
    [[nodiscard]] OrFailure<Path> path(const JsonValue &value, std::size_t minimum, bool isRing) const {
        if (!value.is_array()) return std::unexpected(Failure::BadGeometry);
        Path points;
        points.reserve(value.size());
        for (const JsonValue &item : value) {
            const auto place = position(item);
            if (!place) return std::unexpected(place.error());
            points.push_back(*place);
        }
        if (isRing && points.size() > 1 && points.front() == points.back()) points.pop_back();
        if (points.size() < minimum) return std::unexpected(Failure::BadGeometry);
        return points;
    }

    void point(const JsonValue &value) {
        const auto place = position(value);
        if (!place) return drop(place.error());
        m_result.parts.push_back({GeometryKind::Point, *place, {}});
    }
    void line(const JsonValue &value) {
        auto points = path(value, 2, false);
        if (!points) return drop(points.error());
        m_result.parts.push_back({GeometryKind::Line, points->front(), std::move(*points)});
    }
    void polygon(const JsonValue &value) {
        if (!value.is_array() || value.empty()) return drop(Failure::BadGeometry);
        auto ring = path(value[0], 3, true);
        if (!ring) return drop(ring.error());
        m_result.holes += value.size() - 1;
        m_result.parts.push_back({GeometryKind::Polygon, ring->front(), std::move(*ring)});
    }
    /** Opendatasoft's {"lon": 2.37, "lat": 48.85}. */
    void bareDegrees(const JsonValue &value) {
        const JsonValue *longitude = member(value, "lon");
        const JsonValue *latitude = member(value, "lat");
        if (longitude == nullptr || latitude == nullptr || !longitude->is_number() || !latitude->is_number())
            return drop(value.is_null() ? Failure::NoGeometry : Failure::BadGeometry);
        const double degreesEast = longitude->get<double>();
        const double degreesNorth = latitude->get<double>();
        if (!(std::abs(degreesEast) <= 180 && std::abs(degreesNorth) <= 90)) return drop(Failure::OutOfRange);
        m_result.parts.push_back({GeometryKind::Point, Position::fromDegrees(degreesNorth, degreesEast), {}});
    }

    const ProjectedCrs &m_crs;
    GeometryParts &m_result;
};

} // namespace

GeometryParts readGeometry(const JsonValue &geometry, const ProjectedCrs &crs) {
    GeometryParts result;
    Reader(crs, result).geometry(geometry);
    return result;
}

} // namespace fanion
