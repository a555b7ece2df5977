// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fanion {

/**
 * The length of the well-formed UTF-8 character (Unicode table 3-7) at the start of `size` bytes: 1 to 4; 0 when the
 * bytes end before it does; -1 when they aren't one.
 */
[[nodiscard]] int utf8Length(const std::uint8_t *bytes, std::size_t size);
/** The longest prefix of at most `maxBytes` that doesn't cut a character. */
[[nodiscard]] inline std::string_view utf8Prefix(std::string_view text, std::size_t maxBytes) {
    return cutUtf8(text, maxBytes);
}
/** Without leading and trailing spaces, tabs, line ends and no-break spaces. */
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace fanion
