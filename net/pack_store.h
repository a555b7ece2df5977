// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "net/pack_offer.h"
#include "net/piece.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fanion::net {

/**
 * What the network needs of the packs of a post: those it gives and the one it fetches. They are no part of the
 * incident: their pieces go behind those of attached files, and are asked of who offers them only. Implemented over
 * files by app/post. All calls come on the engine's thread.
 */
class PackStore {
public:
    virtual ~PackStore() = default;

    /** Another number when missing() may name other pieces than before, but for those that were taken. */
    [[nodiscard]] virtual std::uint64_t version() const = 0;
    /** The one that is fetched now. */
    [[nodiscard]] virtual std::optional<PackOffer> fetched() const = 0;
    /** At most \p most pieces of it, in the order in which they are wanted. */
    [[nodiscard]] virtual std::vector<Piece> missing(std::size_t most) const = 0;
    /** Whether a piece is one of a pack that is given or fetched here. */
    [[nodiscard]] virtual bool knows(const Piece &piece) const = 0;
    /** NotFound when it isn't given (any more). What is returned is what its hash says. */
    [[nodiscard]] virtual Result<Bytes> piece(const Piece &piece) = 0;
    /** Untrusted. Corrupt unless it is what its hash says; a failing disk is the owner's affair. */
    virtual Result<void> take(const Piece &piece, ByteView bytes) = 0;
};

} // namespace fanion::net
