// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_index.h"

#include <format>
#include <queue>

namespace fanion {

Result<void> ChangeIndex::add(const LogId &log, std::uint64_t sequence, const ChangeHash &hash) {
    std::vector<std::int64_t> &positions = m_positions[log];
    if (sequence != positions.size() + 1)
        return fail(ErrorCode::Corrupt, std::format("The log of post {} jumps from number {} to {}.",
                                                    log.post.hex().substr(0, 8), positions.size(), sequence));
    positions.push_back(static_cast<std::int64_t>(++m_size));
    m_frontier[log] = {sequence, hash};
    return {};
}

std::vector<std::int64_t> ChangeIndex::missing(const Frontier &theirs, std::size_t limit) const {
    // A merge of the logs' tails, the earliest accepted change first.
    struct Tail {
        const std::int64_t *next;
        const std::int64_t *end;
    };
    const auto later = [](const Tail &a, const Tail &b) { return *a.next > *b.next; };
    std::priority_queue<Tail, std::vector<Tail>, decltype(later)> tails(later);
    for (const auto &[log, positions] : m_positions) {
        const auto known = theirs.find(log);
        const std::uint64_t held = known == theirs.end() ? 0 : known->second.sequence;
        if (held < positions.size()) tails.push({positions.data() + held, positions.data() + positions.size()});
    }
    std::vector<std::int64_t> result;
    while (!tails.empty() && result.size() < limit) {
        Tail tail = tails.top();
        tails.pop();
        result.push_back(*tail.next);
        if (++tail.next != tail.end) tails.push(tail);
    }
    return result;
}

} // namespace fanion
