// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate_text.h"

#include "core/geo/coordinate_tokens.h"
#include "core/geo/dfci.h"
#include "core/geo/lambert93.h"
#include "core/geo/map_link.h"
#include "core/geo/mgrs.h"
#include "core/geo/utm.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <format>
#include <numbers>
#include <span>
#include <vector>

namespace fanion {

namespace {

using Tokens = std::span<const CoordinateToken>;
using Kind = CoordinateToken::Kind;

constexpr std::size_t kMaxText = 200;

enum class Axis : std::uint8_t { Unknown, Latitude, Longitude };

struct Angle {
    double degrees = 0;
    Axis axis = Axis::Unknown;
    bool isDecimal = true;
};

Axis axisOf(const CoordinateToken &token) {
    switch (token.letter) {
    case 'N':
    case 'S':
    case 'l':
        return Axis::Latitude;
    default:
        return Axis::Longitude;
    }
}

/** One angle made of all the tokens: up to three numbers in the right order, marks that fit them, one hemisphere. */
std::optional<Angle> readAngle(Tokens tokens) {
    Angle angle;
    std::size_t numbers = 0;
    bool negative = false;
    bool hemisphere = false;
    bool fraction = false;
    double unit = 1;
    for (const CoordinateToken &token : tokens) {
        switch (token.kind) {
        case Kind::Number:
            // Only the last number may have decimals, only the first a sign, and minutes stop at 60.
            if (numbers == 3 || fraction || (numbers > 0 && (token.isSigned || token.value >= 60))) return std::nullopt;
            negative |= token.isNegative;
            angle.degrees += token.value * unit;
            unit /= 60;
            fraction = token.hasFraction;
            ++numbers;
            break;
        case Kind::Mark:
            if (numbers == 0 || token.markRank != numbers - 1) return std::nullopt;
            break;
        case Kind::Hemisphere:
            if (hemisphere || negative) return std::nullopt;
            hemisphere = true;
            negative = token.letter == 'S' || token.letter == 'W';
            [[fallthrough]];
        case Kind::AxisName:
            if (angle.axis != Axis::Unknown && angle.axis != axisOf(token)) return std::nullopt;
            angle.axis = axisOf(token);
            break;
        case Kind::Separator:
            return std::nullopt;
        }
    }
    if (numbers == 0) return std::nullopt;
    angle.isDecimal = numbers == 1;
    if (negative) angle.degrees = -angle.degrees;
    return angle;
}

/** Where the second of two angles begins; the size when there is no telling. */
std::size_t splitIndex(Tokens tokens) {
    std::vector<std::size_t> separators, hemispheres, axes, numbers, degreeMarks;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        switch (tokens[i].kind) {
        case Kind::Separator:
            separators.push_back(i);
            break;
        case Kind::Hemisphere:
            hemispheres.push_back(i);
            break;
        case Kind::AxisName:
            axes.push_back(i);
            break;
        case Kind::Number:
            numbers.push_back(i);
            break;
        case Kind::Mark:
            if (tokens[i].markRank == 0) degreeMarks.push_back(i);
            break;
        }
    }
    if (separators.size() == 1) return separators[0];
    if (!separators.empty()) return tokens.size();
    if (axes.size() == 2) return axes[1];
    if (hemispheres.size() == 2) return hemispheres[0] == 0 ? hemispheres[1] : hemispheres[0] + 1;
    if (degreeMarks.size() == 2) return degreeMarks[1] - 1;
    if (!numbers.empty() && numbers.size() % 2 == 0) return numbers[numbers.size() / 2];
    return tokens.size();
}

std::optional<ParsedCoordinates> checked(const Angle &first, const Angle &second) {
    const bool reversed = first.axis == Axis::Longitude || second.axis == Axis::Latitude ||
                          (first.axis == Axis::Unknown && second.axis == Axis::Unknown &&
                           std::abs(first.degrees) > 90 && std::abs(second.degrees) <= 90);
    const Angle &latitude = reversed ? second : first;
    const Angle &longitude = reversed ? first : second;
    if (latitude.axis == Axis::Longitude || longitude.axis == Axis::Latitude) return std::nullopt;
    if (std::abs(latitude.degrees) > 90 || std::abs(longitude.degrees) > 180) return std::nullopt;
    const bool decimal = first.isDecimal && second.isDecimal;
    return ParsedCoordinates{.position = Position::fromDegrees(latitude.degrees, longitude.degrees),
                             .notation = decimal ? CoordinateNotation::DecimalDegrees
                                                 : CoordinateNotation::DegreesMinutesSeconds};
}

/** Where metres can only be Lambert-93. */
bool isLambert93(PlanePoint point) {
    return point.x > 0 && point.x < 1'300'000 && point.y > 6'000'000 && point.y < 7'200'000;
}

std::optional<ParsedCoordinates> readLambert93(const Angle &x, const Angle &y) {
    if (!x.isDecimal || !y.isDecimal || x.axis != Axis::Unknown || y.axis != Axis::Unknown) return std::nullopt;
    if (!isLambert93({x.degrees, y.degrees})) return std::nullopt;
    const auto position = fromLambert93({x.degrees, y.degrees});
    if (!position) return std::nullopt;
    return ParsedCoordinates{.position = *position, .notation = CoordinateNotation::Lambert93};
}

std::optional<ParsedCoordinates> readDfci(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return std::nullopt;
    text.remove_prefix(first);
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    constexpr std::string_view kName = "dfci";
    if (text.size() > kName.size() && std::ranges::equal(text.substr(0, 4), kName, {}, lower)) {
        text.remove_prefix(kName.size());
        while (!text.empty() && (text.front() == ':' || text.front() == ' '))
            text.remove_prefix(1);
    }
    const auto last = text.find_last_not_of(" \t\r\n");
    const auto square = decodeDfci(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
    if (!square || square->level == DfciLevel::Square100Km) return std::nullopt;
    // The farthest corner of an L-shaped sub-zone is 717 m from its middle, of the central kilometre 707 m.
    const double radius = square->subZone != 0 ? 720 : square->size * std::numbers::sqrt2 / 2;
    return ParsedCoordinates{
        .position = square->centre, .notation = CoordinateNotation::Dfci, .uncertaintyMetres = radius};
}

std::optional<ParsedCoordinates> readGridReference(std::string_view text) {
    if (const auto square = decodeMgrs(text))
        return ParsedCoordinates{.position = square->centre,
                                 .notation = CoordinateNotation::Mgrs,
                                 .uncertaintyMetres = square->size * std::numbers::sqrt2 / 2};
    const auto utm = parseUtm(text);
    const auto position = utm ? fromUtm(*utm) : std::nullopt;
    if (!position) return std::nullopt;
    return ParsedCoordinates{.position = *position, .notation = CoordinateNotation::Utm};
}

/** Blanks at the ends gone, and those of web pages (no-break and thin ones) made plain. */
std::string plainBlanks(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const std::string_view rest = text;
        for (const std::string_view blank : {"\u00A0", "\u202F", "\u2009", "\r", "\n"})
            if (text.starts_with(blank)) {
                plain += ' ';
                text.remove_prefix(blank.size());
            }
        if (rest.size() != text.size()) continue;
        plain += text.front();
        text.remove_prefix(1);
    }
    const auto first = std::min(plain.find_first_not_of(" \t"), plain.size());
    return plain.substr(first, plain.find_last_not_of(" \t") + 1 - first);
}

std::int64_t magnitude(std::int32_t value) {
    return std::abs(static_cast<std::int64_t>(value));
}

} // namespace

std::string formatDecimalDegrees(Position position) {
    const auto half = [](std::int32_t e7, char positive, char negative) {
        const std::int64_t hundredThousandths = (magnitude(e7) + 50) / 100;
        const char letter = e7 < 0 && hundredThousandths != 0 ? negative : positive;
        return std::format("{}.{:05} {}", hundredThousandths / 100'000, hundredThousandths % 100'000, letter);
    };
    return half(position.latitudeE7, 'N', 'S') + ' ' + half(position.longitudeE7, 'E', 'W');
}

std::string formatDegreesMinutesSeconds(Position position) {
    const auto half = [](std::int32_t e7, char positive, char negative) {
        const std::int64_t tenths = (magnitude(e7) * 36'000 + 5'000'000) / 10'000'000;
        const char letter = e7 < 0 && tenths != 0 ? negative : positive;
        return std::format("{}°{:02}′{:02}.{}″ {}", tenths / 36'000, tenths / 600 % 60, tenths / 10 % 60, tenths % 10,
                           letter);
    };
    return half(position.latitudeE7, 'N', 'S') + ' ' + half(position.longitudeE7, 'E', 'W');
}

std::optional<std::string> formatLambert93(Position position) {
    const auto point = toLambert93(position);
    if (!point) return std::nullopt;
    const PlanePoint whole{std::round(point->x), std::round(point->y)};
    if (!isLambert93(whole)) return std::nullopt;
    return std::format("{:.0f} {:.0f}", whole.x, whole.y);
}

std::optional<std::string> formatCoordinates(Position position, CoordinateNotation notation) {
    switch (notation) {
    case CoordinateNotation::DecimalDegrees:
        return formatDecimalDegrees(position);
    case CoordinateNotation::DegreesMinutesSeconds:
        return formatDegreesMinutesSeconds(position);
    case CoordinateNotation::Dfci:
        return encodeDfci(position);
    case CoordinateNotation::Utm:
        return formatUtm(position);
    case CoordinateNotation::Mgrs:
        return encodeMgrs(position);
    case CoordinateNotation::Lambert93:
        return formatLambert93(position);
    }
    return std::nullopt;
}

std::optional<ParsedCoordinates> parseCoordinates(std::string_view source) {
    if (source.size() > kMaxMapLink) return std::nullopt;
    const std::string text = plainBlanks(source);
    if (const auto linked = parseMapLink(text)) return ParsedCoordinates{.position = *linked};
    if (text.size() > kMaxText) return std::nullopt;
    if (const auto dfci = readDfci(text)) return dfci;
    if (const auto reference = readGridReference(text)) return reference;
    const auto tokens = tokeniseCoordinates(text);
    if (!tokens) return std::nullopt;
    const Tokens all(*tokens);
    const std::size_t split = splitIndex(all);
    if (split == 0 || split >= all.size()) return std::nullopt;
    const auto first = readAngle(all.first(split));
    const auto second = readAngle(all.subspan(all[split].kind == Kind::Separator ? split + 1 : split));
    if (!first || !second) return std::nullopt;
    if (const auto lambert = readLambert93(*first, *second)) return lambert;
    return checked(*first, *second);
}

std::optional<double> parseAngle(std::string_view text) {
    if (text.size() > kMaxText) return std::nullopt;
    const auto tokens = tokeniseCoordinates(text);
    if (!tokens) return std::nullopt;
    const auto angle = readAngle(*tokens);
    if (!angle || std::abs(angle->degrees) > 180) return std::nullopt;
    return angle->degrees;
}

} // namespace fanion
