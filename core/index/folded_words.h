// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/** What stands behind this many characters of a word is not looked at. */
inline constexpr std::size_t kLongestWord = 64;

/**
 * The words of a valid UTF-8 text as they are compared: small letters without accents, ligatures taken apart ("Écoute
 * l'ÉQUIPE n° 12" gives "ecoute", "l", "equipe", "n", "12"). Sorted, each once. Folded are the Latin letters of Europe
 * (Latin-1, Latin Extended-A, Romanian), composed or not, and capitals of Greek and Cyrillic; other signs stay as they
 * are.
 */
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);
/** Adds the words of a text to others, in no order. */
void addFoldedWords(std::vector<std::string> &words, std::string_view text);
void sortOnce(std::vector<std::string> &words);

} // namespace fanion
