// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/stored_changes.h"
#include "core/replica/replica_impl.h"

#include <algorithm>
#include <format>

// Loading a part of a store: the board as it was.

namespace fanion {

Result<std::vector<LogId>> Replica::loadChosen(ByteView bytes, std::uint32_t upTo, const Choice &choice) {
    return m_impl->loadChosen(bytes, upTo, choice);
}

Result<std::vector<LogId>> Replica::Impl::loadChosen(ByteView bytes, std::uint32_t upTo, const Choice &choice) {
    std::vector<LogId> heldBack;
    std::vector<ChangeSpan> spans;
    std::uint32_t count = 0;
    const auto take = [&](const StoredChange &stored) -> Result<void> {
        ++count;
        const auto &place = stored.place;
        auto index = log.names().intern(place.log);
        if (log.isForked(place.log)) {
            const auto way = log.wayOf(place.log, place.sequence, stored.previous, stored.hash);
            if (way.kind != ChangeLog::Way::Kind::Next) return {};
            index = way.log;
        }
        if (place.sequence != log.length(index) + 1) return {}; // here already, or behind one that was left out
        if (auto read = change_codec::decode(stored.body, place, m_arriving); !read) return read;
        m_arriving.log = log.names().name(index);
        if (!choice(m_arriving)) return {};
        const auto entered = enter(stored.body, stored.hash, index);
        if (!entered) return std::unexpected(entered.error());
        if (entered->fit == ChangeLog::Fit::Missing) {
            heldBack.push_back(m_arriving.log);
            return {};
        }
        if (entered->fit != ChangeLog::Fit::Ready)
            return fail(ErrorCode::Corrupt, std::format("Change {} of post {} does not fit onto what the file holds.",
                                                        place.sequence, place.log.post.hex().substr(0, 8)));
        if (spans.empty() || spans.back().log != m_arriving.log) {
            const auto known = std::ranges::find(spans, m_arriving.log, &ChangeSpan::log);
            if (known == spans.end()) {
                spans.push_back({m_arriving.log, place.sequence, place.sequence, stored.hash});
                return {};
            }
            std::iter_swap(known, spans.end() - 1); // the next one is mostly of the same log
        }
        spans.back().sequence = place.sequence;
        spans.back().hash = stored.hash;
        return {};
    };
    if (auto done = visitChanges(bytes, upTo, take); !done) return std::unexpected(done.error());
    if (spans.empty()) return heldBack;
    // For the board to be computed anew after a revocation.
    if (Block::isOne(bytes)) {
        m_runs.push_back({spans.front(), Bytes(bytes.begin(), bytes.end()), {spans.begin() + 1, spans.end()}, count});
    } else {
        for (const auto &span : spans)
            m_runs.push_back({span, Bytes(bytes.begin(), bytes.end())});
    }
    recountIfDue();
    return heldBack;
}

} // namespace fanion
