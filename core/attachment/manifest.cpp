// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/manifest.h"

#include "core/base/hasher.h"
#include "core/model/limits.h"

#include <algorithm>
#include <array>
#include <format>
#include <fstream>
#include <system_error>

namespace fanion {

using limits::kAttachmentChunk;

namespace {

Error tooLarge(std::uint64_t size, const std::string &what) {
    return {ErrorCode::TooLarge,
            std::format("{} has {} MiB; attachments may have {}.", what, (size + (1 << 20) - 1) >> 20,
                        limits::kAttachmentBytes >> 20),
            what};
}

} // namespace

std::uint32_t Manifest::chunksOf(std::uint64_t size) {
    return static_cast<std::uint32_t>((size + kAttachmentChunk - 1) / kAttachmentChunk);
}

ChunkHash Manifest::hashOf(ByteView chunk) {
    return {Hasher("fanion-chunk").add(chunk).finish()};
}

void Manifest::hash() {
    std::array<std::uint8_t, 8> size{};
    for (std::size_t i = 0; i < size.size(); ++i)
        size[i] = static_cast<std::uint8_t>(m_size >> (8 * i));
    m_id = {Hasher("fanion-attachment").add(size).add(list()).finish()};
}

Result<Manifest> Manifest::read(const AttachmentId &id, std::uint64_t size, ByteView list) {
    if (size == 0 || size > limits::kAttachmentBytes) return std::unexpected(tooLarge(size, id.hex()));
    const auto damaged = [&] {
        return fail(ErrorCode::Corrupt, std::format("The list of chunks of attachment {} is wrong.", id.hex()),
                    id.hex());
    };
    if (list.size() != std::size_t{chunksOf(size)} * ChunkHash::size()) return damaged();
    Manifest manifest;
    manifest.m_size = size;
    for (std::size_t at = 0; at < list.size(); at += ChunkHash::size())
        manifest.m_chunks.push_back(*ChunkHash::fromBytes(list.subspan(at, ChunkHash::size())));
    manifest.hash();
    if (manifest.m_id != id) return damaged();
    return manifest;
}

Result<Manifest> Manifest::of(const std::filesystem::path &file) {
    Manifest manifest;
    const Result<void> read = readChunks(file, [&](ByteView chunk) -> Result<void> {
        manifest.m_size += chunk.size();
        manifest.m_chunks.push_back(hashOf(chunk));
        return {};
    });
    if (!read) return std::unexpected(read.error());
    manifest.hash();
    return manifest;
}

Bytes Manifest::list() const {
    Bytes bytes;
    bytes.reserve(m_chunks.size() * ChunkHash::size());
    for (const ChunkHash &chunk : m_chunks)
        bytes.insert(bytes.end(), chunk.bytes.begin(), chunk.bytes.end());
    return bytes;
}

std::uint64_t Manifest::begin(std::uint32_t chunk) const {
    return std::uint64_t{chunk} * kAttachmentChunk;
}

std::size_t Manifest::sizeOf(std::uint32_t chunk) const {
    return static_cast<std::size_t>(std::min<std::uint64_t>(kAttachmentChunk, m_size - begin(chunk)));
}

bool Manifest::fits(std::uint32_t chunk, ByteView bytes) const {
    return chunk < m_chunks.size() && bytes.size() == sizeOf(chunk) && hashOf(bytes) == m_chunks[chunk];
}

Result<void> readChunks(const std::filesystem::path &file, const std::function<Result<void>(ByteView chunk)> &visitor) {
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        return fail(ErrorCode::NotFound, std::format("{} does not exist.", file.string()), file.string());
    if (!std::filesystem::is_regular_file(file, problem))
        return fail(ErrorCode::InvalidArgument, std::format("{} is not a file.", file.string()), file.string());
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::NotFound, std::format("{} can't be read: check its permissions.", file.string()),
                    file.string());
    Bytes chunk(kAttachmentChunk);
    std::uint64_t size = 0;
    while (stream) {
        stream.read(reinterpret_cast<char *>(chunk.data()), static_cast<std::streamsize>(chunk.size()));
        const auto count = static_cast<std::size_t>(stream.gcount());
        if (stream.bad())
            return fail(ErrorCode::Io, std::format("Reading {} failed: check the disk.", file.string()), file.string());
        if (count == 0) break;
        size += count;
        // What is read counts: a file may grow, and a pipe has no size.
        if (size > limits::kAttachmentBytes)
            return std::unexpected(
                tooLarge(std::max<std::uint64_t>(size, std::filesystem::file_size(file, problem)), file.string()));
        if (Result<void> done = visitor(ByteView(chunk).first(count)); !done) return done;
    }
    if (size == 0) return fail(ErrorCode::InvalidArgument, std::format("{} is empty.", file.string()), file.string());
    return {};
}

} // namespace fanion
