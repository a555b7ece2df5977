// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace fanion {

/** The contents of an attached file: the hash of its size and of the hashes of its chunks. */
using AttachmentId = FixedBytes<struct AttachmentTag, 32>;
/** A chunk, known by the hash of its bytes. */
using ChunkHash = FixedBytes<struct ChunkTag, 32>;

/**
 * What the contents of an attached file are made of: chunks of limits::kAttachmentChunk bytes, the last one shorter.
 * Who knows the id can check the list of chunks, and with it each chunk as it comes.
 */
class Manifest {
public:
    /** Untrusted: \p list as list() gives it. Corrupt unless it is what \p id stands for; TooLarge. */
    [[nodiscard]] static Result<Manifest> read(const AttachmentId &id, std::uint64_t size, ByteView list);
    /** Reads a file once, chunk by chunk. Errors: NotFound, Io, InvalidArgument (empty, or no file), TooLarge. */
    [[nodiscard]] static Result<Manifest> of(const std::filesystem::path &file);
    /** How many chunks contents of this size have. */
    [[nodiscard]] static std::uint32_t chunksOf(std::uint64_t size);
    [[nodiscard]] static ChunkHash hashOf(ByteView chunk);

    [[nodiscard]] const AttachmentId &id() const { return m_id; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const std::vector<ChunkHash> &chunks() const { return m_chunks; }
    /** The hashes in a row. */
    [[nodiscard]] Bytes list() const;
    /** Where a chunk starts in the contents, and how long it is; \p chunk counts from 0. */
    [[nodiscard]] std::uint64_t begin(std::uint32_t chunk) const;
    [[nodiscard]] std::size_t sizeOf(std::uint32_t chunk) const;
    /** Whether these bytes are that chunk. */
    [[nodiscard]] bool fits(std::uint32_t chunk, ByteView bytes) const;

private:
    void hash();

    AttachmentId m_id;
    std::uint64_t m_size = 0;
    std::vector<ChunkHash> m_chunks;
};

/**
 * Reads a file chunk by chunk; stops at the visitor's error and gives it back. Errors: NotFound, Io, InvalidArgument,
 * TooLarge.
 */
[[nodiscard]] Result<void> readChunks(const std::filesystem::path &file,
                                      const std::function<Result<void>(ByteView chunk)> &visitor);

} // namespace fanion
