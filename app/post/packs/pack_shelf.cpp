// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/packs/pack_shelf.h"

#include "core/base/utf8.h"
#include "net/wire/limits.h"

#include <algorithm>
#include <format>

namespace fanion::app {

namespace {
std::unexpected<Error> notHere(const AttachmentId &id) {
    return fail(ErrorCode::NotFound, std::format("The pack {} isn't given here.", id.hex()), id.hex());
}
} // namespace

Result<void> PackShelf::put(const PackToGive &given, PackManifest manifest) {
    const auto file = given.file.string();
    std::ifstream stream(given.file, std::ios::binary);
    if (!stream) return fail(ErrorCode::NotFound, std::format("{} can't be read.", file), file);
    net::PackOffer offer{manifest.id(), manifest.size(), std::string(cutUtf8(given.name, net::limits::kNameSize))};
    auto pack = std::make_unique<Pack>(given, std::move(offer), std::move(manifest),
                                       std::map<AttachmentId, std::uint32_t>(), std::move(stream));
    for (std::uint32_t section = 0; section < pack->manifest.sections(); ++section)
        pack->sections.emplace(pack->manifest.section(section), section);
    m_packs.push_back(std::move(pack));
    return {};
}

bool PackShelf::has(const PackToGive &pack) const {
    return std::ranges::any_of(m_packs, [&](const auto &known) { return known->given == pack; });
}

void PackShelf::keepOnly(const std::vector<PackToGive> &packs) {
    std::erase_if(m_packs, [&](const auto &known) { return !std::ranges::contains(packs, known->given); });
}

std::vector<net::PackOffer> PackShelf::offers() const {
    std::vector<net::PackOffer> offers;
    for (const auto &pack : m_packs)
        if (!std::ranges::contains(offers, pack->offer.id, &net::PackOffer::id)) offers.push_back(pack->offer);
    return offers;
}

bool PackShelf::knows(const AttachmentId &id) const {
    return std::ranges::any_of(m_packs,
                               [&](const auto &pack) { return pack->offer.id == id || pack->sections.contains(id); });
}

Result<Bytes> PackShelf::piece(const net::Piece &piece) {
    for (auto pack = m_packs.begin(); pack != m_packs.end(); ++pack) {
        if ((*pack)->offer.id != piece.id && !(*pack)->sections.contains(piece.id)) continue;
        auto bytes = pieceOf(**pack, piece);
        // Its contents are no longer what was told: whoever believed it would be shut out for our bytes.
        if (!bytes && bytes.error().code == ErrorCode::Corrupt) m_packs.erase(pack);
        return bytes;
    }
    return notHere(piece.id);
}

Result<Bytes> PackShelf::pieceOf(Pack &pack, const net::Piece &piece) {
    if (piece.id == pack.offer.id)
        return piece.isList() ? Result<Bytes>(pack.manifest.sectionList()) : notHere(piece.id);
    const auto section = pack.sections.at(piece.id);
    if (piece.isList()) return pack.manifest.chunkList(section);
    if (piece.chunk() >= pack.manifest.chunksOf(section)) return notHere(piece.id);
    const auto chunk = section * PackManifest::kSectionChunks + piece.chunk();
    Bytes bytes(pack.manifest.sizeOf(chunk));
    pack.file.clear();
    pack.file.seekg(static_cast<std::streamoff>(pack.manifest.begin(chunk)));
    pack.file.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!pack.file || !pack.manifest.fits(chunk, bytes))
        return fail(ErrorCode::Corrupt, std::format("The pack “{}” was changed on the disk.", pack.offer.name),
                    pack.offer.name);
    return bytes;
}

} // namespace fanion::app
