// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coordinates and links to maps as people paste them. What is taken is on Earth, and what we write of it in any
// notation is taken again, in that notation and near the same place.
#include "core/geo/coordinate_text.h"
#include "core/geo/geodesy.h"

#include <cstdio>
#include <cstdlib>

using namespace fanion;

namespace {

void require(bool isTrue, const char *what) {
    if (isTrue) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto angle = parseAngle(text)) require(*angle >= -180 && *angle <= 180, "an angle beyond the circle");
    const auto parsed = parseCoordinates(text);
    if (!parsed) return 0;
    require(parsed->position.isValid(), "a place that is not on Earth");
    require(parsed->uncertaintyMetres >= 0 && parsed->uncertaintyMetres < 20'000, "an uncertainty nobody gave");
    for (const auto notation :
         {CoordinateNotation::DecimalDegrees, CoordinateNotation::DegreesMinutesSeconds, CoordinateNotation::Dfci,
          CoordinateNotation::Utm, CoordinateNotation::Mgrs, CoordinateNotation::Lambert93}) {
        const auto written = formatCoordinates(parsed->position, notation);
        if (!written) continue;
        const auto again = parseCoordinates(*written);
        require(again && again->notation == notation, "what was written is not read in its notation");
        require(distanceMetres(parsed->position, again->position) < 730, "what was written is read as somewhere else");
    }
    return 0;
}
