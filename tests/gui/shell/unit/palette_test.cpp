// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/palette_model.h"
#include "app/shell/preferences.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace fanion::app {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(Palette, FindsByAbbreviationAndRemembers) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    PaletteModel model(Catalogue::standard(), preferences);
    const QAbstractItemModelTester tester(&model, kFatal);
    EXPECT_GT(model.rowCount(), 40);
    model.setSearchText(QStringLiteral("fpt"));
    EXPECT_EQ(model.keyAt(0), QStringLiteral("vehicle:FPT"));
    EXPECT_EQ(model.toolOf(QStringLiteral("vehicle:FPT")), QStringLiteral("point"));
    EXPECT_EQ(model.toolOf(QStringLiteral("action")), QStringLiteral("line"));
    EXPECT_EQ(model.toolOf(QStringLiteral("zone-exclusion-cercle")), QStringLiteral("circle"));
    model.setSearchText({});
    preferences.toggleFavourite(QStringLiteral("crm"));
    preferences.usedSymbol(QStringLiteral("pma"));
    EXPECT_EQ(model.keyAt(0), QStringLiteral("crm"));
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_FALSE(model.index(row).data(PaletteModel::NameRole).toString().isEmpty()) << row;
}

TEST(Palette, FindsByAnyWordOfBothLanguagesWithoutAccents) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    PaletteModel model(Catalogue::standard(), preferences);
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto first = [&model](const char *text) {
        model.setSearchText(QString::fromUtf8(text));
        return model.keyAt(0).toStdString();
    };
    EXPECT_EQ(first("vsav"), "vehicle:VSAV");
    EXPECT_EQ(first("VSA"), "vehicle:VSAV") << "typed ahead";
    EXPECT_EQ(first("pc"), "pc") << "not the PCM that begins with it";
    EXPECT_EQ(first("crm"), "crm");
    EXPECT_EQ(first("point"), "point") << "not the engine whose name has the word";
    EXPECT_EQ(first("perenne"), "eau-perenne");
    EXPECT_EQ(first("staging"), "crm");
    EXPECT_EQ(first("hot zone"), "zone-exclusion");
    EXPECT_EQ(first("ambulance"), "vehicle:VSAV");
    EXPECT_EQ(first("echelle combines"), "vehicle:EPC");
    EXPECT_EQ(first("contre-feu"), "feu-tactique");
    EXPECT_EQ(first("zzzz"), "");
}

TEST(Palette, TellsWhereASignComesFrom) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    const PaletteModel model(Catalogue::standard(), preferences);
    const auto tip = [&model](const char *key) { return model.tipOf(QString::fromLatin1(key)).toStdString(); };
    EXPECT_EQ(tip("groupe"), "Échelon : groupe\nCharte SDIS 35, charte ATLAS · certain");
    EXPECT_EQ(tip("pc-site"), "Niveau : chef de site\nCharte SDIS 35, charte ATLAS · certain");
    EXPECT_EQ(tip("crm"), "Charte ATLAS · probable, à confirmer");
    EXPECT_EQ(tip("pma"), "Dessin proposé par Fanion · à confirmer");
    EXPECT_EQ(tip("batiment"), "Usage courant, sans source écrite · à confirmer");
    EXPECT_EQ(tip("vehicle:EPA"), "Équipage : 2–3\nÉchelon : engin isolé\nListes d'engins publiées · certain");
    EXPECT_EQ(tip("nothing"), "");
    EXPECT_TRUE(model.phaseTip(QStringLiteral("planned")).contains(u"Pointillé"));
    EXPECT_EQ(model.phaseTip(QStringLiteral("nonsense")), QString());
}

TEST(Palette, AStarWhileSearchingMovesNothing) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    PaletteModel model(Catalogue::standard(), preferences);
    model.setSearchText(QStringLiteral("zone"));
    QSignalSpy reset(&model, &PaletteModel::modelReset);
    QSignalSpy changed(&model, &PaletteModel::dataChanged);
    preferences.toggleFavourite(model.keyAt(2));
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(model.index(2).data(PaletteModel::FavouriteRole).toBool());
}

TEST(Palette, TheLastUsedAreThereWhenItOpensAgain) {
    const QTemporaryDir home;
    Preferences preferences(home.path());
    PaletteModel model(Catalogue::standard(), preferences);
    EXPECT_EQ(model.lastUsed(), QString());
    preferences.usedSymbol(QStringLiteral("pma"));
    preferences.usedSymbol(QStringLiteral("vehicle:FPT"));
    preferences.usedSymbol(QStringLiteral("gone.with-its-catalogue"));
    EXPECT_EQ(model.lastUsed(), QStringLiteral("vehicle:FPT")) << "what no catalogue has is passed over";
    model.refresh();
    EXPECT_EQ(model.keyAt(0), QStringLiteral("vehicle:FPT"));
    EXPECT_EQ(model.keyAt(1), QStringLiteral("pma"));
}

} // namespace
} // namespace fanion::app
