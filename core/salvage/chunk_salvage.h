// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/attachment_ref.h"
#include "core/salvage/raw_pages.h"
#include "core/store/incident_store.h"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace fanion {

/** Brings the contents of attachments from a damaged file into a new one: lists and chunks that prove themselves. */
class ChunkSalvage {
public:
    /** \p wanted: what changes that were saved refer to. */
    ChunkSalvage(std::span<const AttachmentRef> wanted, IncidentStore &to);
    /** Error: what writing gives. */
    [[nodiscard]] Result<void> run(RawPages &pages);

private:
    void readLists(RawPages &pages);
    [[nodiscard]] Result<void> flush();

    IncidentStore &m_to;
    std::map<AttachmentId, std::uint64_t> m_sizes;
    std::map<AttachmentId, Manifest> m_manifests;
    std::map<ChunkHash, std::vector<std::pair<AttachmentId, std::uint32_t>>> m_wanted; ///< where a chunk belongs
    std::map<AttachmentId, std::vector<std::pair<std::uint32_t, Bytes>>> m_found;      ///< to be written
    std::size_t m_foundCount = 0;
};

} // namespace fanion
