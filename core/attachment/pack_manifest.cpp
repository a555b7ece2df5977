// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/pack_manifest.h"

#include "core/base/hasher.h"
#include "core/model/limits.h"

#include <algorithm>
#include <array>
#include <format>
#include <fstream>
#include <utility>

namespace fanion {

using limits::kAttachmentChunk;

namespace {

template <typename Id>
Bytes inARow(const std::vector<Id> &ids) {
    Bytes bytes;
    bytes.reserve(ids.size() * Id::size());
    for (const Id &id : ids)
        bytes.insert(bytes.end(), id.bytes.begin(), id.bytes.end());
    return bytes;
}

template <typename Id>
std::vector<Id> fromRow(ByteView list) {
    std::vector<Id> ids;
    for (std::size_t at = 0; at < list.size(); at += Id::size())
        ids.push_back(*Id::fromBytes(list.subspan(at, Id::size())));
    return ids;
}

std::unexpected<Error> damaged(const AttachmentId &id) {
    return fail(ErrorCode::Corrupt, std::format("A list of the pack {} is wrong.", id.hex()), id.hex());
}

} // namespace

PackManifest::PackManifest(const AttachmentId &id, std::uint64_t size)
    : m_id(id), m_size(size), m_chunks((size + std::uint64_t{kAttachmentChunk} * kSectionChunks - 1) /
                                       (std::uint64_t{kAttachmentChunk} * kSectionChunks)) {}

AttachmentId PackManifest::sectionOf(ByteView chunkList) {
    return {Hasher("fanion-pack-section").add(chunkList).finish()};
}

AttachmentId PackManifest::packOf(std::uint64_t size, ByteView sectionList) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(size >> (8 * i));
    return {Hasher("fanion-pack").add(bytes).add(sectionList).finish()};
}

Result<PackManifest> PackManifest::of(const std::filesystem::path &file, const std::stop_token &stop) {
    const std::string name = file.string();
    std::error_code missing;
    if (!std::filesystem::is_regular_file(file, missing))
        return fail(ErrorCode::NotFound, std::format("There is no file {}.", name), name);
    std::ifstream stream(file, std::ios::binary);
    std::vector<ChunkHash> hashes;
    Bytes chunk(kAttachmentChunk);
    std::uint64_t size = 0;
    while (stream) {
        if (stop.stop_requested()) return fail(ErrorCode::Refused, std::format("Reading {} was stopped.", name), name);
        stream.read(reinterpret_cast<char *>(chunk.data()), static_cast<std::streamsize>(chunk.size()));
        const auto count = static_cast<std::size_t>(stream.gcount());
        if (count == 0) break;
        size += count;
        hashes.push_back(Manifest::hashOf(ByteView(chunk).first(count)));
    }
    if (!stream.eof()) return fail(ErrorCode::Io, std::format("Reading {} failed: check the disk.", name), name);
    if (size == 0) return fail(ErrorCode::InvalidArgument, std::format("{} is empty.", name), name);
    PackManifest manifest({}, size);
    for (std::uint32_t section = 0; section < manifest.sections(); ++section) {
        const auto first = hashes.begin() + std::ptrdiff_t{section} * kSectionChunks;
        manifest.m_chunks[section].assign(first, first + manifest.chunksOf(section));
        manifest.m_sections.push_back(sectionOf(manifest.chunkList(section)));
    }
    manifest.m_id = packOf(size, manifest.sectionList());
    return manifest;
}

std::uint32_t PackManifest::chunks() const {
    return Manifest::chunksOf(m_size);
}

std::uint32_t PackManifest::chunksOf(std::uint32_t section) const {
    return std::min(kSectionChunks, chunks() - section * kSectionChunks);
}

Result<void> PackManifest::takeSections(ByteView list) {
    if (list.size() != std::size_t{sections()} * AttachmentId::size() || packOf(m_size, list) != m_id)
        return damaged(m_id);
    m_sections = fromRow<AttachmentId>(list);
    return {};
}

Result<void> PackManifest::takeChunks(std::uint32_t section, ByteView list) {
    const bool isWhole = section < m_sections.size() && list.size() == chunksOf(section) * ChunkHash::size();
    if (!isWhole || sectionOf(list) != m_sections[section]) return damaged(m_id);
    m_chunks[section] = fromRow<ChunkHash>(list);
    return {};
}

const AttachmentId &PackManifest::section(std::uint32_t section) const {
    static const AttachmentId kNone{};
    return section < m_sections.size() ? m_sections[section] : kNone;
}

bool PackManifest::hasChunks(std::uint32_t section) const {
    return section < m_chunks.size() && !m_chunks[section].empty();
}

Bytes PackManifest::sectionList() const {
    return inARow(m_sections);
}

Bytes PackManifest::chunkList(std::uint32_t section) const {
    return inARow(m_chunks[section]);
}

std::uint64_t PackManifest::begin(std::uint32_t chunk) const {
    return std::uint64_t{chunk} * kAttachmentChunk;
}

std::size_t PackManifest::sizeOf(std::uint32_t chunk) const {
    return static_cast<std::size_t>(std::min<std::uint64_t>(kAttachmentChunk, m_size - begin(chunk)));
}

bool PackManifest::fits(std::uint32_t chunk, ByteView bytes) const {
    if (chunk >= chunks() || !hasChunks(chunk / kSectionChunks) || bytes.size() != sizeOf(chunk)) return false;
    return Manifest::hashOf(bytes) == m_chunks[chunk / kSectionChunks][chunk % kSectionChunks];
}

} // namespace fanion
