// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/models/list_model.h"
#include "tests/property/replica_of.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace fanion {
namespace {

using namespace test;
using ListStory = Story<ListAct>;

/** Each item once, where one of those who placed it last put it; none that nobody removed is missing. */
RC_GTEST_PROP(ListLaws, NoItemIsLostOrDoubled, (const Script<ListAct> &script, const Picks &picks)) {
    const ListStory story(script);
    ReplicaOf<ListModel> replica;
    replica.hear(story, orderBy(story, picks));
    const auto shown = replica.show();
    std::set<std::uint64_t> ids;
    for (const auto &item : shown.items)
        RC_ASSERT(ids.insert(item.id).second);
    RC_ASSERT(std::ranges::is_sorted(shown.items, {}, &ListModel::Item::key));
    const auto ops = story.ops();
    for (const auto insert : ops) {
        if (story.act(insert).kind != ListAct::Insert) continue;
        const auto id = story.act(insert).item;
        const bool isRemoved = std::ranges::any_of(ops, [&](auto op) {
            return story.act(op).kind == ListAct::Remove && story.act(op).item == id && story.sees(op, insert);
        });
        if (!isRemoved) RC_ASSERT(ids.contains(id));
    }
}

/** Four items known to all, then each post moves one, none knowing of the others. */
RC_GTEST_PROP(ListLaws, ConcurrentMovesHoldForDifferentItemsAndOneWinsForTheSame, (const Picks &picks)) {
    Script<ListAct> script;
    for (std::uint8_t item = 1; item <= 4; ++item)
        script.steps.push_back({0, false, 0, 0, item > 1, {ListAct::Insert, item, item}});
    const auto moved = *rc::gen::container<std::vector<std::uint8_t>>(kPosts, anyOf<std::uint8_t>(1, 5));
    const auto keys = *rc::gen::container<std::vector<std::uint8_t>>(kPosts, anyOf<std::uint8_t>(10, 20));
    const auto times = *rc::gen::container<std::vector<std::uint8_t>>(kPosts, anyOf<std::uint8_t>(0, 4));
    for (std::uint8_t post = 1; post < kPosts; ++post)
        script.steps.push_back({post, true, 0, 0, false, {}});
    for (std::uint8_t post = 0; post < kPosts; ++post)
        script.steps.push_back({post, false, 0, times[post], false, {ListAct::Move, moved[post], keys[post]}});
    const ListStory story(script);
    RC_ASSERT(story.changes.size() == 1U + kPosts);

    ReplicaOf<ListModel> replica;
    replica.hear(story, orderBy(story, picks));
    const auto shown = replica.show();
    RC_ASSERT(shown.items.size() == 4U);
    for (const auto &item : shown.items) {
        std::optional<ListStory::Op> last;
        for (std::size_t move = 1; move <= kPosts; ++move) {
            const ListStory::Op op{move, 0};
            if (story.act(op).item == item.id && (!last || story.isBefore(*last, op))) last = op;
        }
        const auto expected = last ? story.act(*last).key : static_cast<std::uint8_t>(item.id);
        RC_ASSERT(item.key == OrderKey{expected});
    }
}

} // namespace
} // namespace fanion
