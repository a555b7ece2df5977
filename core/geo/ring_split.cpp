// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/ring_split.h"

#include "core/geo/geodesy.h"
#include "core/geo/local_plane.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>

namespace fanion {

namespace {

using PlanePath = std::vector<PlanePoint>;

/** Square metres; a part that is smaller is a slip of the hand along an edge, or of the rounding. */
constexpr double kLeastArea = 1;

double cross(PlanePoint a, PlanePoint b) {
    return a.x * b.y - a.y * b.x;
}

PlanePoint minus(PlanePoint a, PlanePoint b) {
    return {a.x - b.x, a.y - b.y};
}

PlanePoint between(PlanePoint a, PlanePoint b, double share) {
    return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

/** Where two legs meet, as shares of both, each from 0 to below 1; nothing for parallel ones. */
std::optional<std::pair<double, double>> meeting(PlanePoint a, PlanePoint b, PlanePoint c, PlanePoint d) {
    const PlanePoint first = minus(b, a);
    const PlanePoint second = minus(d, c);
    const double turn = cross(first, second);
    if (turn == 0) return {};
    const double onFirst = cross(minus(c, a), second) / turn;
    const double onSecond = cross(minus(c, a), first) / turn;
    if (onFirst < 0 || onFirst >= 1 || onSecond < 0 || onSecond >= 1) return {};
    return std::pair(onFirst, onSecond);
}

/** By the number of edges to its right (even-odd rule). */
bool isInside(const PlanePath &ring, PlanePoint point) {
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        if ((ring[i].y > point.y) != (ring[j].y > point.y) &&
            point.x < (ring[j].x - ring[i].x) * (point.y - ring[i].y) / (ring[j].y - ring[i].y) + ring[i].x)
            inside = !inside;
    return inside;
}

bool crossesItself(const PlanePath &path, bool isRing) {
    const std::size_t legs = isRing ? path.size() : path.size() - 1;
    const auto end = [&](std::size_t leg) { return path[(leg + 1) % path.size()]; };
    const auto west = [&](std::size_t leg) { return std::min(path[leg].x, end(leg).x); };
    // From the west: only legs that lie above each other can meet, and of ten thousand few do.
    std::vector<std::size_t> order(legs);
    std::ranges::iota(order, std::size_t{0});
    std::ranges::sort(order, {}, west);
    for (auto one = order.begin(); one != order.end(); ++one) {
        const double east = std::max(path[*one].x, end(*one).x);
        for (auto other = one + 1; other != order.end() && west(*other) <= east; ++other) {
            const auto [i, j] = std::minmax(*one, *other);
            if (j - i == 1 || (isRing && i == 0 && j + 1 == legs)) continue; // neighbours
            const auto met = meeting(path[i], end(i), path[j], end(j));
            if (met && met->first > 0 && met->second > 0) return true;
        }
    }
    return false;
}

/** Where the line goes through an edge of the ring. */
struct Hit {
    double along = 0; ///< of the line: legs and a share
    double edge = 0;  ///< of the ring: edges and a share
    Position at;
};

std::vector<Hit> hitsOf(const PlanePath &ring, const PlanePath &line, const LocalPlane &plane) {
    std::vector<Hit> hits;
    for (std::size_t leg = 0; leg + 1 < line.size(); ++leg)
        for (std::size_t edge = 0; edge < ring.size(); ++edge) {
            const PlanePoint from = ring[edge];
            const auto met = meeting(line[leg], line[leg + 1], from, ring[(edge + 1) % ring.size()]);
            if (!met) continue;
            hits.push_back({static_cast<double>(leg) + met->first, static_cast<double>(edge) + met->second,
                            plane.toPosition(between(line[leg], line[leg + 1], met->first))});
        }
    std::ranges::sort(hits, {}, &Hit::along);
    return hits;
}

/** The ring with the hits as vertices of their own. */
Path withHits(const Path &ring, std::vector<Hit> hits) {
    std::ranges::sort(hits, {}, &Hit::edge);
    Path all;
    auto hit = hits.begin();
    for (std::size_t edge = 0; edge < ring.size(); ++edge) {
        all.push_back(ring[edge]);
        for (; hit != hits.end() && hit->edge < static_cast<double>(edge + 1); ++hit)
            if (all.back() != hit->at) all.push_back(hit->at);
    }
    if (all.size() > 1 && all.back() == all.front()) all.pop_back();
    return all;
}

/** The two parts of a ring on both sides of a chord whose ends are vertices of it; nothing when they aren't. */
std::optional<std::pair<Path, Path>> cutAlong(const Path &ring, const Path &chord) {
    const auto from = std::ranges::find(ring, chord.front());
    const auto to = std::ranges::find(ring, chord.back());
    if (from == ring.end() || to == ring.end() || from == to) return {};
    Path turned = ring;
    std::ranges::rotate(turned, turned.begin() + (from - ring.begin()));
    const auto middle = std::ranges::find(turned, chord.back());
    std::pair<Path, Path> parts{Path(turned.begin(), middle + 1), Path(middle, turned.end())};
    parts.first.insert(parts.first.end(), chord.rbegin() + 1, chord.rend() - 1);
    parts.second.insert(parts.second.end(), chord.begin(), chord.end() - 1);
    return parts;
}

} // namespace

std::expected<std::vector<Path>, RingSplitProblem> splitRing(const Path &ring, const Path &line) {
    if (ring.size() < 3 || line.size() < 2) return std::unexpected(RingSplitProblem::NotAcross);
    const LocalPlane plane(ring.front());
    const auto flat = [&plane](const Path &path) {
        PlanePath points;
        for (const Position place : path)
            points.push_back(plane.toPlane(place));
        return points;
    };
    const PlanePath edge = flat(ring);
    const PlanePath cut = flat(line);
    if (crossesItself(edge, true) || crossesItself(cut, false)) return std::unexpected(RingSplitProblem::CrossesItself);
    const std::vector<Hit> hits = hitsOf(edge, cut, plane);
    std::vector<Path> parts{withHits(ring, hits)};
    for (std::size_t i = 0; i + 1 < hits.size(); ++i) {
        Path chord{hits[i].at};
        for (auto vertex = static_cast<std::size_t>(hits[i].along) + 1;
             static_cast<double>(vertex) <= hits[i + 1].along && vertex < line.size(); ++vertex)
            if (chord.back() != line[vertex]) chord.push_back(line[vertex]);
        if (chord.back() != hits[i + 1].at) chord.push_back(hits[i + 1].at);
        if (chord.size() < 2 || chord.front() == chord.back()) continue;
        const PlanePoint inner = between(plane.toPlane(chord[0]), plane.toPlane(chord[1]), 0.5);
        const auto whole = std::ranges::find_if(parts, [&](const Path &part) { return isInside(flat(part), inner); });
        if (whole == parts.end()) continue; // this stretch lies outside
        auto two = cutAlong(*whole, chord);
        if (!two || areaSquareMetres(two->first) < kLeastArea || areaSquareMetres(two->second) < kLeastArea) continue;
        if (parts.size() == kMostRingParts) return std::unexpected(RingSplitProblem::TooManyParts);
        *whole = std::move(two->first);
        parts.push_back(std::move(two->second));
    }
    if (parts.size() < 2) return std::unexpected(RingSplitProblem::NotAcross);
    std::ranges::stable_sort(parts, std::ranges::greater(), areaSquareMetres);
    return parts;
}

} // namespace fanion
