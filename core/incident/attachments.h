// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/attachment_ref.h"
#include "core/replica/replica.h"
#include "core/store/incident_store.h"

#include <filesystem>
#include <vector>

namespace fanion {

/**
 * The attached files of an open incident: what its board refers to, and how much of it is in this copy. The contents
 * are no changes: they come whenever somebody who has them is there, and prove themselves by the hash that a signed
 * change names. Lives no longer than its incident.
 */
class Attachments {
public:
    Attachments(IncidentStore &store, const Replica &replica) : m_store(&store), m_replica(&replica) {}

    struct Use {
        EntityId entity;
        AttachmentRef ref;
    };
    /** On the board, the bin left out; by object. Elements of the field that are no references are passed over. */
    [[nodiscard]] std::vector<Use> uses() const;
    [[nodiscard]] Result<std::vector<IncidentStore::Held>> held() const { return m_store->attachments(); }

    struct Missing {
        AttachmentRef ref;
        bool list = false;                 ///< not even the list of its chunks is here
        std::vector<std::uint32_t> chunks; ///< numbers from 0
    };
    /** What the board refers to and this copy lacks, at most \p maxChunks chunks of it. */
    [[nodiscard]] Result<std::vector<Missing>> missing(std::size_t maxChunks) const;

    /** Is all of it here? NotFound when not even the list of its chunks is. */
    [[nodiscard]] Result<bool> isWhole(const AttachmentId &id) const;

    /** For a post that lacks them: nothing when the list is not here. */
    [[nodiscard]] Result<std::optional<Manifest>> manifest(const AttachmentId &id) const {
        return m_store->manifest(id);
    }
    [[nodiscard]] Result<Bytes> chunk(const AttachmentId &id, std::uint32_t number) const {
        return m_store->chunk(id, number);
    }
    /** From other posts, untrusted. Refused unless the board refers to it; Corrupt unless it is what was asked for. */
    [[nodiscard]] Result<void> takeList(const AttachmentId &id, ByteView list);
    [[nodiscard]] Result<void> takeChunks(const AttachmentId &id, std::span<const IncidentStore::Chunk> chunks);

    /**
     * Writes the contents to \p to, whole or not at all, replacing what was there. Errors: NotFound (not all of it is
     * here), Corrupt, Io.
     */
    [[nodiscard]] Result<void> extract(const AttachmentRef &ref, const std::filesystem::path &to) const;

    /**
     * Forgets contents that no change of the log has ever referred to: of an act that was given up. What was detached
     * stays: the past of the board shows it. Nothing must be staged. Gives how many.
     */
    [[nodiscard]] Result<std::size_t> dropUnused();

private:
    IncidentStore *m_store;
    const Replica *m_replica;
};

} // namespace fanion
