// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8.h"
#include "core/crdt/char_id.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <string>
#include <vector>

namespace fanion::test {

using namespace fanion::text; // NOLINT(google-global-names-in-headers): a test's own header

/** What TextRope computes, straight from the definition of the Fugue tree: every question walks the whole tree. */
class NaiveText {
public:
    struct Node {
        CharId id;
        char32_t character = 0;
        TextOrigin origin;
        bool isErased = false;
    };

    explicit NaiveText(const LogNames &names) : m_names(&names) {}

    bool insert(TextOrigin origin, CharId id, std::u32string_view characters, bool isGhost) {
        if (origin.parent && !m_nodes.contains(*origin.parent)) return false;
        if (!origin.parent) origin.isLeft = false;
        for (const auto character : characters) {
            m_nodes[id] = {id, character, origin, isGhost};
            auto &siblings = m_children[{origin.parent, origin.isLeft}];
            siblings.insert(std::ranges::find_if(siblings, [&](auto &s) { return isSiblingBefore(*m_names, id, s); }),
                            id);
            origin = {id, false};
            ++id.number;
        }
        return true;
    }
    void erase(const CharRange &range) {
        for (auto &[id, node] : m_nodes)
            node.isErased |= isIn(range, id);
    }
    [[nodiscard]] std::vector<Node> all() const {
        std::vector<Node> nodes;
        addChildren(nodes, std::nullopt, false);
        return nodes;
    }
    [[nodiscard]] std::vector<Node> visible() const {
        auto nodes = all();
        std::erase_if(nodes, [](const Node &node) { return node.isErased; });
        return nodes;
    }
    /** Where text before visible position \p at hangs: right of what stands before, or left of what stands there. */
    [[nodiscard]] TextOrigin originAt(std::size_t at) const {
        const auto nodes = all();
        const auto left = at == 0 ? std::nullopt : std::optional(visible()[at - 1].id);
        if (!m_children.contains({left, false})) return {left, false};
        if (!left) return {nodes.front().id, true};
        const auto place = std::ranges::find(nodes, *left, &Node::id);
        return {std::next(place)->id, true};
    }
    [[nodiscard]] std::size_t positionOf(const CharId &id) const {
        const auto nodes = all();
        const auto place = std::ranges::find(nodes, id, &Node::id);
        return static_cast<std::size_t>(
            std::ranges::count(nodes.begin(), place, false, [](const Node &node) { return node.isErased; }));
    }
    [[nodiscard]] static bool isIn(const CharRange &range, const CharId &id) {
        return id.log == range.first.log && id.number >= range.first.number &&
               id.number - range.first.number < range.count;
    }
    /** Maximal runs of those of \p nodes that are in \p range; another in between ends a run. */
    [[nodiscard]] static std::vector<CharRange> runs(const std::vector<Node> &nodes, const CharRange &range) {
        std::vector<CharRange> runs;
        bool isRun = false;
        for (const auto &node : nodes) {
            const bool isPart = isIn(range, node.id);
            if (isPart && isRun && CharId{node.id.log, runs.back().first.number + runs.back().count} == node.id) {
                ++runs.back().count;
            } else if (isPart) {
                runs.push_back({node.id, 1});
            }
            isRun = isPart;
        }
        return runs;
    }

private:
    void addChildren(std::vector<Node> &nodes, const std::optional<CharId> &parent, bool isLeft) const {
        const auto found = m_children.find({parent, isLeft});
        if (found == m_children.end()) return;
        for (const auto &child : found->second) {
            addChildren(nodes, child, true);
            nodes.push_back(m_nodes.at(child));
            addChildren(nodes, child, false);
        }
    }

    const LogNames *m_names;
    std::map<CharId, Node> m_nodes;
    std::map<std::pair<std::optional<CharId>, bool>, std::vector<CharId>> m_children;
};

} // namespace fanion::test
