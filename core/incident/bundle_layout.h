// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/hasher.h"
#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <format>
#include <string_view>

/** Where things stand in a bundle (docs/format.md, 2). Numbers are little-endian. */
namespace fanion::bundle_layout {

inline constexpr std::string_view kMagic = "FanionBn";
inline constexpr std::uint32_t kPlain = 1;  ///< version: changes only, building on nothing that is not in it
inline constexpr std::uint32_t kLatest = 2; ///< version: with a base, or with attachments
inline constexpr std::size_t kVersionAt = 8;
inline constexpr std::size_t kCountAt = 12;
inline constexpr std::size_t kSizeAt = 16;
inline constexpr std::size_t kIncidentAt = 24;
inline constexpr std::size_t kHashAt = 56;
inline constexpr std::size_t kPlainHeader = 88;
// Version 2 only.
inline constexpr std::size_t kPackedAt = 88;
inline constexpr std::size_t kBaseAt = 96;
inline constexpr std::size_t kAttachmentsAt = 100;
inline constexpr std::size_t kHeader = 104;
inline constexpr std::size_t kBaseEntry = 32 + 8 + 32 + 8 + 32;
inline constexpr std::size_t kAttachmentHead = 32 + 8;

inline void putNumber(Bytes &out, std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

[[nodiscard]] inline std::uint64_t number(ByteView bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= std::uint64_t{bytes[at + i]} << (8 * i);
    return value;
}

/** Over the header but for the hash, and the packed changes. */
[[nodiscard]] inline std::array<std::uint8_t, 32> seal(ByteView header, ByteView packed) {
    Hasher hasher("fanion-bundle");
    hasher.add(header.first(kHashAt));
    if (header.size() > kPlainHeader) hasher.add(header.subspan(kPlainHeader));
    return hasher.add(packed).finish();
}

[[nodiscard]] inline std::unexpected<Error> damaged(std::string_view what) {
    return fail(ErrorCode::Corrupt, std::format("The bundle is damaged ({}): have it exported again.", what));
}

} // namespace fanion::bundle_layout
