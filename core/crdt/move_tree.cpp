// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/move_tree.h"

#include <compare>
#include <utility>

namespace fanion {

bool MoveTree::Before::operator()(const Node *a, const Node *b) const {
    if (const auto order = a->key <=> b->key; order != 0) return order < 0;
    if (!a->tag || !b->tag) return a->tag || b->tag ? !a->tag : a->id < b->id;
    if (names->isBefore(*a->tag, *b->tag)) return true;
    return !names->isBefore(*b->tag, *a->tag) && a->id < b->id;
}

MoveTree::MoveTree(const LogNames &names) : m_names(&names), m_top({}, names) {}

const MoveTree::Node *MoveTree::find(EntityId id) const {
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : &found->second;
}

MoveTree::Node &MoveTree::nodeOf(EntityId id) {
    return m_nodes.try_emplace(id, id, *m_names).first->second;
}

void MoveTree::set(EntityId id, std::optional<Placement> placement) {
    if (id.isNull()) return;
    auto &node = nodeOf(id);
    if (!node.isLiving) noteBelow(node); // shown through it so far, and under it from now on
    node.isLiving = node.isKnown = true;
    auto *const old = node.wish;
    take(node);
    node.key = placement ? std::move(placement->value.key) : OrderKey();
    node.tag = placement ? std::optional(placement->tag) : std::nullopt;
    wishFor(node, placement ? placement->value.parent : EntityId());
    dropIfUnused(old);
    noteMoved(node);
}

void MoveTree::place(EntityId node, EntityId parent, OrderKey key, const WriteTag &tag) {
    set(node, Placement{{parent, std::move(key)}, tag});
}

void MoveTree::remove(EntityId id) {
    const auto *node = find(id);
    if (!node || !node->isLiving) return;
    nodeOf(id).isLiving = false;
    m_moved.push_back(id);
    noteBelow(*node);
}

void MoveTree::forget(EntityId id) {
    if (!isKnown(id)) return;
    set(id, std::nullopt);
    remove(id);
    auto &node = nodeOf(id);
    node.isKnown = false;
    dropIfUnused(&node);
}

void MoveTree::noteMoved(const Node &node) {
    m_moved.push_back(node.id);
    if (!node.isLiving) noteBelow(node);
}

/** By hand, for there is no limit to the depth. */
void MoveTree::noteBelow(const Node &node) {
    std::vector<const Node *> open(node.children.begin(), node.children.end());
    while (!open.empty()) {
        const auto *next = open.back();
        open.pop_back();
        if (next->isLiving) {
            m_moved.push_back(next->id);
        } else {
            open.insert(open.end(), next->children.begin(), next->children.end());
        }
    }
}

void MoveTree::hang(Node &node, Node &above) {
    if (node.above) {
        above.children.insert(node.above->children.extract(&node));
    } else {
        above.children.insert(&node);
    }
    node.above = &above;
}

MoveTree::Node *MoveTree::cutAbove(Node &node) const {
    if (m_cuts == 0) return nullptr;
    auto *high = &node;
    while (high->above != &m_top)
        high = high->above;
    if (!high->isCut) return nullptr;
    // The rest of the cycle hangs below the cut node: from what it wishes for, upwards to itself.
    const auto *at = high->wish;
    while (at != &node && at != &m_top)
        at = at->above;
    return at == &node ? high : nullptr;
}

void MoveTree::setCut(Node &node, bool isCut) {
    node.isCut = isCut;
    isCut ? ++m_cuts : --m_cuts;
}

/** Of two placed nodes. */
bool MoveTree::isYounger(const Node &a, const Node &b) const {
    if (m_names->isBefore(*b.tag, *a.tag)) return true;
    return !m_names->isBefore(*a.tag, *b.tag) && b.id < a.id;
}

/**
 * Takes a node out from under its parent, with all that hangs below it, so that its key may change. A cycle it was in
 * is one no more, so the node that was cut of it gets what it wished for.
 */
void MoveTree::take(Node &node) {
    if (!node.above) return;
    auto *const cut = cutAbove(node);
    node.above->children.erase(&node);
    node.above = nullptr;
    node.wish = nullptr;
    if (!cut) return;
    setCut(*cut, false);
    if (cut == &node) return;
    hang(*cut, *cut->wish);
    noteMoved(*cut);
}

/** Hangs a taken node under the parent it is to have, or cuts the cycle that this makes. */
void MoveTree::wishFor(Node &node, EntityId parent) {
    if (parent.isNull()) {
        hang(node, m_top);
        return;
    }
    auto &wish = nodeOf(parent);
    if (!wish.above && &wish != &node) hang(wish, m_top); // named before it came
    node.wish = &wish;
    if (node.children.empty() && &wish != &node) {
        hang(node, wish); // what has nothing below it closes no cycle
        return;
    }
    auto *high = &wish;
    while (high != &node && high != &m_top)
        high = high->above;
    if (high != &node) {
        hang(node, wish);
        return;
    }
    auto *youngest = &node;
    for (auto *at = &wish; at != &node; at = at->above) {
        if (isYounger(*at, *youngest)) youngest = at;
    }
    if (youngest != &node) hang(node, wish);
    setCut(*youngest, true);
    hang(*youngest, m_top);
    if (youngest != &node) noteMoved(*youngest);
}

/** A parent that is not there is kept only as long as something names it. */
void MoveTree::dropIfUnused(Node *node) {
    if (!node || node->isKnown || !node->children.empty()) return;
    m_top.children.erase(node);
    m_nodes.erase(node->id);
}

bool MoveTree::isKnown(EntityId id) const {
    const auto *node = find(id);
    return node && node->isKnown;
}

bool MoveTree::contains(EntityId id) const {
    const auto *node = find(id);
    return node && node->isLiving;
}

const MoveTree::Node *MoveTree::shownAbove(const Node &node) {
    const auto *above = node.above;
    while (above->above && !above->isLiving)
        above = above->above;
    return above;
}

EntityId MoveTree::parentOf(EntityId id) const {
    return contains(id) ? shownAbove(*find(id))->id : EntityId();
}

std::vector<EntityId> MoveTree::childrenOf(EntityId id) const {
    std::vector<EntityId> shown;
    if (!id.isNull() && !contains(id)) return shown;
    const auto &children = id.isNull() ? m_top.children : find(id)->children;
    // Deleted ones give way to their own children; by hand, for there is no limit to their depth.
    std::vector<std::pair<Children::const_iterator, Children::const_iterator>> open{{children.begin(), children.end()}};
    while (!open.empty()) {
        auto &[next, end] = open.back();
        if (next == end) {
            open.pop_back();
            continue;
        }
        const Node *node = *next++;
        if (node->isLiving) {
            shown.push_back(node->id);
        } else {
            open.emplace_back(node->children.begin(), node->children.end());
        }
    }
    return shown;
}

std::size_t MoveTree::depthOf(EntityId id) const {
    if (!contains(id)) return 0;
    std::size_t depth = 0;
    for (const auto *at = shownAbove(*find(id)); at != &m_top; at = shownAbove(*at))
        ++depth;
    return depth;
}

bool MoveTree::isAncestor(EntityId ancestor, EntityId id) const {
    if (!contains(ancestor) || !contains(id)) return false;
    const auto *at = shownAbove(*find(id));
    while (at != &m_top && at->id != ancestor)
        at = shownAbove(*at);
    return at != &m_top;
}

bool MoveTree::isCut(EntityId id) const {
    const auto *node = find(id);
    return node && node->isCut;
}

bool MoveTree::wouldClose(EntityId id, EntityId parent) const {
    if (id == parent) return true;
    const auto *at = find(parent);
    while (at && at != &m_top && at->id != id)
        at = at->above;
    return at && at != &m_top;
}

std::vector<MoveTree::Hanging> MoveTree::hangingUnder(EntityId id) const {
    const auto *node = id.isNull() ? &m_top : find(id);
    std::vector<Hanging> all;
    if (!node) return all;
    for (const auto *child : node->children)
        all.push_back({child->id, &child->key, child->isLiving && !child->isCut});
    return all;
}

EntityId MoveTree::hangsThrough(EntityId id, EntityId above) const {
    if (!contains(id) || parentOf(id) != above) return {};
    const auto *at = find(id);
    const auto *end = above.isNull() ? &m_top : find(above);
    while (at->above != end)
        at = at->above;
    return at->id;
}

OrderKey MoveTree::lastKeyUnder(EntityId id) const {
    const auto *node = id.isNull() ? &m_top : find(id);
    return node && !node->children.empty() ? (*node->children.rbegin())->key : OrderKey();
}

namespace {

void appendNumber(std::string &out, std::uint64_t number, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(number >> shift));
}

/** So that no key is the beginning of another: 00 becomes 00 FF, and 00 00 ends it. */
void appendKey(std::string &out, const OrderKey &key) {
    for (const auto byte : key) {
        out.push_back(static_cast<char>(byte));
        if (byte == 0) out.push_back('\xFF');
    }
    out.append(2, '\0');
}

} // namespace

/** What Before compares, as bytes. */
void MoveTree::appendOrder(std::string &out, const Node &node) const {
    appendKey(out, node.key);
    out.push_back(node.tag ? '\1' : '\0');
    if (node.tag) {
        const auto &log = m_names->name(node.tag->dot.log);
        appendNumber(out, node.tag->time.value, 8);
        out += asText(log.post.view());
        appendNumber(out, log.incarnation, 8);
        appendNumber(out, node.tag->dot.sequence, 4);
        appendNumber(out, node.tag->operation, 4);
    }
    appendNumber(out, node.id.value, 8);
}

std::string MoveTree::orderOf(EntityId id) const {
    std::string order;
    if (!contains(id)) return order;
    std::vector<const Node *> levels{find(id)};
    const auto *shown = shownAbove(*levels.back());
    while (levels.back()->above != shown)
        levels.push_back(levels.back()->above);
    for (auto level = levels.rbegin(); level != levels.rend(); ++level)
        appendOrder(order, **level);
    return order;
}

} // namespace fanion
