// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/pack_manifest.h"
#include "net/pack_offer.h"
#include "net/piece.h"

#include <filesystem>
#include <fstream>
#include <vector>

namespace fanion::app {

/**
 * A pack on its way from other posts: a file as large as the pack, behind its contents the lists that prove them and
 * what it is. What is there is found by its hashes alone, so it goes on after any crash, with whoever gives the same
 * pack (docs/format.md, "Packs").
 */
class PackPart {
public:
    static constexpr auto kUnfinished = ".pack-fetch"; ///< how its file ends
    static constexpr auto kFinished = ".pack-came";    ///< and once all has come: to be looked at before it is a map

    /**
     * Begins, or goes on with what is there, which is read from end to end (blocking). Errors: TooLarge (no room on the
     * disk), Io, Refused (asked to stop).
     */
    [[nodiscard]] static Result<PackPart> open(const std::filesystem::path &folder, const net::PackOffer &offer,
                                               const std::stop_token &stop);
    /** The unfinished ones of a folder. */
    [[nodiscard]] static std::vector<net::PackOffer> keptIn(const std::filesystem::path &folder);
    /** Where a pack is as long as it is unfinished. */
    [[nodiscard]] static std::filesystem::path fileOf(const std::filesystem::path &folder, const AttachmentId &id);

    [[nodiscard]] const net::PackOffer &offer() const { return m_offer; }
    /** Whether it is the pack's id or that of one of its sections. */
    [[nodiscard]] bool knows(const AttachmentId &id) const;
    /** At most so many pieces: lists before chunks, and these in their order. */
    [[nodiscard]] std::vector<net::Piece> missing(std::size_t most) const;
    /** Untrusted. Corrupt unless it is what its hash says; Io, TooLarge (the disk). Kept for good by finish(). */
    [[nodiscard]] Result<void> take(const net::Piece &piece, ByteView bytes);
    /** Of the contents, what is there. */
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] bool isWhole() const { return m_bytes == m_offer.size; }

    /**
     * Of a pack that is whole and closed: cuts off all that isn't its contents, makes it durable (blocking) and gives
     * it its next name, which is returned. Errors: Io.
     */
    [[nodiscard]] static Result<std::filesystem::path> finish(const std::filesystem::path &folder,
                                                              const net::PackOffer &offer);

private:
    PackPart(std::filesystem::path file, net::PackOffer offer);

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> look(const std::stop_token &stop);
    [[nodiscard]] Result<void> takeChunk(std::uint32_t chunk, ByteView bytes);
    [[nodiscard]] Result<void> write(std::uint64_t at, ByteView bytes);
    [[nodiscard]] Bytes read(std::uint64_t at, std::size_t size);
    [[nodiscard]] Result<void> checkRoom(std::uint64_t bytes) const;
    [[nodiscard]] std::uint64_t listAt(std::uint32_t section) const;
    void note(std::uint32_t chunk);

    std::filesystem::path m_file;
    net::PackOffer m_offer;
    PackManifest m_manifest;
    std::fstream m_stream;
    std::vector<bool> m_has; ///< by chunk
    std::uint64_t m_bytes = 0;
    std::uint32_t m_unchecked = 0; ///< chunks written since the disk's room was looked at
};

} // namespace fanion::app
