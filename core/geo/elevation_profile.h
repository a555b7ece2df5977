// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <optional>
#include <span>
#include <vector>

namespace fanion {

/** A place along a line. */
struct ProfilePoint {
    double metres = 0; ///< from the first place, along the line
    Position place;
    std::optional<double> height; ///< metres above sea level; nothing where nobody knows
};

/** What a line does in height. Metres; slopes are rises over runs (0.1 is 10 %), negative where it goes down. */
struct ProfileFigures {
    double length = 0;
    double low = 0;
    double high = 0;
    double climb = 0;
    double descent = 0;    ///< positive
    double steepest = 0;   ///< the slope of the largest amount, over kSlopeBase at least
    double steepestAt = 0; ///< where that is, metres from the first place
    bool hasGaps = false;  ///< somewhere the height isn't known
};

/** Metres over which a slope is taken at least: less is the noise of the model of the ground. */
inline constexpr double kSlopeBase = 20;
/** Metres the ground has to rise or fall before it counts as climb or descent, for the same reason. */
inline constexpr double kHeightNoise = 2;

/**
 * Evenly spaced places along a line, its two ends among them, no nearer than \p step metres and at most \p most; their
 * heights are to be found out. Nothing for a line without a length.
 */
[[nodiscard]] std::vector<ProfilePoint> profileCourse(const Path &line, double step, std::size_t most);

/** Nothing when no height is known. Climb and descent go over gaps by what lies on their two sides. */
[[nodiscard]] std::optional<ProfileFigures> figuresOf(std::span<const ProfilePoint> profile);

/** The slope about a point of a profile, over kSlopeBase at least; nothing beside a gap. */
[[nodiscard]] std::optional<double> slopeAt(std::span<const ProfilePoint> profile, std::size_t at);

} // namespace fanion
