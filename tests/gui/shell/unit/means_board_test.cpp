// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tableau des moyens: states with their times, countdowns, groups, relief, totals.
#include "app/shell/entry/means_group.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/models/means_model.h"
#include "app/shell/models/means_outline.h"
#include "app/shell/models/means_totals.h"
#include "app/shell/text/time_text.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace fanion::app {
namespace {

using Tester = QAbstractItemModelTester;
constexpr auto kFatal = Tester::FailureReportingMode::Fatal;
constexpr WallTime kNow = 1'784'000'000'000;
constexpr WallTime kMinute = 60'000;

Value time(WallTime at) {
    return Value(static_cast<std::int64_t>(at));
}

/** What the intents leave in a field of an object; nothing when they do not write it. */
std::optional<Value> written(const std::vector<Intent> &intents, std::uint64_t id, Field field) {
    std::optional<Value> last;
    for (const Intent &intent : intents)
        if (const auto *set = std::get_if<intent::Set>(&intent))
            if (set->id == EntityId{id} && set->field == field) last = set->value;
    return last;
}

/** "A/0 B/1": labels with their depths. */
QString outlineText(const MeansOutline &outline) {
    QStringList parts;
    for (int row = 0; row < outline.rowCount(); ++row) {
        const QModelIndex index = outline.index(row);
        parts += index.data(MeansModel::LabelRole).toString() + u'/' +
                 QString::number(index.data(MeansOutline::DepthRole).toInt());
    }
    return parts.join(u' ');
}

class MeansBoard : public testing::Test {
protected:
    void means(std::uint64_t id, const char *label, const char *state, std::vector<std::pair<Field, Value>> more = {}) {
        more.emplace_back(Field::Label, BoardFeed::text(label));
        more.emplace_back(Field::State, BoardFeed::text(state));
        feed.put(id, Kind::Means, std::move(more));
    }
    [[nodiscard]] const Entity &at(std::uint64_t id) { return *board.find(EntityId{id}); }

    BoardView board;
    BoardFeed feed{board};
};

TEST_F(MeansBoard, EveryStateWritesItsTimeOnce) {
    means(10, "FPT", "requested");
    for (const auto &[state, field] :
         {std::pair{"alerted", Field::AlertedAt}, std::pair{"enRoute", Field::DepartedAt},
          std::pair{"atTransit", Field::AtTransitAt}, std::pair{"atCrm", Field::AtCrmAt},
          std::pair{"engaged", Field::EngagedAt}, std::pair{"released", Field::ReleasedAt}})
        EXPECT_EQ(written(changeMeansState(at(10), state, kNow), 10, field), time(kNow)) << state;

    feed.set(10, Field::EngagedAt, time(5));
    EXPECT_EQ(written(changeMeansState(at(10), "engaged", kNow), 10, Field::EngagedAt), std::nullopt);
    EXPECT_EQ(written(changeMeansState(at(10), "engaged", kNow, true), 10, Field::EngagedAt), time(kNow));
}

TEST_F(MeansBoard, OneThatComesBackHasNotLeft) {
    means(10, "FPT", "released",
          {{Field::ReleasedAt, time(5)}, {Field::ReturnedAt, time(6)}, {Field::RelievedAt, time(4)}});
    const auto intents = changeMeansState(at(10), "engaged", kNow);
    EXPECT_EQ(written(intents, 10, Field::ReleasedAt), Value());
    EXPECT_EQ(written(intents, 10, Field::ReturnedAt), Value());
    EXPECT_EQ(written(intents, 10, Field::RelievedAt), Value());
    EXPECT_EQ(written(changeMeansState(at(10), "cancelled", kNow), 10, Field::ReleasedAt), std::nullopt);
}

TEST_F(MeansBoard, TheUsualStepsLeadHome) {
    means(10, "FPT", "requested");
    QStringList steps;
    for (int i = 0; i < 9 && !nextStep(at(10)).empty(); ++i) {
        steps += QString::fromStdString(std::string(nextStep(at(10))));
        for (const Intent &intent : advanceMeans(board, at(10), kNow)) {
            const auto &set = std::get<intent::Set>(intent);
            feed.set(10, set.field, set.value);
        }
    }
    EXPECT_EQ(steps, (QStringList{"enRoute", "atCrm", "engaged", "released", "returned"}));
    EXPECT_EQ(at(10).text(Field::State), "released");
    EXPECT_TRUE(advanceMeans(board, at(10), kNow).empty());
}

TEST_F(MeansBoard, ASolidSymbolIsAnEngagedMeansAndBack) {
    means(10, "FPT", "atCrm", {{Field::AtCrmAt, time(5)}});
    EXPECT_EQ(written(changeMeansPhase(at(10), "engaged", kNow), 10, Field::State), BoardFeed::text("engaged"));
    EXPECT_EQ(written(changeMeansPhase(at(10), "engaged", kNow), 10, Field::EngagedAt), time(kNow));
    EXPECT_TRUE(changeMeansPhase(at(10), "planned", kNow).empty());
    EXPECT_TRUE(changeMeansPhase(at(10), "anticipated", kNow).empty());

    feed.set(10, Field::State, BoardFeed::text("engaged"));
    EXPECT_EQ(written(changeMeansPhase(at(10), "planned", kNow), 10, Field::State), BoardFeed::text("atCrm"));
    EXPECT_EQ(written(changeMeansPhase(at(10), "ended", kNow), 10, Field::State), BoardFeed::text("released"));
    feed.set(10, Field::AtCrmAt, Value());
    const auto intents = changeMeansPhase(at(10), "anticipated", kNow);
    EXPECT_EQ(written(intents, 10, Field::State), BoardFeed::text("requested"));
    EXPECT_EQ(written(intents, 10, Field::Phase), BoardFeed::text("anticipated"));
}

TEST_F(MeansBoard, AGroupTakesItsEnginesAlong) {
    means(10, "GIFF 1", "atCrm", {{Field::Echelon, Value(std::int64_t{2})}});
    means(11, "CCF 1", "atCrm");
    means(12, "CCF 2", "transport");
    feed.hang(10, 0);
    feed.hang(11, 10);
    feed.hang(12, 10);
    const auto intents = advanceMeans(board, at(10), kNow);
    EXPECT_EQ(written(intents, 10, Field::State), BoardFeed::text("engaged"));
    EXPECT_EQ(written(intents, 11, Field::EngagedAt), time(kNow));
    EXPECT_EQ(written(intents, 12, Field::State), std::nullopt); // elsewhere: left alone
}

TEST_F(MeansBoard, ReliefPassesTheWorkOver) {
    const Position place = Position::fromDegrees(43.3, 5.4);
    means(10, "CCF 1", "engaged",
          {{Field::Sector, Value(EntityId{7})},
           {Field::Mission, BoardFeed::text("flanc droit")},
           {Field::EngagedAt, time(5)},
           {Field::Position, Value(place)}});
    means(11, "CCF 2", "atCrm");
    feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    feed.put(20, Kind::Task, {{Field::AssigneeRef, Value(EntityId{10})}, {Field::Assignee, BoardFeed::text("CCF 1")}});
    feed.put(21, Kind::Task, {{Field::AssigneeRef, Value(EntityId{10})}, {Field::State, BoardFeed::text("done")}});
    const auto intents = relieveMeans(board, at(10), at(11), kNow);
    EXPECT_EQ(written(intents, 11, Field::State), BoardFeed::text("engaged"));
    EXPECT_EQ(written(intents, 11, Field::EngagedAt), time(kNow));
    EXPECT_EQ(written(intents, 11, Field::Sector), Value(EntityId{7}));
    EXPECT_EQ(written(intents, 11, Field::Mission), BoardFeed::text("flanc droit"));
    EXPECT_EQ(written(intents, 11, Field::Position), Value(place));
    EXPECT_EQ(written(intents, 10, Field::State), BoardFeed::text("available"));
    EXPECT_EQ(written(intents, 10, Field::RelievedAt), time(kNow));
    EXPECT_EQ(written(intents, 10, Field::EngagedAt), std::nullopt);
    EXPECT_EQ(written(intents, 10, Field::Position), Value());
    EXPECT_EQ(written(intents, 10, Field::Sector), Value());
    EXPECT_EQ(written(intents, 20, Field::AssigneeRef), Value(EntityId{11}));
    EXPECT_EQ(written(intents, 20, Field::Assignee), BoardFeed::text("CCF 2"));
    EXPECT_EQ(written(intents, 21, Field::AssigneeRef), std::nullopt); // what is done was done by the other
}

TEST_F(MeansBoard, CountsDownAndSaysWhoIsLate) {
    MeansModel model(board);
    const Tester tester(&model, kFatal);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(kNow);
    means(10, "FPT", "enRoute", {{Field::ExpectedAt, time(kNow + 12 * kMinute)}});
    means(11, "VSAV", "atCrm", {{Field::ExpectedAt, time(kNow - 90 * kMinute)}});
    const auto eta = [&] { return model.index(0).data(MeansModel::EtaRole).toString(); };
    EXPECT_TRUE(eta().startsWith(QStringLiteral("dans 12 min · "))) << eta().toStdString();
    EXPECT_EQ(model.late(), 0);
    EXPECT_TRUE(model.index(1).data(MeansModel::EtaRole).toString().isEmpty()); // it is there

    changes.clear();
    model.setNow(kNow + 17 * kMinute);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_TRUE(eta().startsWith(QStringLiteral("retard 5 min · "))) << eta().toStdString();
    EXPECT_TRUE(model.index(0).data(MeansModel::LateRole).toBool());
    EXPECT_EQ(model.late(), 1);
    feed.set(10, Field::State, BoardFeed::text("atCrm"));
    EXPECT_EQ(model.late(), 0);
}

TEST(TimeText, CountsToAMomentAndPastIt) {
    EXPECT_EQ(dueText(kNow + 59'000, kNow), QStringLiteral("maintenant"));
    EXPECT_EQ(dueText(kNow - 59'000, kNow), QStringLiteral("maintenant"));
    EXPECT_EQ(dueText(kNow + kMinute, kNow), QStringLiteral("dans 1 min"));
    EXPECT_EQ(dueText(kNow + 65 * kMinute, kNow), QStringLiteral("dans 1 h 05"));
    EXPECT_EQ(dueText(kNow - 5 * kMinute, kNow), QStringLiteral("retard 5 min"));
    EXPECT_FALSE(isPast(kNow, kNow + 59'999));
    EXPECT_TRUE(isPast(kNow, kNow + kMinute));
}

TEST_F(MeansBoard, TheOutlineNestsFoldsAndHintsTheSpan) {
    MeansModel model(board);
    MeansOutline outline(board, model);
    const Tester tester(&outline, kFatal);
    for (std::uint64_t id = 11; id <= 15; ++id)
        means(id, ("E" + std::to_string(id)).c_str(), "engaged");
    means(20, "G", "engaged");
    means(30, "C", "engaged");
    EXPECT_EQ(outlineText(outline), QStringLiteral("E11/0 E12/0 E13/0 E14/0 E15/0 G/0 C/0"));

    QSignalSpy resets(&outline, &QAbstractItemModel::modelReset);
    feed.hang(20, 30);
    for (std::uint64_t id = 11; id <= 14; ++id)
        feed.hang(id, 20);
    EXPECT_EQ(outlineText(outline), QStringLiteral("E15/0 C/0 G/1 E11/2 E12/2 E13/2 E14/2"));
    EXPECT_EQ(outline.index(2).data(MeansOutline::SubordinatesRole).toInt(), 4);
    EXPECT_FALSE(outline.index(2).data(MeansOutline::TooManyRole).toBool());
    feed.hang(15, 20);
    EXPECT_TRUE(outline.index(1).data(MeansOutline::TooManyRole).toBool());
    EXPECT_EQ(outline.brotherAbove(BoardFeed::id(13)), BoardFeed::id(12));
    EXPECT_TRUE(outline.brotherAbove(BoardFeed::id(20)).isEmpty());

    outline.setFolded(BoardFeed::id(20), true);
    EXPECT_EQ(outlineText(outline), QStringLiteral("C/0 G/1"));
    means(40, "F", "engaged"); // a change elsewhere folds nothing out
    EXPECT_EQ(outlineText(outline), QStringLiteral("C/0 G/1 F/0"));
    outline.setFolded(BoardFeed::id(20), false);
    feed.remove(20); // the core shows what a deleted group leaves under the next one above
    for (std::uint64_t id = 11; id <= 15; ++id)
        feed.hang(id, 30);
    EXPECT_EQ(outlineText(outline), QStringLiteral("C/0 E11/1 E12/1 E13/1 E14/1 E15/1 F/0"));
    EXPECT_EQ(resets.count(), 0);

    model.setFilterText(QStringLiteral("E12"));
    EXPECT_EQ(outlineText(outline), QStringLiteral("E12/0"));
}

/** Whatever hangs where in whatever order, the outline is what one made from scratch would be. */
RC_GTEST_PROP(MeansOutlineProperty, StaysEqualToAFreshOne,
              (const std::vector<std::tuple<std::uint8_t, std::uint8_t, bool>> &steps)) {
    BoardView board;
    BoardFeed feed(board);
    MeansModel model(board);
    MeansOutline outline(board, model);
    const Tester tester(&outline, kFatal);
    for (const auto &[number, above, deleted] : steps) {
        const std::uint64_t id = 2 + number % 12;
        Entity entity = BoardFeed::entity(id, Kind::Means, {{Field::Label, BoardFeed::text("E" + std::to_string(id))}});
        entity.deleted = deleted;
        // Only under smaller ids that are there, as the core shows no cycles and no dead parents.
        const std::uint64_t parent = 2 + above % 12;
        const EntityPtr shown = board.find(EntityId{parent});
        if (!deleted)
            entity.places[Field::Parent] = {parent < id && shown && !shown->deleted ? EntityId{parent} : EntityId(),
                                            "m", false};
        BoardDelta delta;
        delta.changed.push_back(std::make_shared<const Entity>(entity));
        if (deleted)
            for (const EntityId child : board.index().meansTree().childrenOf(EntityId{id})) {
                Entity orphan = *board.find(child);
                orphan.places[Field::Parent] = {EntityId(), "m", false};
                delta.changed.push_back(std::make_shared<const Entity>(std::move(orphan)));
            }
        board.apply(delta);
    }
    MeansModel freshModel(board);
    const MeansOutline fresh(board, freshModel);
    RC_ASSERT(outlineText(outline) == outlineText(fresh));
}

TEST_F(MeansBoard, TotalsCountEnginesAndMen) {
    MeansTotals totals(board);
    EXPECT_TRUE(totals.types().isEmpty());
    means(10, "GIFF 1", "engaged",
          {{Field::Type, BoardFeed::text("GIFF")},
           {Field::Echelon, Value(std::int64_t{2})},
           {Field::Crew, BoardFeed::text("1/5/12")}});
    EXPECT_EQ(totals.personnel(), QStringLiteral("Effectif 18 (1/5/12), engagé 18"));
    means(11, "CCF 1", "engaged", {{Field::Type, BoardFeed::text("CCF")}, {Field::Crew, BoardFeed::text("0/1/3")}});
    means(12, "CCF 2", "enRoute", {{Field::Type, BoardFeed::text("ccf")}, {Field::Crew, BoardFeed::text("4")}});
    means(13, "VSAV", "released", {{Field::Type, BoardFeed::text("VSAV")}, {Field::Crew, BoardFeed::text("0/1/2")}});
    feed.hang(10, 0);
    feed.hang(11, 10);
    EXPECT_TRUE(totals.types().startsWith(QStringLiteral("CCF 2 ("))) << totals.types().toStdString();
    EXPECT_FALSE(totals.types().contains(QStringLiteral("VSAV")));
    EXPECT_FALSE(totals.types().contains(QStringLiteral("GIFF")));
    // The group's own figure is in that of its engine.
    EXPECT_EQ(totals.personnel(), QStringLiteral("Effectif 8 (0/1/7), engagé 4"));
    EXPECT_EQ(readCrew(u"1 / 1 / 4"), (CrewCount{1, 1, 4}));
    EXPECT_EQ(readCrew(u"1/4"), std::nullopt);
    EXPECT_EQ(readCrew(u"6 hommes"), std::nullopt);
}

} // namespace
} // namespace fanion::app
