// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ahead.h"
#include "core/log/frontier.h"
#include "core/store/incident_store.h"

#include <vector>

namespace fanion {

/** What another post lacks, row by row, as it is sent: many runs as few blocks, packed while further rows are read. */
class LackingChanges {
public:
    /** \p theirs is what the other post has and outlives this; \p maxBytes is what it takes at once, one row at least.
     */
    LackingChanges(const Frontier &theirs, std::size_t maxBytes);

    LackingChanges(const LackingChanges &) = delete; // what packs looks at this
    LackingChanges &operator=(const LackingChanges &) = delete;

    /** A row of which the post lacks something; in order. Error: Corrupt. */
    [[nodiscard]] Result<void> add(const StoredRow &row);
    /** Whether all that is added now is left out. */
    [[nodiscard]] bool isFull() const { return m_isFull; }
    /** All of it that fits, in order; this is of no use any more. Error: Corrupt. */
    [[nodiscard]] Result<std::vector<ChangeRun>> take();

private:
    void put(ChangeRun run);
    /** Packs rows on another thread, once there is room for that. */
    [[nodiscard]] Result<void> pack(std::vector<ChangeRun> rows);
    /** What is being packed; waits for it. */
    [[nodiscard]] Result<void> putPacked();
    [[nodiscard]] Result<void> putOldest();
    /** What has gathered: as a block, or as the runs they are when they are few. */
    [[nodiscard]] Result<void> flush();

    const Frontier &m_theirs;
    std::size_t m_maxBytes;
    std::vector<ChangeRun> m_runs;
    std::size_t m_total = 0;
    bool m_isFull = false;
    std::vector<ChangeRun> m_gathered; ///< runs, until there are enough for a block
    std::uint32_t m_gatheredChanges = 0;
    std::size_t m_gatheredBytes = 0;
    Ahead<Result<ChangeRun>> m_packed;
};

} // namespace fanion
