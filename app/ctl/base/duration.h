// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <optional>
#include <string_view>

namespace fanion::ctl {

/** Reads "90s", "15m", "1h", "2d" (a bare number: seconds) as milliseconds; nothing when it isn't one, or over a year.
 */
[[nodiscard]] std::optional<WallTime> parseDuration(std::string_view text);

} // namespace fanion::ctl
