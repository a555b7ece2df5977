// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/move_tree.h"
#include "core/crdt/presence.h"
#include "tests/property/story.h"

#include <map>

namespace fanion::test {

inline constexpr std::uint8_t kNodes = 6;

struct TreeAct {
    enum Kind : std::uint8_t { Move, Edit, Delete } kind = Move;
    std::uint8_t node = 1;
    std::uint8_t parent = 0; ///< 0: none; kNodes + 1: one that never comes to be
    std::uint8_t key = 1;    ///< 0: an empty one
};
std::ostream &operator<<(std::ostream &out, const TreeAct &act);

/** A board of nodes that are created by what is first done to them; their places feed a tree. */
class TreeModel {
public:
    using Act = TreeAct;
    struct Shown {
        struct Node {
            bool isThere = false;
            bool isCut = false;
            std::uint64_t parent = 0;
            std::size_t depth = 0;
            std::vector<std::uint64_t> children;
            bool operator==(const Node &) const = default;
        };
        std::map<std::uint64_t, Node> nodes; ///< 0: the top level
        bool operator==(const Shown &) const = default;
        friend std::ostream &operator<<(std::ostream &out, const Shown &shown);
    };

    explicit TreeModel(const LogNames &names) : m_tree(names) {}
    void apply(const ChangeContext &change, const Act &act);
    [[nodiscard]] Shown show(const LogNames &) const { return show(m_tree); }
    [[nodiscard]] static Shown show(const MoveTree &tree);
    [[nodiscard]] static Shown define(const Story<Act> &story);

    [[nodiscard]] const MoveTree &tree() const { return m_tree; }
    [[nodiscard]] std::vector<EntityId> takeMoved() { return m_tree.takeMoved(); }
    /** Says the facts of one node to a tree. */
    void tell(MoveTree &tree, std::uint64_t node) const;

private:
    struct Node {
        Presence presence;
        MultiRegister<TreePlace> place;
    };
    std::map<std::uint64_t, Node> m_nodes;
    MoveTree m_tree;
};

} // namespace fanion::test

template <>
struct rc::Arbitrary<fanion::test::TreeAct> {
    static Gen<fanion::test::TreeAct> arbitrary() {
        using fanion::test::kNodes;
        using fanion::test::TreeAct;
        return gen::build<TreeAct>(gen::set(&TreeAct::kind, gen::element(TreeAct::Move, TreeAct::Move, TreeAct::Move,
                                                                         TreeAct::Edit, TreeAct::Delete)),
                                   gen::set(&TreeAct::node, fanion::test::anyOf<std::uint8_t>(1, kNodes + 1)),
                                   gen::set(&TreeAct::parent, fanion::test::anyOf<std::uint8_t>(0, kNodes + 2)),
                                   gen::set(&TreeAct::key, fanion::test::anyOf<std::uint8_t>(0, 4)));
    }
};
