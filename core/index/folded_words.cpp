// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/folded_words.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <utility>

namespace fanion {

namespace {

/** U+00C0 to U+017F (Unicode 16, NFKD without marks, small); a dot: see ligature(), or nothing to fold. */
constexpr std::string_view kLatin = "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll."
                                    ".llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin.size() == 0x180 - 0xC0);

std::string_view ligature(char32_t point) {
    switch (point) {
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0xDF:
    case 0x1E9E:
        return "ss";
    case 0x132:
    case 0x133:
        return "ij";
    case 0x13F:
    case 0x140:
        return "l";
    case 0x149:
        return "n";
    case 0x152:
    case 0x153:
        return "oe";
    case 0x218:
    case 0x219:
        return "s";
    case 0x21A:
    case 0x21B:
        return "t";
    default:
        return {};
    }
}

/** A mark that is put onto the letter before it. */
bool isMark(char32_t point) {
    return point >= 0x300 && point <= 0x36F;
}

bool isSeparator(char32_t point) {
    if (point < 0x80) {
        const bool isLetter = (point | 0x20) >= 'a' && (point | 0x20) <= 'z';
        return !isLetter && (point < '0' || point > '9');
    }
    if (point < 0xC0 || point == 0xD7 || point == 0xF7) return true;
    return (point >= 0x2000 && point <= 0x206F) || (point >= 0x3000 && point <= 0x303F) || point == 0xFEFF;
}

char32_t smallLetter(char32_t point) {
    if (point >= 'A' && point <= 'Z') return point + 0x20;
    if (point >= 0x391 && point <= 0x3A9) return point + 0x20;
    if (point >= 0x410 && point <= 0x42F) return point + 0x20;
    if (point >= 0x400 && point <= 0x40F) return point + 0x50;
    return point;
}

void addFolded(std::string &word, char32_t point) {
    if (const auto letters = ligature(point); !letters.empty()) {
        word += letters;
    } else if (point >= 0xC0 && point < 0xC0 + kLatin.size() && kLatin[point - 0xC0] != '.') {
        word += kLatin[point - 0xC0];
    } else {
        appendUtf8(word, smallLetter(point));
    }
}

} // namespace

void addFoldedWords(std::vector<std::string> &words, std::string_view text) {
    std::string word;
    std::size_t length = 0;
    const auto finish = [&] {
        if (!word.empty()) words.push_back(std::exchange(word, {}));
        length = 0;
    };
    for (const auto point : toCodePoints(text)) {
        if (isMark(point)) continue;
        if (isSeparator(point)) {
            finish();
        } else if (length++ < kLongestWord) {
            addFolded(word, point);
        }
    }
    finish();
}

void sortOnce(std::vector<std::string> &words) {
    std::ranges::sort(words);
    const auto [first, last] = std::ranges::unique(words);
    words.erase(first, last);
}

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> words;
    addFoldedWords(words, text);
    sortOnce(words);
    return words;
}

} // namespace fanion
