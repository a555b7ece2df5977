// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/counter.h"

#include <algorithm>

namespace fanion {

namespace {

/** Two's complement without the undefined overflow: sums come out the same in whatever order they are made. */
std::int64_t plus(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

} // namespace

std::int64_t Counter::sum(const Share &share) {
    std::int64_t sum = 0;
    for (const auto &increment : share.increments)
        sum = plus(sum, increment.amount);
    return sum;
}

std::int64_t Counter::value() const {
    std::int64_t value = 0;
    for (const auto &share : m_shares)
        value = plus(value, sum(share));
    return value;
}

std::int64_t Counter::valueOf(LogIndex log) const {
    const auto share = std::ranges::find(m_shares, log, &Share::log);
    return share == m_shares.end() ? 0 : sum(*share);
}

bool Counter::holds(Dot change) const {
    const auto share = std::ranges::find(m_shares, change.log, &Share::log);
    return share != m_shares.end() &&
           std::ranges::binary_search(share->increments, change.sequence, {}, &Increment::sequence);
}

void Counter::add(const ChangeContext &change, std::int64_t amount) {
    auto share = std::ranges::find(m_shares, change.dot.log, &Share::log);
    if (share == m_shares.end()) share = m_shares.insert(share, {change.dot.log, {}});
    auto &increments = share->increments;
    if (!increments.empty() && increments.back().sequence == change.dot.sequence) {
        increments.back().amount = plus(increments.back().amount, amount);
    } else {
        increments.push_back({change.dot.sequence, amount});
    }
}

/** Changes of one log are seen in order, so what is taken is always the front of its list. */
void Counter::reset(const ChangeContext &change) {
    for (auto &share : m_shares) {
        const auto left =
            std::ranges::upper_bound(share.increments, change.seen.at(share.log), {}, &Increment::sequence);
        share.increments.erase(share.increments.begin(), left);
    }
    std::erase_if(m_shares, [](const Share &share) { return share.increments.empty(); });
}

void Counter::forget(const VersionVector &base) {
    for (auto &share : m_shares) {
        const auto later = std::ranges::upper_bound(share.increments, base.at(share.log), {}, &Increment::sequence);
        if (later - share.increments.begin() < 2) continue;
        const auto last = later - 1;
        for (auto melted = share.increments.begin(); melted != last; ++melted)
            last->amount = plus(last->amount, melted->amount);
        share.increments.erase(share.increments.begin(), last);
    }
}

std::size_t Counter::size() const {
    std::size_t size = 0;
    for (const auto &share : m_shares)
        size += share.increments.size();
    return size;
}

} // namespace fanion
