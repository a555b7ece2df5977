// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fanion {

/** True for well-formed UTF-8 (Unicode table 3-7: no overlong forms, no surrogates, up to U+10FFFF) without U+0000. */
[[nodiscard]] bool isCleanUtf8(std::string_view text);

/** How many code points a valid UTF-8 text has. */
[[nodiscard]] std::size_t codePointCount(std::string_view text);

/** Where code point number \p number of a valid UTF-8 text begins, in bytes; its size when there are no more. */
[[nodiscard]] std::size_t codePointOffset(std::string_view text, std::size_t number);

/** The code points of a valid UTF-8 text. */
[[nodiscard]] std::u32string toCodePoints(std::string_view text);

/** Appends one code point (a valid one) as UTF-8. */
void appendUtf8(std::string &out, char32_t codePoint);

/** The longest prefix of at most \p maxBytes bytes that ends between two code points. */
[[nodiscard]] std::string_view cutUtf8(std::string_view text, std::size_t maxBytes);

} // namespace fanion
