// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main courante of the board: automatic lines, filters, triage, acknowledgements, links.
#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/log_composer.h"
#include "app/shell/journal_gestures.h"
#include "app/shell/models/journal_model.h"
#include "app/shell/models/links_model.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace fanion::app {

namespace {

using ::testing::ElementsAre;
constexpr WallTime kNow = 1'784'000'000'000;

class JournalTest : public CommandsFeed {
protected:
    int asked = 0;
    std::vector<ActsBook::Answer> answers;
    ActsBook acts{board,
                  [this](ActsBook::Answer answer) {
                      ++asked;
                      answers.push_back(std::move(answer));
                  },
                  0};
    JournalModel journal{board, acts};
    JournalGestures gestures{board, commands, journal};
    LogComposer composer{board, commands, selection};

    void SetUp() override {
        board.setSelf(BoardFeed::post(1));
        Member moyens = BoardFeed::member(1, "PCC");
        moyens.function = "Officier moyens";
        Member rens = BoardFeed::member(2, "PC site");
        rens.function = "Renseignement";
        feed.members({moyens, rens});
        feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
        feed.put(11, Kind::Means, {{Field::Label, BoardFeed::text("CCF 2")}});
        feed.put(20, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    }
    void entry(std::uint64_t id, const char *text, std::vector<std::pair<Field, Value>> more = {}) {
        more.emplace_back(Field::Text, BoardFeed::text(text));
        more.emplace_back(Field::Number, BoardFeed::text("PCC-" + std::to_string(id)));
        more.emplace_back(Field::EventAt, Value(static_cast<std::int64_t>(id) * 1000));
        feed.put(id, Kind::LogEntry, std::move(more));
    }
    static BoardAct engaged(std::uint8_t number, std::uint64_t means, WallTime at) {
        BoardAct act;
        act.change.bytes[0] = number;
        act.by = BoardFeed::post(2);
        act.at = act.eventAt = at;
        act.kind = Kind::Means;
        act.field = Field::State;
        act.act = HistoryLine::Act::Set;
        act.value = BoardFeed::text("engaged");
        act.objects = {EntityId{means}};
        return act;
    }
    QString wordsAt(int row) const { return journal.data(journal.index(row), LogModel::TextRole).toString(); }
    QVariant at(int row, int role) const { return journal.data(journal.index(row), role); }
    static const Value *fieldOf(const Intent &intent, Field field) {
        const auto *add = std::get_if<intent::Add>(&intent);
        if (!add) return nullptr;
        for (const auto &[known, value] : add->fields)
            if (known == field) return &value;
        return nullptr;
    }
};

} // namespace

TEST_F(JournalTest, AsksOnceAtATimeAndOnlyWhenItIsLookedAt) {
    EXPECT_EQ(asked, 0);
    acts.setWanted(true);
    EXPECT_EQ(asked, 1);
    feed.set(10, Field::State, BoardFeed::text("engaged"));
    feed.set(11, Field::State, BoardFeed::text("engaged"));
    EXPECT_EQ(asked, 1); // the first answer is still out
    answers[0](std::vector{engaged(1, 10, 5000)});
    EXPECT_EQ(journal.count(), 1);
    entry(30, "une ligne"); // is not told by the changes of the boards
    answers.clear();
    board.clear();
    EXPECT_EQ(journal.count(), 0);
}

TEST_F(JournalTest, AutomaticLinesStandAmongTheOthersByTheirTime) {
    entry(3, "avant");
    entry(9, "après");
    QSignalSpy resets(&journal, &JournalModel::modelReset);
    acts.take({engaged(1, 10, 5000)});
    EXPECT_EQ(resets.size(), 0);
    ASSERT_EQ(journal.count(), 3);
    EXPECT_EQ(wordsAt(1), QStringLiteral("FPT RNS : engagé"));
    EXPECT_TRUE(at(1, LogModel::AutomaticRole).toBool());
    EXPECT_EQ(at(1, LogModel::AuthorRole).toString(), QStringLiteral("PC site"));
    EXPECT_FALSE(at(0, LogModel::AutomaticRole).toBool());
    acts.take({engaged(1, 10, 5000)}); // the same again: once
    EXPECT_EQ(journal.count(), 3);
    journal.setAutomaticHidden(true);
    EXPECT_EQ(journal.count(), 2);
    EXPECT_EQ(journal.hidden(), 1);
    journal.clearFilters();
    EXPECT_EQ(journal.hidden(), 0);
}

TEST_F(JournalTest, AnActIsWrittenDownOnceAndIsThatLineThen) {
    acts.take({engaged(1, 10, 5000)});
    const QString line = journal.idAt(0);
    const QString made = gestures.writeDown(line);
    ASSERT_EQ(sent.size(), 1U);
    const Intent &add = sent[0][0];
    EXPECT_EQ(*fieldOf(add, Field::Text), BoardFeed::text("FPT RNS : engagé"));
    EXPECT_EQ(*fieldOf(add, Field::EventAt), Value(std::int64_t{5000}));
    EXPECT_EQ(*fieldOf(add, Field::Means), Value(EntityId{10}));
    const Value key = *fieldOf(add, Field::Recorded);
    EXPECT_EQ(key, Value(engaged(1, 10, 5000).key()));
    entry(40, "FPT RNS : engagé", {{Field::Recorded, key}});
    ASSERT_EQ(journal.count(), 1);
    EXPECT_FALSE(at(0, LogModel::AutomaticRole).toBool());
    journal.setTodoOnly(true); // laid out anew, it stays away
    journal.clearFilters();
    EXPECT_EQ(journal.count(), 1);
    EXPECT_EQ(gestures.writeDown(BoardFeed::id(40)), QString());
}

TEST_F(JournalTest, ANewNameIsShownInTheRowsAboutItAndNoOthers) {
    entry(30, "en panne", {{Field::Means, Value(EntityId{10})}});
    entry(31, "autre ligne");
    acts.take({engaged(1, 10, 500), engaged(2, 11, 600)});
    QSignalSpy changes(&journal, &JournalModel::dataChanged);
    QSignalSpy resets(&journal, &JournalModel::modelReset);
    feed.set(10, Field::Label, BoardFeed::text("FPT VIT"));
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(wordsAt(0), QStringLiteral("FPT VIT : engagé"));
}

TEST_F(JournalTest, AnActReadAfterTheLineThatWritesItDownIsNotShown) {
    entry(40, "FPT RNS : engagé", {{Field::Recorded, Value(engaged(1, 10, 5000).key())}});
    acts.take({engaged(1, 10, 5000), engaged(2, 11, 6000)});
    ASSERT_EQ(journal.count(), 2);
    EXPECT_EQ(wordsAt(0), QStringLiteral("CCF 2 : engagé"));
}

TEST_F(JournalTest, WhatWaitsForMyFunctionIsCountedAndAcknowledged) {
    entry(30, "Demande d'eau");
    feed.change(30, [](Entity &line) {
        line.sets[Field::Concerns] = {BoardFeed::text("officier MOYENS"), BoardFeed::text("Renseignement")};
    });
    EXPECT_EQ(journal.waiting(), 1);
    EXPECT_TRUE(at(0, LogModel::WaitingRole).toBool());
    gestures.acknowledge(BoardFeed::id(30));
    ASSERT_EQ(sent.size(), 1U);
    const auto *added = std::get_if<intent::SetAdd>(sent[0].data());
    ASSERT_TRUE(added);
    EXPECT_EQ(Acknowledgement::parse(std::get<std::string>(added->value)),
              (Acknowledgement{kNow, BoardFeed::post(1), "Officier moyens"}));
    feed.change(30, [&](Entity &line) { line.sets[Field::Acknowledgements].insert(added->value); });
    EXPECT_EQ(journal.waiting(), 0);
    EXPECT_EQ(at(0, LogModel::AwaitedRole).toString(), QStringLiteral("Renseignement"));
    EXPECT_TRUE(at(0, LogModel::AckedRole).toString().startsWith(QStringLiteral("Officier moyens ")));
    // Another function of this post: what it is asked for counts anew.
    Member self = BoardFeed::member(1, "PCC");
    self.function = "Renseignement";
    feed.members({self});
    EXPECT_EQ(journal.waiting(), 1);
}

TEST_F(JournalTest, FiltersSayHowMuchTheyHide) {
    entry(30, "renfort parti", {{Field::From, BoardFeed::text("CODIS")}, {Field::To, BoardFeed::text("PCC")}});
    entry(31, "deux groupes",
          {{Field::EntryType, BoardFeed::text("question")},
           {Field::Triage, BoardFeed::text("todo")},
           {Field::Means, Value(EntityId{10})}});
    acts.take({engaged(1, 10, 500)});
    ASSERT_EQ(journal.total(), 3);
    EXPECT_EQ(journal.todo(), 1);
    journal.setTypeFilter(QStringLiteral("question"));
    EXPECT_EQ(journal.hidden(), 2);
    journal.setTypeFilter({});
    journal.setFunctionFilter(QStringLiteral("codis"));
    EXPECT_EQ(wordsAt(0), QStringLiteral("renfort parti"));
    EXPECT_EQ(journal.hidden(), 2);
    journal.setFunctionFilter({});
    journal.setObjectFilter(BoardFeed::id(10));
    EXPECT_EQ(journal.count(), 2); // the line about it and what was done to it
    EXPECT_EQ(journal.objectName(), QStringLiteral("FPT RNS"));
    journal.setFilterText(QStringLiteral("deux"));
    EXPECT_EQ(journal.count(), 1);
    journal.clearFilters();
    EXPECT_EQ(journal.hidden(), 0);
    EXPECT_EQ(journal.filterText(), QString());
    journal.setTodoOnly(true);
    entry(32, "nouvelle ligne"); // what comes under a filter is counted, too
    EXPECT_EQ(journal.count(), 1);
    EXPECT_EQ(journal.hidden(), 3);
}

TEST_F(JournalTest, TriageIsSetAndTakenOffByTheSamePress) {
    entry(30, "renfort parti");
    gestures.triage(BoardFeed::id(30), QStringLiteral("todo"));
    feed.set(30, Field::Triage, BoardFeed::text("todo"));
    gestures.triage(BoardFeed::id(30), QStringLiteral("todo"));
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(std::get<intent::Set>(sent[0][0]).value, BoardFeed::text("todo"));
    EXPECT_TRUE(isNull(std::get<intent::Set>(sent[1][0]).value));
}

TEST_F(JournalTest, ANamedObjectIsLinkedABegunOneOfferedTheSelectedOneFirst) {
    selection.select(BoardFeed::id(20));
    ASSERT_EQ(composer.offers().size(), 1);
    EXPECT_EQ(composer.offers()[0].text, QStringLiteral("S1"));
    composer.setText(QStringLiteral("Le fpt rns est en panne, relève par CC"));
    ASSERT_EQ(composer.subjects().size(), 1);
    EXPECT_EQ(composer.subjects()[0].key, BoardFeed::id(10));
    ASSERT_EQ(composer.offers().size(), 2);
    EXPECT_EQ(composer.offers()[0].key, BoardFeed::id(20));
    EXPECT_EQ(composer.offers()[1].key, BoardFeed::id(11));
    composer.take(BoardFeed::id(11));
    EXPECT_EQ(composer.text(), QStringLiteral("Le fpt rns est en panne, relève par CCF 2 "));
    composer.take(BoardFeed::id(20));
    composer.drop(BoardFeed::id(10)); // though the text names it
    composer.setType(QStringLiteral("question"));
    composer.concern(QStringLiteral("Renseignement"));
    EXPECT_FALSE(composer.submit().isEmpty());
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(*fieldOf(sent[0][0], Field::Means), Value(EntityId{11}));
    EXPECT_EQ(*fieldOf(sent[0][0], Field::Sector), Value(EntityId{20}));
    EXPECT_EQ(*fieldOf(sent[0][0], Field::Triage), BoardFeed::text("todo"));
    ASSERT_EQ(sent[0].size(), 2U);
    EXPECT_EQ(std::get<intent::SetAdd>(sent[0][1]).field, Field::Concerns);
    EXPECT_EQ(composer.text(), QString());
    EXPECT_EQ(composer.type(), QStringLiteral("message"));
}

TEST_F(JournalTest, ANameTwoObjectsHaveIsNotGuessed) {
    feed.put(12, Kind::Means, {{Field::Label, BoardFeed::text("CCF 2")}});
    composer.setText(QStringLiteral("CCF 2 engagé"));
    EXPECT_TRUE(composer.subjects().isEmpty());
}

TEST_F(JournalTest, ATimeThatCannotBeReadIsNotWritten) {
    composer.setText(QStringLiteral("texte"));
    composer.setEventAt(QStringLiteral("99x"));
    EXPECT_FALSE(composer.isTimeReadable());
    EXPECT_EQ(composer.submit(), QString());
    EXPECT_TRUE(sent.empty());
    EXPECT_EQ(composer.text(), QStringLiteral("texte"));
}

TEST_F(JournalTest, ACorrectionIsAboutTheSameAndForTheSame) {
    entry(30, "renfort parti", {{Field::Means, Value(EntityId{10})}});
    feed.change(30, [](Entity &line) { line.sets[Field::Concerns] = {BoardFeed::text("Renseignement")}; });
    commands.correctLogEntry(BoardFeed::id(30), QStringLiteral("renfort arrivé"));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(*fieldOf(sent[0][0], Field::Means), Value(EntityId{10}));
    ASSERT_EQ(sent[0].size(), 2U);
    EXPECT_EQ(std::get<intent::SetAdd>(sent[0][1]).value, BoardFeed::text("Renseignement"));
}

TEST_F(JournalTest, ATaskOfALineIsLinkedWithIt) {
    entry(30, "deux groupes", {{Field::Sector, Value(EntityId{20})}});
    const QString task = gestures.makeTask(BoardFeed::id(30));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(*fieldOf(sent[0][0], Field::Sector), Value(EntityId{20}));
    EXPECT_EQ(toText(std::get<EntityId>(std::get<intent::SetAdd>(sent[0][1]).value)), task);
    EXPECT_FALSE(gestures.canLink(BoardFeed::id(30), BoardFeed::id(20)));
    EXPECT_TRUE(gestures.canLink(BoardFeed::id(30), BoardFeed::id(10)));
}

TEST_F(JournalTest, TheSheetOfAnObjectListsTheLinesThatSpeakOfItTheLastFirst) {
    LinksModel links(board);
    links.setEntityId(BoardFeed::id(10));
    entry(30, "en panne", {{Field::Means, Value(EntityId{10})}});
    entry(31, "réparé");
    feed.change(31, [](Entity &line) { line.sets[Field::Links] = {Value(EntityId{10})}; });
    ASSERT_EQ(links.count(), 2);
    EXPECT_EQ(links.data(links.index(0), LinksModel::EntityIdRole).toString(), BoardFeed::id(31));
    EXPECT_TRUE(links.data(links.index(0), LinksModel::NameRole).toString().contains(QStringLiteral("réparé")));
}

} // namespace fanion::app
