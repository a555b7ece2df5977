// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/manifest.h"

#include <cstdint>
#include <string>

namespace fanion::net {

/** A pack (fond préparé) that a post gives to others of its incident: a file beside the incident, known by its id. */
struct PackOffer {
    /** No pack is larger, in bytes: what is offered beyond is passed over. */
    static constexpr std::uint64_t kMostBytes = std::uint64_t{32} << 30;

    AttachmentId id;        ///< hash over its contents (core/attachment/pack_manifest.h)
    std::uint64_t size = 0; ///< bytes, 1 to kMostBytes
    std::string name;       ///< as its owner calls it, at most limits::kNameSize bytes: show as plain text

    /** The same contents, whatever they are called. */
    [[nodiscard]] bool isSame(const PackOffer &other) const { return id == other.id && size == other.size; }
    bool operator==(const PackOffer &) const = default;
};

} // namespace fanion::net
