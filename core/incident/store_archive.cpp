// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/store_archive.h"

#include "core/log/stored_changes.h"

#include <algorithm>

namespace fanion {

std::optional<ChangeHash> StoreArchive::hashOf(const LogId &log, std::uint32_t sequence) const {
    const auto known = m_last.find({log, sequence});
    if (known != m_last.end()) return known->second;
    Hashes hashes;
    const auto read = m_store->readChange(log, sequence, [&](const StoredRow &row) {
        return visitChanges(row.bytes, row.upTo, [&](const StoredChange &change) -> Result<void> {
            const auto &place = change.place;
            const auto of = std::ranges::find_if(row.spans, [&place](const ChangeSpan &span) {
                return span.log.trunk() == place.log && span.first <= place.sequence && place.sequence <= span.sequence;
            });
            if (of != row.spans.end()) hashes.emplace(std::pair(of->log, place.sequence), change.hash);
            return {};
        });
    });
    if (!read) return std::nullopt;
    m_last = std::move(hashes);
    const auto found = m_last.find({log, sequence});
    return found == m_last.end() ? std::nullopt : std::optional(found->second);
}

Result<void> StoreArchive::visit(const std::function<void(const Stored &)> &visitor) const {
    return m_store->readAll([&](const StoredRow &row) -> Result<void> {
        visitor({row.spans, row.upTo, row.bytes});
        return {};
    });
}

} // namespace fanion
