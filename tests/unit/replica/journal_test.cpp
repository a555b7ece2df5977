// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_post.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>
#include <map>

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

TEST_F(Journal, IntelligenceHasNumbersOfItsOwnAndStays) {
    line(a, "Départ FPT");
    const auto told = a.add(Kind::Intelligence, {{Field::Label, "Citerne de gaz"}});
    EXPECT_EQ(number(a, told), "PCC-R001");
    EXPECT_EQ(line(a, "FPT sur les lieux"), "PCC-002");
    EXPECT_EQ(a.at(told)->value(Field::EventAt), Value(a.clock.wall));
    EXPECT_EQ(a.at(told)->value(Field::EnteredAt), Value(a.clock.wall));
    EXPECT_FALSE(a.tryPerform({Add{Kind::Intelligence, {{Field::Number, "PCC-R100"}}, {}}}));
    EXPECT_FALSE(a.tryPerform({Set{told, Field::Number, "PCC-R100"}}));
    EXPECT_FALSE(a.tryPerform({Delete{told}}));
    // Two who write at once, apart, and one of them after a restart: no number is given twice.
    exchange(a, b);
    a.restart();
    const auto there = b.add(Kind::Intelligence, {{Field::Label, "PI 12 hors service"}});
    const auto here = a.add(Kind::Intelligence, {{Field::Label, "Vent forcit"}});
    EXPECT_EQ(number(b, there), "OM-R001");
    EXPECT_EQ(number(a, here), "PCC-R002");
    exchange(a, b);
    EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
}

/** Three posts that write, undo, restart, fail and meet in any order. */
TEST(Numbers, AreNeverGivenTwiceAndNeverChange) {
    EXPECT_TRUE(rc::check([] {
        std::array<TestPost, 3> posts{TestPost{1, "PCC"}, TestPost{2, "PC site"}, TestPost{3, "Secteur 1"}};
        posts[0].foundWith({{&posts[1], Role::Editor}, {&posts[2], Role::Editor}});
        std::map<std::string, EntityId> given;
        std::map<EntityId, std::string> numbers;
        const auto step = rc::gen::tuple(rc::gen::inRange(0, 7), rc::gen::inRange(0, 3), rc::gen::inRange(1, 3));
        for (const auto &[act, who, other] : *rc::gen::container<std::vector<std::tuple<int, int, int>>>(step)) {
            TestPost &post = posts.at(static_cast<std::size_t>(who));
            const Kind kind = other == 1 ? Kind::LogEntry : Kind::Intelligence;
            if (act < 3) {
                const EntityId made = post.add(kind);
                const std::string number(post.at(made)->text(Field::Number));
                RC_ASSERT(given.emplace(number, made).second);
                numbers[made] = number;
            } else if (act == 3) {
                (void)post.tryUndo();
            } else if (act == 4) {
                RC_ASSERT(!post.tryPerform({Add{kind, {}, {}}, Delete{EntityId{99}}}));
            } else if (act == 5) {
                post.restart();
            } else {
                exchange(post, posts.at(static_cast<std::size_t>((who + other) % 3)));
            }
        }
        for (int round = 0; round < 2; ++round) {
            exchange(posts[0], posts[1]);
            exchange(posts[1], posts[2]);
        }
        for (const TestPost &post : posts)
            for (const auto &[id, number] : numbers) {
                RC_ASSERT(post.at(id)->text(Field::Number) == number);
                RC_ASSERT(!post.at(id)->deleted);
            }
    }));
}

TEST_F(Journal, IntelligenceIsNotUndoneButWhatWasSaidOfItIs) {
    const auto told = a.add(Kind::Intelligence, {{Field::Label, "Fuite de gaz"}, {Field::Confidence, "presumed"}});
    EXPECT_FALSE(a.replica.undoable());
    a.set(told, Field::Confidence, "confirmed");
    a.undo();
    EXPECT_EQ(a.at(told)->text(Field::Confidence), "presumed");
    EXPECT_FALSE(a.at(told)->deleted);
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
