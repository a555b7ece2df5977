// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/pmtiles_source.h"

#include "app/tiles/gzip.h"
#include "app/tiles/plain_words.h"
#include "app/tiles/vector_layers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <format>

namespace fanion::app {

namespace {

constexpr std::uint64_t kMaxDirectory = 4 * 1024 * 1024; ///< as stored
constexpr std::size_t kMaxUnpacked = 16 * 1024 * 1024;
constexpr std::uint64_t kMaxTile = 4 * 1024 * 1024;
constexpr std::uint64_t kMaxMetadata = 1024 * 1024;
constexpr int kMaxDepth = 4;

using Packing = PmtilesHeader::Packing;

bool isRead(Packing packing) {
    return packing == Packing::None || packing == Packing::Gzip;
}

} // namespace

Result<std::unique_ptr<PmtilesSource>> PmtilesSource::open(const std::filesystem::path &file) {
    const std::string name = file.string();
    std::unique_ptr<PmtilesSource> source(new PmtilesSource(QString::fromStdString(name)));
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::NotFound, std::format("The map {} can't be opened.", name), name);
    auto read = source->readFacts();
    if (!read) {
        read.error().subject = name;
        return std::unexpected(read.error());
    }
    return source;
}

Result<void> PmtilesSource::readFacts() {
    const QByteArray begin = m_file.read(PmtilesHeader::kSize);
    const auto header = PmtilesHeader::read(asBytes({begin.constData(), static_cast<std::size_t>(begin.size())}));
    if (!header) return std::unexpected(header.error());
    m_header = *header;
    using Content = PmtilesHeader::Content;
    const bool isVector = m_header.content == Content::Vector;
    const bool isPicture =
        m_header.content == Content::Png || m_header.content == Content::Jpeg || m_header.content == Content::Webp;
    // Who wrote it may not have known how pictures are packed: they are not, whatever it says.
    if (!isRead(m_header.directories) || (isVector && !isRead(m_header.tiles)) || (!isVector && !isPicture))
        return fail(ErrorCode::Foreign,
                    "This map (PMTiles) is packed, or drawn, in a way Fanion doesn't read: it reads "
                    "gzip, vector tiles, PNG, JPEG and WebP.");
    auto root = directory({0, static_cast<std::uint64_t>(m_file.size())}, m_header.root.at, m_header.root.size);
    if (!root) return std::unexpected(root.error());
    m_root = std::move(*root);
    m_facts.kind = isVector ? TileFacts::Kind::Vector : TileFacts::Kind::Raster;
    m_facts.minZoom = m_header.minZoom;
    m_facts.maxZoom = m_header.maxZoom;
    m_facts.bounds = m_header.bounds;
    if (m_header.metadata.size > kMaxMetadata) return {};
    const auto stored = bytes(m_header.metadata, 0, m_header.metadata.size);
    const auto text = stored ? gunzipped(*stored, kMaxMetadata) : stored;
    if (!text) return {}; // a map without its name is still a map
    const auto words = QJsonDocument::fromJson(QByteArrayView(asText(*text)).toByteArray()).object();
    m_facts.name = plainWords(words[QLatin1StringView("name")].toString().toStdString());
    m_facts.layers = vectorLayers(words);
    m_facts.attribution = plainWords(words[QLatin1StringView("attribution")].toString().toStdString());
    return {};
}

Result<Bytes> PmtilesSource::bytes(const PmtilesHeader::Part &whole, std::uint64_t offset, std::uint64_t size) {
    const auto end = static_cast<std::uint64_t>(m_file.size());
    if (offset > whole.size || size > whole.size - offset || whole.at > end || whole.at + offset > end ||
        size > end - whole.at - offset)
        return fail(ErrorCode::Corrupt, "The map (PMTiles) is damaged: it points beyond its end.");
    Bytes out(size);
    const std::uint64_t at = whole.at + offset;
    if (!m_file.seek(static_cast<qint64>(at)) ||
        m_file.read(reinterpret_cast<char *>(out.data()), static_cast<qint64>(size)) != static_cast<qint64>(size))
        return fail(ErrorCode::Io, std::format("The map can't be read: {}.", m_file.errorString().toStdString()));
    return out;
}

Result<PmtilesDirectory> PmtilesSource::directory(const PmtilesHeader::Part &whole, std::uint64_t offset,
                                                  std::uint64_t size) {
    if (size > kMaxDirectory)
        return fail(ErrorCode::Corrupt, "The map (PMTiles) is damaged: a directory is too large.");
    const auto stored = bytes(whole, offset, size);
    if (!stored) return std::unexpected(stored.error());
    const auto plain = gunzipped(*stored, kMaxUnpacked);
    if (!plain) return std::unexpected(plain.error());
    return PmtilesDirectory::read(*plain);
}

Result<TileData> PmtilesSource::tile(TileId id) {
    const auto number = pmtilesNumber(id);
    const PmtilesDirectory *look = &m_root;
    for (int depth = 0; depth < kMaxDepth; ++depth) {
        const auto *entry = look->find(number);
        if (entry == nullptr) return TileData{};
        if (entry->run > 0) {
            if (entry->size > kMaxTile) return fail(ErrorCode::Corrupt, "A tile of the map is too large.");
            auto found = bytes(m_header.data, entry->offset, entry->size);
            if (!found) return std::unexpected(found.error());
            return TileData{std::move(*found)};
        }
        const auto at = entry->offset;
        if (!m_leaves.contains(at)) {
            auto leaf = directory(m_header.leaves, at, entry->size);
            if (!leaf) return std::unexpected(leaf.error());
            m_leaves.insert(at, new PmtilesDirectory(std::move(*leaf)));
        }
        look = m_leaves.object(at);
    }
    return fail(ErrorCode::Corrupt, "The map (PMTiles) is damaged: its directories have no end.");
}

} // namespace fanion::app
