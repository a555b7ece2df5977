// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/overlays_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace fanion::app {
namespace {

constexpr int kManoeuvre = static_cast<int>(Overlay::Manoeuvre);
constexpr int kLines = static_cast<int>(Overlay::Lines);

class OverlaysModelTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("screen.ini")), QSettings::IniFormat};
};

TEST_F(OverlaysModelTest, RemembersForEachIncidentWhatIsHiddenAndLocked) {
    {
        OverlaysModel model(store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setIncident(QStringLiteral("one"));
        model.setShown(kManoeuvre, false);
        model.setLocked(kLines, true);
        EXPECT_EQ(model.hiddenNames(), QStringList{QStringLiteral("Idée de manœuvre")});
        model.setIncident(QStringLiteral("two"));
        EXPECT_TRUE(model.hidden().none());
        EXPECT_TRUE(model.locked().none());
        model.setIncident(QString());
        model.setShown(kLines, false); // nothing is open: nothing to keep it for
    }
    OverlaysModel model(store);
    model.setIncident(QStringLiteral("one"));
    EXPECT_EQ(model.hidden().count(), 1U);
    EXPECT_FALSE(model.index(kManoeuvre).data(OverlaysModel::ShownRole).toBool());
    EXPECT_TRUE(model.index(kLines).data(OverlaysModel::LockedRole).toBool());
    model.showAll();
    EXPECT_TRUE(model.hidden().none());
    EXPECT_EQ(model.locked().count(), 1U) << "what is locked stays so";
    model.setIncident(QString());
    EXPECT_TRUE(model.locked().none());
}

TEST_F(OverlaysModelTest, RevealsWhatAnObjectIsOnAndNothingElse) {
    OverlaysModel model(store);
    model.setIncident(QStringLiteral("one"));
    model.setShown(kManoeuvre, false);
    model.setShown(kLines, false);
    model.setShown(static_cast<int>(Overlay::Areas), false);
    MapObject arrow;
    arrow.shape = MapShape::Line;
    arrow.phase = Phase::Planned;
    QSignalSpy changed(&model, &OverlaysModel::changed);
    EXPECT_EQ(model.reveal(arrow).size(), 2);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.hiddenNames(), QStringList{QStringLiteral("Zones")});
    EXPECT_TRUE(model.reveal(arrow).isEmpty());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(OverlaysModelTest, AFileSomebodyEditedDoesNoHarm) {
    store.setValue(QStringLiteral("overlays/one/hidden"),
                   QStringList{QStringLiteral("lines"), QStringLiteral("nonsense")});
    OverlaysModel model(store);
    model.setIncident(QStringLiteral("one"));
    EXPECT_EQ(model.hidden().count(), 1U);
    model.setShown(-1, false);
    model.setShown(99, false);
    EXPECT_EQ(model.hidden().count(), 1U);
}

} // namespace
} // namespace fanion::app
