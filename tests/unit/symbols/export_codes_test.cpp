// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/catalogue.h"
#include "app/symbols/export_codes.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

QString sidcOf(const QString &key, std::optional<Nature> nature = {}, Phase phase = Phase::Engaged) {
    const CatalogueEntry &entry = *Catalogue::standard().find(key);
    return exportCodes(entry, nullptr, nature.value_or(entry.nature), phase).sidc.value_or(u"none"_s);
}

QString cotOf(const QString &key, std::optional<Nature> nature = {}) {
    const CatalogueEntry &entry = *Catalogue::standard().find(key);
    return exportCodes(entry, nullptr, nature.value_or(entry.nature), Phase::Engaged).cot.value_or(u"none"_s);
}

ExportCodes ofVehicle(const QString &abbreviation, Phase phase = Phase::Engaged) {
    const VehicleEntry &vehicle = *Catalogue::standard().vehicle(abbreviation);
    return exportCodes(*Catalogue::standard().find(vehicle.symbol), &vehicle, vehicle.nature, phase);
}

} // namespace

// The table of doctrine 7.1, line by line.
TEST(ExportCodes, TheSidcsOfThePublishedTable) {
    EXPECT_EQ(sidcOf(u"engin"_s), u"10031500002302000000");
    EXPECT_EQ(sidcOf(u"engin"_s, {}, Phase::Planned), u"10031510002302000000");
    EXPECT_EQ(ofVehicle(u"FPT"_s).sidc, u"10031500002302000000"_s);
    EXPECT_EQ(ofVehicle(u"CCF"_s, Phase::Planned).sidc, u"10031510002302000000"_s);
    EXPECT_EQ(ofVehicle(u"VSAV"_s).sidc, u"10031500002301000000"_s);
    EXPECT_EQ(ofVehicle(u"VL"_s).sidc, u"10031500002300000000"_s);
    EXPECT_EQ(ofVehicle(u"SMUR"_s).sidc, u"10031500001404000000"_s);
    EXPECT_EQ(ofVehicle(u"CCGC"_s).sidc, u"10031500001410000000"_s);
    EXPECT_EQ(ofVehicle(u"GEND"_s).sidc, u"10031500001707000000"_s);
    EXPECT_EQ(ofVehicle(u"DRAGON"_s).sidc, u"10030100001202000000"_s);
    EXPECT_EQ(ofVehicle(u"ABE"_s).sidc, u"10030100001201000000"_s);
    EXPECT_EQ(ofVehicle(u"UAS"_s).sidc, u"10030100001203000000"_s);
    EXPECT_EQ(sidcOf(u"groupe"_s), u"10031000141410000000");
    EXPECT_EQ(sidcOf(u"colonne"_s), u"10031000151410000000");
    EXPECT_EQ(sidcOf(u"pc-groupe"_s), u"10031002141410000000");
    EXPECT_EQ(sidcOf(u"pc-colonne"_s), u"10031002151410000000");
    EXPECT_EQ(sidcOf(u"pc-site"_s), u"10031002161410000000");
    EXPECT_EQ(sidcOf(u"pc"_s), u"10034000001312030000");
    EXPECT_EQ(sidcOf(u"crm"_s), u"10034000001312070000");
    EXPECT_EQ(sidcOf(u"prv"_s), u"10034000001312010000");
    EXPECT_EQ(sidcOf(u"pma"_s), u"10034000001313060000");
    EXPECT_EQ(sidcOf(u"cai"_s), u"10034000001312060000");
    EXPECT_EQ(sidcOf(u"depot-mortuaire"_s), u"10034000001313040000");
    EXPECT_EQ(sidcOf(u"eau-perenne"_s), u"10034000001314010000");
    EXPECT_EQ(sidcOf(u"eau-non-perenne"_s), u"10034000001314030000");
    EXPECT_EQ(sidcOf(u"origine"_s), u"10034000001401000000");
    EXPECT_EQ(sidcOf(u"source"_s, Nature::Risk), u"10034000001501000000");
    EXPECT_EQ(sidcOf(u"dz"_s), u"10032000001213050000");
    EXPECT_EQ(sidcOf(u"limite-secteur"_s), u"10032500001101000000");
    EXPECT_EQ(sidcOf(u"action"_s), u"10032500001406000000");
}

// Doctrine 7.2 and the CoT tree.
TEST(ExportCodes, TheCotTypesOfThePublishedTables) {
    EXPECT_EQ(ofVehicle(u"FPT"_s).cot, u"a-f-G-U-i-f-efp"_s);
    EXPECT_EQ(ofVehicle(u"CCGC"_s).cot, u"a-f-G-U-i-f-wt"_s);
    EXPECT_EQ(ofVehicle(u"EPA"_s).cot, u"a-f-G-U-i-f-fta"_s);
    EXPECT_EQ(ofVehicle(u"VSAV"_s).cot, u"a-f-G-U-i-m-ag"_s);
    EXPECT_EQ(ofVehicle(u"GIFF"_s).cot, u"a-f-G-U-i-f-st"_s);
    EXPECT_EQ(ofVehicle(u"HBE"_s).cot, u"a-f-G-U-i-f-hf"_s);
    EXPECT_EQ(ofVehicle(u"VTU"_s).cot, u"a-f-G-E-V-C"_s);
    EXPECT_EQ(ofVehicle(u"DRONE"_s).cot, u"a-f-A-M-F-Q"_s);
    EXPECT_EQ(cotOf(u"pc-colonne"_s), u"a-f-G-I-i-e-icp");
    EXPECT_EQ(cotOf(u"crm"_s), u"a-f-G-I-i-o-sa-f");
    EXPECT_EQ(cotOf(u"sinistre"_s), u"a-f-X-i-f");
    EXPECT_EQ(cotOf(u"sinistre"_s, Nature::People), u"a-f-X-i-h");
    EXPECT_EQ(cotOf(u"sinistre"_s, Nature::Risk), u"a-f-X-i-o");
    EXPECT_EQ(cotOf(u"point"_s), u"b-m-p-s-m");
    EXPECT_EQ(cotOf(u"contour-feu"_s), u"u-d-f");
    EXPECT_EQ(cotOf(u"zone-exclusion-cercle"_s), u"u-d-c-c");
}

TEST(ExportCodes, NoCodeRatherThanAWrongOne) {
    EXPECT_EQ(sidcOf(u"groupe"_s, Nature::People), u"none") << "a rescue group is no fire-fighting unit";
    EXPECT_EQ(sidcOf(u"vent"_s), u"none");
    EXPECT_EQ(cotOf(u"vent"_s), u"none");
    EXPECT_EQ(cotOf(u"victime-ua"_s), u"none") << "b-r-f-h-c asks for an evacuation";
    EXPECT_EQ(ofVehicle(u"GRIMP"_s).sidc, std::nullopt) << "a team, not the fire engine of its sign";
    EXPECT_EQ(sidcOf(u"engin"_s, Nature::Water), u"10031500002300000000") << "not known to be a fire engine";
}

TEST(ExportCodes, EveryShippedSignSaysItsCodesOrThatThereAreNone) {
    QFile file(QStringLiteral(FANION_SOURCE_DIR "/resources/catalogue/france.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &list : {u"entries"_s, u"vehicles"_s})
        for (const auto item : root[list].toArray())
            for (const QString &system : {u"sidc"_s, u"cot"_s})
                EXPECT_TRUE(item.toObject().contains(system)) << qPrintable(
                    item.toObject()[u"key"_s].toString() + item.toObject()[u"abbr"_s].toString() + u": "_s + system);
}
