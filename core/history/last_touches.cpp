// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/last_touches.h"

#include "core/log/stored_changes.h"

#include <algorithm>
#include <concepts>

namespace fanion {

namespace {

std::uint64_t lengthIn(const Frontier &frontier, const LogId &log) {
    const auto head = frontier.find(log);
    return head == frontier.end() ? 0 : head->second.sequence;
}

} // namespace

Result<void> LastTouches::take(const StoredRow &row, const Frontier &after, const Frontier &upTo) {
    const bool hasAny = std::ranges::any_of(row.spans, [&](const ChangeSpan &span) {
        return lengthIn(after, span.log) < std::min<std::uint64_t>(span.sequence, lengthIn(upTo, span.log)) &&
               span.first <= lengthIn(upTo, span.log);
    });
    if (!hasAny) return {};
    return visitChanges(row.bytes, row.upTo, [&](const StoredChange &stored) -> Result<void> {
        const auto &place = stored.place;
        const auto span = std::ranges::find_if(row.spans, [&place](const ChangeSpan &candidate) {
            return candidate.log.trunk() == place.log && candidate.first <= place.sequence &&
                   place.sequence <= candidate.sequence;
        });
        if (span == row.spans.end() || place.sequence <= lengthIn(after, span->log) ||
            place.sequence > lengthIn(upTo, span->log))
            return {};
        if (auto read = change_codec::decode(stored.body, place, m_change); !read) return read;
        for (const auto &operation : m_change.operations) {
            const auto id = operation.entity;
            std::visit(
                [&]<typename T>(const T &act) {
                    if constexpr (std::same_as<T, op::Create>) {
                        note(m_change, {id, {}, HistoryLine::Act::Created});
                        for (const auto &field : act.fields)
                            note(m_change, {id, field.field, {}});
                    } else if constexpr (std::same_as<T, op::Delete>) {
                        note(m_change, {id, {}, HistoryLine::Act::Deleted});
                    } else if constexpr (std::same_as<T, op::Restore>) {
                        note(m_change, {id, {}, HistoryLine::Act::Restored});
                    } else if constexpr (requires { act.field; }) {
                        note(m_change, {id, act.field, {}});
                    }
                },
                operation.act);
        }
        return {};
    });
}

void LastTouches::note(const Change &change, const Key &key) {
    auto &entry = m_entries[key];
    if (change.time < entry.time) return;
    entry = {{change.log.post, change.wall}, change.time};
}

const Touch *LastTouches::find(const Key &key) const {
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? nullptr : &found->second.touch;
}

} // namespace fanion
