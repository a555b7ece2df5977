// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/manifest.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace fanion {

/**
 * What the contents of a pack are made of, as far as that is known: chunks of limits::kAttachmentChunk bytes, gathered
 * in sections whose lists of chunks are as large as a chunk. Who knows id and size of a pack can check the list of its
 * sections, with it the lists of their chunks, and with these each chunk as it comes (docs/format.md, "Packs").
 */
class PackManifest {
public:
    static constexpr std::uint32_t kSectionChunks = 2'048; ///< of a section but the last: 128 MiB

    /** Nothing is known yet but this; \p size in bytes, not 0. */
    PackManifest(const AttachmentId &id, std::uint64_t size);
    /** Reads a file once. Errors: NotFound, Io, InvalidArgument (empty), Refused (asked to stop). */
    [[nodiscard]] static Result<PackManifest> of(const std::filesystem::path &file, const std::stop_token &stop);

    [[nodiscard]] const AttachmentId &id() const { return m_id; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::uint32_t sections() const { return (chunks() + kSectionChunks - 1) / kSectionChunks; }
    [[nodiscard]] std::uint32_t chunks() const;
    [[nodiscard]] std::uint32_t chunksOf(std::uint32_t section) const;

    /** Untrusted: the ids of the sections in a row. Corrupt unless they are what the pack's id stands for. */
    [[nodiscard]] Result<void> takeSections(ByteView list);
    /** Untrusted: the hashes of a section's chunks in a row. Corrupt unless they are what its id stands for. */
    [[nodiscard]] Result<void> takeChunks(std::uint32_t section, ByteView list);
    /** Null while it isn't known. */
    [[nodiscard]] const AttachmentId &section(std::uint32_t section) const;
    [[nodiscard]] bool hasSections() const { return !m_sections.empty(); }
    [[nodiscard]] bool hasChunks(std::uint32_t section) const;
    /** As takeSections() and takeChunks() take them; empty while they aren't known. */
    [[nodiscard]] Bytes sectionList() const;
    [[nodiscard]] Bytes chunkList(std::uint32_t section) const;

    /** Where a chunk of the pack starts, and how long it is; \p chunk counts from 0 through all sections. */
    [[nodiscard]] std::uint64_t begin(std::uint32_t chunk) const;
    [[nodiscard]] std::size_t sizeOf(std::uint32_t chunk) const;
    /** Whether these bytes are that chunk; false while its hash isn't known. */
    [[nodiscard]] bool fits(std::uint32_t chunk, ByteView bytes) const;

private:
    [[nodiscard]] static AttachmentId sectionOf(ByteView chunkList);
    [[nodiscard]] static AttachmentId packOf(std::uint64_t size, ByteView sectionList);

    AttachmentId m_id;
    std::uint64_t m_size;
    std::vector<AttachmentId> m_sections;
    std::vector<std::vector<ChunkHash>> m_chunks; ///< by section
};

} // namespace fanion
