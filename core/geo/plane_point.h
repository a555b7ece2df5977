// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanion {

/** A place on a projected plane, in metres: x to the east, y to the north. Which projection is the context's to say. */
struct PlanePoint {
    double x = 0;
    double y = 0;
    bool operator==(const PlanePoint &) const = default;
};

} // namespace fanion
