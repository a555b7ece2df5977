// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace fanion {

/**
 * A long sorted sequence that takes entries in the middle: a vector of short vectors, none of them empty. Looking up is
 * a binary search; putting in moves at most one block, and one entry in 128 the list of blocks.
 */
template <typename T>
class BlockVector {
public:
    struct Spot {
        std::size_t block = 0;
        std::size_t at = 0;
    };

    /** The first entry that is not \p isBefore (entries that are come first); the end when all are. */
    template <typename IsBefore>
    [[nodiscard]] Spot partition(IsBefore isBefore) const {
        const auto block =
            std::ranges::partition_point(m_blocks, [&](const auto &entries) { return isBefore(entries.front()); });
        if (block == m_blocks.begin()) return {};
        const auto number = static_cast<std::size_t>(block - m_blocks.begin()) - 1;
        const auto &entries = m_blocks[number];
        const auto found = std::ranges::partition_point(entries, isBefore);
        if (found == entries.end()) return {number + 1, 0};
        return {number, static_cast<std::size_t>(found - entries.begin())};
    }
    /** The entry at a spot; none at the end. */
    [[nodiscard]] const T *get(Spot spot) const {
        return spot.block < m_blocks.size() ? &m_blocks[spot.block][spot.at] : nullptr;
    }
    [[nodiscard]] T *get(Spot spot) { return spot.block < m_blocks.size() ? &m_blocks[spot.block][spot.at] : nullptr; }
    /** The entry before a spot; none at the start. */
    [[nodiscard]] const T *before(Spot spot) const {
        if (spot.at > 0) return &m_blocks[spot.block][spot.at - 1];
        return spot.block > 0 ? &m_blocks[spot.block - 1].back() : nullptr;
    }
    [[nodiscard]] Spot end() const { return {m_blocks.size(), 0}; }

    /** Puts \p entry before the one at \p spot. */
    void insert(Spot spot, T entry) {
        if (spot.at == 0 && spot.block > 0) { // at the end of the block before: what comes in order fills the blocks
            --spot.block;
            spot.at = m_blocks[spot.block].size();
        }
        if (m_blocks.empty()) m_blocks.emplace_back();
        if (m_blocks[spot.block].size() == kMost) spot = halve(spot);
        auto &entries = m_blocks[spot.block];
        entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(spot.at), std::move(entry));
    }
    /** Takes out the entry at \p spot; where the next one is then. */
    Spot erase(Spot spot) {
        auto &entries = m_blocks[spot.block];
        entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(spot.at));
        if (spot.at < entries.size()) return spot;
        if (!entries.empty()) return {spot.block + 1, 0};
        m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(spot.block));
        return {spot.block, 0};
    }

private:
    static constexpr std::size_t kMost = 256;

    /** Cuts a full block (at its end: begins another); returns where \p spot is then. */
    Spot halve(Spot spot) {
        const auto cut = spot.at == kMost ? kMost : kMost / 2;
        auto &full = m_blocks[spot.block];
        std::vector<T> rest(full.begin() + static_cast<std::ptrdiff_t>(cut), full.end());
        full.resize(cut);
        m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(spot.block) + 1, std::move(rest));
        if (spot.at < cut || (spot.at == cut && cut < kMost)) return spot;
        return {spot.block + 1, spot.at - cut};
    }

    std::vector<std::vector<T>> m_blocks;
};

} // namespace fanion
