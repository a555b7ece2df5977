// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/models/counter_model.h"
#include "tests/property/models/list_model.h"
#include "tests/property/models/presence_model.h"
#include "tests/property/models/register_model.h"
#include "tests/property/models/tree_model.h"
#include "tests/property/replica_of.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

using namespace test;

template <typename Model>
class EveryType : public testing::Test {};
using Types = testing::Types<RegisterModel, PresenceModel, CounterModel, ListModel, TreeModel>;
TYPED_TEST_SUITE(EveryType, Types);

template <typename Model>
typename Model::Shown shownAfter(const Story<typename Model::Act> &story, const Order &order) {
    ReplicaOf<Model> replica;
    replica.hear(story, order);
    return replica.show();
}

TYPED_TEST(EveryType, ShowsWhatIsDefinedAtEachMoment) {
    rc::detail::checkGTest([](const Script<typename TypeParam::Act> &script, const Picks &picks) {
        const Story story(script);
        ReplicaOf<TypeParam> replica;
        RC_ASSERT(replica.show() == TypeParam::define(replica.told()));
        for (const auto next : orderBy(story, picks)) {
            replica.hear(story.changes[next]);
            RC_ASSERT(replica.show() == TypeParam::define(replica.told()));
        }
    });
}

/** Commutative: concurrent changes may come in any order. */
TYPED_TEST(EveryType, AnyOrderOfArrivalEndsInTheSame) {
    rc::detail::checkGTest([](const Script<typename TypeParam::Act> &script, const Picks &one, const Picks &other) {
        const Story story(script);
        RC_ASSERT(shownAfter<TypeParam>(story, orderBy(story, one)) ==
                  shownAfter<TypeParam>(story, orderBy(story, other)));
    });
}

/** Associative: it does not matter who told whom how much at a time. */
TYPED_TEST(EveryType, AnyGroupingEndsInTheSame) {
    rc::detail::checkGTest([](const Script<typename TypeParam::Act> &script, const Picks &one, const Picks &other) {
        const Story story(script);
        RC_ASSERT(shownAfter<TypeParam>(story, orderByPasts(story, one)) ==
                  shownAfter<TypeParam>(story, orderByPasts(story, other)));
    });
}

/** Idempotent: everything heard again, at any later time, changes nothing. */
TYPED_TEST(EveryType, HearingTwiceIsHearingOnce) {
    rc::detail::checkGTest([](const Script<typename TypeParam::Act> &script, const Picks &picks) {
        const Story story(script);
        auto order = orderBy(story, picks);
        const auto once = shownAfter<TypeParam>(story, order);
        Order twice;
        for (std::size_t i = 0; i < order.size(); ++i) {
            twice.push_back(order[i]);
            twice.push_back(order[i / 2]);
        }
        twice.insert(twice.end(), order.begin(), order.end());
        RC_ASSERT(shownAfter<TypeParam>(story, twice) == once);
    });
}

} // namespace
} // namespace fanion
