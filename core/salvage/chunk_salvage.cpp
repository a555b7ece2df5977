// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/salvage/chunk_salvage.h"

#include "core/model/limits.h"
#include "core/salvage/row_finder.h"

namespace fanion {

namespace {

/** Written in one transaction: 1 MiB. */
constexpr std::size_t kAtOnce = 16;

} // namespace

ChunkSalvage::ChunkSalvage(std::span<const AttachmentRef> wanted, IncidentStore &to) : m_to(to) {
    for (const AttachmentRef &ref : wanted)
        m_sizes.emplace(ref.id, ref.size);
}

Result<void> ChunkSalvage::run(RawPages &pages) {
    if (m_sizes.empty()) return {};
    readLists(pages);
    for (const auto &[id, manifest] : m_manifests) {
        if (Result<void> done = m_to.writeManifest(manifest); !done) return done;
        for (std::uint32_t number = 0; number < manifest.chunks().size(); ++number)
            m_wanted[manifest.chunks()[number]].emplace_back(id, number);
    }
    Result<void> written;
    RowFinder(pages).find({FoundRow::Table::Chunk}, [&](const FoundRow &row) {
        if (!written || row.bytes.size() > limits::kAttachmentChunk) return true;
        const auto places = m_wanted.find(Manifest::hashOf(row.bytes));
        if (places == m_wanted.end()) return false;
        for (const auto &[id, number] : places->second) {
            m_found[id].emplace_back(number, row.bytes);
            // Within the loop: the same chunk may stand in a thousand places, as in a file of zeros.
            if (++m_foundCount >= kAtOnce && written) written = flush();
        }
        m_wanted.erase(places); // once is enough
        return true;
    });
    return written ? flush() : written;
}

void ChunkSalvage::readLists(RawPages &pages) {
    RowFinder(pages).find({FoundRow::Table::Chunk}, [&](const FoundRow &row) {
        for (auto size = m_sizes.begin(); size != m_sizes.end(); ++size) {
            if (row.bytes.size() != std::size_t{Manifest::chunksOf(size->second)} * ChunkHash::size()) continue;
            auto manifest = Manifest::read(size->first, size->second, row.bytes);
            if (!manifest) continue;
            m_manifests.emplace(size->first, std::move(*manifest));
            m_sizes.erase(size);
            return true;
        }
        return false;
    });
}

Result<void> ChunkSalvage::flush() {
    for (const auto &[id, chunks] : m_found) {
        std::vector<IncidentStore::Chunk> views;
        for (const auto &[number, bytes] : chunks)
            views.push_back({number, bytes});
        if (Result<void> done = m_to.writeChunks(id, views); !done) return done;
    }
    m_found.clear();
    m_foundCount = 0;
    return {};
}

} // namespace fanion
