// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/catalogue.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fanion;
using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped() {
    QFile file(QStringLiteral(FANION_SOURCE_DIR "/resources/catalogue/france.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The shipped catalogue with one change made to its JSON. */
template <typename Change>
std::string errorAfter(Change change) {
    QJsonObject root = QJsonDocument::fromJson(shipped()).object();
    change(root);
    const auto result = Catalogue::parse(QJsonDocument(root).toJson(), QStringLiteral("test"));
    return result ? std::string() : result.error().message;
}

/** Changes the entry (or vehicle…) at an index of a list of the root. */
template <typename Change>
auto inItem(const QString &list, qsizetype index, Change change) {
    return [=](QJsonObject &root) {
        QJsonArray array = root[list].toArray();
        QJsonObject item = array[index].toObject();
        change(item);
        array[index] = item;
        root[list] = array;
    };
}

} // namespace

TEST(Catalogue, TheShippedOneIsWhole) {
    const Catalogue &catalogue = Catalogue::standard();
    EXPECT_GE(catalogue.entries().size(), 60U);
    EXPECT_GE(catalogue.vehicles().size(), 80U);
    EXPECT_EQ(catalogue.colour(Nature::Fire), QColor(0xD7191C));
    EXPECT_EQ(catalogue.colour(Nature::People), QColor(0x0A8F3C));
    EXPECT_EQ(catalogue.colour(Nature::Water), QColor(0x0057C8));
    EXPECT_EQ(catalogue.colour(Nature::Risk), QColor(0xF07D00));
    EXPECT_EQ(catalogue.colour(Nature::Command), QColor(0x7B2CBF));
    EXPECT_EQ(catalogue.colour(Nature::Neutral), QColor(0x111111));
}

TEST(Catalogue, HoldsWhatTheDoctrineNames) {
    const Catalogue &catalogue = Catalogue::standard();
    for (const char *key : {"engin",
                            "groupe",
                            "colonne",
                            "moyen",
                            "aerien",
                            "pc",
                            "pc-colonne",
                            "pc-site",
                            "crm",
                            "point-transit",
                            "secteur-fonctionnel",
                            "source",
                            "cible",
                            "sinistre",
                            "sinistre-explosion",
                            "sinistre-localise",
                            "eau-perenne",
                            "eau-non-perenne",
                            "ravitaillement",
                            "pente-faible",
                            "pente-moderee",
                            "pente-forte",
                            "nord",
                            "prv",
                            "pma",
                            "zd",
                            "dz",
                            "cai",
                            "victime-ua",
                            "vent",
                            "action",
                            "actions-simultanees",
                            "ligne-appui",
                            "defense-perimetre",
                            "percee-flanc",
                            "reconnaissance",
                            "reconnaissance-armee",
                            "noria",
                            "largage-hbe-eau",
                            "largage-hbe-retardant",
                            "largage-abe-eau",
                            "largage-abe-retardant",
                            "acces",
                            "acces-contournement",
                            "sens-circulation",
                            "cheminement-limite",
                            "route-barree",
                            "limite-secteur",
                            "secteur",
                            "alimentation",
                            "rideau-eau",
                            "sauvetage",
                            "evacuation",
                            "ventilation",
                            "propagation",
                            "flux",
                            "contour-feu",
                            "zone-exclusion",
                            "zone-controlee",
                            "zone-soutien",
                            "perimetre-bouclage",
                            "batiment",
                            "pevac",
                            "cump",
                            "hebergement",
                            "collecte",
                            "ravitaillement-eau",
                            "saute",
                            "tete-feu",
                            "flanc-droit",
                            "flanc-gauche",
                            "talon",
                            "lisiere-active",
                            "lisiere-traitee",
                            "attaque-front",
                            "attaque-flanc",
                            "feu-tactique",
                            "mise-en-securite",
                            "piste-dfci"})
        EXPECT_NE(catalogue.find(QString::fromLatin1(key)), nullptr) << key;
    EXPECT_EQ(catalogue.find(u"engin"_s)->echelon, 1);
    EXPECT_EQ(catalogue.find(u"groupe"_s)->echelon, 2);
    EXPECT_EQ(catalogue.find(u"colonne"_s)->echelon, 3);
    EXPECT_EQ(catalogue.find(u"pc-colonne"_s)->level, 3);
    EXPECT_EQ(catalogue.find(u"pc-site"_s)->level, 4);
    EXPECT_TRUE(catalogue.find(u"zone-exclusion-cercle"_s)->line.isCircle);
}

TEST(Catalogue, VehiclesHaveTheirColourAndSign) {
    const Catalogue &catalogue = Catalogue::standard();
    ASSERT_NE(catalogue.vehicle(u"fpt"), nullptr);
    EXPECT_EQ(catalogue.vehicle(u"FPT")->nature, Nature::Fire);
    EXPECT_EQ(catalogue.vehicle(u"VSAV")->nature, Nature::People);
    EXPECT_EQ(catalogue.vehicle(u"CCGC")->nature, Nature::Water);
    EXPECT_EQ(catalogue.vehicle(u"CMIC")->nature, Nature::Risk);
    EXPECT_EQ(catalogue.vehicle(u"VLCG")->nature, Nature::Command);
    EXPECT_EQ(catalogue.vehicle(u"SMUR")->symbol, u"moyen"); // another service: no tick
    EXPECT_EQ(catalogue.vehicle(u"G.INC")->symbol, u"groupe");
    EXPECT_EQ(catalogue.vehicle(u"nothing"), nullptr);
}

TEST(Catalogue, SaysHowSureItIsAndWhereItWasSeen) {
    const Catalogue &catalogue = Catalogue::standard();
    // What is not general knowledge or our own proposal has been seen somewhere (doctrine 0.1).
    const auto check = [](const Provenance &provenance, const QString &name) {
        EXPECT_FALSE(provenance.source.isEmpty()) << qPrintable(name);
        const bool isSeen = QStringList{u"H"_s, u"M"_s, u"L"_s}.contains(provenance.certainty);
        EXPECT_FALSE(isSeen && provenance.witnesses.isEmpty()) << qPrintable(name);
        EXPECT_FALSE(provenance.certainty.isEmpty()) << qPrintable(name);
    };
    for (const CatalogueEntry &entry : catalogue.entries())
        check(entry.provenance, entry.key);
    for (const VehicleEntry &vehicle : catalogue.vehicles())
        check(vehicle.provenance, vehicle.abbreviation);
    EXPECT_EQ(catalogue.find(u"engin"_s)->provenance.witnesses, (QStringList{u"sdis35"_s, u"atlas"_s}));
    EXPECT_EQ(catalogue.find(u"percee-flanc"_s)->provenance.certainty, u"L");
    EXPECT_EQ(catalogue.find(u"pma"_s)->provenance.certainty, u"PD");
    EXPECT_EQ(catalogue.phases().size(), 4U);
    EXPECT_EQ(catalogue.echelons().size(), 4U);
    EXPECT_EQ(catalogue.levels().size(), 3U);
}

TEST(Catalogue, VehiclesAreFoundByTheirNames) {
    const Catalogue &catalogue = Catalogue::standard();
    EXPECT_EQ(catalogue.searchVehicles(u"échelle pivotante automatique"_s).front()->abbreviation, u"EPA");
    EXPECT_EQ(catalogue.searchVehicles(u"ambulance"_s).front()->abbreviation, u"VSAV");
    EXPECT_EQ(catalogue.searchVehicles(u"ccf"_s).front()->abbreviation, u"CCF");
}

TEST(Catalogue, SearchForgivesAccentsAndPrefersWholeWords) {
    const Catalogue &catalogue = Catalogue::standard();
    EXPECT_EQ(catalogue.search(u"CRM"_s).front()->key, u"crm");
    EXPECT_EQ(catalogue.search(u"perenne"_s).front()->key, u"eau-perenne");
    EXPECT_EQ(catalogue.search(u"ligne app"_s).front()->key, u"ligne-appui");
    EXPECT_TRUE(catalogue.search(u"zzzz"_s).empty());
    EXPECT_EQ(catalogue.search({}).size(), catalogue.entries().size());
}

TEST(Catalogue, AnUnknownKeyIsDrawnPlainly) {
    const Catalogue &catalogue = Catalogue::standard();
    EXPECT_TRUE(catalogue.entryOrPlain(u"from-the-future"_s, true, false).isPoint);
    EXPECT_EQ(catalogue.entryOrPlain(u"engin"_s, false, false).key, u"trait"); // a line with a point's key
    EXPECT_EQ(catalogue.entryOrPlain(u"x"_s, false, true).key, u"zone");
}

TEST(Catalogue, SaysWhatIsWrongAndWhere) {
    const auto has = [](const std::string &message, const char *part) {
        EXPECT_NE(message.find(part), std::string::npos) << message;
    };
    ASSERT_FALSE(shipped().isEmpty());
    EXPECT_EQ(errorAfter([](QJsonObject &) {}), "");
    has(errorAfter([](QJsonObject &root) { root[u"format"] = 2; }), "format 2");
    has(errorAfter([](QJsonObject &root) { root.remove(u"natures"_s); }), "'natures' is missing");
    has(errorAfter([](QJsonObject &root) { root[u"entries"] = QJsonArray(); }), "entries: must not be empty");
    has(errorAfter(inItem(u"entries"_s, 3, [](QJsonObject &e) { e[u"nature"] = u"pink"_s; })), "entries[3].nature");
    has(errorAfter(inItem(u"entries"_s, 3, [](QJsonObject &e) { e[u"natur"] = 1; })),
        "entries[3]: 'natur' is not known");
    has(errorAfter(inItem(u"entries"_s, 4, [](QJsonObject &e) { e[u"key"] = u"point"_s; })), "'point' is there twice");
    has(errorAfter(inItem(u"entries"_s, 4, [](QJsonObject &e) { e[u"key"] = u"É"_s; })), "entries[4].key");
    has(errorAfter(inItem(u"entries"_s, 4, [](QJsonObject &e) { e[u"category"] = u"none"_s; })), "entries[4].category");
    has(errorAfter(inItem(u"entries"_s, 0, [](QJsonObject &e) { e.remove(u"symbol"_s); })),
        "either 'symbol' or 'line'");
    has(errorAfter(inItem(u"vehicles"_s, 5, [](QJsonObject &v) { v[u"symbol"] = u"tank"_s; })), "vehicles[5].symbol");
    has(errorAfter(inItem(u"vehicles"_s, 5, [](QJsonObject &v) { v[u"certainty"] = u"sure"_s; })), "certainty 'sure'");
    const auto broken = Catalogue::parse("{\n\"format\": 1,\n oops", u"test"_s);
    ASSERT_FALSE(broken);
    has(broken.error().message, "line 3");
    EXPECT_FALSE(Catalogue::parse("", u"test"_s));
    EXPECT_FALSE(Catalogue::parse("[]", u"test"_s));
    EXPECT_EQ(Catalogue::parse(QByteArray(Catalogue::kMaxFileSize + 1, ' '), u"test"_s).error().code,
              ErrorCode::TooLarge);
    EXPECT_EQ(Catalogue::load(u"/nonexistent.json"_s).error().code, ErrorCode::Io);
}
