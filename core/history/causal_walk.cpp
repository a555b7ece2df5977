// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/causal_walk.h"

#include "core/log/stored_changes.h"

#include <format>

namespace fanion {

Result<void> CausalWalk::take(const StoredRow &row, const Visitor &visitor) {
    for (const auto &fork : row.forks)
        m_log.expect(fork.branch);
    return visitChanges(row.bytes, row.upTo, [&](const StoredChange &stored) -> Result<void> {
        const auto &place = stored.place;
        auto index = m_log.names().intern(place.log);
        if (m_log.isForked(place.log)) {
            const auto way = m_log.wayOf(place.log, place.sequence, stored.previous, stored.hash);
            if (way.kind == ChangeLog::Way::Kind::Held) return {};
            index = way.log;
        }
        const auto held = m_log.length(index);
        if (place.sequence <= held) return {};
        if (auto read = change_codec::decode(stored.body, place, m_change); !read) return read;
        m_change.log = m_log.names().name(index);
        if (place.sequence > held + 1 || m_log.place(m_change).fit != ChangeLog::Fit::Ready)
            return fail(ErrorCode::Corrupt, std::format("Change {} of post {} stands before one that it builds on.",
                                                        place.sequence, place.log.post.hex().substr(0, 8)));
        m_log.parents(m_change, m_parents);
        m_log.history().next(index, m_parents, m_seen);
        m_log.append(m_change, index, stored.hash, m_seen);
        return visitor({m_change, {index, place.sequence}, stored.hash, m_seen});
    });
}

} // namespace fanion
