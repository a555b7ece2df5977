// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/means_gestures.h"

#include "tests/gui/shell/unit/commands_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

class MeansGesturesTest : public CommandsFeed {
protected:
    void means(std::uint64_t id, const char *label, const char *state, const char *type = "FPT",
               std::int64_t echelon = 1, std::uint64_t parent = 0) {
        feed.put(id, Kind::Means,
                 {{Field::Label, BoardFeed::text(label)},
                  {Field::State, BoardFeed::text(state)},
                  {Field::Type, BoardFeed::text(type)},
                  {Field::Echelon, Value(echelon)}});
        feed.hang(id, parent);
    }
    [[nodiscard]] static QStringList keys(const QList<FieldOption> &options) {
        QStringList keys;
        for (const FieldOption &option : options)
            keys += option.key;
        return keys;
    }
    [[nodiscard]] const intent::Move *move(std::size_t call, std::size_t index) const {
        return std::get_if<intent::Move>(&sent.at(call).at(index));
    }

    MeansGestures gestures{board, commands};
};

TEST_F(MeansGesturesTest, OneGestureIsOneChange) {
    means(10, "GIFF", "atCrm", "GIFF", 2);
    means(11, "CCF 1", "atCrm", "CCF", 1, 10);
    means(12, "FPT", "enRoute");
    gestures.advance({BoardFeed::id(10), BoardFeed::id(11), BoardFeed::id(12)});
    ASSERT_EQ(sent.size(), 1U);
    int states = 0;
    for (const Intent &intent : sent[0])
        states += std::get<intent::Set>(intent).field == Field::State ? 1 : 0;
    EXPECT_EQ(states, 3); // the engine that was chosen beside its group moves once
    gestures.advance({BoardFeed::id(99)});
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(MeansGesturesTest, OffersWhoCanRelieve) {
    means(10, "CCF 1", "engaged", "CCF");
    means(11, "CCF 2", "enRoute", "CCF");
    means(12, "CCF 3", "atCrm", "CCF");
    means(13, "FPT 1", "atCrm");
    means(14, "CCF 4", "released", "CCF");
    means(15, "CCF 5", "engaged", "CCF");
    const auto options = gestures.relievers(BoardFeed::id(10));
    EXPECT_EQ(keys(options), (QStringList{BoardFeed::id(12), BoardFeed::id(13), BoardFeed::id(11)}));
    EXPECT_EQ(options[0].text, QStringLiteral("CCF 3 · Au CRM"));
    gestures.relieve(BoardFeed::id(10), BoardFeed::id(12));
    EXPECT_EQ(sent.size(), 1U);
    gestures.relieve(BoardFeed::id(10), BoardFeed::id(10));
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(MeansGesturesTest, HangsWithoutClosingACycle) {
    means(10, "C", "engaged", "", 3);
    means(11, "G", "engaged", "", 2, 10);
    means(12, "E", "engaged", "FPT", 1, 11);
    gestures.hangUnder({BoardFeed::id(10)}, BoardFeed::id(12));
    gestures.hangUnder({BoardFeed::id(12)}, BoardFeed::id(11)); // is there already
    gestures.hangUnder({BoardFeed::id(12)}, QStringLiteral("no such"));
    EXPECT_TRUE(sent.empty());
    gestures.outdent(BoardFeed::id(12));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(move(0, 0)->parent, EntityId{10});
    gestures.outdent(BoardFeed::id(11));
    EXPECT_TRUE(move(1, 0)->parent.isNull());
    gestures.outdent(BoardFeed::id(10));
    EXPECT_EQ(sent.size(), 2U);
    EXPECT_EQ(keys(gestures.groupsFor(BoardFeed::id(12))), QStringList{BoardFeed::id(10)});
    EXPECT_TRUE(gestures.groupsFor(BoardFeed::id(10)).isEmpty());
}

TEST_F(MeansGesturesTest, AGroupGoesToASectorWithItsEngines) {
    feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    feed.put(8, Kind::Sector, {{Field::Label, BoardFeed::text("S2")}});
    means(10, "G", "engaged", "", 2);
    means(11, "E1", "engaged", "FPT", 1, 10);
    means(12, "E2", "engaged", "FPT", 1, 10);
    feed.set(12, Field::Sector, Value(EntityId{8}));
    gestures.assign({BoardFeed::id(10), BoardFeed::id(11)}, BoardFeed::id(7));
    ASSERT_EQ(sent.size(), 1U);
    ASSERT_EQ(sent[0].size(), 2U); // one was lent to another sector and stays there
    EXPECT_EQ(std::get<intent::Set>(sent[0][1]).id, EntityId{11});
    EXPECT_EQ(std::get<intent::Set>(sent[0][1]).value, Value(EntityId{7}));
    gestures.assign({BoardFeed::id(12)}, {});
    EXPECT_EQ(std::get<intent::Set>(sent[1][0]).value, Value());
    gestures.assign({BoardFeed::id(12)}, BoardFeed::id(8));  // is there already
    gestures.assign({BoardFeed::id(12)}, BoardFeed::id(10)); // no sector
    EXPECT_EQ(sent.size(), 2U);
    feed.put(9, Kind::Sector, {{Field::State, BoardFeed::text("planned")}});
    gestures.assign({BoardFeed::id(12)}, BoardFeed::id(9));
    ASSERT_EQ(last().size(), 2U) << "somebody works in it: it is planned no more";
    EXPECT_EQ(std::get<intent::Set>(last()[1]).id, EntityId{9});
}

TEST_F(MeansGesturesTest, GroupsEnginesAndGroups) {
    means(9, "groupe 1", "engaged", "", 2);
    means(10, "FPT 1", "engaged");
    means(11, "FPT 2", "engaged");
    const QString id = gestures.group({BoardFeed::id(10), BoardFeed::id(11)});
    ASSERT_EQ(sent.size(), 1U);
    const auto &made = std::get<intent::Add>(sent[0][0]);
    EXPECT_EQ(toText(made.id), id);
    EXPECT_EQ(made.fields[0].second, BoardFeed::text("Groupe 2")); // "groupe 1" is taken
    ASSERT_EQ(sent[0].size(), 3U);
    EXPECT_EQ(move(0, 1)->parent, made.id);
    (void)gestures.group({BoardFeed::id(9)});
    EXPECT_EQ(std::get<intent::Add>(sent[1][0]).fields[0].second, BoardFeed::text("Colonne 1"));
    EXPECT_TRUE(gestures.group({}).isEmpty());
}

TEST_F(MeansGesturesTest, TheMapEngagesAMeansToo) {
    means(10, "FPT", "atCrm");
    commands.setField(BoardFeed::id(10), QStringLiteral("phase"), QStringLiteral("engaged"));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(std::get<intent::Set>(sent[0][0]).value, BoardFeed::text("engaged"));
    EXPECT_EQ(std::get<intent::Set>(sent[0][2]).field, Field::EngagedAt);
    commands.setFields({BoardFeed::id(10)}, QStringLiteral("phase"), QStringLiteral("engaged"));
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(std::get<intent::Set>(sent[1][0]).field, Field::State);
}

} // namespace
} // namespace fanion::app
