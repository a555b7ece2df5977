// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gazetteer/name_words.h"

#include "core/index/folded_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace fanion {

namespace {

constexpr double kPrefix = 0.6;
constexpr double kLongPrefix = 0.4; ///< more, the less of the word was typed
constexpr double kOneMistake = 2;
constexpr double kInside = 4;
constexpr double kTwoMistakes = 5;
constexpr double kInBeginning = 1; ///< more, when only the word's beginning was meant
constexpr std::size_t kLongest = kLongestWord * 4;
constexpr auto kSmall = std::to_array<std::string_view>(
    {"a",  "au",  "aux", "d", "dans",  "de",     "des",     "du",     "en",   "et",  "l",  "la",
     "le", "les", "lez", "s", "saint", "sainte", "saintes", "saints", "sous", "sur", "un", "y"});

std::size_t mistakesForgiven(std::string_view typed) {
    if (std::ranges::any_of(typed, [](char c) { return c >= '0' && c <= '9'; })) return 0;
    return typed.size() < 5 ? 0 : typed.size() < 8 ? 1 : 2;
}

struct Mistakes {
    std::size_t whole = 0;     ///< to make the whole word of what was typed
    std::size_t beginning = 0; ///< to make some beginning of it
};

std::uint32_t lettersOf(std::string_view word) {
    std::uint32_t letters = 0;
    for (const char c : word)
        letters |= 1U << (static_cast<unsigned char>(c) % 32);
    return letters;
}

/** Each needs a mistake of its own: most words are told apart by this. */
std::size_t lettersMissing(std::string_view typed, std::string_view word) {
    return static_cast<std::size_t>(std::popcount(lettersOf(typed) & ~lettersOf(word)));
}

/** Optimal string alignment, a row a letter of the word; nothing when more than \p most are needed for either. */
std::optional<Mistakes> mistakes(std::string_view typed, std::string_view word, std::size_t most) {
    const std::size_t length = typed.size();
    if (length > kLongest || word.size() + most < length || lettersMissing(typed, word) > most) return std::nullopt;
    using Row = std::array<std::uint16_t, kLongest + 1>;
    std::array<Row, 3> rows;
    for (std::size_t i = 0; i <= length; ++i)
        rows[0][i] = static_cast<std::uint16_t>(i);
    std::size_t beginning = length;
    // What stands further on is no beginning of the word that could be meant.
    const std::size_t end = std::min(word.size(), length + most);
    for (std::size_t j = 1; j <= end; ++j) {
        Row &row = rows[j % 3];
        const Row &before = rows[(j + 2) % 3];
        const Row &earlier = rows[(j + 1) % 3];
        row[0] = static_cast<std::uint16_t>(j);
        std::uint16_t least = row[0];
        for (std::size_t i = 1; i <= length; ++i) {
            const bool isSame = typed[i - 1] == word[j - 1];
            int value = std::min({before[i] + 1, row[i - 1] + 1, before[i - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                value = std::min(value, earlier[i - 2] + 1);
            row[i] = static_cast<std::uint16_t>(value);
            least = std::min(least, row[i]);
        }
        beginning = std::min<std::size_t>(beginning, row[length]);
        if (least > most) break;
        if (j == word.size()) return Mistakes{row[length], beginning};
    }
    if (beginning > most) return std::nullopt;
    return Mistakes{most + 1, beginning};
}

} // namespace

std::vector<std::string> nameWords(std::string_view text) {
    std::vector<std::string> words;
    addFoldedWords(words, text);
    for (std::string &word : words) {
        if (word == "st") word = "saint";
        if (word == "ste") word = "sainte";
        if (word == "sts") word = "saints";
        if (word == "stes") word = "saintes";
    }
    return words;
}

bool isSmallWord(std::string_view word) {
    return std::ranges::contains(kSmall, word);
}

std::optional<double> wordCost(std::string_view typed, std::string_view word) {
    if (typed.empty()) return std::nullopt;
    if (word.starts_with(typed)) {
        if (word.size() == typed.size()) return 0;
        const auto share = static_cast<double>(typed.size()) / static_cast<double>(word.size());
        return kPrefix + kLongPrefix * (1 - share);
    }
    const std::size_t most = mistakesForgiven(typed);
    const auto made = most > 0 ? mistakes(typed, word, most) : std::nullopt;
    if (made && made->whole == 1) return kOneMistake;
    if (made && made->beginning == 1) return kOneMistake + kInBeginning;
    if (typed.size() >= 3 && word.contains(typed)) return kInside;
    if (made && made->whole <= most) return kTwoMistakes;
    if (made && made->beginning <= most) return kTwoMistakes + kInBeginning;
    return std::nullopt;
}

} // namespace fanion
