// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace fanion::net {

/** RFC 4648 base32 in lower case, without padding. */
[[nodiscard]] std::string toBase32(ByteView bytes);
/** Either case; nothing on any other character. Bits left over at the end are ignored. */
[[nodiscard]] std::optional<Bytes> fromBase32(std::string_view text);

} // namespace fanion::net
