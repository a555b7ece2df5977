// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/models/tree_model.h"

#include "tests/property/models/register_model.h"

#include <set>

namespace fanion::test {

namespace {

using Op = Story<TreeAct>::Op;

OrderKey keyOf(const TreeAct &act) {
    return act.key == 0 ? OrderKey() : OrderKey{act.key};
}

/** The tree by definition: every node's facts first, then cycles, then what is shown; nothing is remembered. */
class Definition {
public:
    explicit Definition(const Story<TreeAct> &story) : m_story(&story) {
        const auto ops = story.ops();
        for (std::uint64_t node = 1; node <= kNodes; ++node)
            readFacts(node, ops);
        for (const auto &[node, op] : m_moves)
            cutCycleOf(node);
    }

    [[nodiscard]] TreeModel::Shown show() const {
        TreeModel::Shown shown;
        shown.nodes[0].children = childrenOf(0);
        for (std::uint64_t node = 1; node <= kNodes + 1; ++node) {
            auto &entry = shown.nodes[node];
            entry.isCut = m_cut.contains(node);
            entry.isThere = m_living.contains(node);
            if (!entry.isThere) continue;
            entry.children = childrenOf(node);
            entry.parent = shownParentOf(node);
            for (auto at = entry.parent; at != 0; at = shownParentOf(at))
                ++entry.depth;
        }
        return shown;
    }

private:
    void readFacts(std::uint64_t node, const std::vector<Op> &ops) {
        std::vector<Op> moves;
        for (const auto op : ops) {
            const auto &act = m_story->act(op);
            if (act.node != node) continue;
            if (act.kind == TreeAct::Move) moves.push_back(op);
            const bool isTaken = std::ranges::any_of(ops, [&](Op other) {
                return m_story->act(other).kind == TreeAct::Delete && m_story->act(other).node == node &&
                       m_story->sees(other, op);
            });
            if (act.kind != TreeAct::Delete && !isTaken) m_living.insert(node);
        }
        if (!moves.empty()) m_moves.emplace(node, RegisterModel::left(*m_story, moves)[0]);
    }
    [[nodiscard]] std::uint64_t wishOf(std::uint64_t node) const {
        const auto move = m_moves.find(node);
        return move == m_moves.end() ? 0 : m_story->act(move->second).parent;
    }
    void cutCycleOf(std::uint64_t node) {
        std::vector<std::uint64_t> way{node};
        while (way.size() <= kNodes + 1 && wishOf(way.back()) != node && wishOf(way.back()) != 0)
            way.push_back(wishOf(way.back()));
        if (wishOf(way.back()) != node) return;
        m_cut.insert(
            std::ranges::max(way, [&](auto a, auto b) { return m_story->isBefore(m_moves.at(a), m_moves.at(b)); }));
    }
    [[nodiscard]] std::uint64_t aboveOf(std::uint64_t node) const { return m_cut.contains(node) ? 0 : wishOf(node); }
    [[nodiscard]] std::uint64_t shownParentOf(std::uint64_t node) const {
        auto above = aboveOf(node);
        while (above != 0 && !m_living.contains(above))
            above = aboveOf(above);
        return above;
    }
    [[nodiscard]] auto rankOf(std::uint64_t node) const {
        const auto move = m_moves.find(node);
        const bool isPlaced = move != m_moves.end();
        using Rank = decltype(m_story->orderOf(Op()));
        return std::tuple(isPlaced ? keyOf(m_story->act(move->second)) : OrderKey(), isPlaced,
                          isPlaced ? m_story->orderOf(move->second) : Rank(), node);
    }
    [[nodiscard]] std::vector<std::uint64_t> childrenOf(std::uint64_t parent) const {
        std::vector<std::uint64_t> below;
        for (std::uint64_t node = 1; node <= kNodes + 1; ++node) {
            if (aboveOf(node) == parent) below.push_back(node);
        }
        std::ranges::sort(below, [this](auto a, auto b) { return rankOf(a) < rankOf(b); });
        std::vector<std::uint64_t> shown;
        for (const auto node : below) {
            if (m_living.contains(node)) {
                shown.push_back(node);
            } else {
                const auto lifted = childrenOf(node);
                shown.insert(shown.end(), lifted.begin(), lifted.end());
            }
        }
        return shown;
    }

    const Story<TreeAct> *m_story;
    std::map<std::uint64_t, Op> m_moves; ///< the winners
    std::set<std::uint64_t> m_living;
    std::set<std::uint64_t> m_cut;
};

} // namespace

std::ostream &operator<<(std::ostream &out, const TreeAct &act) {
    if (act.kind == TreeAct::Delete) return out << "deletes " << int{act.node};
    if (act.kind == TreeAct::Edit) return out << "edits " << int{act.node};
    return out << "moves " << int{act.node} << " under " << int{act.parent} << " at " << int{act.key};
}

std::ostream &operator<<(std::ostream &out, const TreeModel::Shown &shown) {
    for (const auto &[id, node] : shown.nodes) {
        if (id != 0 && !node.isThere && !node.isCut) continue;
        out << id << (node.isCut ? "(cut)" : "") << (node.isThere || id == 0 ? "" : "(deleted)") << " in "
            << node.parent << " depth " << node.depth << " [ ";
        for (const auto child : node.children)
            out << child << ' ';
        out << "] ";
    }
    return out;
}

void TreeModel::apply(const ChangeContext &change, const Act &act) {
    auto &node = m_nodes[act.node];
    if (act.kind == Act::Delete) {
        node.presence.remove(change);
    } else {
        node.presence.add(change);
    }
    if (act.kind == Act::Move) node.place.write(change, {{act.parent}, keyOf(act)});
    tell(m_tree, act.node);
}

void TreeModel::tell(MoveTree &tree, std::uint64_t id) const {
    const auto found = m_nodes.find(id);
    if (found == m_nodes.end()) return;
    const auto &node = found->second;
    tree.set({id}, node.place.isEmpty() ? std::nullopt : std::optional(node.place.newest()));
    if (!node.presence.isThere()) tree.remove({id});
}

TreeModel::Shown TreeModel::show(const MoveTree &tree) {
    Shown shown;
    for (std::uint64_t id = 0; id <= kNodes + 1; ++id) {
        auto &node = shown.nodes[id];
        node.isThere = tree.contains({id});
        node.isCut = tree.isCut({id});
        node.parent = tree.parentOf({id}).value;
        node.depth = tree.depthOf({id});
        for (const auto child : tree.childrenOf({id}))
            node.children.push_back(child.value);
    }
    return shown;
}

TreeModel::Shown TreeModel::define(const Story<Act> &story) {
    return Definition(story).show();
}

} // namespace fanion::test
