// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/** What somebody typed to find something by its name: several words in any order, with a mistake or two. */
class NameQuery {
public:
    /** \p text: valid UTF-8. */
    explicit NameQuery(std::string_view text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /** What was typed, as nameWords() has it. */
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }

    struct Fit {
        double cost = 0;  ///< all together
        double worst = 0; ///< of the typed word that fits least: above 1 something was mistyped, or is inside a word
    };
    /**
     * How badly the query stands for a name of these words (nameWords()); nothing when a word of the query stands for
     * none of them. That of each word (wordCost()), and less than 2 for what of the name wasn't typed. Small words
     * ("de", "Saint") may be missing in the name.
     */
    [[nodiscard]] std::optional<Fit> fit(std::span<const std::string> name) const;

    /**
     * The same for a caller that keeps the costs of words. \p pair: the cost of a typed word and a word of the name;
     * \p isSmall: of each word of the name; \p alone: the cost of a typed word that stands for something else of the
     * thing (its number), or nothing.
     */
    template <typename Pair, typename Small, typename Alone>
    [[nodiscard]] std::optional<Fit> fitOf(std::size_t nameSize, Pair pair, Small isSmall, Alone alone) const;

private:
    static constexpr double kMissingSmall = 0.5;  ///< a small word typed that the name doesn't have
    static constexpr double kUntyped = 0.4;       ///< a word of the name that wasn't typed …
    static constexpr double kUntypedSmall = 0.1;  ///< … a small one
    static constexpr double kMostUntyped = 1.2;   ///< all of them together
    static constexpr double kNotTheFirst = 0.3;   ///< the name begins with something else
    static constexpr std::size_t kMostWords = 16; ///< of a query; the rest is not looked at
    static constexpr std::size_t kMostNameWords = 64;

    std::vector<std::string> m_words;
    std::vector<bool> m_isSmall;
};

template <typename Pair, typename Small, typename Alone>
std::optional<NameQuery::Fit> NameQuery::fitOf(std::size_t nameSize, Pair pair, Small isSmall, Alone alone) const {
    Fit fit;
    bool isMeant = false; // some word of the query stands for something
    std::uint64_t typedOnes = 0;
    nameSize = std::min(nameSize, kMostNameWords);
    for (std::size_t typed = 0; typed < m_words.size(); ++typed) {
        std::optional<double> best = alone(typed);
        std::size_t bestWord = nameSize;
        for (std::size_t word = 0; word < nameSize; ++word) {
            const std::optional<double> found = pair(typed, word);
            if (found && (!best || *found < *best)) {
                best = found;
                bestWord = word;
            }
        }
        if (!best && !m_isSmall[typed]) return std::nullopt;
        fit.cost += best.value_or(kMissingSmall);
        fit.worst = std::max(fit.worst, best.value_or(0));
        isMeant = isMeant || best.has_value();
        if (bestWord < nameSize) typedOnes |= std::uint64_t{1} << bestWord;
    }
    if (!isMeant) return std::nullopt;
    double untyped = 0;
    bool isFirst = true;
    for (std::size_t word = 0; word < nameSize; ++word) {
        const bool isTyped = (typedOnes >> word & 1) != 0;
        if (!isTyped) untyped += isSmall(word) ? kUntypedSmall : kUntyped;
        if (isFirst && !isTyped && !isSmall(word)) fit.cost += kNotTheFirst;
        if (isTyped || !isSmall(word)) isFirst = false;
    }
    fit.cost += std::min(untyped, kMostUntyped);
    return fit;
}

} // namespace fanion
