// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <optional>
#include <string_view>

namespace fanion::ctl {

/** Reads a moment: ISO 8601 with a zone, or milliseconds since 1970; nothing when it isn't one. */
[[nodiscard]] std::optional<WallTime> parseMoment(std::string_view text);

} // namespace fanion::ctl
