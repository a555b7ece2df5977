// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/coordinate_guess.h"

#include "core/geo/dfci.h"
#include "core/geo/projected_crs.h"
#include "core/io/header_names.h"
#include "core/io/plane_systems.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fanion {

namespace {

using Column = TableSample::Column;

/** Values that bear a column's name out: every row that doesn't is reported on its own. */
constexpr double kHalf = 0.5;
/** Most of the rows, to read a column otherwise than its name says. */
constexpr double kMost = 0.8;
/** Values without a name must be nearly perfect. */
constexpr double kNearlyAll = 0.95;

struct Candidate {
    CoordinateSource source;
    int rank = 0; ///< the smaller the better
    bool swapped = false;
    bool ambiguous = false;
    bool byValuesOnly = false;
};

std::vector<PlanePoint> pointsOf(const Column &x, const Column &y) {
    std::vector<PlanePoint> points;
    for (std::size_t row = 0; row < x.numbers.size(); ++row)
        if (x.numbers[row] && y.numbers[row]) points.push_back({x.numbers[row]->value, y.numbers[row]->value});
    return points;
}

template <typename Predicate>
double share(const std::vector<PlanePoint> &points, Predicate predicate) {
    if (points.empty()) return 0;
    return static_cast<double>(std::ranges::count_if(points, predicate)) / static_cast<double>(points.size());
}

std::vector<PlanePoint> exchanged(std::vector<PlanePoint> points) {
    for (PlanePoint &p : points)
        std::swap(p.x, p.y);
    return points;
}

bool onEarth(PlanePoint p) {
    return std::abs(p.x) <= 180 && std::abs(p.y) <= 90;
}
bool isLegal(PlanePoint p) {
    return legalSystemOf(p).has_value();
}
bool inFrance(PlanePoint p) {
    return isNearFrance(p.y, p.x);
}

/** Share of cells whose number has at least so many decimals. */
double decimalShare(const Column &column, int digits) {
    const auto fine = std::ranges::count_if(
        column.numbers, [&](const auto &number) { return number && number->fractionDigits >= digits; });
    return column.numeric == 0 ? 0 : static_cast<double>(fine) / static_cast<double>(column.numeric);
}

/** A named pair whose values are metres of a known projection, the right way round or not. */
std::optional<Candidate> planeCandidate(const AxisColumns &axes, const std::vector<PlanePoint> &points,
                                        std::optional<int> named) {
    Candidate candidate;
    for (const bool swapped : {false, true}) {
        const auto oriented = swapped ? exchanged(points) : points;
        SystemGuess guess = guessSystem(oriented);
        if (const PlaneSystem *system = named ? planeSystem(*named) : nullptr) {
            const double inside = share(oriented, [&](PlanePoint p) { return system->contains(p); });
            if (inside >= kHalf) guess = {*named, inside, false};
        }
        // A national file holds each overseas département in its own system.
        const bool isNational = guess.share < kHalf && share(oriented, isLegal) >= kHalf;
        if (guess.share < (swapped ? kMost : kHalf) && !isNational) continue;
        candidate.source = {CoordinateForm::Plane, swapped ? axes.y : axes.x, swapped ? axes.x : axes.y, guess.epsg,
                            Certainty::Certain};
        candidate.swapped = swapped;
        candidate.ambiguous = guess.isAmbiguous;
        candidate.rank = 40;
        if (swapped || isNational) candidate.source.certainty = Certainty::Likely;
        if (guess.isAmbiguous) candidate.source.certainty = Certainty::Doubtful;
        return candidate;
    }
    return std::nullopt;
}

std::optional<Candidate> namedPair(const TableSample &sample, const AxisColumns &axes) {
    const Column &x = sample.columns[axes.x];
    const Column &y = sample.columns[axes.y];
    auto named = systemNamed(x.header);
    if (!named) named = systemNamed(y.header);
    const auto points = pointsOf(x, y);
    if (points.empty()) {
        // Nothing in the sample to go by; the names alone serve when they can only mean one thing.
        if (x.filled != 0 || y.filled != 0) return std::nullopt;
        if (axes.isGeographic)
            return Candidate{{CoordinateForm::LatitudeLongitude, axes.y, axes.x, epsg::kWgs84, Certainty::Doubtful},
                             90};
        if (!named) return std::nullopt;
        return Candidate{{CoordinateForm::Plane, axes.x, axes.y, *named, Certainty::Doubtful}, 91};
    }
    if (x.numeric * 2 < x.filled || y.numeric * 2 < y.filled) return std::nullopt;
    if (auto plane = planeCandidate(axes, points, named)) return plane;

    const auto reversed = exchanged(points);
    const double asNamed = share(points, onEarth);
    const double french = share(points, inFrance);
    const bool swapped = share(reversed, onEarth) >= kMost &&
                         (asNamed < kHalf || (share(reversed, inFrance) >= kMost && french < 1 - kMost));
    if (!swapped && asNamed < kHalf) {
        if (!named || planeSystem(*named) || *named == epsg::kWgs84) return std::nullopt;
        return Candidate{{CoordinateForm::Plane, axes.x, axes.y, *named, Certainty::Likely}, 41}; // by its name: 3857
    }
    // "x" and "y" are also the columns of a seating plan.
    if (!axes.isGeographic && (decimalShare(x, 2) < 0.5 || decimalShare(y, 2) < 0.5)) return std::nullopt;
    Candidate candidate;
    candidate.swapped = swapped;
    candidate.rank = axes.isGeographic ? 10 : 12;
    const bool sure = !swapped && (axes.isGeographic || french >= kMost);
    candidate.source = {CoordinateForm::LatitudeLongitude, swapped ? axes.x : axes.y, swapped ? axes.y : axes.x,
                        epsg::kWgs84, sure ? Certainty::Certain : Certainty::Likely};
    return candidate;
}

/** Two neighbouring columns of numbers that can only be French coordinates, whatever they are called. */
std::optional<Candidate> pairByValues(const TableSample &sample, std::size_t left) {
    const Column &a = sample.columns[left];
    const Column &b = sample.columns[left + 1];
    if (!a.isNumeric() || !b.isNumeric()) return std::nullopt;
    const auto points = pointsOf(a, b);
    for (const bool swapped : {false, true}) {
        const auto oriented = swapped ? exchanged(points) : points;
        const std::size_t x = swapped ? left + 1 : left;
        const std::size_t y = swapped ? left : left + 1;
        if (share(oriented, inFrance) >= kNearlyAll && decimalShare(a, 3) >= 0.5 && decimalShare(b, 3) >= 0.5)
            return Candidate{.source = {CoordinateForm::LatitudeLongitude, y, x, epsg::kWgs84, Certainty::Likely},
                             .rank = 50,
                             .byValuesOnly = true};
        const SystemGuess guess = guessSystem(oriented);
        if (share(oriented, isLegal) >= kNearlyAll)
            return Candidate{.source = {CoordinateForm::Plane, x, y, guess.epsg,
                                        guess.isAmbiguous ? Certainty::Doubtful : Certainty::Likely},
                             .rank = 60,
                             .ambiguous = guess.isAmbiguous,
                             .byValuesOnly = true};
    }
    return std::nullopt;
}

std::optional<Candidate> pairText(const Column &column, std::size_t index) {
    const bool named = namesPosition(column.header);
    std::vector<PlanePoint> latitudeFirst;
    std::size_t fractions = 0;
    std::size_t wellKnownText = 0;
    for (std::size_t row = 0; row < column.cells.size(); ++row) {
        if (column.numbers[row]) continue; // "5,374" alone is one number
        const auto pair = parseNumberPair(column.cells[row]);
        if (!pair) continue;
        fractions += pair->hasFractions;
        wellKnownText += pair->isWellKnownText;
        latitudeFirst.push_back({pair->second, pair->first});
    }
    const auto found = static_cast<double>(latitudeFirst.size());
    if (latitudeFirst.empty() || found < (named ? kHalf : kMost) * static_cast<double>(column.filled))
        return std::nullopt;
    if (fractions * 10 < latitudeFirst.size() * 8 && !named) return std::nullopt;

    const auto longitudeFirst = exchanged(latitudeFirst);
    const double asLatitude = share(latitudeFirst, inFrance);
    const double asLongitude = share(longitudeFirst, inFrance);
    Candidate candidate;
    candidate.rank = 20;
    candidate.source = {CoordinateForm::LatitudeLongitudeText, index, index, epsg::kWgs84, Certainty::Certain};
    if (guessSystem(longitudeFirst).share >= kMost) {
        candidate.source.form = CoordinateForm::LongitudeLatitudeText;
        candidate.source.epsg = guessSystem(longitudeFirst).epsg;
        candidate.rank = 42;
        if (!named) candidate.source.certainty = Certainty::Likely;
        return candidate;
    }
    if (std::max(share(latitudeFirst, onEarth), share(longitudeFirst, onEarth)) < kMost) return std::nullopt;
    const bool saidSo = namesLongitudeFirst(column.header) || wellKnownText * 2 > latitudeFirst.size();
    const bool impossible = share(latitudeFirst, onEarth) < kMost;
    if (asLongitude > asLatitude || impossible || (saidSo && asLongitude >= asLatitude))
        candidate.source.form = CoordinateForm::LongitudeLatitudeText;
    const double french = std::max(asLatitude, asLongitude);
    if (french < kMost && !named) return std::nullopt; // two numbers with a comma can be anything
    if (french < kMost && !saidSo) candidate.source.certainty = Certainty::Likely;
    return candidate;
}

std::optional<Candidate> jsonText(const Column &column, std::size_t index) {
    std::size_t shapes = 0;
    std::size_t points = 0;
    for (const std::string &cell : column.cells) {
        if (!cell.starts_with('{')) continue;
        const bool isPoint = cell.contains("\"Point\"") || (cell.contains("lat") && cell.contains("lon"));
        points += isPoint;
        shapes += !isPoint && cell.contains("\"coordinates\"");
    }
    const double enough = namesPosition(column.header) ? kHalf : kMost;
    if (points + shapes == 0 || static_cast<double>(points + shapes) < enough * static_cast<double>(column.filled))
        return std::nullopt;
    // A line or an area says more than the point in its middle.
    return Candidate{{CoordinateForm::GeoJsonText, index, index, epsg::kWgs84, Certainty::Certain},
                     shapes > points ? 0 : 30};
}

std::optional<Candidate> dfciText(const Column &column, std::size_t index) {
    const auto codes = std::ranges::count_if(column.cells, [](const std::string &cell) {
        const auto square = decodeDfci(cell);
        return square && square->level >= DfciLevel::Square2Km;
    });
    const double part = column.filled == 0 ? 0 : static_cast<double>(codes) / static_cast<double>(column.filled);
    const bool named = column.header.contains("dfci");
    if (part < (named ? kHalf : kNearlyAll) || (!named && codes < 5)) return std::nullopt;
    return Candidate{
        .source = {CoordinateForm::Dfci, index, index, epsg::kWgs84, named ? Certainty::Certain : Certainty::Likely},
        .rank = 70,
        .byValuesOnly = true};
}

bool sharesColumns(const CoordinateSource &a, const CoordinateSource &b) {
    return a.first == b.first || a.first == b.second || a.second == b.first || a.second == b.second;
}

} // namespace

CoordinateGuess guessCoordinates(const TableSample &sample) {
    std::vector<Candidate> candidates;
    const auto add = [&](std::optional<Candidate> candidate) {
        if (candidate) candidates.push_back(*candidate);
    };
    std::vector<std::string> headers;
    for (const Column &column : sample.columns)
        headers.push_back(column.header);
    for (const AxisColumns &axes : axisColumns(headers))
        add(namedPair(sample, axes));
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        if (i + 1 < sample.columns.size()) add(pairByValues(sample, i));
        add(jsonText(sample.columns[i], i));
        add(pairText(sample.columns[i], i));
        add(dfciText(sample.columns[i], i));
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);

    CoordinateGuess guess;
    for (const Candidate &candidate : candidates) {
        const bool taken = std::ranges::any_of(
            guess.sources, [&](const CoordinateSource &s) { return sharesColumns(s, candidate.source); });
        if (taken || (!guess.sources.empty() && candidate.byValuesOnly)) continue;
        if (guess.sources.empty()) {
            guess.axesSwapped = candidate.swapped;
            guess.isAmbiguous = candidate.ambiguous;
        }
        guess.sources.push_back(candidate.source);
    }
    return guess;
}

} // namespace fanion
