// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/bounds.h"

#include <optional>
#include <string_view>

namespace fanion::app {

/** "west,south,east,north" in degrees, as metadata of maps say it; nothing when it isn't, or is the whole world. */
[[nodiscard]] std::optional<Bounds> boundsFromText(std::string_view text);
/** Out of four degrees; nothing when they make no box, or one round the world. */
[[nodiscard]] std::optional<Bounds> boundsFromDegrees(double west, double south, double east, double north);

} // namespace fanion::app
