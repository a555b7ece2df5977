// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/surroundings.h"

#include <span>
#include <vector>

namespace fanion {

/** At 10 m above open ground, as weather services give it. */
struct Wind {
    double fromDegrees = 0; ///< clockwise from true north: where it comes from
    double kilometresPerHour = 0;
};

/**
 * The règle des 3 %: a rough estimate of where a wildfire's front may be, on flat ground with the same fuel everywhere
 * and a steady wind. The head runs at a part of the wind's speed, and at 0.01 m/s in a calm (ForeFire's TroisPourcent).
 * The fire from one point is an ellipse with the point in its rear focus, the longer the stronger the wind (Anderson
 * 1983 as in Finney, FARSITE, RMRS-RP-4, 1998, with 0.4 of the wind at the flames; at most 8 to 1). From a line or an
 * area it is what such ellipses cover (Huygens). Never more than an estimate: say so wherever it is shown.
 */
class FireSpread {
public:
    /** `part`: of the wind's speed, usually 0.03. */
    FireSpread(const Wind &wind, double part);

    [[nodiscard]] double headMetresPerSecond() const { return m_head; }
    [[nodiscard]] double backMetresPerSecond() const { return m_back; }
    /** How many times longer than broad the ellipse is: 1 in a calm. */
    [[nodiscard]] double lengthToBreadth() const { return m_ratio; }

    /** Outlines after so many seconds, as surroundings() gives them, but beginning at the back of the fire. */
    [[nodiscard]] std::vector<Path> after(std::span<const Ground> grounds, double seconds) const;

private:
    double m_towards; ///< radians clockwise from north
    double m_head;
    double m_back = 0;
    double m_ratio = 1;
};

} // namespace fanion
