// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/archive.h"
#include "core/store/incident_store.h"

#include <map>

namespace fanion {

/** The changes in the file of an incident, for its replica to ask for again. */
class StoreArchive final : public Archive {
public:
    /** \p store must outlive this. */
    explicit StoreArchive(const IncidentStore &store) : m_store(&store) {}

    [[nodiscard]] std::optional<ChangeHash> hashOf(const LogId &log, std::uint32_t sequence) const override;
    [[nodiscard]] Result<void> visit(const std::function<void(const Stored &)> &visitor) const override;

private:
    using Hashes = std::map<std::pair<LogId, std::uint32_t>, ChangeHash>;
    const IncidentStore *m_store;
    mutable Hashes m_last; ///< of the run or block asked for last: who asks for one often asks for the next
};

} // namespace fanion
