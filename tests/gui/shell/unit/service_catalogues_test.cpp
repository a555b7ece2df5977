// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/signs/service_catalogues.h"

#include "app/shell/bridge/notices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace fanion::app {

namespace {

class ServiceCataloguesTest : public testing::Test {
protected:
    void TearDown() override {
        // Other tests draw with the standard one.
        if (&Catalogue::inUse() != &Catalogue::standard()) Catalogue::takeIntoUse(Catalogue::standard());
    }
    static QByteArray right(const char *service = "SDIS 13") {
        return QByteArray(R"({"format": 1, "service": ")") + service + R"(", "entries": [
            {"key": "sdis13.bassin", "fr": "Bassin", "en": "Basin", "category": "water", "creates": "symbol",
             "nature": "water", "symbol": {"draw": [{"circle": [32, 32, 12]}]}}]})";
    }
    QString write(const QString &name, const QByteArray &json) {
        const QString path = desk.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        return path;
    }
    QString told() const { return notices.data(notices.index(notices.count() - 1), Notices::TextRole).toString(); }
    QString folder() const { return desk.filePath(QStringLiteral("home/catalogues")); }

    QTemporaryDir desk;
    Notices notices;
};

} // namespace

TEST_F(ServiceCataloguesTest, WhatIsAddedIsThereAfterARestart) {
    {
        ServiceCatalogues catalogues(folder(), notices);
        EXPECT_EQ(&Catalogue::inUse(), &Catalogue::standard());
        catalogues.add(QUrl::fromLocalFile(write(QStringLiteral("sdis13.json"), right())));
        ASSERT_EQ(catalogues.count(), 1);
        EXPECT_EQ(catalogues.index(0).data(ServiceCatalogues::NameRole).toString(), QStringLiteral("SDIS 13"));
        EXPECT_TRUE(told().contains(u"SDIS 13")) << told().toStdString();
        EXPECT_EQ(Catalogue::inUse().find(QStringLiteral("sdis13.bassin")), nullptr) << "not in the middle of work";
    }
    QFile::remove(desk.filePath(QStringLiteral("sdis13.json"))); // it was copied
    const ServiceCatalogues again(folder(), notices);
    EXPECT_EQ(again.count(), 1);
    ASSERT_NE(Catalogue::inUse().find(QStringLiteral("sdis13.bassin")), nullptr);
}

TEST_F(ServiceCataloguesTest, AWrongOneIsRefusedWithWhatIsWrong) {
    ServiceCatalogues catalogues(folder(), notices);
    catalogues.add(QUrl::fromLocalFile(write(QStringLiteral("a.json"), right().replace("water", "watr"))));
    EXPECT_EQ(catalogues.count(), 0);
    EXPECT_TRUE(told().contains(u"entries[0].category : « watr »")) << told().toStdString();
    EXPECT_TRUE(told().contains(u"entries[0].nature")) << "all of it";
    EXPECT_FALSE(QFile::exists(folder() + QStringLiteral("/a.json")));
    catalogues.add(QUrl::fromLocalFile(write(QStringLiteral("b.json"), "{\n\"format\": 1,\n}")));
    EXPECT_TRUE(told().contains(u"ligne 3")) << told().toStdString();
    catalogues.add(QUrl::fromLocalFile(desk.filePath(QStringLiteral("none.json"))));
    EXPECT_TRUE(told().contains(u"none.json"));
}

TEST_F(ServiceCataloguesTest, OneThatWentWrongIsLeftOutAndTheOthersServe) {
    QDir(desk.path()).mkpath(QStringLiteral("home/catalogues"));
    write(QStringLiteral("home/catalogues/a.json"), "nonsense");
    write(QStringLiteral("home/catalogues/b.json"), right());
    ServiceCatalogues catalogues(folder(), notices);
    EXPECT_EQ(notices.count(), 1);
    EXPECT_TRUE(told().contains(u"a.json"));
    EXPECT_NE(Catalogue::inUse().find(QStringLiteral("sdis13.bassin")), nullptr);
    catalogues.remove(QStringLiteral("a.json"));
    EXPECT_EQ(catalogues.count(), 1);
    EXPECT_FALSE(QFile::exists(folder() + QStringLiteral("/a.json")));
}

TEST_F(ServiceCataloguesTest, NothingOutsideOfTheFolderIsRemoved) {
    QDir(desk.path()).mkpath(QStringLiteral("home/catalogues"));
    const QString path = write(QStringLiteral("home/precious.json"), right());
    ServiceCatalogues catalogues(folder(), notices);
    catalogues.remove(QStringLiteral("../precious.json"));
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(ServiceCataloguesTest, ALaterOneLiesOverAnEarlierOne) {
    ServiceCatalogues catalogues(folder(), notices);
    catalogues.add(QUrl::fromLocalFile(write(QStringLiteral("b.json"), right("Zone").replace("Bassin", "Mare"))));
    catalogues.add(QUrl::fromLocalFile(write(QStringLiteral("a.json"), right())));
    const CatalogueFolder::Loaded loaded = CatalogueFolder(folder()).load();
    EXPECT_EQ(loaded.catalogue.find(QStringLiteral("sdis13.bassin"))->french, QStringLiteral("Mare"));
    EXPECT_TRUE(loaded.catalogue.service().endsWith(QStringLiteral(" + SDIS 13 + Zone")));
}

TEST_F(ServiceCataloguesTest, ACatalogueIsKnownByItsWords) {
    EXPECT_TRUE(CatalogueFolder::looksLikeCatalogue(write(QStringLiteral("a"), right())));
    EXPECT_TRUE(CatalogueFolder::looksLikeCatalogue(write(QStringLiteral("b"), right().replace("],", "]"))))
        << "broken";
    EXPECT_FALSE(CatalogueFolder::looksLikeCatalogue(
        write(QStringLiteral("c"), R"({"type": "FeatureCollection", "features": []})")));
    EXPECT_FALSE(CatalogueFolder::looksLikeCatalogue(desk.filePath(QStringLiteral("none"))));
}

} // namespace fanion::app
