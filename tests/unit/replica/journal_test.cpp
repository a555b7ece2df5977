// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_post.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::TestPost;

class Journal : public testing::Test {
protected:
    TestPost a{1, "PCC", ""};
    TestPost b{2, "Camion 2", "officier moyens"};

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        b.follow(a);
        exchange(a, b);
    }
    static std::string line(TestPost &post, const std::string &text) {
        return number(post, post.add(Kind::LogEntry, {{Field::Text, text}}));
    }
    static std::string number(const TestPost &post, EntityId id) {
        return std::string(post.at(id)->text(Field::Number));
    }
};

TEST_F(Journal, NumbersCountPerPostAndAreFinal) {
    EXPECT_EQ(line(a, "Départ FPT"), "PCC-001");
    EXPECT_EQ(line(b, "CRM activé"), "OM-001");
    EXPECT_EQ(line(a, "FPT sur les lieux"), "PCC-002");
    exchange(a, b);
    EXPECT_EQ(line(b, "Deux VSAV demandés"), "OM-002");
    exchange(a, b);
    EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
}

TEST_F(Journal, NumbersGoOnAfterARestartAndInOneAction) {
    line(a, "one");
    a.restart();
    const auto done =
        a.perform({Add{Kind::LogEntry, {{Field::Text, "two"}}, {}}, Add{Kind::LogEntry, {{Field::Text, "three"}}, {}}});
    EXPECT_EQ(number(a, done.ids[0]), "PCC-002");
    EXPECT_EQ(number(a, done.ids[1]), "PCC-003");
}

TEST_F(Journal, ARefusedActionUsesNoNumber) {
    line(a, "one");
    EXPECT_FALSE(a.tryPerform({Add{Kind::LogEntry, {{Field::Text, "two"}}, {}}, Delete{EntityId{99}}}));
    EXPECT_EQ(line(a, "two"), "PCC-002");
    EXPECT_FALSE(a.tryPerform({Add{Kind::LogEntry, {{Field::Number, "PCC-100"}}, {}}}));
}

TEST_F(Journal, ALineHasItsTwoTimes) {
    const auto id = a.add(Kind::LogEntry, {{Field::Text, "Feu signalé"}, {Field::EventAt, a.clock.wall - 60'000}});
    EXPECT_EQ(a.at(id)->value(Field::EventAt), Value(a.clock.wall - 60'000));
    EXPECT_EQ(a.at(id)->value(Field::EnteredAt), Value(a.clock.wall));
    const auto plain = a.add(Kind::LogEntry, {{Field::Text, "Message"}});
    EXPECT_EQ(a.at(plain)->value(Field::EventAt), Value(a.clock.wall));
}

TEST_F(Journal, ACorrectionPointsAtTheLine) {
    const auto id = a.add(Kind::LogEntry, {{Field::Text, "3 victimes"}});
    const auto correction = a.add(Kind::LogEntry, {{Field::Text, "2 victimes"}, {Field::Corrects, id}});
    EXPECT_EQ(a.at(correction)->value(Field::Corrects), Value(id));
    a.set(id, Field::Note, "transmis au CODIS"); // the suite donnée may be added
    EXPECT_EQ(a.at(id)->text(Field::Note), "transmis au CODIS");
}

TEST_F(Journal, HistoryTellsWhoDidWhat) {
    const auto id = a.add(Kind::Means, {{Field::Label, "FPT 1"}});
    a.perform({Set{id, Field::State, "engaged"}, SetAdd{id, Field::Tags, "nord"}});
    const auto created = *Replica::describe(a.changes[a.changes.size() - 2]);
    ASSERT_EQ(created.size(), 2u);
    EXPECT_EQ(created[0].act, HistoryLine::Act::Created);
    EXPECT_EQ(created[1].field, Field::Label);
    const auto lines = *Replica::describe(a.changes.back());
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].act, HistoryLine::Act::Set);
    EXPECT_EQ(lines[0].value, Value("engaged"));
    EXPECT_EQ(lines[0].by, a.id());
    EXPECT_EQ(lines[0].entity, id);
    EXPECT_EQ(lines[1].act, HistoryLine::Act::Added);
    EXPECT_FALSE(Replica::describe(Bytes{1, 2}));
}

} // namespace
} // namespace fanion
