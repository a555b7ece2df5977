// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/map_link.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace fanion {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t findWord(std::string_view text, std::string_view word) {
    const auto found = std::ranges::search(text, word, {}, lower);
    return found.empty() ? std::string_view::npos : static_cast<std::size_t>(found.begin() - text.begin());
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/** From the scheme to the first blank, percent signs resolved; empty when there is no link. */
std::string linkIn(std::string_view text) {
    std::size_t start = std::string_view::npos;
    for (const std::string_view scheme : {"https://", "http://", "geo:"})
        start = std::min(start, findWord(text, scheme));
    if (start == std::string_view::npos) return {};
    text.remove_prefix(start);
    text = text.substr(0, text.find_first_of(" \t\r\n<>\""));
    std::string link;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '%' && i + 2 < text.size();
        const int high = isEscape ? hexValue(text[i + 1]) : -1;
        const int low = isEscape ? hexValue(text[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            link += static_cast<char>(16 * high + low);
            i += 2;
        } else {
            link += text[i] == '+' ? ' ' : text[i];
        }
    }
    return link;
}

/** A plain decimal at the front of the text, which loses it. */
std::optional<double> takeNumber(std::string_view &text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || !std::isfinite(value)) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

std::optional<Position> placeAt(std::optional<double> latitude, std::optional<double> longitude) {
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180) return std::nullopt;
    return Position::fromDegrees(*latitude, *longitude);
}

/** Two numbers with a separator between them at the front of the text. */
std::optional<Position> readPair(std::string_view text, char separator = ',', bool longitudeFirst = false) {
    const auto first = takeNumber(text);
    if (!first || !text.starts_with(separator)) return std::nullopt;
    text.remove_prefix(1);
    const auto second = takeNumber(text);
    return longitudeFirst ? placeAt(second, first) : placeAt(first, second);
}

/** What follows `name=` among the link's parameters; empty when there is none. */
std::string_view parameter(std::string_view link, std::string_view name) {
    for (std::size_t at = link.find(name); at != std::string_view::npos; at = link.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (at > 0 && std::string_view("?&#").contains(link[at - 1]) && end < link.size() && link[end] == '=')
            return link.substr(end + 1);
    }
    return {};
}

std::optional<Position> behind(std::string_view link, std::string_view mark) {
    const auto at = link.rfind(mark); // the last one is the pin; those before are of the route
    return at == std::string_view::npos ? std::nullopt : readPair(link.substr(at + mark.size()));
}

std::optional<Position> readGoogleData(std::string_view link) {
    const auto at = link.rfind("!3d");
    if (at == std::string_view::npos) return std::nullopt;
    std::string_view rest = link.substr(at + 3);
    const auto latitude = takeNumber(rest);
    if (!rest.starts_with("!4d")) return std::nullopt;
    rest.remove_prefix(3);
    return placeAt(latitude, takeNumber(rest));
}

std::optional<Position> readMarker(std::string_view link) {
    std::string_view latitude = parameter(link, "mlat");
    std::string_view longitude = parameter(link, "mlon");
    return placeAt(takeNumber(latitude), takeNumber(longitude));
}

/** "17/48.85837/2.29448": the zoom, then where the map looks. */
std::optional<Position> readMapHash(std::string_view link) {
    std::string_view rest = parameter(link, "map");
    if (!takeNumber(rest) || !rest.starts_with('/')) return std::nullopt;
    return readPair(rest.substr(1), '/');
}

/** A geo: URI; Android puts the place into q= and leaves 0,0 before it. */
std::optional<Position> readGeoUri(std::string_view link) {
    const std::string_view crs = link.substr(std::min(link.find(";crs="), link.size()));
    if (!crs.empty() && findWord(crs, "wgs84") != 5) return std::nullopt;
    if (const auto asked = readPair(parameter(link, "q"))) return asked;
    return readPair(link.substr(4));
}

} // namespace

std::optional<Position> parseMapLink(std::string_view text) {
    if (text.size() > kMaxMapLink) return std::nullopt;
    const std::string link = linkIn(text);
    if (link.empty()) return std::nullopt;
    if (findWord(link, "geo:") == 0) return readGeoUri(link);
    if (const auto place = readGoogleData(link)) return place;
    if (const auto place = readMarker(link)) return place;
    for (const std::string_view name : {"q", "query", "destination", "daddr", "coordinate", "ll"})
        if (const auto place = readPair(parameter(link, name))) return place;
    const std::string_view target = parameter(link, "to");
    if (target.starts_with("ll."))
        if (const auto place = readPair(target.substr(3))) return place;
    if (findWord(link, "geoportail") != std::string::npos || findWord(link, "cartes.gouv.fr") != std::string::npos)
        if (const auto place = readPair(parameter(link, "c"), ',', true)) return place;
    if (const auto place = readMapHash(link)) return place;
    return behind(link, "@");
}

} // namespace fanion
