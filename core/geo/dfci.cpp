// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/dfci.h"

#include "core/geo/lambert2_etendu.h"

#include <algorithm>
#include <cmath>

namespace fanion {

namespace {

constexpr std::string_view kLetters100Km = "ABCDEFGHKLMN"; // no I, no J
constexpr std::string_view kLetters2Km = "ABCDEFGHKL";
constexpr double kSouth = 1'500'000;
constexpr int kExtent = 1'200'000;
// From the two outer sides to the centroid of an L-shaped sub-zone; (500, 500) would fall into sub-zone 5.
constexpr double kSubZoneInset = 1250.0 / 3;

/** The middle of a sub-zone, in metres from the south-west corner of its 2 km square. */
PlanePoint subZoneMiddle(int subZone) {
    const double far = 2000 - kSubZoneInset;
    switch (subZone) {
    case 1:
        return {kSubZoneInset, far};
    case 2:
        return {far, far};
    case 3:
        return {far, kSubZoneInset};
    case 4:
        return {kSubZoneInset, kSubZoneInset};
    default:
        return {1000, 1000};
    }
}

int subZoneAt(int u, int v) {
    if (u >= 500 && u < 1500 && v >= 500 && v < 1500) return 5;
    if (v >= 1000) return u < 1000 ? 1 : 2;
    return u < 1000 ? 4 : 3;
}

char digit(int value) {
    return static_cast<char>('0' + value);
}

/** The code without spaces and hyphens, in capitals; at most 9 characters are kept, which is already too long. */
std::string normalised(std::string_view code) {
    std::string text;
    for (const char c : code) {
        if (c == ' ' || c == '-' || c == '\t') continue;
        if (text.size() > 8) break;
        text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

/** The corner of a code of valid length, one character pair at a time; empty at the first wrong character. */
std::optional<PlanePoint> origin(std::string_view text) {
    const auto letter = [](std::string_view alphabet, char c) { return alphabet.find(c); };
    const auto even = [](char c) { return c >= '0' && c <= '8' && (c - '0') % 2 == 0; };
    const auto column = letter(kLetters100Km, text[0]);
    const auto row = letter(kLetters100Km, text[1]);
    if (column == std::string_view::npos || row == std::string_view::npos) return std::nullopt;
    PlanePoint corner{static_cast<double>(column) * 100'000, kSouth + static_cast<double>(row) * 100'000};
    if (text.size() >= 4) {
        if (!even(text[2]) || !even(text[3])) return std::nullopt;
        corner.x += (text[2] - '0') * 10'000;
        corner.y += (text[3] - '0') * 10'000;
    }
    if (text.size() >= 6) {
        const auto fine = letter(kLetters2Km, text[4]);
        if (fine == std::string_view::npos || text[5] < '0' || text[5] > '9') return std::nullopt;
        corner.x += static_cast<double>(fine) * 2000;
        corner.y += (text[5] - '0') * 2000;
    }
    return corner;
}

} // namespace

std::optional<std::string> encodeDfci(PlanePoint lambert2Etendu, DfciLevel level) {
    // Written so that a NaN is refused too.
    if (!(lambert2Etendu.x >= 0 && lambert2Etendu.x < kExtent)) return std::nullopt;
    if (!(lambert2Etendu.y >= kSouth && lambert2Etendu.y < kSouth + kExtent)) return std::nullopt;
    const int x = static_cast<int>(lambert2Etendu.x);
    const int y = static_cast<int>(lambert2Etendu.y - kSouth);

    const auto letter = [](std::string_view alphabet, int index) { return alphabet[static_cast<std::size_t>(index)]; };
    std::string code;
    code += letter(kLetters100Km, x / 100'000);
    code += letter(kLetters100Km, y / 100'000);
    if (level == DfciLevel::Square100Km) return code;
    code += digit(2 * (x % 100'000 / 20'000));
    code += digit(2 * (y % 100'000 / 20'000));
    if (level == DfciLevel::Square20Km) return code;
    code += letter(kLetters2Km, x % 20'000 / 2000);
    code += digit(y % 20'000 / 2000);
    if (level == DfciLevel::Square2Km) return code;
    code += '.';
    code += digit(subZoneAt(x % 2000, y % 2000));
    return code;
}

std::optional<std::string> encodeDfci(Position position, DfciLevel level) {
    const auto point = toLambert2Etendu(position);
    if (!point) return std::nullopt;
    return encodeDfci(*point, level);
}

std::optional<DfciSquare> decodeDfci(std::string_view code) {
    const std::string text = normalised(code);
    if (text.size() != 2 && text.size() != 4 && text.size() != 6 && text.size() != 8) return std::nullopt;
    DfciSquare square;
    square.level = static_cast<DfciLevel>(text.size());
    square.size = text.size() == 2 ? 100'000 : text.size() == 4 ? 20'000 : 2000;
    if (square.level == DfciLevel::SubZone) {
        if (text[6] != '.' || text[7] < '1' || text[7] > '5') return std::nullopt;
        square.subZone = text[7] - '0';
    }
    const auto corner = origin(text);
    if (!corner) return std::nullopt;
    square.origin = *corner;

    const auto place = [&](double dx, double dy) { return fromLambert2Etendu({corner->x + dx, corner->y + dy}); };
    const PlanePoint middle =
        square.subZone != 0 ? subZoneMiddle(square.subZone) : PlanePoint{square.size / 2, square.size / 2};
    const std::array<std::optional<Position>, 5> places = {place(middle.x, middle.y), place(0, 0),
                                                           place(square.size, 0), place(square.size, square.size),
                                                           place(0, square.size)};
    if (!std::ranges::all_of(places, [](const auto &p) { return p.has_value(); })) return std::nullopt;
    square.centre = *places[0];
    square.corners = {*places[1], *places[2], *places[3], *places[4]};
    return square;
}

Path dfciOutline(const DfciSquare &square, int pointsPerEdge) {
    constexpr std::array<PlanePoint, 4> kCorners = {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
    const int steps = std::max(1, pointsPerEdge);
    Path ring;
    for (std::size_t edge = 0; edge < kCorners.size(); ++edge) {
        const PlanePoint from = kCorners[edge];
        const PlanePoint to = kCorners[(edge + 1) % kCorners.size()];
        for (int step = 0; step < steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            const PlanePoint at{square.origin.x + square.size * std::lerp(from.x, to.x, t),
                                square.origin.y + square.size * std::lerp(from.y, to.y, t)};
            if (const auto position = fromLambert2Etendu(at)) ring.push_back(*position);
        }
    }
    return ring;
}

} // namespace fanion
