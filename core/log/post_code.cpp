// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/post_code.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace fanion {

namespace {

constexpr std::size_t kLongest = 6;

bool isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/** Latin letters without their accents, anything else as a space. Enough for French and its neighbours. */
char plainLetter(char32_t point) {
    if (point < 0x80) {
        const auto c = static_cast<char>(point);
        const bool isKept = isCapital(c) || (c >= 'a' && c <= 'z');
        return isKept ? c : ' ';
    }
    // U+00C0 to U+00FF in order; 'x' stands for the signs of multiplication and division.
    static constexpr std::string_view kLatin1 = "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnoooooxouuuuyty";
    if (point >= 0xC0 && point <= 0xFF) return kLatin1[point - 0xC0];
    if (point == 0x152) return 'O';
    if (point == 0x153) return 'o';
    return ' ';
}

std::vector<std::string> wordsOf(std::string_view text) {
    static constexpr std::array<std::string_view, 11> kSmall{"de", "du", "des", "la",  "le", "les",
                                                             "l",  "d",  "et",  "the", "of"};
    std::vector<std::string> words(1);
    for (const auto point : toCodePoints(text)) {
        const char letter = plainLetter(point);
        if (letter != ' ') {
            words.back() += letter;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase_if(words, [](const std::string &word) { return word.empty() || std::ranges::contains(kSmall, word); });
    return words;
}

std::string capitals(std::string text) {
    for (auto &c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

} // namespace

std::string postCode(std::string_view name, std::string_view function) {
    auto words = wordsOf(function);
    if (words.empty()) words = wordsOf(name);
    std::string code;
    for (const auto &word : words) {
        const bool isWhole = std::ranges::all_of(word, isCapital);
        code += isWhole ? word : words.size() == 1 ? word.substr(0, 3) : word.substr(0, 1);
    }
    code = capitals(code.substr(0, kLongest));
    return code.empty() ? "P" : code;
}

void makeCodesUnique(std::vector<Member> &members) {
    std::set<std::string> taken;
    for (auto &member : members) {
        auto code = member.code;
        for (int number = 2; !taken.insert(code).second; ++number)
            code = member.code + std::to_string(number);
        member.code = std::move(code);
    }
}

} // namespace fanion
