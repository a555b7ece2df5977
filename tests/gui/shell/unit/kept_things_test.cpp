// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/notices.h"
#include "app/shell/coordinates.h"
#include "app/shell/models/bookmarks_model.h"
#include "app/shell/models/recent_model.h"
#include "app/shell/preferences.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

namespace fanion::app {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(Coordinates, TheNotationStaysOverRestarts) {
    const QTemporaryDir home;
    Notices notices;
    const QGeoCoordinate tower(48.8582, 2.2945);
    {
        Preferences preferences(home.path());
        Coordinates coordinates(preferences.store(), notices);
        EXPECT_EQ(coordinates.notation(), QStringLiteral("decimal"));
        coordinates.setNotation(QStringLiteral("utm"));
        EXPECT_EQ(coordinates.notations().size(), 6);
    }
    Preferences preferences(home.path());
    Coordinates coordinates(preferences.store(), notices);
    EXPECT_EQ(coordinates.notation(), QStringLiteral("utm"));
    EXPECT_EQ(coordinates.named(tower, coordinates.notation()), QStringLiteral("UTM 31U 448252 5411933"));
    EXPECT_EQ(coordinates.named({}, coordinates.notation()), QString());
    coordinates.copy({}, coordinates.notation());
    EXPECT_EQ(notices.count(), 0) << "nothing was copied, nothing is said";
    coordinates.setNotation(QStringLiteral("what3words"));
    EXPECT_EQ(coordinates.notation(), QStringLiteral("decimal"));
}

TEST(Bookmarks, AreOfTheirIncidentOverRestarts) {
    const QTemporaryDir home;
    const QString here = QStringLiteral("0a0b");
    {
        Preferences preferences(home.path());
        BookmarksModel model(preferences.store());
        const QAbstractItemModelTester tester(&model, kFatal);
        model.add(QStringLiteral("x"), {43, 5}, 12, 0);
        EXPECT_EQ(model.count(), 0) << "no incident is open";
        model.setIncident(here);
        model.add(QStringLiteral("  Vieux\u202EPort\n"), {43.2951, 5.374}, 15.5, 30);
        model.add({}, {50.6, 3.1}, 12, 0);
        model.add(QStringLiteral("x"), {}, 12, 0);
        model.rename(1, QStringLiteral("Lille"));
        model.rename(1, QStringLiteral("  "));
        model.rename(7, QStringLiteral("x"));
        model.remove(-1);
        EXPECT_EQ(model.count(), 2);
    }
    Preferences preferences(home.path());
    BookmarksModel model(preferences.store());
    model.setIncident(QStringLiteral("ffff"));
    EXPECT_EQ(model.count(), 0);
    model.setIncident(here);
    ASSERT_EQ(model.count(), 2);
    EXPECT_EQ(model.index(0).data(BookmarksModel::NameRole).toString(), QStringLiteral("VieuxPort"));
    EXPECT_EQ(model.index(0).data(BookmarksModel::CentreRole).value<QGeoCoordinate>(), QGeoCoordinate(43.2951, 5.374));
    EXPECT_EQ(model.index(0).data(BookmarksModel::ZoomRole).toDouble(), 15.5);
    EXPECT_EQ(model.index(0).data(BookmarksModel::BearingRole).toDouble(), 30);
    EXPECT_EQ(model.index(1).data(BookmarksModel::NameRole).toString(), QStringLiteral("Lille"));
    model.remove(0);
    model.setIncident({});
    model.setIncident(here);
    EXPECT_EQ(model.count(), 1);
}

TEST(Recent, KeepsTheLastFirstOverRestarts) {
    const QTemporaryDir home;
    {
        Preferences preferences(home.path());
        RecentModel model(preferences.store());
        const QAbstractItemModelTester tester(&model, kFatal);
        model.opened(QStringLiteral("/a.fanion"), QStringLiteral("A"), QStringLiteral("K7-42"), false);
        model.opened(QStringLiteral("/b.fanion"), QStringLiteral("B"), {}, true);
        model.opened(QStringLiteral("/a.fanion"), QStringLiteral("A"), QStringLiteral("K7-42"), false);
        EXPECT_EQ(model.rowCount(), 2);
    }
    Preferences preferences(home.path());
    RecentModel model(preferences.store());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(RecentModel::TitleRole).toString(), QStringLiteral("A"));
    EXPECT_TRUE(model.index(0).data(RecentModel::MissingRole).toBool());
    model.forget(QStringLiteral("/a.fanion"));
    EXPECT_EQ(model.rowCount(), 1);
}

} // namespace
} // namespace fanion::app
