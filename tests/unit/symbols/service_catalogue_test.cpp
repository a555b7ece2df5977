// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/catalogue.h"

#include <gtest/gtest.h>

using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

CatalogueReading over(const QByteArray &members) {
    return Catalogue::read(R"({"format": 1, "service": "SDIS 13")" + members + "}", &Catalogue::standard());
}

constexpr const char *kRing = R"({"key": "sdis13.bassin", "fr": "Bassin", "en": "Basin", "category": "water",
    "creates": "symbol", "nature": "water", "symbol": {"draw": [{"circle": [32, 32, 12]}]}})";

} // namespace

TEST(ServiceCatalogue, AddsAndOverrides) {
    const auto reading =
        over(QByteArray(R"(, "natures": [{"key": "fire", "fr": "Feu", "en": "Fire", "colour": "#FF0000"}],
        "categories": [{"key": "sdis13", "fr": "SDIS 13", "en": "SDIS 13"}],
        "entries": [)") +
             kRing +
             R"(, {"key": "crm", "fr": "PRM", "en": "Staging", "category": "sdis13", "creates": "symbol",
        "nature": "command", "symbol": {"base": "rect", "inside": "PRM"}}],
        "vehicles": [{"abbr": "ccf", "fr": "camion", "en": "engine", "nature": "fire", "crew": "4", "symbol": "engin"},
        {"abbr": "VIF", "fr": "véhicule", "en": "vehicle", "nature": "fire", "symbol": "sdis13.bassin"}])");
    ASSERT_TRUE(reading.catalogue) << qPrintable(reading.problems.join(u'\n'));
    const Catalogue &catalogue = *reading.catalogue;
    const Catalogue &standard = Catalogue::standard();
    EXPECT_EQ(catalogue.entries().size(), standard.entries().size() + 1);
    EXPECT_EQ(catalogue.vehicles().size(), standard.vehicles().size() + 1);
    EXPECT_EQ(catalogue.find(u"crm"_s)->french, u"PRM");
    EXPECT_EQ(catalogue.find(u"sdis13.bassin"_s)->provenance.source, u"SDIS 13");
    EXPECT_EQ(catalogue.find(u"sdis13.bassin"_s)->provenance.certainty, QString());
    EXPECT_EQ(catalogue.colour(Nature::Fire), QColor(0xFF0000));
    EXPECT_EQ(catalogue.colour(Nature::Water), standard.colour(Nature::Water));
    EXPECT_EQ(catalogue.vehicle(u"CCF")->french, u"camion");
    EXPECT_EQ(catalogue.service(), QString(standard.service() + u" + SDIS 13"_s));
    EXPECT_EQ(standard.find(u"sdis13.bassin"_s), nullptr) << "the one below stays as it is";
}

TEST(ServiceCatalogue, ItsSignsArePlainOnesWhereItIsNot) {
    EXPECT_EQ(Catalogue::standard().entryOrPlain(u"sdis13.bassin"_s, true, false).key, u"point");
    const auto reading = over(QByteArray(R"(, "entries": [)") + kRing + "]");
    ASSERT_TRUE(reading.catalogue);
    EXPECT_EQ(reading.catalogue->entryOrPlain(u"sdis13.bassin"_s, true, false).key, u"sdis13.bassin");
    EXPECT_EQ(reading.catalogue->entryOrPlain(u"unknown"_s, true, false).key, u"point") << "plain stays plain";
}

TEST(ServiceCatalogue, AllThatIsWrongIsSaidAtOnce) {
    const auto reading = over(R"(, "entries": [
        {"key": "a", "fr": "A", "en": "A", "category": "nowhere", "creates": "symbol", "nature": "pink",
         "symbol": {"draw": [{"circle": [1, 2]}], "sise": 3}},
        {"key": "a", "fr": "A", "category": "water", "creates": "line", "nature": "fire", "line": {"strokes": [{}]}},
        {"key": "engin", "fr": "A", "en": "A", "category": "water", "creates": "line", "nature": "fire",
         "line": {"strokes": [{}]}, "sidc": "123", "witnesses": ["nobody"]}],
        "vehicles": [{"abbr": "X", "fr": "x", "en": "x", "nature": "fire", "symbol": "trait"}])");
    EXPECT_FALSE(reading.catalogue);
    const QString all = reading.problems.join(u'\n');
    for (const char *problem :
         {"entries[0].category: 'nowhere' is not one of the categories", "entries[0].nature: is not a nature",
          "entries[0].symbol.draw[0].circle: must be x", "entries[0].symbol: 'sise' is not known here",
          "entries[1]: 'en' is missing", "entries[1].key: 'a' is there twice",
          "entries[2]: 'engin' takes the place of a symbol and must be one, too",
          "entries[2].sidc: '123' is not a MIL-STD-2525D code", "vehicles[0].symbol: 'trait' is not a symbol"})
        EXPECT_TRUE(all.contains(QLatin1StringView(problem))) << problem << "\n" << qPrintable(all);
    EXPECT_FALSE(all.contains(u"entries[1].en"_s)) << "what is missing is said once";
}

TEST(ServiceCatalogue, ASymbolCannotMakeALine) {
    const auto reading = over(R"(, "entries": [{"key": "b", "fr": "B", "en": "B", "category": "water",
        "creates": "line", "nature": "water", "symbol": {"base": "rect"}}])");
    ASSERT_EQ(reading.problems.size(), 1);
    EXPECT_TRUE(reading.problems[0].startsWith(u"entries[0].creates: must be symbol or means"_s));
}

TEST(ServiceCatalogue, AFullOneMayLeaveNothingOut) {
    const auto reading = Catalogue::read(R"({"format": 1, "service": "x"})");
    const QString all = reading.problems.join(u'\n');
    for (const char *key : {"natures", "categories", "entries", "vehicles", "phases", "echelons", "levels"})
        EXPECT_TRUE(all.contains(QStringLiteral("'%1' is missing").arg(QLatin1StringView(key)))) << key;
}

TEST(ServiceCatalogue, ItsChannelsTakeThePlaceOfTheExamples) {
    ASSERT_FALSE(Catalogue::standard().channels().empty());
    EXPECT_EQ(over(R"(, "entries": [])").catalogue->channels().size(), Catalogue::standard().channels().size());
    const auto reading = over(R"(, "channels": [{"name": "OPS 13"}, {"name": "TKG 420"}])");
    ASSERT_TRUE(reading.catalogue) << qPrintable(reading.problems.join(u'\n'));
    ASSERT_EQ(reading.catalogue->channels().size(), 2U);
    EXPECT_EQ(reading.catalogue->channels()[0].name, u"OPS 13"_s);
    const auto twice = over(R"(, "channels": [{"name": "OPS 13"}, {"name": "OPS 13"}])");
    ASSERT_EQ(twice.problems.size(), 1);
    EXPECT_TRUE(twice.problems[0].startsWith(u"channels[1].name:"_s));
}

TEST(ServiceCatalogue, HostileFilesEndInAFewProblems) {
    QByteArray many = R"(, "entries": [)";
    for (int i = 0; i < 5000; ++i)
        many += i == 0 ? "1" : ",1";
    const auto reading = over(many + "]");
    EXPECT_LE(reading.problems.size(), 100);
    EXPECT_FALSE(reading.problems.isEmpty());
    EXPECT_EQ(Catalogue::read(QByteArray(Catalogue::kMaxFileSize + 1, '['), &Catalogue::standard()).code,
              fanion::ErrorCode::TooLarge);
    EXPECT_FALSE(Catalogue::read(QByteArray(100000, '['), &Catalogue::standard()).catalogue);
}
