// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/**
 * The words of a name as they are compared, in their order: folded (folded_words.h), and "St", "Ste", "Sts", "Stes"
 * written out, so that "St-Étienne" and "SAINT ETIENNE" are the same. The text is valid UTF-8.
 */
[[nodiscard]] std::vector<std::string> nameWords(std::string_view text);

/** Whether people leave the word out of names, or put it in: "de", "la", "sur", "Saint". */
[[nodiscard]] bool isSmallWord(std::string_view word);

/**
 * How badly a typed word stands for a word of a name; nothing when it doesn't. 0: the same; up to 1: its beginning; 2
 * to 3: the word or its beginning with one mistake (a letter too much, missing, another, or two exchanged); 4: inside
 * it; 5 to 6: with two mistakes. One mistake is forgiven from 5 letters on, two from 8, none in numbers; inside is
 * looked from 3 letters on. Both words are folded.
 */
[[nodiscard]] std::optional<double> wordCost(std::string_view typed, std::string_view word);

} // namespace fanion
