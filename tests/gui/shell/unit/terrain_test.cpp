// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/terrain/height_at.h"
#include "app/shell/terrain/height_text.h"
#include "app/shell/terrain/profile.h"
#include "core/geo/lambert93.h"
#include "tests/gui/shell/unit/commands_feed.h"
#include "tests/support/terrain_file.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using namespace Qt::StringLiterals;
constexpr int kWait = 20'000; ///< ms until a test fails; nothing takes so long

const Position kPlace = Position::fromDegrees(43.2951, 5.3740);

class GroundTest : public CommandsFeed {
protected:
    GroundTest() {
        const auto at = toLambert93(kPlace).value();
        // 2 km a side: to the east it rises by 1 m in 10, beyond 500 m nothing is known.
        test::writeAsciiGrid(file(), 200, at.x - 1000, at.y - 1000, 10,
                             [](int column, int) { return column < 150 ? 100.5 + column : -99999; });
        store.setValue(QStringLiteral("map/terrain"), QStringList{file()});
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"RGEALTI.asc"_s); }
    [[nodiscard]] static Position shifted(double east, double north = 0) {
        const auto at = toLambert93(kPlace).value();
        return fromLambert93({at.x + east, at.y + north}).value();
    }
    static QGeoCoordinate coordinate(Position place) { return {place.latitude(), place.longitude()}; }
    template <typename Object, typename Signal, typename Until>
    static void waitFor(const Object &object, Signal signal, Until until) {
        QSignalSpy spy(&object, signal);
        while (!until())
            ASSERT_TRUE(spy.wait(kWait));
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"screen.ini"_s), QSettings::IniFormat};
};

TEST(HeightText, SaysMetresOrThatNobodyKnows) {
    EXPECT_EQ(heightText(431.6), u"432 m"_s);
    EXPECT_EQ(heightText(-0.2), u"0 m"_s);
    EXPECT_EQ(heightText(std::nullopt), u"—"_s);
    EXPECT_EQ(slopeText(-0.123), u"12 %"_s);
}

TEST_F(GroundTest, TheListIsKeptAndWhatIsNoGroundIsRefused) {
    TerrainModel model(store, notices);
    ASSERT_EQ(model.rowCount(), 1);
    waitFor(model, &TerrainModel::changed, [&] { return model.isKnown(); });
    EXPECT_TRUE(model.data(model.index(0), TerrainModel::DetailRole).toString().contains(u"10 m"_s));
    const QString other = folder.filePath(u"faux.asc"_s);
    test::write(other, "rien");
    const int told = notices.rowCount();
    model.add(QUrl::fromLocalFile(other));
    waitFor(notices, &Notices::rowsInserted, [&] { return notices.rowCount() > told; });
    EXPECT_EQ(model.rowCount(), 1);
    model.remove(0);
    EXPECT_FALSE(model.isKnown());
    EXPECT_TRUE(store.value(QStringLiteral("map/terrain")).toStringList().isEmpty());
    EXPECT_TRUE(QFile::exists(file())) << "the file stays";
    model.add(QUrl::fromLocalFile(file()));
    waitFor(model, &TerrainModel::changed, [&] { return model.isKnown(); });
    EXPECT_EQ(store.value(QStringLiteral("map/terrain")).toStringList(), QStringList{file()});
}

TEST_F(GroundTest, AStickThatWasTakenOutKeepsItsPlace) {
    const QString away = folder.filePath(u"parti"_s);
    QFile::rename(file(), away);
    TerrainModel model(store, notices);
    waitFor(model, &TerrainModel::changed,
            [&] { return !model.data(model.index(0), TerrainModel::ReadyRole).toBool(); });
    EXPECT_FALSE(model.isKnown());
    QFile::rename(away, file());
    model.lookAgain();
    waitFor(model, &TerrainModel::changed, [&] { return model.isKnown(); });
}

TEST_F(GroundTest, TheHeightFollowsThePlace) {
    TerrainModel model(store, notices);
    HeightAt height;
    height.setTerrain(&model);
    height.setPlace(coordinate(kPlace));
    waitFor(height, &HeightAt::textChanged, [&] { return height.text() == u"200 m"_s; });
    // A pointer that moves faster than a disk: the last place counts.
    for (int east = 0; east <= 300; ++east)
        height.setPlace(coordinate(shifted(east)));
    waitFor(height, &HeightAt::textChanged, [&] { return height.text() == u"230 m"_s; });
    height.setPlace(coordinate(shifted(800)));
    waitFor(height, &HeightAt::textChanged, [&] { return height.text() == u"—"_s; });
    height.setPlace({});
    EXPECT_EQ(height.text(), QString());
    height.setPlace(coordinate(kPlace));
    waitFor(height, &HeightAt::textChanged, [&] { return height.text() == u"200 m"_s; });
    model.remove(0);
    EXPECT_EQ(height.text(), QString()) << "without any file nothing is said";
}

class ProfileTest : public GroundTest {
protected:
    ProfileTest() {
        feed.put(10, Kind::Line,
                 {{Field::Label, BoardFeed::text("Piste")}, {Field::Path, Value(Path{shifted(-800), shifted(200)})}});
        waitFor(model, &TerrainModel::changed, [&] { return model.isKnown(); });
    }
    void waitForCurve() {
        waitFor(profile, &Profile::changed, [&] { return !profile.isBusy(); });
    }

    TerrainModel model{store, notices};
    Profile profile{board, Catalogue::standard(), model};
};

TEST_F(ProfileTest, OfALineAndOfWhatItBecomes) {
    profile.showObject(BoardFeed::id(10));
    EXPECT_EQ(profile.subject(), u"Piste"_s);
    waitForCurve();
    ASSERT_TRUE(profile.isKnown());
    EXPECT_NEAR(profile.whole()->length, 1000, 2);
    EXPECT_NEAR(profile.whole()->climb, 100, 3);
    EXPECT_NEAR(profile.whole()->descent, 0, 0.01);
    EXPECT_NEAR(profile.whole()->steepest, 0.1, 0.01);
    EXPECT_TRUE(profile.remark().isEmpty());
    ASSERT_EQ(profile.figures().size(), 4);
    EXPECT_EQ(profile.figures()[1].text, u"120 m à 220 m"_s);
    // A colleague turns it round, and further.
    feed.set(10, Field::Path, Value(Path{shifted(900), shifted(-900)}));
    waitForCurve();
    EXPECT_NEAR(profile.whole()->descent, 139, 3);
    EXPECT_TRUE(profile.whole()->hasGaps);
    EXPECT_FALSE(profile.remark().isEmpty());
    feed.remove(10);
    EXPECT_FALSE(profile.isKnown());
    EXPECT_TRUE(profile.subject().isEmpty());
}

TEST_F(ProfileTest, WhatIsPointedAtHasItsPlaceAndHeight) {
    profile.showObject(BoardFeed::id(10));
    waitForCurve();
    EXPECT_FALSE(profile.pointedPlace().isValid());
    profile.setPointed(0.5);
    EXPECT_NEAR(profile.pointedPlace().distanceTo(coordinate(shifted(-300))), 0, 6);
    EXPECT_TRUE(profile.pointedText().endsWith(u" · pente 10 %"_s)) << profile.pointedText().toStdString();
    EXPECT_TRUE(profile.pointedText().contains(u" · alt. 170 m"_s) ||
                profile.pointedText().contains(u" · alt. 171 m"_s))
        << profile.pointedText().toStdString();
    profile.setPointed(7);
    EXPECT_NEAR(profile.pointedPlace().distanceTo(coordinate(shifted(200))), 0, 1);
    profile.clear();
    EXPECT_FALSE(profile.pointedPlace().isValid());
}

TEST_F(ProfileTest, OfAnAreaItsWholeEdgeAndOfAMeasuredPath) {
    feed.put(11, Kind::Area,
             {{Field::Label, BoardFeed::text("Zone")},
              {Field::Path, Value(Path{shifted(-500), shifted(-100), shifted(-100, 300)})}});
    profile.showObject(BoardFeed::id(11));
    waitForCurve();
    EXPECT_NEAR(profile.whole()->length, 400 + 300 + 500, 3);
    EXPECT_NEAR(profile.whole()->climb, profile.whole()->descent, 3) << "back where it began";
    profile.showPath({coordinate(shifted(0)), coordinate(shifted(0, 500))});
    EXPECT_FALSE(profile.subject().isEmpty());
    waitForCurve();
    EXPECT_NEAR(profile.whole()->length, 500, 2);
    profile.showPath({coordinate(Position::fromDegrees(48, 2)), coordinate(Position::fromDegrees(48.01, 2))});
    waitForCurve();
    EXPECT_FALSE(profile.isKnown()) << "no file covers it";
    feed.put(12, Kind::Symbol, {{Field::Position, Value(kPlace)}});
    profile.showObject(BoardFeed::id(12));
    EXPECT_TRUE(profile.subject().isEmpty());
}

} // namespace
} // namespace fanion::app
