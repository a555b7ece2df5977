// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/utm.h"

#include <GeographicLib/Constants.hpp>
#include <GeographicLib/UTMUPS.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <format>
#include <vector>

namespace fanion {

namespace {

using GeographicLib::GeographicErr;
using GeographicLib::UTMUPS;

constexpr std::string_view kBands = "CDEFGHJKLMNPQRSTUVWX";
constexpr double kSouthEnd = -80;
constexpr double kNorthEnd = 84;
constexpr double kFalseNorthing = 10'000'000; // south of the equator
constexpr double kBandSlack = 0.1;            // degrees; metres were rounded, and people read the band off a map

std::optional<UtmPoint> project(Position position, int wantedZone) {
    if (!position.isValid() || position.latitude() < kSouthEnd || position.latitude() > kNorthEnd) return std::nullopt;
    UtmPoint point;
    try {
        UTMUPS::Forward(position.latitude(), position.longitude(), point.zone, point.isNorth, point.easting,
                        point.northing, wantedZone);
    } catch (const GeographicErr &) {
        return std::nullopt;
    }
    return point;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/** Reads a text from the front, in capitals. */
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] char next() const { return m_rest.empty() ? '\0' : upper(m_rest.front()); }
    char take() {
        const char c = next();
        m_rest.remove_prefix(m_rest.empty() ? 0 : 1);
        return c;
    }
    void skip(std::string_view any) {
        while (!isAtEnd() && any.contains(m_rest.front()))
            m_rest.remove_prefix(1);
    }
    bool skipWord(std::string_view word) {
        if (m_rest.size() < word.size() || !std::ranges::equal(m_rest.substr(0, word.size()), word, {}, upper))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    /** Digits, and decimals behind a point or comma when less than four follow; empty when there is no digit. */
    [[nodiscard]] std::string number() {
        std::string digits = wholeNumber();
        if (digits.empty() || (next() != '.' && next() != ',')) return digits;
        const auto fraction = std::min(m_rest.find_first_not_of("0123456789", 1), m_rest.size()) - 1;
        if (fraction == 0 || (next() == ',' && fraction > 3)) return digits;
        digits += '.';
        digits += m_rest.substr(1, fraction);
        m_rest.remove_prefix(fraction + 1);
        return digits;
    }
    [[nodiscard]] std::string wholeNumber() {
        std::string digits;
        while (isDigit(next()))
            digits += take();
        return digits;
    }

private:
    std::string_view m_rest;
};

double valueOf(const std::string &digits) {
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/** The numbers behind the zone: two, or groups of thousands made two again. */
std::optional<std::pair<double, double>> readMetres(Reader &reader) {
    constexpr std::size_t kEastingDigits = 6;
    std::vector<std::string> numbers;
    while (true) {
        reader.skip(" \t,;:/=");
        if (reader.isAtEnd()) break;
        numbers.push_back(reader.number());
        if (numbers.back().empty() || numbers.size() > 5) return std::nullopt;
        reader.skip(" ");
        if (reader.skipWord("M")) reader.skip(" ");
        if (reader.next() == 'E' || reader.next() == 'N') reader.take();
    }
    if (numbers.size() == 2) return std::pair(valueOf(numbers[0]), valueOf(numbers[1]));
    std::string digits;
    for (const std::string &number : numbers)
        digits += number;
    if (numbers.size() < 4 || digits.contains('.') || (digits.size() != 12 && digits.size() != 13)) return std::nullopt;
    return std::pair(valueOf(digits.substr(0, kEastingDigits)), valueOf(digits.substr(kEastingDigits)));
}

/** Whether a latitude lies in a band, or next to its edge. */
bool isInBand(double latitude, std::size_t band) {
    const double south = kSouthEnd + 8 * static_cast<double>(band);
    const double north = band + 1 == kBands.size() ? kNorthEnd : south + 8;
    return latitude >= south - kBandSlack && latitude <= north + kBandSlack;
}

} // namespace

std::optional<UtmPoint> toUtm(Position position) {
    return project(position, UTMUPS::UTM);
}

std::optional<UtmPoint> toUtm(Position position, int zone, bool isNorth) {
    if (zone < 1 || zone > 60) return std::nullopt;
    auto point = project(position, zone);
    if (!point || point->isNorth == isNorth) return point;
    point->northing += isNorth ? -kFalseNorthing : kFalseNorthing;
    point->isNorth = isNorth;
    return point;
}

std::optional<Position> fromUtm(const UtmPoint &point) {
    if (point.zone < 1 || point.zone > 60) return std::nullopt;
    double latitude = 0;
    double longitude = 0;
    try {
        UTMUPS::Reverse(point.zone, point.isNorth, point.easting, point.northing, latitude, longitude);
    } catch (const GeographicErr &) {
        return std::nullopt;
    }
    if (!(std::abs(latitude) <= 90 && std::abs(longitude) <= 180)) return std::nullopt; // not a number either
    return Position::fromDegrees(latitude, longitude);
}

std::optional<char> latitudeBand(double latitude) {
    if (!(latitude >= kSouthEnd && latitude <= kNorthEnd)) return std::nullopt;
    const auto band = static_cast<std::size_t>((latitude - kSouthEnd) / 8);
    return kBands[std::min(band, kBands.size() - 1)];
}

std::optional<std::string> formatUtm(Position position) {
    const auto point = toUtm(position);
    const auto band = latitudeBand(position.latitude());
    if (!point || !band) return std::nullopt;
    return std::format("{}{} {:06} {}", point->zone, *band, std::llround(point->easting),
                       std::llround(point->northing));
}

std::optional<UtmPoint> parseUtm(std::string_view text) {
    Reader reader(text);
    reader.skip(" \t");
    if (reader.skipWord("UTM")) reader.skip(" \t:,");
    const std::string zone = reader.wholeNumber();
    if (zone.empty() || zone.size() > 2) return std::nullopt;
    reader.skip(" ");
    const char letter = reader.take();
    const auto band = kBands.find(letter);
    if (band == std::string_view::npos) return std::nullopt;
    const auto metres = readMetres(reader);
    if (!metres) return std::nullopt;
    UtmPoint point{static_cast<int>(valueOf(zone)), letter >= 'N', metres->first, metres->second};
    if (point.easting < 100'000 || point.easting >= 1'000'000) return std::nullopt;
    const auto place = fromUtm(point);
    if (letter == 'N') return place ? std::optional(point) : std::nullopt; // the hemisphere, or a band of it
    if (place && isInBand(place->latitude(), band)) return point;
    if (letter != 'S') return std::nullopt;
    point.isNorth = false;
    return fromUtm(point) ? std::optional(point) : std::nullopt;
}

} // namespace fanion
