// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/value_json.h"

#include "core/io/time_text.h"
#include "core/model/limits.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <format>
#include <optional>

namespace fanion {

namespace {

using nlohmann::json;

json positionToJson(const Position &position) {
    // A division gives the double nearest to the decimal number, so that it prints with at most 7 decimals.
    return {{"lat", position.latitudeE7 / 1e7}, {"lon", position.longitudeE7 / 1e7}};
}

std::unexpected<Error> wrong(const FieldSpec &field, std::string_view wanted) {
    return fail(ErrorCode::InvalidArgument, std::format("The field {} takes {}.", field.name, wanted),
                std::string(field.name));
}

std::optional<double> number(const json &object, const char *name, const char *longName) {
    auto found = object.find(name);
    if (found == object.end()) found = object.find(longName);
    if (found == object.end() || !found->is_number()) return std::nullopt;
    return found->get<double>();
}

std::optional<Position> positionOf(double latitude, double longitude) {
    if (!(std::abs(latitude) <= 90.0) || !(std::abs(longitude) <= 180.0)) return std::nullopt;
    return Position::fromDegrees(latitude, longitude);
}

std::optional<Position> positionFromJson(const json &value) {
    if (value.is_array()) {
        // GeoJSON: longitude first; a height may follow and has no place here.
        const bool shaped = (value.size() == 2 || value.size() == 3) && value[0].is_number() && value[1].is_number();
        if (!shaped) return std::nullopt;
        return positionOf(value[1].get<double>(), value[0].get<double>());
    }
    if (!value.is_object()) return std::nullopt;
    if (value.value("type", json()) == "Point") {
        const auto coordinates = value.find("coordinates");
        if (coordinates == value.end() || !coordinates->is_array()) return std::nullopt;
        return positionFromJson(*coordinates);
    }
    const auto latitude = number(value, "lat", "latitude");
    const auto longitude = number(value, "lon", "longitude");
    if (!latitude || !longitude || value.size() != 2) return std::nullopt;
    return positionOf(*latitude, *longitude);
}

/** The list of points in any of the accepted forms, or null. */
const json *pointsOf(const json &value) {
    if (value.is_array()) return &value;
    if (!value.is_object()) return nullptr;
    const auto coordinates = value.find("coordinates");
    if (coordinates == value.end() || !coordinates->is_array()) return nullptr;
    const json type = value.value("type", json());
    if (type == "LineString") return &*coordinates;
    if (type == "Polygon" && coordinates->size() == 1 && coordinates->front().is_array()) return &coordinates->front();
    return nullptr;
}

Result<Value> pathFromJson(const FieldSpec &field, const json &value, bool isSurface) {
    const json *points = pointsOf(value);
    if (!points) return wrong(field, "a list of positions, or a GeoJSON LineString or Polygon with one ring");
    if (points->size() > limits::kPathPoints + 1)
        return fail(ErrorCode::TooLarge,
                    std::format("The path has {} points; at most {} are kept.", points->size(), limits::kPathPoints),
                    std::string(field.name));
    Path path;
    path.reserve(points->size());
    for (const json &point : *points) {
        const auto position = positionFromJson(point);
        if (!position)
            return wrong(field, std::format("positions; its number {} isn't one (latitudes within 90, longitudes "
                                            "within 180 degrees, [lon, lat] or {{\"lat\":…, \"lon\":…}})",
                                            path.size() + 1));
        path.push_back(*position);
    }
    if (isSurface && path.size() > 3 && path.front() == path.back()) path.pop_back();
    return Value(std::move(path));
}

Result<Value> timeFromJson(const FieldSpec &field, const json &value) {
    if (value.is_number_integer()) return Value(value.get<std::int64_t>());
    if (value.is_string())
        if (const auto time = parseIsoTime(value.get_ref<const std::string &>())) return Value(*time);
    return wrong(field, "a time: ISO 8601 with a zone (2026-07-01T12:34:00Z) or milliseconds since 1970");
}

Result<Value> integerFromJson(const FieldSpec &field, const json &value) {
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX) return wrong(field, "a 64-bit number");
    if (value.is_number_integer()) return Value(value.get<std::int64_t>());
    return wrong(field, "a whole number");
}

Result<Value> convert(const FieldSpec &field, const json &value, bool isSurface) {
    switch (field.type) {
    case ValueType::Boolean:
        if (value.is_boolean()) return Value(value.get<bool>());
        return wrong(field, "true or false");
    case ValueType::Integer:
        return integerFromJson(field, value);
    case ValueType::Time:
        return timeFromJson(field, value);
    case ValueType::Text:
        if (value.is_string()) return Value(value.get<std::string>());
        return wrong(field, "text");
    case ValueType::Choice:
        return Value(value.is_string() ? value.get<std::string>() : std::string()); // checkValue names the choices
    case ValueType::Position: {
        const auto position = positionFromJson(value);
        if (position) return Value(*position);
        return wrong(field, "a position: {\"lat\":…, \"lon\":…} or [lon, lat], in degrees");
    }
    case ValueType::Path:
        return pathFromJson(field, value, isSurface);
    case ValueType::Reference: {
        const auto id = value.is_string() ? EntityId::fromHex(value.get_ref<const std::string &>()) : std::nullopt;
        if (id) return Value(*id);
        return wrong(field, "the id of an object: 16 hexadecimal digits");
    }
    }
    return wrong(field, "another type of value");
}

} // namespace

json valueToJson(const FieldSpec *field, const Value &value) {
    struct Visitor {
        bool isTime;
        json operator()(std::monostate) const { return nullptr; }
        json operator()(bool flag) const { return flag; }
        json operator()(std::int64_t whole) const { return isTime ? json(isoTime(whole)) : json(whole); }
        json operator()(const std::string &text) const { return text; }
        json operator()(const Position &position) const { return positionToJson(position); }
        json operator()(const Path &path) const {
            json points = json::array();
            for (const Position &position : path)
                points.push_back(positionToJson(position));
            return points;
        }
        json operator()(const EntityId &id) const { return id.hex(); }
        json operator()(const TreePlace &place) const {
            return place.parent.isNull() ? json(nullptr) : json(place.parent.hex());
        }
    };
    return std::visit(Visitor{field && field->type == ValueType::Time}, value);
}

Result<Value> valueFromJson(const FieldSpec &field, const json &value, bool isSurface) {
    Result<Value> result = value.is_null() ? Result<Value>(Value()) : convert(field, value, isSurface);
    if (!result) return result;
    if (Result<void> checked = checkValue(field, *result); !checked) return std::unexpected(checked.error());
    return result;
}

} // namespace fanion
