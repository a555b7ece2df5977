// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/reference_merge.h"
#include "tests/property/board/board_story.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace fanion {
namespace {

using namespace test;
using BoardScript = Script<BoardAct>;

/** The runs in an order that the picks say. */
std::vector<Bytes> shuffled(std::vector<Bytes> runs, const Picks &picks) {
    for (std::size_t i = 0; i + 1 < runs.size() && !picks.empty(); ++i)
        std::swap(runs[i], runs[i + picks[i % picks.size()] % (runs.size() - i)]);
    return runs;
}

RC_GTEST_PROP(BoardLaws, InAnyOrderTheBoardIsTheDefinedOne, (const BoardScript &script, const Picks &picks)) {
    const BoardStory story(script);
    auto inOrder = story.reader();
    inOrder.receive(story.runs());
    auto mixed = story.reader();
    for (const auto &run : shuffled(story.runs(), picks))
        mixed.receive({run});
    RC_ASSERT(mixed.replica.changeCount() == inOrder.replica.changeCount());
    RC_ASSERT(mixed.replica.stateHash() == inOrder.replica.stateHash());
    RC_ASSERT(textOf(inOrder.replica.board()) == referenceMerge(story.runs()));
}

RC_GTEST_PROP(BoardLaws, InAnyGroupingAndHeardTwiceItIsTheSame, (const BoardScript &script, const Picks &picks)) {
    const BoardStory story(script);
    auto inOrder = story.reader();
    inOrder.receive(story.runs());
    auto grouped = story.reader();
    const auto &runs = story.runs();
    for (std::size_t i = 0; i < picks.size(); ++i) {
        const auto from = static_cast<std::ptrdiff_t>(picks[i] % runs.size());
        const auto size = std::min<std::ptrdiff_t>(picks[(i + 1) % picks.size()] % 5, std::ssize(runs) - from);
        grouped.receive({runs.begin() + from, runs.begin() + from + size});
    }
    grouped.receive(runs);
    const auto hash = inOrder.replica.stateHash();
    RC_ASSERT(grouped.replica.stateHash() == hash);
    RC_ASSERT(grouped.receive(runs).accepted.empty());
    RC_ASSERT(grouped.replica.stateHash() == hash);
}

/** What a window shows that follows the deltas is what the board shows. */
RC_GTEST_PROP(BoardLaws, DeltasTellOfWhoeverIsShownElsewhere, (const BoardScript &script, const Picks &picks)) {
    const BoardStory story(script);
    auto post = story.reader();
    std::map<EntityId, EntityPtr> shown;
    for (const auto &run : shuffled(story.runs(), picks)) {
        post.receive({run});
        for (const auto &entity : post.replica.takeDelta().changed)
            shown[entity->id] = entity;
        for (const auto &[id, entity] : post.replica.board())
            RC_ASSERT(shown.contains(id) && shown[id] == entity);
    }
}

/** Nobody acting meanwhile, undo shows what was shown before, and redo what was shown after. */
RC_GTEST_PROP(BoardLaws, UndoGoesBackAndRedoForth, (const BoardScript &script, const std::vector<BoardAct> &acts)) {
    BoardStory story(script);
    auto &post = story.post(0);
    post.receive(story.runs());
    // Undo closes no cycle again (tree_field_test.cpp); and one post alone closes none.
    RC_PRE(!story.holdsCycle());
    std::vector<BoardText> before;
    for (const auto &act : acts) {
        const auto shown = textOf(post.replica.board());
        // An undo among them goes back over what has been done before; what is created can only be put into the bin.
        const bool isOfTypes = act.kind == BoardAct::Move || act.kind == BoardAct::Detach ||
                               act.kind == BoardAct::Count || act.kind == BoardAct::Reset;
        if (!isOfTypes) continue;
        if (BoardStory::perform(post, act)) before.push_back(shown);
    }
    std::vector<BoardText> after;
    for (auto expected = before.rbegin(); expected != before.rend(); ++expected) {
        after.push_back(textOf(post.replica.board()));
        post.undo();
        RC_ASSERT(textOf(post.replica.board()) == *expected);
    }
    for (auto expected = after.rbegin(); expected != after.rend(); ++expected) {
        post.redo();
        RC_ASSERT(textOf(post.replica.board()) == *expected);
    }
}

} // namespace
} // namespace fanion
