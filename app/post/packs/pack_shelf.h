// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/packs/pack_fetch.h"
#include "core/attachment/pack_manifest.h"
#include "net/pack_offer.h"
#include "net/piece.h"

#include <fstream>
#include <map>
#include <memory>
#include <vector>

namespace fanion::app {

/**
 * The packs of this machine that the other posts of the incident may have, and their pieces, read from the files when
 * they are asked for. What has been changed or taken away since is withdrawn, and no wrong byte is given.
 */
class PackShelf {
public:
    /** Adds one. Errors: NotFound, Io. */
    [[nodiscard]] Result<void> put(const PackToGive &pack, PackManifest manifest);
    [[nodiscard]] bool has(const PackToGive &pack) const;
    /** Takes all others away. */
    void keepOnly(const std::vector<PackToGive> &packs);
    /** In the order in which they were put; none twice. */
    [[nodiscard]] std::vector<net::PackOffer> offers() const;
    [[nodiscard]] bool knows(const AttachmentId &id) const;
    /** NotFound: it isn't given, or no more. Then offers() may be shorter than before. */
    [[nodiscard]] Result<Bytes> piece(const net::Piece &piece);

private:
    struct Pack {
        PackToGive given;
        net::PackOffer offer;
        PackManifest manifest;
        std::map<AttachmentId, std::uint32_t> sections; ///< their numbers
        std::ifstream file;
    };
    [[nodiscard]] static Result<Bytes> pieceOf(Pack &pack, const net::Piece &piece);

    std::vector<std::unique_ptr<Pack>> m_packs;
};

} // namespace fanion::app
