// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convergence/reference_merge.h"
#include "tests/convergence/reference_ops.h"

#include <map>
#include <optional>
#include <string>

/** The rules of docs/convergence.md, each on the operations of one object (all of them). Rule::Right is the page's. */
namespace fanion::test::rules {

struct Existence {
    Op creation; ///< the one that counts
    Kind kind{};
    bool isThere = false;
    bool isEditedAfterDelete = false;
};
[[nodiscard]] Existence existence(const Ops &ops, Rule rule);

/** The writes whose values a register still holds, the shown one first. */
[[nodiscard]] Ops registerOf(const Ops &ops, Field field, Rule rule);
/** Of a Fixed one. */
[[nodiscard]] Ops fixedOf(const Ops &ops, Field field, const Op &creation);
[[nodiscard]] std::set<Value> setOf(const Ops &ops, Field field);
[[nodiscard]] std::vector<std::pair<std::uint64_t, std::string>> listOf(const Ops &ops, Field field);
[[nodiscard]] std::int64_t counterOf(const Ops &ops, Field field, Rule rule);
[[nodiscard]] std::string textOf(const Ops &ops, Field field, Rule rule);

/** One object of a tree as its register says. */
struct Node {
    std::optional<TreePlace> place; ///< nothing: never placed
    std::optional<Op> move;         ///< what placed it
    bool isLiving = false;
};
struct Tree {
    std::map<EntityId, std::vector<EntityId>> shown; ///< by parent, in order; null: the top level
    std::set<EntityId> cut;
};
[[nodiscard]] Node nodeOf(const Ops &ops, Field field, bool isLiving);
[[nodiscard]] Tree treeOf(std::map<EntityId, Node> nodes, Rule rule);

} // namespace fanion::test::rules
