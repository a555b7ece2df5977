// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <initializer_list>
#include <string_view>

namespace fanion::net {

using Hash32 = std::array<std::uint8_t, 32>;

/**
 * BLAKE2b-256 over a label and parts, each preceded by its length (64 bits, big-endian), so that no two lists of parts
 * give the same input. The label keeps the uses apart; `key` (at most 64 bytes) makes it a message authentication code.
 */
[[nodiscard]] Hash32 labelledHash(std::string_view label, std::initializer_list<ByteView> parts, ByteView key = {});

/** Compares in constant time; false when the sizes differ. */
[[nodiscard]] bool sameSecret(ByteView a, ByteView b);

} // namespace fanion::net
