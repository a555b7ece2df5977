// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/row_source.h"
#include "core/log/change_log.h"

namespace fanion {

/**
 * Goes through stored changes and says of each what its author had seen. Keeps how the logs hang together (some 50
 * bytes a change), nothing of what the changes do.
 */
class CausalWalk {
public:
    struct Step {
        const Change &change;
        Dot dot;
        const ChangeHash &hash;
        const VersionVector &seen; ///< its past and itself
    };
    using Visitor = std::function<Result<void>(const Step &)>;

    /** Visits the changes of a row that are new. Rows come in the order of the store. */
    [[nodiscard]] Result<void> take(const StoredRow &row, const Visitor &visitor);
    [[nodiscard]] const ChangeLog &log() const { return m_log; }

private:
    ChangeLog m_log;
    Change m_change; // used again from change to change, as the others
    VersionVector m_seen;
    std::vector<Dot> m_parents;
};

} // namespace fanion
