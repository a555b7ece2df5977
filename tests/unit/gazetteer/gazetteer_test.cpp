// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gazetteer/gazetteer.h"
#include "core/gazetteer/name_query.h"

#include <gtest/gtest.h>

#include <format>

namespace fanion {
namespace {

constexpr Position kIstres{435'134'000, 49'875'000};
constexpr Position kLille{506'330'000, 30'580'000};

constexpr std::string_view kLines = "fanion-places 1\n"
                                    "c\t10\t10360\tSalon\t10700\t486340\t40060\t7\t9\n"
                                    "c\t13\t13047\tIstres\t13118,13800\t435134\t49875\t16\t0\n"
                                    "c\t13\t13055\tMarseille\t13001\t432970\t53811\t20\t0\n"
                                    "c\t13\t13097\tSaint-Martin-de-Crau\t13310\t436396\t48127\t14\t0\n"
                                    "c\t13\t13103\tSalon-de-Provence\t13300\t436403\t50971\t16\t0\n"
                                    "c\t2A\t2A004\tAjaccio\t20000\t419270\t87350\t17\t0\n"
                                    "c\t51\t51302\tLes Istres-et-Bury\t51190\t489603\t40185\t7\t9\n"
                                    "c\t59\t59550\tSaint-Rémy-du-Nord\t59330\t502450\t39080\t11\t0\n"
                                    "c\t70\t70472\tSaint-Rémy\t70160\t477470\t61170\t10\t0\n"
                                    "c\t13\t13100\tSaint-Rémy-de-Provence\t13210\t437890\t48310\t14\t0\n"
                                    "d\t13\t\tBouches-du-Rhône\t\t435439\t52306\t0\t0\n"
                                    "p\t13\t\tSaint-Rémy\t\t437000\t49000\t0\t0\n"
                                    "r\t\t\tBretagne\t\t481935\t-28709\t0\t0\n";

Gazetteer gazetteer() {
    auto read = Gazetteer::read(kLines);
    EXPECT_TRUE(read) << read.error().message;
    return std::move(*read);
}

std::vector<std::string> namesOf(const Gazetteer &places, std::string_view query, std::optional<Position> near = {}) {
    std::vector<std::string> names;
    for (const auto &found : places.find(NameQuery(query), near, 10))
        names.push_back(found.place->name);
    return names;
}

std::string firstOf(const Gazetteer &places, std::string_view query, std::optional<Position> near = {}) {
    const auto names = namesOf(places, query, near);
    return names.empty() ? "" : names.front();
}

TEST(Gazetteer, ReadsWhatALineSays) {
    const Gazetteer places = gazetteer();
    ASSERT_EQ(places.places().size(), 13U);
    const GazetteerPlace &istres = places.places()[1];
    EXPECT_EQ(istres.kind, PlaceKind::Commune);
    EXPECT_EQ(istres.departement, "13");
    EXPECT_EQ(istres.insee, "13047");
    EXPECT_EQ(istres.position, kIstres);
    EXPECT_EQ(istres.populationBits, 16);
    EXPECT_EQ(istres.uncertaintyMetres, 0);
    EXPECT_EQ(places.places()[0].uncertaintyMetres, 9000);
    EXPECT_EQ(places.places()[12].kind, PlaceKind::Region);
    EXPECT_LT(places.places()[12].position.longitudeE7, 0);
}

TEST(Gazetteer, FindsAsPeopleType) {
    const Gazetteer places = gazetteer();
    EXPECT_EQ(firstOf(places, "istres"), "Istres");
    EXPECT_EQ(firstOf(places, "ITRES"), "Istres");
    EXPECT_EQ(firstOf(places, "st martin crau"), "Saint-Martin-de-Crau");
    EXPECT_EQ(firstOf(places, "marsaille"), "Marseille");
    EXPECT_EQ(firstOf(places, "st remy provnce"), "Saint-Rémy-de-Provence");
    EXPECT_EQ(namesOf(places, "nulle part"), std::vector<std::string>());
    EXPECT_EQ(namesOf(places, " - "), std::vector<std::string>());
}

TEST(Gazetteer, FindsByNumbers) {
    const Gazetteer places = gazetteer();
    EXPECT_EQ(firstOf(places, "13800"), "Istres") << "postal";
    EXPECT_EQ(firstOf(places, "13047"), "Istres") << "INSEE";
    EXPECT_EQ(firstOf(places, "2a004"), "Ajaccio");
    EXPECT_EQ(firstOf(places, "saint remy 70", kIstres), "Saint-Rémy");
    EXPECT_EQ(namesOf(places, "istres 51"), std::vector<std::string>{"Les Istres-et-Bury"});
    EXPECT_EQ(namesOf(places, "13801"), std::vector<std::string>());
}

TEST(Gazetteer, PutsTheNearerFirstAndALittleTheLarger) {
    const Gazetteer places = gazetteer();
    EXPECT_EQ(firstOf(places, "saint remy", kLille), "Saint-Rémy-du-Nord");
    EXPECT_EQ(firstOf(places, "salon", kIstres), "Salon-de-Provence");
    EXPECT_EQ(firstOf(places, "istres", kLille), "Istres") << "a whole name, though another is nearer";
}

TEST(Gazetteer, TellsNamesApartBeforeDistances) {
    const Gazetteer places = gazetteer();
    const auto found = places.find(NameQuery("istres"), Position{489'603'000, 40'185'000}, 1);
    ASSERT_EQ(found.size(), 1U) << "as many as asked for";
    EXPECT_EQ(places.find(NameQuery("istres"), {}, 0).size(), 0U);
}

TEST(Gazetteer, RefusesDamagedData) {
    const auto codeOf = [](std::string_view text) {
        const auto read = Gazetteer::read(text);
        return read ? std::optional<ErrorCode>() : read.error().code;
    };
    EXPECT_EQ(codeOf(""), ErrorCode::Foreign);
    EXPECT_EQ(codeOf("name,lat,lon\n"), ErrorCode::Foreign);
    EXPECT_EQ(codeOf("fanion-places 1\n"), std::nullopt) << "no places are places";
    const std::string head = "fanion-places 1\n";
    for (const std::string_view line :
         {"c\t13\t13047\tIstres\t13800\t435134\t49875\t16", "c\t13\t13047\tIstres\t13800\t435134\t49875\t16\t0\t0",
          "x\t13\t13047\tIstres\t13800\t435134\t49875\t16\t0", "c\t13\t13047\t\t13800\t435134\t49875\t16\t0",
          "c\t13\t13047\t - \t13800\t435134\t49875\t16\t0",
          "c\t13\t13047\tIs\xff"
          "res\t13800\t435134\t49875\t16\t0",
          "c\t13\t13047\tIs\x1b[res\t13800\t435134\t49875\t16\t0", "c\t13\t13047\tIstres\t13800\t900001\t49875\t16\t0",
          "c\t13\t13047\tIstres\t13800\t435134\t1800001\t16\t0", "c\t13\t13047\tIstres\t13800\t43.5\t49875\t16\t0",
          "c\t13\t13047\tIstres\t13800\t435134\t49875\t99\t0", "c\t13\t13047\tIstres\t13800\t435134\t49875\t16\t-1",
          "c\t13\t13047\tIstres\t1;800\t435134\t49875\t16\t0", "c\t13\t13047\tIstres\t,\t435134\t49875\t16\t0",
          "c\t131313\t13047\tIstres\t13800\t435134\t49875\t16\t0",
          "c\t13\t13047\tIstres\t13800\t435134\t49875\t16\t99999999999", ""})
        EXPECT_EQ(codeOf(head + std::string(line) + "\n"), ErrorCode::Corrupt) << line;
    const auto damaged = Gazetteer::read(head + "r\t\t\tBretagne\t\t481935\t-28709\t0\t0\nr\n");
    ASSERT_FALSE(damaged);
    EXPECT_NE(damaged.error().message.find("line 3"), std::string::npos) << damaged.error().message;
    EXPECT_EQ(codeOf(head + std::string(40'000'000, 'x')), ErrorCode::TooLarge);
}

TEST(Gazetteer, EveryCutOfAFileIsReadOrRefused) {
    for (std::size_t size = 0; size <= kLines.size(); ++size) {
        const auto read = Gazetteer::read(kLines.substr(0, size));
        if (read) {
            EXPECT_LE(read->find(NameQuery("saint 13"), kLille, 5).size(), 5U);
        }
    }
}

} // namespace
} // namespace fanion
