// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/leaf_order.h"

#include <algorithm>
#include <numeric>

namespace fanion::text {

LeafOrder::LeafOrder() : LeafOrder(std::vector<std::uint32_t>{0}) {}

LeafOrder::LeafOrder(const std::vector<std::uint32_t> &visible) : m_home(visible.size()) {
    constexpr std::size_t kFill = kMost * 3 / 4; // what is loaded is edited next: leave room
    std::vector<std::uint32_t> children(visible.size());
    std::iota(children.begin(), children.end(), 0U);
    auto sums = visible;
    for (bool isBottom = true; isBottom || children.size() > 1; isBottom = false) {
        std::vector<std::uint32_t> nodes;
        std::vector<std::uint32_t> nodeSums;
        for (std::size_t at = 0; at < children.size(); at += kFill) {
            Node node;
            node.isBottom = isBottom;
            node.size = static_cast<std::uint32_t>(std::min(kFill, children.size() - at));
            std::copy_n(children.begin() + static_cast<std::ptrdiff_t>(at), node.size, node.children.begin());
            std::copy_n(sums.begin() + static_cast<std::ptrdiff_t>(at), node.size, node.visible.begin());
            nodes.push_back(static_cast<std::uint32_t>(m_nodes.size()));
            nodeSums.push_back(sumOf(node));
            setParent(node, nodes.back());
            m_nodes.push_back(node);
        }
        children = std::move(nodes);
        sums = std::move(nodeSums);
    }
    m_root = children.front();
    m_visible = sums.front();
}

std::size_t LeafOrder::slotOf(const Node &node, std::uint32_t child) {
    return static_cast<std::size_t>(std::ranges::find(node.children, child) - node.children.begin());
}

std::uint32_t LeafOrder::sumOf(const Node &node) {
    return std::accumulate(node.visible.begin(), node.visible.begin() + node.size, 0U);
}

void LeafOrder::setParent(const Node &node, std::uint32_t number) {
    for (std::size_t slot = 0; slot < node.size; ++slot) {
        (node.isBottom ? m_home[node.children[slot]] : m_nodes[node.children[slot]].parent) = number;
    }
}

void LeafOrder::open(Node &node, std::uint32_t after, std::uint32_t child, std::uint32_t visible) {
    const auto slot = slotOf(node, after) + 1;
    const auto shift = [&node, slot](auto &values, std::uint32_t value) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(slot);
        std::copy_backward(place, values.begin() + node.size, values.begin() + node.size + 1);
        *place = value;
    };
    shift(node.children, child);
    shift(node.visible, visible);
    ++node.size;
}

void LeafOrder::halve(std::uint32_t number) {
    constexpr std::uint32_t kHalf = kMost / 2;
    if (m_nodes[number].parent == kNone) {
        Node root;
        root.isBottom = false;
        root.size = 1;
        root.children[0] = number;
        root.visible[0] = m_visible;
        m_root = static_cast<std::uint32_t>(m_nodes.size());
        m_nodes[number].parent = m_root;
        m_nodes.push_back(root);
    }
    if (m_nodes[m_nodes[number].parent].size == kMost) halve(m_nodes[number].parent);

    const auto fresh = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.emplace_back();
    auto &left = m_nodes[number];
    auto &right = m_nodes[fresh];
    right.parent = left.parent;
    right.isBottom = left.isBottom;
    right.size = kHalf;
    std::copy_n(left.children.begin() + kHalf, kHalf, right.children.begin());
    std::copy_n(left.visible.begin() + kHalf, kHalf, right.visible.begin());
    left.size = kHalf;
    setParent(right, fresh);
    auto &above = m_nodes[left.parent];
    const auto sum = sumOf(right);
    above.visible[slotOf(above, number)] -= sum;
    open(above, number, fresh, sum);
}

void LeafOrder::insertAfter(std::uint32_t leaf, std::uint32_t fresh, std::uint32_t visible) {
    add(leaf, 0U - visible);
    if (m_nodes[m_home[leaf]].size == kMost) halve(m_home[leaf]);
    const auto home = m_home[leaf];
    m_home.push_back(home);
    open(m_nodes[home], leaf, fresh, 0);
    add(fresh, visible);
}

void LeafOrder::add(std::uint32_t leaf, std::uint32_t delta) {
    m_visible += delta;
    auto child = leaf;
    for (auto number = m_home[leaf]; number != kNone; number = m_nodes[number].parent) {
        auto &node = m_nodes[number];
        node.visible[slotOf(node, child)] += delta;
        child = number;
    }
}

std::uint32_t LeafOrder::before(std::uint32_t leaf) const {
    std::uint32_t sum = 0;
    auto child = leaf;
    for (auto number = m_home[leaf]; number != kNone; number = m_nodes[number].parent) {
        const auto &node = m_nodes[number];
        const auto end = node.visible.begin() + static_cast<std::ptrdiff_t>(slotOf(node, child));
        sum = std::accumulate(node.visible.begin(), end, sum);
        child = number;
    }
    return sum;
}

LeafOrder::Place LeafOrder::find(std::uint32_t at) const {
    auto rest = at;
    for (auto number = m_root;;) {
        const auto &node = m_nodes[number];
        std::size_t slot = 0;
        for (; rest >= node.visible[slot]; ++slot)
            rest -= node.visible[slot];
        if (node.isBottom) return {node.children[slot], at - rest};
        number = node.children[slot];
    }
}

} // namespace fanion::text
