// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/** Owned binary data: encoded changes, frames, files. */
using Bytes = std::vector<std::uint8_t>;
/** Borrowed binary data; never outlives the call it is passed to. */
using ByteView = std::span<const std::uint8_t>;

/** The bytes of a text, as UTF-8, without a copy. */
[[nodiscard]] inline ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}
/** The text held in some bytes, without a copy and without a check that it is UTF-8. */
[[nodiscard]] inline std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/** Lower-case hexadecimal. */
[[nodiscard]] std::string toHex(ByteView bytes);
/** Reads hexadecimal of either case; false (and \p out unspecified) unless exactly out.size() bytes are given. */
[[nodiscard]] bool fromHex(std::string_view hex, std::span<std::uint8_t> out);

} // namespace fanion
