// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/board_row.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace fanion::ctl::board_row {

namespace {

constexpr std::array<std::string_view, kColumns> kNames{"id",       "kind", "pos",   "label", "status", "colour",
                                                        "rotation", "size", "layer", "z",     "author", "created"};
constexpr std::array<Field, kColumns - 1> kFields{Field::Catalogue, Field::Position, Field::Label,  Field::Type,
                                                  Field::Colour,    Field::Rotation, Field::Size,   Field::Label2,
                                                  Field::Order,     Field::Source,   Field::EventAt};
constexpr std::size_t kRotation = 6;
constexpr std::int64_t kTenths = 10;

} // namespace

std::size_t columnOf(std::string_view name) {
    return static_cast<std::size_t>(std::ranges::find(kNames, name) - kNames.begin());
}

const std::array<Field, kColumns - 1> &fields() {
    return kFields;
}

EntityId idOf(const BoardRow &row) {
    const auto *text = std::get_if<std::string>(&row[0]);
    const auto id = text ? EntityId::fromHex(*text) : std::nullopt;
    if (!id) throw std::runtime_error("An object of the workload has no id of 16 hexadecimal digits.");
    return *id;
}

Value toField(std::size_t column, const Value &value) {
    const auto *number = std::get_if<std::int64_t>(&value);
    return column == kRotation && number ? Value(*number * kTenths) : value;
}

Value fromField(std::size_t column, const Value &value) {
    const auto *number = std::get_if<std::int64_t>(&value);
    return column == kRotation && number ? Value(*number / kTenths) : value;
}

Value fromJson(const nlohmann::ordered_json &json) {
    if (json.is_string()) return json.get<std::string>();
    if (json.is_number_integer()) return json.get<std::int64_t>();
    if (json.is_array() && json.size() == 2) return Position{json[0].get<std::int32_t>(), json[1].get<std::int32_t>()};
    throw std::runtime_error("A value of the workload is neither text nor number nor position.");
}

std::string toJson(const BoardRow &row) {
    auto array = nlohmann::json::array();
    for (const Value &value : row) {
        if (const auto *text = std::get_if<std::string>(&value))
            array.push_back(*text);
        else if (const auto *number = std::get_if<std::int64_t>(&value))
            array.push_back(*number);
        else if (const auto *position = std::get_if<Position>(&value))
            array.push_back({position->latitudeE7, position->longitudeE7});
        else
            array.push_back(nullptr);
    }
    return array.dump();
}

} // namespace fanion::ctl::board_row
