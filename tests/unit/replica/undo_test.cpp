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
using testing::ElementsAre;
using testing::HasSubstr;

class Undo : public testing::Test {
protected:
    TestPost a{1, "PCC", "chef PC"};
    TestPost b{2, "PC site", "officier moyens"};
    EntityId means;

    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        means = a.add(Kind::Means, {{Field::Label, "FPT 1"}, {Field::State, "enRoute"}});
        b.follow(a);
        exchange(a, b);
    }
    [[nodiscard]] std::string_view label() const { return a.at(means)->text(Field::Label); }
    static std::vector<std::string> steps(const TestPost &post, EntityId id) {
        std::vector<std::string> texts;
        const auto entity = post.at(id);
        if (const auto found = entity->lists.find(Field::Steps); found != entity->lists.end()) {
            for (const auto &item : found->second)
                texts.push_back(item.text);
        }
        return texts;
    }
};

TEST_F(Undo, GoesBackStepByStepAndForwardAgain) {
    a.set(means, Field::Label, "two");
    a.set(means, Field::Label, "three");
    a.undo();
    EXPECT_EQ(label(), "two");
    a.undo();
    EXPECT_EQ(label(), "FPT 1");
    a.redo();
    EXPECT_EQ(label(), "two");
    a.redo();
    EXPECT_EQ(label(), "three");
    EXPECT_FALSE(a.tryRedo());
    a.undo();
    a.undo();
    EXPECT_EQ(label(), "FPT 1");
    a.undo(); // the creation
    EXPECT_TRUE(a.at(means)->deleted);
    const auto nothing = a.tryUndo();
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, ErrorCode::NotFound);
    a.redo();
    EXPECT_FALSE(a.at(means)->deleted);
    EXPECT_EQ(label(), "FPT 1");
}

TEST_F(Undo, ANewActionForgetsWhatWasUndone) {
    a.set(means, Field::Label, "two");
    a.undo();
    a.set(means, Field::Label, "other");
    EXPECT_FALSE(a.tryRedo());
    a.undo();
    EXPECT_EQ(label(), "FPT 1");
}

TEST_F(Undo, TakesBackOwnActionsOnly) {
    a.set(means, Field::Label, "a's");
    exchange(a, b);
    b.set(means, Field::State, "engaged");
    exchange(a, b);
    a.undo();
    EXPECT_EQ(label(), "FPT 1");
    EXPECT_EQ(a.at(means)->value(Field::State), Value("engaged"));
}

TEST_F(Undo, LeavesWhatAColleagueHasChangedSinceAndSaysSo) {
    a.perform({Set{means, Field::Label, "a's"}, Set{means, Field::Mission, "attaque"}});
    exchange(a, b);
    b.set(means, Field::Label, "b's");
    exchange(a, b);
    const auto done = a.undo();
    EXPECT_EQ(label(), "b's");
    EXPECT_EQ(a.at(means)->text(Field::Mission), "");
    ASSERT_EQ(done.notices.size(), 1u);
    EXPECT_THAT(done.notices[0], HasSubstr("PC site"));
    EXPECT_THAT(done.notices[0], HasSubstr("label"));
}

TEST_F(Undo, DoesNotMistakeAColleaguesValueForItsOwnTwoStepsBack) {
    a.set(means, Field::Label, "first of a");
    exchange(a, b);
    b.set(means, Field::Label, "of b");
    exchange(a, b);
    a.set(means, Field::Label, "second of a");
    a.undo();
    EXPECT_EQ(label(), "of b");
    const auto done = a.undo();
    EXPECT_EQ(label(), "of b");
    EXPECT_EQ(done.notices.size(), 1u);
    EXPECT_FALSE(done.change.has_value());
}

TEST_F(Undo, ADeletionAndAnAdditionAreTakenBack) {
    a.perform({Delete{means}});
    a.undo();
    EXPECT_FALSE(a.at(means)->deleted);
    EXPECT_FALSE(a.at(means)->editedAfterDelete);
    const auto symbol = a.add(Kind::Symbol, {{Field::Label, "x"}, {Field::Tags, "t"}});
    exchange(a, b);
    b.set(symbol, Field::Label, "y");
    exchange(a, b);
    const auto done = a.undo(); // a colleague has touched it: it stays
    EXPECT_FALSE(a.at(symbol)->deleted);
    EXPECT_EQ(done.notices.size(), 1u);
}

TEST_F(Undo, JournalLinesStayAndDoNotBlockTheWay) {
    a.set(means, Field::Label, "two");
    a.add(Kind::LogEntry, {{Field::Text, "FPT 1 engagé"}});
    a.undo();
    EXPECT_EQ(label(), "FPT 1");
}

TEST_F(Undo, ListsAndSetsGoBack) {
    const auto task = a.add(Kind::Task, {{Field::Steps, "one"}, {Field::Steps, "two"}, {Field::Tags, "red"}});
    const auto items = a.at(task)->lists.at(Field::Steps);
    a.perform({ListMove{task, Field::Steps, items[1].id, 0}});
    EXPECT_THAT(steps(a, task), ElementsAre("two", "one"));
    a.perform({ListRemove{task, Field::Steps, items[0].id}});
    a.perform({ListInsert{task, Field::Steps, 1, "three"}});
    EXPECT_THAT(steps(a, task), ElementsAre("two", "three"));
    a.perform({SetRemove{task, Field::Tags, "red"}, SetAdd{task, Field::Tags, "blue"}});
    a.undo();
    EXPECT_THAT(a.at(task)->sets.at(Field::Tags), ElementsAre(Value("red")));
    a.undo();
    EXPECT_THAT(steps(a, task), ElementsAre("two"));
    a.undo();
    EXPECT_THAT(steps(a, task), ElementsAre("two", "one"));
    a.undo();
    EXPECT_THAT(steps(a, task), ElementsAre("one", "two"));
    for (int i = 0; i < 4; ++i)
        a.redo();
    EXPECT_THAT(steps(a, task), ElementsAre("two", "three"));
    EXPECT_THAT(a.at(task)->sets.at(Field::Tags), ElementsAre(Value("blue")));
}

TEST_F(Undo, TextGoesBackAroundWhatAColleagueTyped) {
    const auto task = a.add(Kind::Task, {{Field::Label, "t"}});
    a.perform({Text{task, Field::Description, 0, 0, "Attaquer le feu"}});
    exchange(a, b);
    b.perform({Text{task, Field::Description, 8, 0, " vite"}});
    exchange(a, b);
    EXPECT_EQ(a.at(task)->text(Field::Description), "Attaquer vite le feu");
    a.perform({Text{task, Field::Description, 0, 9, ""}});
    EXPECT_EQ(a.at(task)->text(Field::Description), "vite le feu");
    a.undo();
    EXPECT_EQ(a.at(task)->text(Field::Description), "Attaquer vite le feu");
    a.undo(); // all that a typed, retyped by undo or not
    EXPECT_EQ(a.at(task)->text(Field::Description), " vite");
    a.redo();
    EXPECT_EQ(a.at(task)->text(Field::Description), "Attaquer vite le feu");
    a.redo();
    EXPECT_EQ(a.at(task)->text(Field::Description), "vite le feu");
}

TEST_F(Undo, WritingAWholeTextChangesOnlyWhatDiffers) {
    const auto task = a.add(Kind::Task, {{Field::Description, "Attaquer le feu au nord"}});
    exchange(a, b);
    a.set(task, Field::Description, "Attaquer le feu au sud");
    b.perform({Text{task, Field::Description, 0, 0, "URGENT "}});
    exchange(a, b);
    EXPECT_EQ(b.at(task)->text(Field::Description), "URGENT Attaquer le feu au sud");
}

TEST_F(Undo, SurvivesARestart) {
    a.set(means, Field::Label, "two");
    a.set(means, Field::Label, "three");
    a.undo();
    a.restart();
    EXPECT_EQ(label(), "two");
    a.redo();
    EXPECT_EQ(label(), "three");
    a.restart();
    a.undo();
    a.undo();
    EXPECT_EQ(label(), "FPT 1");
    const auto next = a.replica.undoable();
    ASSERT_TRUE(next);
    EXPECT_EQ(next->act, HistoryLine::Act::Created);
    EXPECT_EQ(next->entity, means);
    EXPECT_EQ(a.replica.redoable()->field, Field::Label);
}

TEST_F(Undo, AConfirmationIsAStepThatLeavesTheValueAsItWas) {
    a.set(means, Field::Label, "FPT 2");
    a.set(means, Field::Label, "FPT 2");
    a.undo();
    EXPECT_EQ(label(), "FPT 2");
    a.undo();
    EXPECT_EQ(label(), "FPT 1");
}

TEST_F(Undo, SettlesNothingWhenPostsDisagree) {
    a.set(means, Field::State, "engaged");
    b.set(means, Field::State, "reserve");
    exchange(a, b);
    const auto done = a.undo();
    EXPECT_EQ(done.notices.size(), 1u);
    EXPECT_TRUE(a.at(means)->hasConflict());
}

TEST_F(Undo, AWholeImportIsOneStep) {
    std::vector<Intent> import{Add{Kind::Layer, {{Field::Label, "hydrants"}}, EntityId{77}}};
    for (int i = 0; i < 2000; ++i) {
        import.push_back(Add{Kind::Feature, {{Field::Layer, EntityId{77}}, {Field::Position, Position{i, i}}}, {}});
    }
    a.perform(import);
    EXPECT_EQ(a.replica.board().size(), 2003u);
    a.undo();
    for (const auto &[id, entity] : a.replica.board())
        EXPECT_EQ(entity->deleted, entity->kind == Kind::Feature || id == EntityId{77});
    exchange(a, b);
    EXPECT_EQ(a.replica.stateHash(), b.replica.stateHash());
}

} // namespace
} // namespace fanion
