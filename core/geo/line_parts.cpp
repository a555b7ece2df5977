// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/line_parts.h"

#include "core/geo/local_plane.h"

#include <limits>

namespace fanion {

namespace {

double apart(Position from, Position to) {
    const PlanePoint point = LocalPlane(from).toPlane(to);
    return std::hypot(point.x, point.y);
}

} // namespace

std::optional<LinePlace> nearestOn(const Path &path, bool isRing, Position place) {
    if (path.size() < 2) return std::nullopt;
    const LocalPlane plane(place); // around the place itself, where it counts
    std::optional<LinePlace> nearest;
    const std::size_t legs = isRing ? path.size() : path.size() - 1;
    for (std::size_t leg = 0; leg < legs; ++leg) {
        const PlanePoint from = plane.toPlane(path[leg]);
        const PlanePoint to = plane.toPlane(path[(leg + 1) % path.size()]);
        const PlanePoint along{to.x - from.x, to.y - from.y};
        const double square = along.x * along.x + along.y * along.y;
        const double share = square > 0 ? std::clamp(-(from.x * along.x + from.y * along.y) / square, 0.0, 1.0) : 0.0;
        const PlanePoint foot{from.x + share * along.x, from.y + share * along.y};
        const double metres = std::hypot(foot.x, foot.y);
        if (!nearest || metres < nearest->metres) nearest = LinePlace{leg, plane.toPosition(foot), metres};
    }
    return nearest;
}

std::optional<std::pair<Path, Path>> splitLine(const Path &line, Position place, double vertexReachMetres) {
    const auto nearest = nearestOn(line, false, place);
    if (!nearest) return std::nullopt;
    std::size_t leg = nearest->leg;
    Position cut = nearest->at;
    std::optional<std::size_t> vertex;
    for (const std::size_t end : {leg, leg + 1})
        if (apart(line[end], cut) <= vertexReachMetres &&
            (!vertex || apart(line[end], cut) < apart(line[*vertex], cut)))
            vertex = end;
    // At an end there is nothing to cut off, but just beside it there may be.
    if (vertex && *vertex > 0 && *vertex + 1 < line.size()) {
        cut = line[*vertex];
        leg = *vertex - 1;
    }
    const auto middle = line.begin() + static_cast<std::ptrdiff_t>(leg) + 1;
    std::pair<Path, Path> parts{Path(line.begin(), middle), Path(middle, line.end())};
    if (parts.first.back() != cut) parts.first.push_back(cut);
    if (parts.second.front() != cut) parts.second.insert(parts.second.begin(), cut);
    if (parts.first.size() < 2 || parts.second.size() < 2) return std::nullopt;
    return parts;
}

Path joinedLines(const Path &first, const Path &second, double sameMetres) {
    if (first.empty()) return second;
    if (second.empty()) return first;
    const double endToStart = apart(first.back(), second.front());
    const double endToEnd = apart(first.back(), second.back());
    const double startToEnd = apart(first.front(), second.back());
    const double startToStart = apart(first.front(), second.front());
    const bool goesOn = std::min(endToStart, endToEnd) <= std::min(startToEnd, startToStart);
    Path other = second;
    if (goesOn ? endToEnd < endToStart : startToStart < startToEnd) std::ranges::reverse(other);
    Path joined = first;
    if (goesOn) {
        if (apart(joined.back(), other.front()) <= sameMetres) other.erase(other.begin());
        joined.insert(joined.end(), other.begin(), other.end());
    } else {
        if (apart(joined.front(), other.back()) <= sameMetres) other.pop_back();
        joined.insert(joined.begin(), other.begin(), other.end());
    }
    return joined;
}

double endsApartMetres(const Path &first, const Path &second) {
    if (first.empty() || second.empty()) return std::numeric_limits<double>::infinity();
    return std::min({apart(first.back(), second.front()), apart(first.back(), second.back()),
                     apart(first.front(), second.front()), apart(first.front(), second.back())});
}

} // namespace fanion
