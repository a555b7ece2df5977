// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gazetteer/name_query.h"
#include "core/gazetteer/name_words.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

using Words = std::vector<std::string>;

std::optional<double> costOf(std::string_view query, std::string_view name) {
    const auto fit = NameQuery(query).fit(nameWords(name));
    return fit ? std::optional(fit->cost) : std::nullopt;
}

TEST(NameWords, FoldsAndWritesSaintOut) {
    EXPECT_EQ(nameWords("St-Étienne-d'Albagnan"), (Words{"saint", "etienne", "d", "albagnan"}));
    EXPECT_EQ(nameWords("STE  Cécile"), (Words{"sainte", "cecile"}));
    EXPECT_EQ(nameWords("Stes-Maries"), (Words{"saintes", "maries"}));
    EXPECT_EQ(nameWords("L’Haÿ-les-Roses"), (Words{"l", "hay", "les", "roses"}));
    EXPECT_EQ(nameWords("Œuilly"), (Words{"oeuilly"}));
    EXPECT_EQ(nameWords(" ' - "), Words{});
}

TEST(WordCost, ThePrefixBeatsTheInsideAndMistakesCost) {
    EXPECT_EQ(wordCost("istres", "istres"), 0);
    EXPECT_GT(wordCost("ist", "istres"), 0);
    EXPECT_LT(wordCost("ist", "istres"), 1);
    EXPECT_LT(wordCost("istre", "istres"), wordCost("ist", "istres"));
    EXPECT_LT(wordCost("ist", "istres"), wordCost("stre", "istres"));
    EXPECT_FALSE(wordCost("st", "istres")) << "inside only from three letters on";
    EXPECT_FALSE(wordCost("", "istres"));
    EXPECT_FALSE(wordCost("x", ""));
}

TEST(WordCost, ForgivesOneMistakeFromFiveLettersAndTwoFromEight) {
    for (const std::string_view typed : {"istrse", "isstres", "istrs", "iztres", "sitres"})
        EXPECT_EQ(wordCost(typed, "istres"), 2) << typed;
    EXPECT_FALSE(wordCost("itrs", "istres")) << "four letters";
    EXPECT_FALSE(wordCost("iztrez", "istres")) << "two mistakes in six letters";
    EXPECT_EQ(wordCost("marseile", "marseille"), 2);
    EXPECT_EQ(wordCost("marsseile", "marseille"), 5);
    EXPECT_EQ(wordCost("marzei", "marseille"), 3) << "of the beginning";
    EXPECT_FALSE(wordCost("13801", "13800")) << "a number is another number";
    EXPECT_FALSE(wordCost(std::string(400, 'a'), std::string(400, 'b')));
    EXPECT_FALSE(wordCost(std::string(400, 'a'), std::string(399, 'a') + 'b')) << "longer than any word";
}

TEST(NameQuery, TakesWordsInAnyOrder) {
    EXPECT_TRUE(costOf("crau martin", "Saint-Martin-de-Crau"));
    EXPECT_TRUE(costOf("st martin crau", "Saint-Martin-de-Crau"));
    EXPECT_TRUE(costOf("aix en provnce", "Aix-en-Provence"));
    EXPECT_FALSE(costOf("saint martin crau", "Saint-Martin"));
    EXPECT_FALSE(costOf("", "Istres"));
    EXPECT_FALSE(costOf("istres", ""));
}

TEST(NameQuery, SmallWordsMayBeMissingButDontFindAnythingAlone) {
    EXPECT_TRUE(costOf("saint martin de la crau", "Saint-Martin-de-Crau"));
    EXPECT_TRUE(costOf("la istres", "Istres"));
    EXPECT_FALSE(costOf("la", "Istres"));
    EXPECT_TRUE(costOf("la", "La Ciotat"));
}

TEST(NameQuery, RanksTheWholeNameFirst) {
    EXPECT_EQ(costOf("ISTRES", "Istres"), 0);
    EXPECT_LT(costOf("salon", "Salon"), costOf("salon", "Salon-de-Provence"));
    EXPECT_LT(costOf("martin", "Martin-Église"), costOf("martin", "Saint-Rémy-Martin"));
    EXPECT_LT(costOf("pari", "Paris"), costOf("pari", "Villeparisis"));
    EXPECT_LT(costOf("provence", "Aix-en-Provence"), costOf("provnce", "Aix-en-Provence"));
}

TEST(NameQuery, SaysWhetherAWordWasMistyped) {
    EXPECT_EQ(NameQuery("st martin crau").fit(nameWords("Saint-Martin-de-Crau"))->worst, 0);
    EXPECT_LE(NameQuery("la mart").fit(nameWords("Martin"))->worst, 1);
    EXPECT_EQ(NameQuery("aix provnce").fit(nameWords("Aix-en-Provence"))->worst, 2);
}

TEST(NameQuery, KeepsItsLimitsWithLongTexts) {
    std::string many;
    for (int i = 0; i < 200; ++i)
        many += "mot ";
    EXPECT_LE(NameQuery(many).words().size(), 16U);
    EXPECT_TRUE(costOf("mot", many));
}

} // namespace
} // namespace fanion
