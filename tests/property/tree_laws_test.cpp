// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/models/register_model.h"
#include "tests/property/models/tree_model.h"
#include "tests/property/replica_of.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>
#include <tuple>

namespace fanion {
namespace {

using namespace test;
using TreeStory = Story<TreeAct>;

/** Goes down from the top; true when each node is met once and says of itself what its parent says of it. */
void expectATree(const MoveTree &tree) {
    std::set<std::uint64_t> met;
    std::vector<EntityId> open = tree.roots();
    for (const auto root : open)
        RC_ASSERT(tree.parentOf(root).isNull() && tree.depthOf(root) == 0U);
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        RC_ASSERT(met.insert(node.value).second);
        RC_ASSERT(!tree.isAncestor(node, node));
        for (const auto child : tree.childrenOf(node)) {
            RC_ASSERT(tree.parentOf(child) == node);
            RC_ASSERT(tree.depthOf(child) == tree.depthOf(node) + 1);
            RC_ASSERT(tree.isAncestor(node, child) && !tree.isAncestor(child, node));
            open.push_back(child);
        }
    }
    for (std::uint64_t node = 1; node <= kNodes; ++node)
        RC_ASSERT(met.contains(node) == tree.contains({node}));
}

RC_GTEST_PROP(TreeLaws, NoNodeIsLostOrDoubledOrItsOwnAncestor, (const Script<TreeAct> &script, const Picks &picks)) {
    const TreeStory story(script);
    ReplicaOf<TreeModel> replica;
    for (const auto next : orderBy(story, picks)) {
        replica.hear(story.changes[next]);
        expectATree(replica.model().tree());
    }
}

RC_GTEST_PROP(TreeLaws, IsAFunctionOfTheFactsAlone, (const Script<TreeAct> &script, const Picks &picks)) {
    const TreeStory story(script);
    ReplicaOf<TreeModel> replica;
    replica.hear(story, orderBy(story, picks));
    MoveTree fresh(replica.names());
    for (std::size_t i = 0; i < picks.size() + kNodes; ++i)
        replica.model().tell(fresh, i < picks.size() ? picks[i] % (kNodes + 1U) : i - picks.size() + 1);
    RC_ASSERT(TreeModel::show(fresh) == replica.show());
}

/** Where each node is shown: what whoever follows the tree must be told of. */
std::map<std::uint64_t, std::tuple<EntityId, std::string, bool>> placesIn(const MoveTree &tree) {
    std::map<std::uint64_t, std::tuple<EntityId, std::string, bool>> places;
    for (std::uint64_t node = 1; node <= kNodes; ++node) {
        if (tree.contains({node})) places[node] = {tree.parentOf({node}), tree.orderOf({node}), tree.isCut({node})};
    }
    return places;
}

RC_GTEST_PROP(TreeLaws, WhoeverIsShownElsewhereIsTold, (const Script<TreeAct> &script, const Picks &picks)) {
    const TreeStory story(script);
    ReplicaOf<TreeModel> replica;
    std::map<std::uint64_t, std::tuple<EntityId, std::string, bool>> known;
    for (const auto next : orderBy(story, picks)) {
        replica.hear(story.changes[next]);
        const auto now = placesIn(replica.model().tree());
        for (const auto moved : replica.model().takeMoved()) {
            known.erase(moved.value);
            if (now.contains(moved.value)) known[moved.value] = now.at(moved.value);
        }
        RC_ASSERT(known == now);
    }
}

/** Their orders alone put brothers where the tree does. */
RC_GTEST_PROP(TreeLaws, OrdersSortBrothers, (const Script<TreeAct> &script, const Picks &picks)) {
    const TreeStory story(script);
    ReplicaOf<TreeModel> replica;
    replica.hear(story, orderBy(story, picks));
    const auto &tree = replica.model().tree();
    for (std::uint64_t node = 0; node <= kNodes; ++node) {
        const auto children = tree.childrenOf({node});
        RC_ASSERT(std::ranges::is_sorted(children, {}, [&](EntityId id) { return std::pair(tree.orderOf(id), id); }));
    }
}

/** Forgetting a node leaves the tree of those that know nothing of it. */
RC_GTEST_PROP(TreeLaws, WhatIsForgottenWasNeverThere, (const Script<TreeAct> &script, const Picks &picks)) {
    const TreeStory story(script);
    ReplicaOf<TreeModel> replica;
    replica.hear(story, orderBy(story, picks));
    MoveTree forgetful(replica.names());
    MoveTree ignorant(replica.names());
    const std::uint64_t gone = picks.empty() ? 1 : picks[0] % kNodes + 1U;
    for (std::uint64_t node = 1; node <= kNodes; ++node) {
        replica.model().tell(forgetful, node);
        if (node != gone) replica.model().tell(ignorant, node);
    }
    forgetful.forget({gone});
    RC_ASSERT(TreeModel::show(forgetful) == TreeModel::show(ignorant));
    RC_ASSERT(placesIn(forgetful) == placesIn(ignorant));
    replica.model().tell(forgetful, gone);
    RC_ASSERT(TreeModel::show(forgetful) == replica.show());
}

/** A node is where its latest move put it, unless that closes a cycle or the parent is gone. */
RC_GTEST_PROP(TreeLaws, OfConcurrentMovesTheLaterHolds, (const Script<TreeAct> &script, const Picks &picks)) {
    const TreeStory story(script);
    ReplicaOf<TreeModel> replica;
    replica.hear(story, orderBy(story, picks));
    const auto &tree = replica.model().tree();
    for (std::uint64_t node = 1; node <= kNodes; ++node) {
        std::vector<TreeStory::Op> moves;
        for (const auto op : story.ops()) {
            if (story.act(op).kind == TreeAct::Move && story.act(op).node == node) moves.push_back(op);
        }
        if (moves.empty() || !tree.contains({node}) || tree.isCut({node})) continue;
        const EntityId parent{story.act(RegisterModel::left(story, moves)[0]).parent};
        if (parent.isNull() || tree.contains(parent)) RC_ASSERT(tree.parentOf({node}) == parent);
    }
}

/** What is cut would close a cycle, and does not stand in one that is cut already. */
RC_GTEST_PROP(TreeLaws, OnlyWhatClosesACycleIsCut, (const Script<TreeAct> &script, const Picks &picks)) {
    const TreeStory story(script);
    ReplicaOf<TreeModel> replica;
    replica.hear(story, orderBy(story, picks));
    const auto &tree = replica.model().tree();
    for (std::uint64_t node = 1; node <= kNodes; ++node) {
        if (!tree.isCut({node}) || !tree.contains({node})) continue;
        RC_ASSERT(tree.parentOf({node}).isNull());
        std::vector<TreeStory::Op> moves;
        for (const auto op : story.ops()) {
            if (story.act(op).kind == TreeAct::Move && story.act(op).node == node) moves.push_back(op);
        }
        const EntityId wish{story.act(RegisterModel::left(story, moves)[0]).parent};
        if (tree.contains(wish)) RC_ASSERT(wish.value == node || tree.isAncestor({node}, wish));
    }
}

} // namespace
} // namespace fanion
