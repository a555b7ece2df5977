// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string_view>

namespace fanion {

/** What strict reading of one JSON text refuses to go beyond. */
struct JsonLimits {
    std::size_t bytes = std::size_t{1} << 20;
    std::size_t depth = 16;
};

/**
 * Reads one JSON text of untrusted origin: valid UTF-8, nothing after it, no key twice in an object, within limits.
 * Errors: InvalidArgument (with the place), TooLarge.
 */
[[nodiscard]] Result<nlohmann::json> readJson(std::string_view text, const JsonLimits &limits = {});

} // namespace fanion
