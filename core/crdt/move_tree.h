// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/log_names.h"
#include "core/crdt/multi_register.h"
#include "core/crdt/tree_place.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fanion {

/**
 * The tree that the places of its nodes make: engines in groups, groups in columns. Each node's place is a register
 * (the later of concurrent moves wins); this is the index derived from the registers' winners, and a function of them
 * alone: whatever came in before, in whatever order, equal facts give equal trees.
 *
 * **Cycles.** Two officers cut off from each other: the PCC moves group A under group B, PC site moves B under A.
 * Either is sensible and both registers hold. Of the moves that make the cycle the latest (LogNames::isBefore) does not
 * count: its node stands at the top level, with all that hangs under it. If PC site moved last, B stands at the top and
 * A in it; nothing vanished, and whoever moves A or B anywhere settles it. isCut() tells B, for a badge.
 *
 * **Deleted parents.** What hangs under a deleted node is shown where that node stood, under its nearest living
 * ancestor: the group is dissolved, its engines are in the column still. Restoring the group takes them back. Under a
 * parent that nobody ever created, a node is shown at the top level.
 *
 * Costs: set() the logarithm of the number of brothers and, for a node with something below it or while there is a
 * cycle, the depth of the places it leaves and comes to; a list of children their number, and that of the deleted ones
 * among them.
 */
class MoveTree {
public:
    using Placement = MultiRegister<TreePlace>::Write;

    /** \p names outlives the tree. */
    explicit MoveTree(const LogNames &names);
    MoveTree(const MoveTree &) = delete;
    MoveTree &operator=(const MoveTree &) = delete;
    ~MoveTree() = default;

    /** The node lives, here; one that was never placed stands first at the top level. */
    void set(EntityId node, std::optional<Placement> placement);
    void place(EntityId node, EntityId parent, OrderKey key, const WriteTag &tag);
    /** Nothing is known of the node any more: as if it had never been set(). */
    void forget(EntityId node);
    /** The node is deleted. Its place is kept (and may be set() and removed again), for what hangs under it. */
    void remove(EntityId node);

    /** The nodes whose place as shown may be another since the last call, whoever moved; some more than once. */
    [[nodiscard]] std::vector<EntityId> takeMoved() { return std::exchange(m_moved, {}); }

    /** Whether the node was set, be it deleted since. */
    [[nodiscard]] bool isKnown(EntityId node) const;
    /** Whether the node lives. */
    [[nodiscard]] bool contains(EntityId node) const;
    /** As shown: the nearest living ancestor, null at the top level and for what is not there. */
    [[nodiscard]] EntityId parentOf(EntityId node) const;
    /** As shown, in the order of keys, then of the moves, then of ids. Of null: roots(). */
    [[nodiscard]] std::vector<EntityId> childrenOf(EntityId node) const;
    [[nodiscard]] std::vector<EntityId> roots() const { return childrenOf({}); }
    /** 0 at the top level. */
    [[nodiscard]] std::size_t depthOf(EntityId node) const;
    /** Whether \p node is shown somewhere below \p ancestor. */
    [[nodiscard]] bool isAncestor(EntityId ancestor, EntityId node) const;
    /** Whether the node stands at the top level because its place would close a cycle. */
    [[nodiscard]] bool isCut(EntityId node) const;
    /**
     * Sorts nodes that are shown under one parent, compared as bytes: the place of each, after those of the deleted
     * ones it hangs under. Of a deleted node: nothing.
     */
    [[nodiscard]] std::string orderOf(EntityId node) const;
    /** Whether hanging \p node there would close a cycle, also one over deleted nodes. */
    [[nodiscard]] bool wouldClose(EntityId node, EntityId parent) const;

    /** What hangs right under a node (null: at the top level), deleted or not: for whoever looks for a place there. */
    struct Hanging {
        EntityId id;
        const OrderKey *key; ///< good until the next change; empty: never placed
        bool isMovable;      ///< alive, and here by its own wish
    };
    /** In their order. */
    [[nodiscard]] std::vector<Hanging> hangingUnder(EntityId node) const;
    /** The one of hangingUnder(\p above) that \p node is shown with; null when it is not shown there. */
    [[nodiscard]] EntityId hangsThrough(EntityId node, EntityId above) const;
    /** The key of the last of hangingUnder(); empty when there is none. */
    [[nodiscard]] OrderKey lastKeyUnder(EntityId node) const;

private:
    struct Node;
    struct Before {
        const LogNames *names;
        bool operator()(const Node *a, const Node *b) const;
    };
    using Children = std::set<Node *, Before>;
    struct Node {
        Node(EntityId own, const LogNames &names) : id(own), children(Before{&names}) {}

        EntityId id;
        bool isLiving = false;
        bool isKnown = false; ///< was set; else it is only named as a parent
        bool isCut = false;
        OrderKey key;
        std::optional<WriteTag> tag; ///< nothing: never placed
        Node *wish = nullptr;        ///< the parent its place names; null: none
        Node *above = nullptr;       ///< the parent it has: the wish, or m_top
        Children children;           ///< those whose `above` this is
    };

    [[nodiscard]] const Node *find(EntityId id) const;
    [[nodiscard]] Node &nodeOf(EntityId id);
    /** The nearest living node above, or m_top. */
    [[nodiscard]] static const Node *shownAbove(const Node &node);
    /** The cut node of the cycle the node is in; null when it is in none. */
    [[nodiscard]] Node *cutAbove(Node &node) const;
    void setCut(Node &node, bool isCut);
    [[nodiscard]] bool isYounger(const Node &a, const Node &b) const;
    static void hang(Node &node, Node &above);
    void take(Node &node);
    void wishFor(Node &node, EntityId parent);
    void dropIfUnused(Node *node);
    /** For takeMoved(): the node, or what is shown in its stead. */
    void noteMoved(const Node &node);
    void noteBelow(const Node &node);
    void appendOrder(std::string &out, const Node &node) const;

    const LogNames *m_names;
    std::unordered_map<EntityId, Node> m_nodes;
    std::size_t m_cuts = 0; ///< nodes that are cut
    Node m_top;
    std::vector<EntityId> m_moved;
};

} // namespace fanion
