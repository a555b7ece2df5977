// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

namespace fanion {

std::string EntityId::hex() const {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(value >> (56 - 8 * i));
    return toHex(bytes);
}

std::optional<EntityId> EntityId::fromHex(std::string_view text) {
    std::array<std::uint8_t, 8> bytes{};
    if (!fanion::fromHex(text, bytes)) return std::nullopt;
    EntityId id;
    for (const auto byte : bytes)
        id.value = id.value << 8 | byte;
    return id;
}

} // namespace fanion
