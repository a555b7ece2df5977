// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <array>
#include <string>

namespace fanion {

/** This installation: its Ed25519 key pair and how it introduces itself. The seed never leaves the machine. */
class Identity {
public:
    [[nodiscard]] static Identity generate(Random &random);
    [[nodiscard]] static Identity fromSeed(const std::array<std::uint8_t, 32> &seed);

    [[nodiscard]] const PostId &post() const { return m_post; }
    [[nodiscard]] const std::array<std::uint8_t, 32> &seed() const { return m_seed; }
    /** A detached Ed25519 signature (64 bytes). */
    [[nodiscard]] std::array<std::uint8_t, 64> sign(ByteView message) const;
    [[nodiscard]] static bool verify(const PostId &post, ByteView message, ByteView signature);

    std::string name;     ///< what people call this post, e.g. "PCC 1"
    std::string function; ///< COS, officier renseignement, officier moyens…

private:
    PostId m_post;
    std::array<std::uint8_t, 32> m_seed{};
    std::array<std::uint8_t, 64> m_secret{};
};

} // namespace fanion
