// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/brought_file.h"

#include "core/incident/file_kind.h"

#include <format>

namespace fanion::app {

namespace {
/** A mebibyte: what one transaction of the incident takes, and peers wait for. */
constexpr std::uint32_t kChunksAtOnce = 16;
} // namespace

Result<std::shared_ptr<BroughtFile>> BroughtFile::open(const std::filesystem::path &file, const Frontier &held,
                                                       const Identity &identity) {
    const auto kind = fileKind(file);
    if (!kind) return std::unexpected(kind.error());
    auto brought = std::make_shared<BroughtFile>();
    brought->m_path = file;
    if (*kind == FileKind::Incident) {
        if (auto opened = brought->openCopy(held); !opened) return std::unexpected(opened.error());
        return brought;
    }
    if (*kind != FileKind::Bundle)
        return fail(ErrorCode::Foreign,
                    std::format("{} is neither a bundle of Fanion changes nor an incident.", file.string()),
                    file.string());
    auto reader = BundleReader::open(file, &identity);
    if (!reader) return std::unexpected(reader.error());
    brought->m_bundle = reader->takeBundle();
    brought->m_attachments = reader->attachments();
    brought->m_reader = std::move(*reader);
    return brought;
}

Result<void> BroughtFile::openCopy(const Frontier &held) {
    auto store = IncidentStore::open(m_path, IncidentStore::Access::Read);
    if (!store) return std::unexpected(store.error());
    m_store = std::move(*store);
    m_bundle.incident = m_store->incident();
    Result<std::vector<ChangeRun>> changes;
    // Within load(): the copy may be open elsewhere.
    const auto read = m_store->load([](const StoredRow &) { return Result<void>(); },
                                    [&] {
                                        changes = m_store->changesAfter(held, Bundle::kMaxBytes);
                                        return INT64_MAX;
                                    });
    if (!read) return read;
    if (!changes) return std::unexpected(changes.error());
    std::size_t count = 0;
    for (ChangeRun &change : *changes) {
        count += change.countAll();
        m_bundle.changes.push_back(std::move(change.bytes));
    }
    m_passedOver = m_store->changeCount() - std::min(m_store->changeCount(), count);
    const auto attachments = m_store->attachments();
    if (!attachments) return std::unexpected(attachments.error());
    for (const auto &each : *attachments)
        if (each.isWhole()) m_attachments.push_back({each.id, each.size, 0});
    return {};
}

Result<BroughtFile::Piece> BroughtFile::piece(const BundleReader::Attachment &attachment, std::uint32_t first) {
    Piece piece;
    piece.first = first;
    if (m_reader) {
        auto manifest = m_reader->manifest(attachment);
        if (!manifest) return std::unexpected(manifest.error());
        piece.manifest = std::move(*manifest);
        auto chunks = m_reader->chunks(attachment, piece.manifest, first, kChunksAtOnce);
        if (!chunks) return std::unexpected(chunks.error());
        piece.chunks = std::move(*chunks);
        return piece;
    }
    auto manifest = m_store->manifest(attachment.id);
    if (!manifest) return std::unexpected(manifest.error());
    if (!*manifest) return fail(ErrorCode::NotFound, "The attachment is not in the file any more.");
    piece.manifest = std::move(**manifest);
    const auto end = std::min<std::size_t>(piece.manifest.chunks().size(), std::size_t{first} + kChunksAtOnce);
    for (std::uint32_t n = first; n < end; ++n) {
        auto chunk = m_store->chunk(attachment.id, n);
        if (!chunk) return std::unexpected(chunk.error());
        piece.chunks.push_back(std::move(*chunk));
    }
    return piece;
}

} // namespace fanion::app
