// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/incident_history.h"
#include "tests/unit/incident/incident_fixture.h"

#include <algorithm>

namespace fanion::test {

namespace {

using What = ObjectDifference::What;

class BoardDifferenceTest : public IncidentTest {
protected:
    std::unique_ptr<Incident> a = pcc.create(file);
    std::unique_ptr<Incident> b;
    WallTime start = 0;

    void SetUp() override {
        perform(*a, intent::Admit{cdc.identity.post(), Role::Editor, "CDC", ""});
        b = cdc.pending(folder.path() / "b.fanion", a->id());
        copy(*a, *b);
    }
    void tick() {
        pcc.clock.advance(1000);
        cdc.clock.advance(1000);
    }
    /** What happens from here on is the difference. */
    void begin() {
        start = pcc.clock.wall;
        tick();
    }
    BoardDifference difference() {
        const auto history = IncidentHistory::open(file, pcc.environment());
        EXPECT_TRUE(history);
        auto found = history->difference(start, pcc.clock.wall);
        EXPECT_TRUE(found) << found.error().message;
        return std::move(*found);
    }
};

} // namespace

TEST_F(BoardDifferenceTest, SaysWhatBecameOfEachObject) {
    const auto same = addMeans(*a, "same");
    const auto moved = addMeans(*a, "moved");
    const auto gone = addMeans(*a, "gone");
    const auto back = addMeans(*a, "back");
    perform(*a, intent::Delete{back});
    copy(*a, *b);
    begin();
    const auto fresh = perform(*a, intent::Add{Kind::Task, {{Field::Label, "new"}}, {}});
    perform(*a, intent::Set{moved, Field::State, "requested"});
    tick();
    perform(*b, intent::Set{moved, Field::State, "engaged"});
    perform(*b, intent::Set{same, Field::Label, "other"});
    perform(*b, intent::Set{same, Field::Label, "same"});
    copy(*b, *a);
    perform(*a, intent::Delete{gone});
    perform(*a, intent::Restore{back});
    const auto passing = addMeans(*a, "passing");
    perform(*a, intent::Delete{passing});
    const auto found = difference();
    std::map<EntityId, ObjectDifference> objects;
    for (const auto &object : found.objects)
        objects[object.object().id] = object;
    ASSERT_EQ(objects.size(), 5U);
    EXPECT_FALSE(objects.contains(same)) << "it says what it said before";
    EXPECT_EQ(objects[fresh].what, What::Created);
    EXPECT_EQ(objects[gone].what, What::Deleted);
    EXPECT_EQ(objects[gone].last->by, pcc.identity.post());
    EXPECT_EQ(objects[back].what, What::Restored);
    EXPECT_EQ(objects[passing].what, What::CameAndWent);
    const auto &change = objects[moved];
    EXPECT_EQ(change.what, What::Changed);
    ASSERT_EQ(change.fields.size(), 1U);
    EXPECT_EQ(change.fields[0].field, Field::State);
    EXPECT_EQ(change.before->text(Field::State), "");
    EXPECT_EQ(change.after->text(Field::State), "engaged");
    EXPECT_EQ(change.fields[0].last, (Touch{cdc.identity.post(), pcc.clock.wall}));
    EXPECT_EQ(change.last, change.fields[0].last);
    EXPECT_EQ(found.objects.back().object().kind, Kind::Task) << "means come before tasks";
    EXPECT_TRUE(found.members.empty());
}

TEST_F(BoardDifferenceTest, OfTextsListsAndClearedFieldsTheLogKnowsTheAuthor) {
    const auto task = perform(*a, intent::Add{Kind::Task, {{Field::Priority, std::string("high")}}, {}});
    copy(*a, *b);
    begin();
    perform(*b, intent::Text{task, Field::Description, 0, 0, "Tenir"});
    perform(*b, intent::ListInsert{task, Field::Steps, 0, "Reconnaître"});
    perform(*b, intent::Set{task, Field::Priority, {}});
    copy(*b, *a);
    const auto found = difference();
    ASSERT_EQ(found.objects.size(), 1U);
    ASSERT_EQ(found.objects[0].fields.size(), 3U);
    for (const auto &field : found.objects[0].fields)
        EXPECT_EQ(field.last, (Touch{cdc.identity.post(), pcc.clock.wall}));
}

TEST_F(BoardDifferenceTest, MembersToo) {
    copy(*a, *b);
    begin();
    EXPECT_TRUE(difference().isEmpty());
    const auto third = FilePost(3, "SMUR").identity.post();
    perform(*a, intent::Admit{third, Role::Observer, "SMUR", ""});
    perform(*a, intent::Revoke{cdc.identity.post()});
    const auto found = difference();
    ASSERT_EQ(found.members.size(), 2U);
    EXPECT_EQ(found.members[0].what, MemberDifference::What::Revoked);
    EXPECT_EQ(found.members[1].what, MemberDifference::What::Admitted);
    EXPECT_EQ(found.members[1].member().post, third);
    EXPECT_TRUE(found.objects.empty());
}

TEST_F(BoardDifferenceTest, WhatARevocationTakesBack) {
    begin();
    const auto theirs = addMeans(*b, "theirs");
    tick();
    start = pcc.clock.wall;
    tick();
    perform(*a, intent::Revoke{cdc.identity.post()}); // without having heard of it
    copy(*b, *a);
    const auto found = difference();
    ASSERT_EQ(found.objects.size(), 1U);
    EXPECT_EQ(found.objects[0].object().id, theirs);
    EXPECT_EQ(found.objects[0].what, What::TakenBack);
    EXPECT_FALSE(found.objects[0].last);
}

TEST_F(BoardDifferenceTest, OnlyForwardInTime) {
    const auto history = IncidentHistory::open(file, pcc.environment());
    ASSERT_TRUE(history);
    EXPECT_EQ(history->difference(2, 1).error().code, ErrorCode::InvalidArgument);
}

} // namespace fanion::test
