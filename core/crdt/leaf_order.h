// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fanion::text {

/**
 * The order of leaves, known by number, and how many characters of each are visible: a B-tree over them. Every call is
 * O(log n). Leaves stay for ever: tombstones do too.
 */
class LeafOrder {
public:
    struct Place {
        std::uint32_t leaf = 0;
        std::uint32_t before = 0; ///< visible characters in the leaves before it
    };

    /** Begins with leaf 0 alone, in which nothing is visible yet. */
    LeafOrder();
    /** Leaves 0, 1, ... in this order with so many visible characters each (at least one leaf). */
    explicit LeafOrder(const std::vector<std::uint32_t> &visible);

    /** Puts \p fresh (the next number) right after \p leaf; it takes \p visible of that one's characters with it. */
    void insertAfter(std::uint32_t leaf, std::uint32_t fresh, std::uint32_t visible);
    /** Adds to what is visible of a leaf (modulo 2^32: may be negative). */
    void add(std::uint32_t leaf, std::uint32_t delta);
    [[nodiscard]] std::uint32_t visible() const { return m_visible; }
    [[nodiscard]] std::uint32_t before(std::uint32_t leaf) const;
    /** The leaf with visible character number \p at (below visible()). */
    [[nodiscard]] Place find(std::uint32_t at) const;

private:
    static constexpr std::size_t kMost = 32;
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    struct Node {
        std::uint32_t parent = kNone;
        std::uint32_t size = 0;
        bool isBottom = true; ///< its children are leaves
        std::array<std::uint32_t, kMost> children{};
        std::array<std::uint32_t, kMost> visible{};
    };
    [[nodiscard]] static std::size_t slotOf(const Node &node, std::uint32_t child);
    [[nodiscard]] static std::uint32_t sumOf(const Node &node);
    void setParent(const Node &node, std::uint32_t number);
    /** Puts a child after another into a node that has room. */
    static void open(Node &node, std::uint32_t after, std::uint32_t child, std::uint32_t visible);
    /** Cuts a full node in two, and those above it first when they are full too. */
    void halve(std::uint32_t number);

    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_home; ///< by leaf: its bottom node
    std::uint32_t m_root = 0;
    std::uint32_t m_visible = 0;
};

} // namespace fanion::text
