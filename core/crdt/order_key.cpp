// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/order_key.h"

#include <algorithm>
#include <array>

namespace fanion {

namespace {

/** Numbers a run wants to have before it: with fewer it takes one digit more, and has 256 times as many. */
constexpr int kRunRoom = 1000;
/** By so much a neighbour's key is longer when a run has begun there. */
constexpr std::size_t kRunSign = 2;

void addJitter(OrderKey &key, Random &random) {
    std::array<std::uint8_t, 4> digits{};
    random.fill(digits);
    if (digits.back() == 0) digits.back() = 1;
    key.insert(key.end(), digits.begin(), digits.end());
}

/** An open end above is .FFFF…, which nothing reaches. */
int digitOf(ByteView key, std::size_t place, int beyond) {
    return place < key.size() ? key[place] : beyond;
}

/** Adds to the number that the last digits are; the caller knows that it fits. */
void add(OrderKey &key, int amount) {
    for (auto digit = key.rbegin(); amount > 0; ++digit) {
        amount += *digit;
        *digit = static_cast<std::uint8_t>(amount % 256);
        amount /= 256;
    }
}

} // namespace

/**
 * Both keys are read as numbers of as many digits as it takes to have another between them. Where in between depends on
 * what went before: the longer of two neighbours was put there later, and where one item was put beside the last, the
 * next will be: so the new key stands close to it and a run of insertions counts up or down instead of halving what is
 * left. An open end is as short as can be. Between keys of about one length it is the middle.
 */
std::optional<OrderKey> orderKeyBetween(ByteView low, ByteView high, Random &random) {
    const bool isOpen = high.empty();
    const int beyond = isOpen ? 255 : 0;
    std::size_t digits = 0;
    while (digitOf(low, digits, 0) == digitOf(high, digits, beyond)) {
        if (++digits >= std::max(low.size(), high.size()) && !isOpen) return std::nullopt;
    }
    if (digitOf(low, digits, 0) > digitOf(high, digits, beyond)) return std::nullopt;

    const bool isAfterLow = low.size() >= high.size() + kRunSign;
    const bool isBeforeHigh = high.size() >= low.size() + kRunSign;
    const int least = isAfterLow || isBeforeHigh ? kRunRoom : 2;
    int room = isOpen ? 1 : 0; // between the numbers so far: the first digits are equal, an open end is one above
    for (; room < least; ++digits)
        room = room * 256 + digitOf(high, digits, 0) - digitOf(low, digits, 0);
    OrderKey key(low.begin(), low.begin() + static_cast<std::ptrdiff_t>(std::min(digits, low.size())));
    key.resize(digits);
    add(key, isAfterLow ? 1 : isBeforeHigh ? room - 1 : room / 2);
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
