// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/mgrs.h"

#include "core/geo/utm.h"

#include <GeographicLib/Constants.hpp>
#include <GeographicLib/MGRS.hpp>

#include <algorithm>
#include <cmath>

namespace fanion {

namespace {

constexpr int kMaxDigits = 5;
constexpr std::size_t kLongest = 15; ///< "31UDQ4825111932"

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return c >= 'A' && c <= 'Z';
}

/** Without spaces, hyphens and the name, in capitals; cut when it is too long anyway. */
std::string compact(std::string_view text) {
    constexpr std::string_view kName = "MGRS";
    std::string code;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '\t') continue;
        if (c == ':' && code == kName) continue;
        if (code.size() > kName.size() + kLongest) break;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    if (code.starts_with(kName)) code.erase(0, kName.size());
    return code;
}

/** One or two digits, three letters, and an even number of digits: UTM's part of MGRS, not the poles'. */
bool hasForm(std::string_view code) {
    const auto zone = static_cast<std::size_t>(std::ranges::find_if_not(code, isDigit) - code.begin());
    if (zone < 1 || zone > 2 || code.size() < zone + 5 || code.size() > kLongest) return false;
    const std::string_view digits = code.substr(zone + 3);
    return std::ranges::all_of(code.substr(zone, 3), isLetter) && digits.size() % 2 == 0 &&
           std::ranges::all_of(digits, isDigit);
}

} // namespace

std::optional<std::string> encodeMgrs(Position position, int digits) {
    const auto point = toUtm(position);
    if (!point) return std::nullopt;
    const int precision = std::clamp(digits, 0, kMaxDigits);
    std::string code;
    try {
        GeographicLib::MGRS::Forward(point->zone, point->isNorth, point->easting, point->northing, position.latitude(),
                                     precision, code);
    } catch (const GeographicLib::GeographicErr &) {
        return std::nullopt;
    }
    // GeographicLib writes the zone with two digits, people with as many as it has.
    if (code.starts_with('0')) code.erase(0, 1);
    const auto side = static_cast<std::size_t>(precision);
    const std::size_t square = code.size() - 2 * side - 2;
    std::string text = code.substr(0, square) + ' ' + code.substr(square, 2);
    if (side > 0) text += ' ' + code.substr(square + 2, side) + ' ' + code.substr(square + 2 + side);
    return text;
}

std::optional<MgrsSquare> decodeMgrs(std::string_view text) {
    const std::string code = compact(text);
    if (!hasForm(code)) return std::nullopt;
    UtmPoint point;
    int precision = 0;
    try {
        GeographicLib::MGRS::Reverse(code, point.zone, point.isNorth, point.easting, point.northing, precision);
    } catch (const GeographicLib::GeographicErr &) {
        return std::nullopt;
    }
    const auto centre = fromUtm(point);
    if (!centre) return std::nullopt;
    return MgrsSquare{*centre, std::pow(10.0, kMaxDigits - precision)};
}

} // namespace fanion
