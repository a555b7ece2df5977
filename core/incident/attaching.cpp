// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/attaching.h"

#include "core/base/media_type.h"
#include "core/model/limits.h"

#include <algorithm>
#include <format>

namespace fanion {

namespace {

/** Stored in one transaction: 1 MiB. */
constexpr std::size_t kChunksAtOnce = (1 << 20) / limits::kAttachmentChunk;

/** What could not be read is bytes: whoever attaches is told by the reading that follows. */
std::string_view typeOf(const std::filesystem::path &file) {
    std::ifstream stream(file, std::ios::binary);
    Bytes head(kMediaTypeHead);
    stream.read(reinterpret_cast<char *>(head.data()), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    return mediaTypeOf(head, file.filename().string());
}

} // namespace

Result<Attaching> Attaching::begin(const std::filesystem::path &file, std::string_view mediaType) {
    auto manifest = Manifest::of(file);
    if (!manifest) return std::unexpected(manifest.error());
    auto ref = AttachmentRef::of(*manifest, file.filename().string(), mediaType.empty() ? typeOf(file) : mediaType);
    if (!ref) return std::unexpected(ref.error());
    return Attaching(file, std::move(*manifest), std::move(*ref));
}

Result<bool> Attaching::step(IncidentStore &store) {
    if (!m_begun) {
        if (Result<void> done = store.writeManifest(m_manifest); !done) return std::unexpected(done.error());
        const auto missing = store.missingChunks(m_ref.id, 1);
        if (!missing) return std::unexpected(missing.error());
        if (missing->empty()) return false; // attached before
        m_stream.open(m_file, std::ios::binary);
        m_begun = true;
    }
    std::vector<Bytes> read;
    std::vector<IncidentStore::Chunk> chunks;
    for (; read.size() < kChunksAtOnce && m_next < m_manifest.chunks().size(); ++m_next) {
        Bytes bytes(m_manifest.sizeOf(m_next));
        m_stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        if (!m_stream || !m_manifest.fits(m_next, bytes))
            return fail(ErrorCode::Corrupt,
                        std::format("{} changed while it was read: try again when it is finished.", m_file.string()),
                        m_file.string());
        read.push_back(std::move(bytes));
        chunks.push_back({m_next, read.back()});
    }
    if (Result<void> done = store.writeChunks(m_ref.id, chunks); !done) return std::unexpected(done.error());
    return m_next < m_manifest.chunks().size();
}

} // namespace fanion
