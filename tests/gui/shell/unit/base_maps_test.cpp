// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/base_maps_model.h"
#include "app/shell/basemaps/map_keys.h"
#include "app/shell/basemaps/stick_maps.h"
#include "app/shell/bridge/notices.h"
#include "app/tiles/online_address.h"
#include "app/tiles/service_keys.h"
#include "tests/support/map_file.h"

#include <QDir>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using Model = BaseMapsModel;

class BaseMapsTest : public testing::Test {
protected:
    static constexpr int kWait = 20'000; ///< ms until a test fails; nothing takes so long

    QString map(const char *name) {
        test::PmtilesWriter writer;
        writer.tiles[{5, 16, 11}] = test::pictureTile(Qt::green);
        writer.metadata = R"({"name":")" + QByteArray(name) + R"(","attribution":"© )" + name + R"("})";
        const QString path = folder.filePath(QString::fromLatin1(name) + QStringLiteral(".pmtiles"));
        test::write(path, writer.bytes());
        return path;
    }
    QVariant at(const Model &model, int row, int role) const { return model.data(model.index(row), role); }
    QString label(const Model &model, int row) const { return at(model, row, Model::LabelRole).toString(); }
    void add(Model &model, const QString &path) {
        const int before = model.rowCount();
        QSignalSpy inserted(&model, &Model::rowsInserted);
        model.add(QUrl::fromLocalFile(path));
        ASSERT_TRUE(inserted.wait(kWait));
        ASSERT_EQ(model.rowCount(), before + 1);
    }
    /** Until a map is known to be there, or not. */
    void learn(Model &model, int row, bool ready) {
        QSignalSpy changed(&model, &Model::dataChanged);
        while (at(model, row, Model::ReadyRole).toBool() != ready ||
               at(model, row, Model::DetailRole) == tr("Lecture…"))
            ASSERT_TRUE(changed.wait(kWait));
    }
    static QString tr(const char *text) { return Model::tr(text); }

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("screen.ini")), QSettings::IniFormat};
    Notices notices;
    MapKeys keys{folder.filePath(QStringLiteral("keys.json")), notices};
};

TEST_F(BaseMapsTest, AMapThatCameByItselfTakesNobodyToItsPlace) {
    Model model(store, keys, notices);
    QSignalSpy inserted(&model, &Model::rowsInserted);
    QSignalSpy moved(&model, &Model::added);
    model.addInPlace(QUrl::fromLocalFile(map("Istres")));
    ASSERT_TRUE(inserted.wait(kWait));
    EXPECT_EQ(label(model, 0), QStringLiteral("Istres"));
    EXPECT_TRUE(moved.isEmpty());
    add(model, map("Salon"));
    EXPECT_EQ(moved.size(), 1) << "as the officer's own do";
}

TEST_F(BaseMapsTest, BeginsWithTheOneThatShips) {
    Model model(store, keys, notices);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(at(model, 0, Model::BuiltInRole).toBool());
    learn(model, 0, true);
    EXPECT_TRUE(model.attribution().contains(u"OpenStreetMap"));
    model.remove(0);
    EXPECT_EQ(model.rowCount(), 1) << "it can be hidden, not removed";
}

TEST_F(BaseMapsTest, NewMapsLieOnTopInTheOrderOneChooses) {
    Model model(store, keys, notices);
    add(model, map("Plan"));
    add(model, map("Photos"));
    EXPECT_EQ(label(model, 0), u"Photos");
    EXPECT_EQ(label(model, 1), u"Plan");
    EXPECT_TRUE(model.attribution().startsWith(u"© Photos · © Plan"));
    model.move(0, 1);
    EXPECT_EQ(label(model, 0), u"Plan");
    model.move(1, 1);
    EXPECT_EQ(label(model, 1), u"Photos") << "never below the one that ships";
    model.setShown(0, false);
    EXPECT_FALSE(model.attribution().contains(u"© Plan"));
    model.setStrength(1, 7);
    EXPECT_EQ(at(model, 1, Model::StrengthRole).toDouble(), 1.0);
}

TEST_F(BaseMapsTest, TheListIsKeptAndAMapThatIsAwayComesBack) {
    const QString path = map("Plan");
    {
        Model model(store, keys, notices);
        add(model, path);
        model.setStrength(0, 0.5);
    }
    const QString away = path + QStringLiteral(".away");
    ASSERT_TRUE(QFile::rename(path, away));
    Model model(store, keys, notices);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(at(model, 0, Model::StrengthRole).toDouble(), 0.5);
    learn(model, 0, false);
    EXPECT_TRUE(at(model, 0, Model::DetailRole).toString().contains(path)) << "says what is missing";
    ASSERT_TRUE(QFile::rename(away, path));
    model.lookAgain();
    learn(model, 0, true);
    EXPECT_EQ(label(model, 0), u"Plan");
}

TEST_F(BaseMapsTest, WhatIsNoMapIsRefusedWithWords) {
    Model model(store, keys, notices);
    const QString path = folder.filePath(QStringLiteral("points.tif"));
    test::write(path, "no picture");
    QSignalSpy told(&notices, &Notices::told);
    model.add(QUrl::fromLocalFile(path));
    ASSERT_TRUE(told.wait(kWait));
    EXPECT_TRUE(told.front().front().toString().contains(u"points.tif"));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.addAddress(QStringLiteral("https://example.org/map.png")));
    EXPECT_EQ(told.size(), 2);
}

TEST_F(BaseMapsTest, AMapFromTheNetworkIsTakenByItsAddress) {
    Model model(store, keys, notices);
    QSignalSpy inserted(&model, &Model::rowsInserted);
    EXPECT_TRUE(model.addAddress(QStringLiteral("http://127.0.0.1:9/{z}/{x}/{y}.png#name=Essai&zooms=3-12")));
    ASSERT_TRUE(inserted.wait(kWait)) << "without asking the server";
    EXPECT_EQ(label(model, 0), u"Essai");
    EXPECT_TRUE(at(model, 0, Model::DetailRole).toString().contains(u"127.0.0.1"));
    for (const QVariant &preset : model.presets())
        EXPECT_TRUE(OnlineAddress::parse(preset.toMap()[QStringLiteral("address")].toString()));
}

TEST_F(BaseMapsTest, ASticksMapsAreFound) {
    (void)map("racine");
    QDir(folder.path()).mkdir(QStringLiteral("Cartes 13"));
    QDir(folder.path()).mkdir(QStringLiteral("photos"));
    ASSERT_TRUE(QFile::copy(map("racine"), folder.filePath(QStringLiteral("Cartes 13/feuille.pmtiles"))));
    ASSERT_TRUE(QFile::copy(map("racine"), folder.filePath(QStringLiteral("photos/autre.pmtiles"))));
    test::write(folder.filePath(QStringLiteral("faux.mbtiles")), "not one");
    StickMaps sticks(QStringList{folder.path()});
    QSignalSpy found(&sticks, &StickMaps::foundChanged);
    sticks.look();
    ASSERT_TRUE(found.wait(kWait));
    QStringList names;
    for (const QVariant &each : sticks.found())
        names += QFileInfo(each.toMap()[QStringLiteral("url")].toUrl().toLocalFile()).fileName();
    names.sort();
    EXPECT_EQ(names, (QStringList{QStringLiteral("feuille.pmtiles"), QStringLiteral("racine.pmtiles")}));
}

QByteArray contentsOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_F(BaseMapsTest, AKeyIsKeptApart) {
    const QString file = folder.filePath(QStringLiteral("keys.json"));
    const QString address = QStringLiteral("https://maps.example.org/{z}/{x}/{y}.png?apikey=s3cr%2Bt&style=a");
    Model model(store, keys, notices);
    QSignalSpy inserted(&model, &Model::rowsInserted);
    ASSERT_TRUE(model.addAddress(address));
    ASSERT_TRUE(inserted.wait(kWait));
    EXPECT_EQ(ServiceKeys::inUse().of(QStringLiteral("maps.example.org")), QStringLiteral("s3cr+t"));
    EXPECT_EQ(at(model, 0, Model::KeyServerRole), QStringLiteral("maps.example.org"));
    EXPECT_TRUE(at(model, 0, Model::MapRole).toString().contains(QStringLiteral("apikey={key}&style=a")));
    store.sync();
    EXPECT_FALSE(contentsOf(store.fileName()).contains("s3cr"));
    for (int i = 0; i < notices.count(); ++i)
        EXPECT_FALSE(notices.index(i).data(Notices::TextRole).toString().contains(QStringLiteral("s3cr")));
    EXPECT_TRUE(contentsOf(file).contains("s3cr+t"));
    EXPECT_FALSE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther));

    keys.set(QStringLiteral("maps.example.org"), {});
    EXPECT_FALSE(contentsOf(file).contains("s3cr"));
    EXPECT_EQ(MapKeys::wantedBy(at(model, 0, Model::MapRole).toString()), QStringLiteral("maps.example.org"));
    EXPECT_TRUE(at(model, 0, Model::DetailRole).toString().startsWith(tr("Clé du service à donner")));
    test::write(file, R"({"maps.example.org":"again"})");
    const MapKeys later(file, notices);
    EXPECT_EQ(ServiceKeys::inUse().of(QStringLiteral("Maps.Example.org")), QStringLiteral("again"));
    ServiceKeys::inUse().set(QStringLiteral("maps.example.org"), {});
}

} // namespace
} // namespace fanion::app
