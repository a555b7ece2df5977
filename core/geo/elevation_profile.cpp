// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/elevation_profile.h"

#include "core/geo/geodesy.h"

#include <algorithm>
#include <cmath>

namespace fanion {

namespace {

/** The slope between two points; nothing when a height between them isn't known. */
std::optional<double> slopeBetween(std::span<const ProfilePoint> profile, std::size_t from, std::size_t to) {
    const double run = profile[to].metres - profile[from].metres;
    const auto part = profile.subspan(from, to - from + 1);
    if (run <= 0 || std::ranges::any_of(part, [](const ProfilePoint &point) { return !point.height; })) return {};
    return (*profile[to].height - *profile[from].height) / run;
}

void addHeights(std::span<const ProfilePoint> profile, ProfileFigures &figures) {
    std::optional<double> from;
    for (const ProfilePoint &point : profile) {
        figures.hasGaps = figures.hasGaps || !point.height;
        if (!point.height) continue;
        figures.low = std::min(figures.low, *point.height);
        figures.high = std::max(figures.high, *point.height);
        if (!from) from = point.height;
        const double rise = *point.height - *from;
        if (std::abs(rise) < kHeightNoise) continue;
        (rise > 0 ? figures.climb : figures.descent) += std::abs(rise);
        from = point.height;
    }
}

void addSteepest(std::span<const ProfilePoint> profile, ProfileFigures &figures) {
    const double base = std::min(kSlopeBase, figures.length);
    std::size_t to = 0;
    for (std::size_t from = 0; from < profile.size(); ++from) {
        while (to < profile.size() && profile[to].metres - profile[from].metres < base)
            ++to;
        if (to == profile.size()) return;
        const auto slope = slopeBetween(profile, from, to);
        if (!slope || std::abs(*slope) <= std::abs(figures.steepest)) continue;
        figures.steepest = *slope;
        figures.steepestAt = (profile[from].metres + profile[to].metres) / 2;
    }
}

} // namespace

std::vector<ProfilePoint> profileCourse(const Path &line, double step, std::size_t most) {
    const double length = lengthMetres(line);
    if (length <= 0 || most < 2) return {};
    const auto legs = std::clamp(static_cast<std::size_t>(length / std::max(step, 0.01)), std::size_t{1}, most - 1);
    std::vector<ProfilePoint> course{{0, line.front(), {}}};
    course.reserve(legs + 1);
    double behind = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double leg = distanceMetres(line[i - 1], line[i]);
        const double bearing = bearingDegrees(line[i - 1], line[i]);
        while (course.size() < legs) {
            const double metres = length * static_cast<double>(course.size()) / static_cast<double>(legs);
            if (metres > behind + leg) break;
            course.push_back({metres, destination(line[i - 1], bearing, metres - behind), {}});
        }
        behind += leg;
    }
    course.push_back({length, line.back(), {}});
    return course;
}

std::optional<ProfileFigures> figuresOf(std::span<const ProfilePoint> profile) {
    const auto known =
        std::ranges::find_if(profile, [](const ProfilePoint &point) { return point.height.has_value(); });
    if (known == profile.end()) return {};
    ProfileFigures figures;
    figures.length = profile.back().metres - profile.front().metres;
    figures.low = figures.high = *known->height;
    addHeights(profile, figures);
    addSteepest(profile, figures);
    return figures;
}

std::optional<double> slopeAt(std::span<const ProfilePoint> profile, std::size_t at) {
    std::size_t from = at;
    std::size_t to = at;
    while (profile[to].metres - profile[from].metres < kSlopeBase || from == to) {
        if (from == 0 && to + 1 == profile.size()) break;
        if (from > 0) --from;
        if (to + 1 < profile.size()) ++to;
    }
    return slopeBetween(profile, from, to);
}

} // namespace fanion
