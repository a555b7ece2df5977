// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/order_key.h"

#include <algorithm>
#include <array>

namespace fanion {

namespace {

constexpr int kStep = 8; ///< room left behind each appended item, so that appends do not halve what is left

void addJitter(OrderKey &key, Random &random) {
    std::array<std::uint8_t, 4> digits{};
    random.fill(digits);
    if (digits.back() == 0) digits.back() = 1;
    key.insert(key.end(), digits.begin(), digits.end());
}

bool isLess(ByteView a, ByteView b) {
    return std::ranges::lexicographical_compare(a, b);
}

} // namespace

std::optional<OrderKey> orderKeyBetween(ByteView low, ByteView high, Random &random) {
    if (!high.empty() && !isLess(low, high)) return std::nullopt;
    OrderKey key;
    bool isBelowHigh = high.empty(); // a digit smaller than high's has been chosen: anything may follow
    for (std::size_t i = 0;; ++i) {
        const int from = i < low.size() ? low[i] : 0;
        const int to = isBelowHigh ? 256 : i < high.size() ? high[i] : 0;
        if (to - from > 1) {
            const int middle = from + (to - from) / 2;
            const bool isAppend = high.empty() && i < low.size();
            key.push_back(static_cast<std::uint8_t>(isAppend ? std::min(middle, from + kStep) : middle));
            break;
        }
        key.push_back(static_cast<std::uint8_t>(from));
        if (from < to) isBelowHigh = true;
        if (i >= low.size() && i >= high.size() && !isBelowHigh) return std::nullopt;
    }
    addJitter(key, random);
    return key;
}

std::vector<OrderKey> spreadOrderKeys(std::size_t count, Random &random) {
    std::vector<OrderKey> keys;
    keys.reserve(count);
    for (std::size_t i = 1; i <= count; ++i) {
        const auto place = i * 0xFFFFFF / (count + 1);
        OrderKey key{static_cast<std::uint8_t>(place >> 16), static_cast<std::uint8_t>(place >> 8),
                     static_cast<std::uint8_t>(place)};
        addJitter(key, random);
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace fanion
