// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/** A time as ISO 8601 in UTC with milliseconds: "2026-07-01T12:34:56.789Z". Years 1 to 9999. */
[[nodiscard]] std::string isoTime(WallTime time);
/**
 * Reads ISO 8601: "2026-07-01T12:34[:56[.789]]" with "Z" or an offset ("+02:00"); a blank may stand for the T. Nothing
 * when it isn't one, or has no zone (the posts of one incident may not share one).
 */
[[nodiscard]] std::optional<WallTime> parseIsoTime(std::string_view text);

} // namespace fanion
