// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/packs/pack_hashes.h"

#include "core/store/file_tools.h"
#include "net/pack_offer.h"

#include <format>
#include <fstream>
#include <sstream>
#include <string>

namespace fanion::app {

namespace {

/** Size and time of the last change: who writes into a pack changes them. */
Result<std::string> stampOf(const std::filesystem::path &pack) {
    std::error_code problem;
    const auto size = std::filesystem::file_size(pack, problem);
    if (problem) return fail(ErrorCode::NotFound, std::format("There is no file {}.", pack.string()), pack.string());
    if (size > net::PackOffer::kMostBytes)
        return fail(ErrorCode::TooLarge, std::format("{} is too large to be given to others.", pack.string()),
                    pack.string());
    const auto time = std::filesystem::last_write_time(pack, problem).time_since_epoch().count();
    return std::format("fanion-hashes-1 {} {}", size, time);
}

/** "STAMP ID\n", the list of sections, the lists of chunks: what is not as it should be is computed anew. */
std::optional<PackManifest> kept(const std::filesystem::path &file, const std::string &stamp, std::uint64_t size) {
    std::ifstream stream(file, std::ios::binary);
    std::string line;
    if (!std::getline(stream, line) || !line.starts_with(stamp + ' ')) return std::nullopt;
    const auto id = AttachmentId::fromHex(std::string_view(line).substr(stamp.size() + 1));
    if (!id) return std::nullopt;
    PackManifest manifest(*id, size);
    const auto read = [&stream](std::size_t count) {
        Bytes bytes(count);
        stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(count));
        return bytes;
    };
    if (!manifest.takeSections(read(manifest.sections() * AttachmentId::size()))) return std::nullopt;
    for (std::uint32_t section = 0; section < manifest.sections(); ++section)
        if (!manifest.takeChunks(section, read(manifest.chunksOf(section) * ChunkHash::size()))) return std::nullopt;
    return manifest;
}

void keep(const std::filesystem::path &file, const std::string &stamp, const PackManifest &manifest) {
    const std::string line = stamp + ' ' + manifest.id().hex() + '\n';
    Bytes bytes(line.begin(), line.end());
    const auto add = [&bytes](const Bytes &list) { bytes.insert(bytes.end(), list.begin(), list.end()); };
    add(manifest.sectionList());
    for (std::uint32_t section = 0; section < manifest.sections(); ++section)
        add(manifest.chunkList(section));
    using enum std::filesystem::perms;
    (void)writeFileWhole(file, bytes, owner_read | owner_write); // else it is computed again the next time
}

} // namespace

Result<PackManifest> packHashes(const std::filesystem::path &pack, const std::stop_token &stop) {
    const auto stamp = stampOf(pack);
    if (!stamp) return std::unexpected(stamp.error());
    const std::filesystem::path beside = pack.string() + kHashesEnding;
    std::error_code problem;
    if (auto known = kept(beside, *stamp, std::filesystem::file_size(pack, problem))) return *std::move(known);
    auto manifest = PackManifest::of(pack, stop);
    if (manifest && stampOf(pack) == *stamp) keep(beside, *stamp, *manifest);
    return manifest;
}

} // namespace fanion::app
