// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/perimeters/perimeters.h"

#include "app/shell/perimeters/typed_amounts.h"
#include "app/shell/perimeters/wind_sign.h"
#include "core/geo/geodesy.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QThreadPool>

namespace fanion::app {
namespace {

using Amounts = std::vector<double>;
using namespace Qt::StringLiterals;

const Position kPlace = Position::fromDegrees(43.3, 5.4);

TEST(TypedAmounts, ReadsWhatAHandWrites) {
    EXPECT_EQ(readDistances(u"100, 300, 500"_s), (Amounts{100, 300, 500}));
    EXPECT_EQ(readDistances(u"100,300,500"_s), (Amounts{100, 300, 500}));
    EXPECT_EQ(readDistances(u" 1,5 km ; 50 m 200"_s), (Amounts{50, 200, 1500}));
    EXPECT_EQ(readDistances(u"0.5km/0.5km"_s), (Amounts{500}));
    EXPECT_EQ(readMinutes(u"15, 30, 1 h, 2h"_s), (Amounts{15, 30, 60, 120}));
    EXPECT_EQ(readWindSpeed(u"45 km/h"_s), 45);
    EXPECT_EQ(readWindSpeed(u" 12,5"_s), 12.5);
    EXPECT_EQ(readDirection(u"NO"_s), 315);
    EXPECT_EQ(readDirection(u"nord-ouest"_s), 315);
    EXPECT_EQ(readDirection(u"North West"_s), 315);
    EXPECT_EQ(readDirection(u"nne"_s), 22.5);
    EXPECT_EQ(readDirection(u"est"_s), 90);
    EXPECT_EQ(readDirection(u"360°"_s), 0);
    EXPECT_EQ(directionText(337.5), u"NNO"_s);
    EXPECT_EQ(directionText(359), u"N"_s);
    for (double degrees = 0; degrees < 360; degrees += 22.5)
        EXPECT_EQ(readDirection(directionText(degrees)), degrees);
}

TEST(TypedAmounts, RefusesTheRest) {
    for (const QString &text : {u""_s, u" ,"_s, u"cent"_s, u"0"_s, u"100001"_s, u"100 lieues"_s, u"30 min"_s, u"-5"_s,
                                u"1 2 3 4 5 6 7 8 9"_s, u"99999999999999999999"_s, u"100x"_s, u"1e3"_s})
        EXPECT_FALSE(readDistances(text)) << text.toStdString();
    EXPECT_FALSE(readMinutes(u"25 h"_s));
    EXPECT_FALSE(readWindSpeed(u"251"_s));
    EXPECT_FALSE(readWindSpeed(u"fort"_s));
    EXPECT_FALSE(readDirection(u"361"_s));
    EXPECT_FALSE(readDirection(u"amont"_s));
    EXPECT_FALSE(readDirection(QString()));
}

class PerimetersTest : public CommandsFeed {
protected:
    PerimetersTest() {
        feed.put(10, Kind::Symbol, {{Field::Label, BoardFeed::text("Silo")}, {Field::Position, Value(kPlace)}});
    }
    [[nodiscard]] std::vector<MapScene::ObjectPtr> lines() { return perimeters.scene()->drawingOrder(); }

    Perimeters perimeters{board, Catalogue::standard(), commands, notices};
};

TEST_F(PerimetersTest, FollowTheObjectAndWhatIsTyped) {
    perimeters.show({BoardFeed::id(10)});
    EXPECT_EQ(perimeters.subject(), u"Silo"_s);
    ASSERT_EQ(lines().size(), 3U);
    EXPECT_EQ(lines()[1]->label, u"300 m"_s);
    for (const Position &vertex : lines()[1]->path)
        EXPECT_NEAR(distanceMetres(kPlace, vertex), 300, 5);
    EXPECT_EQ(lines()[1]->path.front(), lines()[1]->path.back()) << "closed";
    perimeters.setDistances(u"1 km"_s);
    ASSERT_EQ(lines().size(), 1U);
    EXPECT_EQ(perimeters.results().size(), 1);
    const Position moved = Position::fromDegrees(43.4, 5.4);
    feed.set(10, Field::Position, Value(moved));
    EXPECT_NEAR(distanceMetres(moved, lines()[0]->path.front()), 1000, 15);
    perimeters.setDistances(u"loin"_s);
    EXPECT_TRUE(lines().empty());
    EXPECT_TRUE(perimeters.problem().contains(u"Distances"_s));
    EXPECT_EQ(perimeters.subject(), u"Silo"_s);
    EXPECT_TRUE(sent.empty()) << "nothing of it is on the board";
    feed.remove(10);
    EXPECT_TRUE(perimeters.subject().isEmpty());
}

TEST_F(PerimetersTest, AreKeptAsOneGroupInOneChange) {
    perimeters.show({BoardFeed::id(10)});
    perimeters.keep();
    ASSERT_EQ(sent.size(), 1U);
    ASSERT_EQ(last().size(), 3U);
    const auto &line = intentAt<intent::Add>(2);
    EXPECT_EQ(line.kind, Kind::Line);
    EXPECT_EQ(fieldOf(line, Field::Label), BoardFeed::text("500 m"));
    EXPECT_EQ(fieldOf(line, Field::Group), fieldOf(intentAt<intent::Add>(0), Field::Group));
    EXPECT_TRUE(lines().empty()) << "they come back from the board";
    perimeters.keep();
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(PerimetersTest, AFireIsAnEstimateAndSaysSo) {
    feed.put(11, Kind::Symbol,
             {{Field::Catalogue, BoardFeed::text("vent")},
              {Field::Label, BoardFeed::text("Mistral 54 km/h")},
              {Field::Rotation, Value(std::int64_t{3150})}});
    perimeters.setSpreads(true);
    perimeters.setMinutes(u"60"_s);
    perimeters.show({BoardFeed::id(10)});
    EXPECT_EQ(perimeters.windFrom(), u"NO"_s) << "the wind on the board";
    EXPECT_EQ(perimeters.windSpeed(), u"54"_s);
    ASSERT_EQ(lines().size(), 1U);
    EXPECT_TRUE(lines()[0]->label.startsWith(u"ESTIMATION 3 %"_s));
    EXPECT_EQ(lines()[0]->phase, Phase::Anticipated);
    double head = 0;
    Position furthest;
    for (const Position &vertex : lines()[0]->path)
        if (const double metres = distanceMetres(kPlace, vertex); metres > head) {
            head = metres;
            furthest = vertex;
        }
    EXPECT_NEAR(head, (0.03 * 15 + 0.01) * 3600, 20);
    EXPECT_NEAR(bearingDegrees(kPlace, furthest), 135, 3) << "to where the wind blows";
    perimeters.setWindSpeed(u"tempête"_s);
    EXPECT_TRUE(lines().empty());
    EXPECT_FALSE(perimeters.problem().isEmpty());
    perimeters.setPercent(99);
    EXPECT_EQ(perimeters.percent(), 10);
}

TEST_F(PerimetersTest, GoRoundLinesAreasAndCirclesTogether) {
    const auto at = [](double latitude, double longitude) { return Position::fromDegrees(latitude, longitude); };
    feed.put(20, Kind::Line, {{Field::Path, Value(Path{at(43.30, 5.40), at(43.30, 5.41)})}});
    feed.put(21, Kind::Area,
             {{Field::Catalogue, BoardFeed::text("zone-exclusion-cercle")},
              {Field::Path, Value(Path{at(43.30, 5.42), at(43.31, 5.42)})}});
    perimeters.setDistances(u"50"_s);
    perimeters.show({BoardFeed::id(21)});
    ASSERT_EQ(lines().size(), 1U);
    for (const Position &vertex : lines()[0]->path)
        EXPECT_NEAR(distanceMetres(at(43.30, 5.42), vertex), distanceMetres(at(43.30, 5.42), at(43.31, 5.42)) + 50, 12);
    perimeters.show({BoardFeed::id(10), BoardFeed::id(20), BoardFeed::id(21)});
    EXPECT_TRUE(perimeters.subject().startsWith(u'3'));
    EXPECT_EQ(lines().size(), 1U) << "those that touch are one";
    perimeters.show({BoardFeed::id(99)});
    EXPECT_TRUE(lines().empty());
    EXPECT_FALSE(notice().isEmpty());
}

TEST_F(PerimetersTest, ALongLineIsWorkedOutAside) {
    Path path;
    for (int i = 0; i < 1'000; ++i)
        path.push_back(Position::fromDegrees(43.3 + 0.0001 * (i % 7), 5.4 + 0.0001 * i));
    feed.put(30, Kind::Line, {{Field::Path, Value(path)}});
    perimeters.show({BoardFeed::id(30)});
    EXPECT_FALSE(perimeters.subject().isEmpty());
    perimeters.setDistances(u"400"_s);
    perimeters.setDistances(u"250, 400"_s); // the newest wish counts
    ASSERT_TRUE(QTest::qWaitFor([this] { return lines().size() == 2; }, 60'000));
    EXPECT_EQ(lines()[0]->label, u"250 m"_s);
    perimeters.setDistances(u"300"_s);
    perimeters.clear();
    EXPECT_TRUE(lines().empty());
    perimeters.show({BoardFeed::id(10)});
    ASSERT_EQ(lines().size(), 1U);
    // What comes late is of another object.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    ASSERT_EQ(lines().size(), 1U);
    EXPECT_LT(distanceMetres(kPlace, lines()[0]->path.front()), 310);
}

} // namespace
} // namespace fanion::app
