// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/packs/pack_part.h"

#include "core/base/utf8.h"
#include "core/store/file_tools.h"
#include "net/wire/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <ranges>

namespace fanion::app {

namespace {

constexpr std::size_t kFooter = 512;
constexpr std::uint64_t kSpare = 512 * 1024 * 1024; ///< bytes of the disk that are left to the incident and the system
constexpr std::uint32_t kLookEvery = 256;           ///< chunks, 16 MiB
constexpr std::string_view kMark = "fanion-pack-fetch-1";

std::uint64_t listsSize(std::uint64_t size) {
    const PackManifest manifest({}, size);
    return std::uint64_t{manifest.sections()} * AttachmentId::size() +
           std::uint64_t{manifest.chunks()} * ChunkHash::size();
}

/** "MARK ID SIZE NAME\n" and zeros. */
Bytes footerOf(const net::PackOffer &offer) {
    const auto text = std::format("{} {} {} {}\n", kMark, offer.id.hex(), offer.size, offer.name);
    Bytes bytes(text.begin(), text.end());
    bytes.resize(kFooter);
    return bytes;
}

std::optional<net::PackOffer> offerIn(const std::filesystem::path &file) {
    std::error_code problem;
    const auto length = std::filesystem::file_size(file, problem);
    if (problem || length < kFooter) return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    std::array<char, kFooter> footer{};
    stream.seekg(static_cast<std::streamoff>(length - kFooter));
    stream.read(footer.data(), footer.size());
    const std::string_view text(footer.data(), footer.size());
    const auto line = text.substr(0, text.find('\n'));
    std::array<std::string_view, 4> words; // the last is the name, blanks and all
    std::size_t at = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto end = i + 1 < words.size() ? line.find(' ', at) : line.size();
        if (end == std::string_view::npos) return std::nullopt;
        words.at(i) = line.substr(at, end - at);
        at = std::min(end + 1, line.size());
    }
    const auto id = AttachmentId::fromHex(words[1]);
    std::uint64_t size = 0;
    (void)std::from_chars(words[2].data(), words[2].data() + words[2].size(), size);
    if (!stream || words[0] != kMark || !id || size == 0 || size > net::PackOffer::kMostBytes) return std::nullopt;
    if (length != size + listsSize(size) + kFooter || !isCleanUtf8(words[3])) return std::nullopt;
    return net::PackOffer{*id, size, std::string(words[3])};
}

} // namespace

PackPart::PackPart(std::filesystem::path file, net::PackOffer offer)
    : m_file(std::move(file)), m_offer(std::move(offer)), m_manifest(m_offer.id, m_offer.size),
      m_has(m_manifest.chunks()) {}

std::filesystem::path PackPart::fileOf(const std::filesystem::path &folder, const AttachmentId &id) {
    return folder / (id.hex() + kUnfinished);
}

std::vector<net::PackOffer> PackPart::keptIn(const std::filesystem::path &folder) {
    std::vector<net::PackOffer> kept;
    std::error_code problem;
    for (const auto &entry : std::filesystem::directory_iterator(folder, problem)) {
        if (entry.path().extension() != kUnfinished) continue;
        const auto offer = offerIn(entry.path());
        if (offer && entry.path() == fileOf(folder, offer->id)) kept.push_back(*offer);
    }
    std::ranges::sort(kept, {}, &net::PackOffer::name);
    return kept;
}

Result<PackPart> PackPart::open(const std::filesystem::path &folder, const net::PackOffer &offer,
                                const std::stop_token &stop) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    PackPart part(fileOf(folder, offer.id), offer);
    const auto known = offerIn(part.m_file);
    if (!known || !known->isSame(offer))
        if (auto begun = part.begin(); !begun) return std::unexpected(begun.error());
    part.m_stream.open(part.m_file, std::ios::in | std::ios::out | std::ios::binary);
    if (auto looked = part.look(stop); !looked) return std::unexpected(looked.error());
    if (auto room = part.checkRoom(offer.size - part.m_bytes); !room) return std::unexpected(room.error());
    return part;
}

/** As long as it will be: of the holes, the disk keeps nothing. */
Result<void> PackPart::begin() {
    if (auto room = checkRoom(m_offer.size); !room) return room;
    m_stream.open(m_file, std::ios::out | std::ios::binary | std::ios::trunc);
    m_stream.close();
    std::error_code problem;
    const auto footerAt = m_offer.size + listsSize(m_offer.size);
    std::filesystem::resize_file(m_file, footerAt + kFooter, problem);
    m_stream.open(m_file, std::ios::in | std::ios::out | std::ios::binary);
    auto written = write(footerAt, footerOf(m_offer));
    m_stream.close();
    if (!written) std::filesystem::remove(m_file, problem);
    return written;
}

Result<void> PackPart::look(const std::stop_token &stop) {
    const auto sections = read(m_offer.size, m_manifest.sections() * AttachmentId::size());
    if (!m_manifest.takeSections(sections)) return {};
    for (std::uint32_t section = 0; section < m_manifest.sections(); ++section)
        (void)m_manifest.takeChunks(section, read(listAt(section), m_manifest.chunksOf(section) * ChunkHash::size()));
    for (std::uint32_t chunk = 0; chunk < m_manifest.chunks(); ++chunk) {
        if (stop.stop_requested()) return fail(ErrorCode::Refused, "Reading the pack was stopped.", m_offer.name);
        if (!m_manifest.hasChunks(chunk / PackManifest::kSectionChunks)) continue;
        if (m_manifest.fits(chunk, read(m_manifest.begin(chunk), m_manifest.sizeOf(chunk)))) note(chunk);
    }
    return {};
}

std::uint64_t PackPart::listAt(std::uint32_t section) const {
    return m_offer.size + std::uint64_t{m_manifest.sections()} * AttachmentId::size() +
           std::uint64_t{section} * PackManifest::kSectionChunks * ChunkHash::size();
}

void PackPart::note(std::uint32_t chunk) {
    m_has[chunk] = true;
    m_bytes += m_manifest.sizeOf(chunk);
}

bool PackPart::knows(const AttachmentId &id) const {
    if (id == m_offer.id) return true;
    for (std::uint32_t section = 0; section < m_manifest.sections(); ++section)
        if (m_manifest.section(section) == id) return true;
    return false;
}

std::vector<net::Piece> PackPart::missing(std::size_t most) const {
    if (!m_manifest.hasSections()) return {net::Piece{m_offer.id, 0}};
    std::vector<net::Piece> pieces;
    for (std::uint32_t section = 0; section < m_manifest.sections() && pieces.size() < most; ++section)
        if (!m_manifest.hasChunks(section)) pieces.push_back({m_manifest.section(section), 0});
    for (std::uint32_t chunk = 0; chunk < m_manifest.chunks() && pieces.size() < most; ++chunk) {
        const auto section = chunk / PackManifest::kSectionChunks;
        if (!m_has[chunk] && m_manifest.hasChunks(section))
            pieces.push_back({m_manifest.section(section), chunk % PackManifest::kSectionChunks + 1});
    }
    return pieces;
}

Result<void> PackPart::take(const net::Piece &piece, ByteView bytes) {
    if (piece.id == m_offer.id && piece.isList()) {
        if (auto taken = m_manifest.takeSections(bytes); !taken) return taken;
        return write(m_offer.size, bytes);
    }
    // Twice the same section is no mistake: a piece of it is one of both.
    for (std::uint32_t section = 0; section < m_manifest.sections(); ++section) {
        if (m_manifest.section(section) != piece.id) continue;
        if (piece.isList()) {
            if (auto taken = m_manifest.takeChunks(section, bytes); !taken) return taken;
            if (auto written = write(listAt(section), bytes); !written) return written;
        } else if (piece.chunk() < m_manifest.chunksOf(section)) {
            const auto chunk = section * PackManifest::kSectionChunks + piece.chunk();
            if (auto taken = takeChunk(chunk, bytes); !taken) return taken;
        }
    }
    return {};
}

Result<void> PackPart::takeChunk(std::uint32_t chunk, ByteView bytes) {
    if (m_has[chunk]) return {};
    if (!m_manifest.fits(chunk, bytes))
        return fail(ErrorCode::Corrupt, std::format("A piece of the pack “{}” is wrong.", m_offer.name), m_offer.name);
    if (++m_unchecked >= kLookEvery) {
        m_unchecked = 0;
        if (auto room = checkRoom(m_offer.size - m_bytes); !room) return room;
    }
    if (auto written = write(m_manifest.begin(chunk), bytes); !written) return written;
    note(chunk);
    return {};
}

Result<void> PackPart::checkRoom(std::uint64_t bytes) const {
    std::error_code problem;
    const auto space = std::filesystem::space(m_file.parent_path(), problem);
    if (problem)
        return fail(ErrorCode::Io, std::format("{} can't be written: check the disk.", m_file.string()),
                    m_file.string());
    if (space.available >= bytes + kSpare) return {};
    return fail(ErrorCode::TooLarge,
                std::format("The disk has no room for the pack “{}”: make {} MiB free.", m_offer.name,
                            (bytes + kSpare - space.available) >> 20),
                m_offer.name);
}

Result<void> PackPart::write(std::uint64_t at, ByteView bytes) {
    m_stream.clear();
    m_stream.seekp(static_cast<std::streamoff>(at));
    m_stream.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    m_stream.flush();
    if (m_stream) return {};
    return fail(ErrorCode::Io, std::format("{} can't be written: check the disk.", m_file.string()), m_file.string());
}

/** Zeros for what can't be read. */
Bytes PackPart::read(std::uint64_t at, std::size_t size) {
    Bytes bytes(size);
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(at));
    m_stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(size));
    return bytes;
}

Result<std::filesystem::path> PackPart::finish(const std::filesystem::path &folder, const net::PackOffer &offer) {
    const auto file = fileOf(folder, offer.id);
    const auto as = folder / (offer.id.hex() + kFinished);
    std::error_code problem;
    std::filesystem::resize_file(file, offer.size, problem);
    if (problem)
        return fail(ErrorCode::Io, std::format("{} can't be finished: check the disk.", file.string()), file.string());
    if (auto synced = syncPath(file); !synced) return std::unexpected(synced.error());
    std::filesystem::remove(as, problem); // the same, of an earlier time
    if (auto named = renameNoReplace(file, as); !named) return std::unexpected(named.error());
    return as;
}

} // namespace fanion::app
