// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/gazetteer/gazetteer.h"
#include "core/gazetteer/name_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <ranges>

namespace fanion {

namespace {

constexpr std::string_view kHeader = "fanion-places 1";
constexpr std::size_t kMostBytes = 32 * 1024 * 1024;
constexpr std::size_t kMostPlaces = 400'000;
constexpr std::size_t kLongestName = 120;
constexpr std::size_t kMostWordsOfAPlace = 64;
constexpr std::size_t kColumns = 9;

/** What a line says: the place, and the postal codes it is also known by. */
struct Line {
    GazetteerPlace place;
    std::vector<std::string> codes;
};

std::string_view nextPart(std::string_view &text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

std::optional<int> numberIn(std::string_view text, int least, int most) {
    int number = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number < least || number > most) return std::nullopt;
    return number;
}

std::optional<PlaceKind> kindOf(std::string_view letter) {
    constexpr std::array<std::pair<std::string_view, PlaceKind>, 5> kKinds{{{"c", PlaceKind::Commune},
                                                                            {"f", PlaceKind::FormerCommune},
                                                                            {"p", PlaceKind::OtherPlace},
                                                                            {"d", PlaceKind::Departement},
                                                                            {"r", PlaceKind::Region}}};
    const auto found = std::ranges::find(kKinds, letter, &std::pair<std::string_view, PlaceKind>::first);
    return found == kKinds.end() ? std::nullopt : std::optional(found->second);
}

/** Digits and the A and B of Corsica. */
bool isCode(std::string_view text) {
    constexpr std::size_t kLongestCode = 5;
    return text.size() <= kLongestCode &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == 'A' || c == 'B'; });
}

bool isName(std::string_view text) {
    return !text.empty() && text.size() <= kLongestName && isCleanUtf8(text) &&
           std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::optional<Line> readLine(std::string_view text) {
    constexpr int kMostBits = 32;
    constexpr int kMostKilometres = 1000;
    constexpr int kUnitE7 = 1000; // 1e-4 degrees
    std::array<std::string_view, kColumns> columns;
    if (std::ranges::count(text, '\t') != kColumns - 1) return std::nullopt;
    for (std::string_view &column : columns)
        column = nextPart(text, '\t');
    auto [kindText, departement, insee, name, postal, latitudeText, longitudeText, bitsText, kilometresText] = columns;
    const auto kind = kindOf(kindText);
    const auto latitude = numberIn(latitudeText, -900'000, 900'000);
    const auto longitude = numberIn(longitudeText, -1'800'000, 1'800'000);
    const auto bits = numberIn(bitsText, 0, kMostBits);
    const auto kilometres = numberIn(kilometresText, 0, kMostKilometres);
    if (!kind || !latitude || !longitude || !bits || !kilometres) return std::nullopt;
    if (!isCode(departement) || !isCode(insee) || !isName(name)) return std::nullopt;
    Line line{{*kind,
               std::string(departement),
               std::string(insee),
               std::string(name),
               {*latitude * kUnitE7, *longitude * kUnitE7},
               *bits,
               *kilometres * 1000},
              {}};
    while (!postal.empty()) {
        const std::string_view code = nextPart(postal, ',');
        if (code.empty() || !isCode(code) || line.codes.size() == kMostWordsOfAPlace) return std::nullopt;
        line.codes.emplace_back(code);
    }
    return line;
}

std::unexpected<Error> damaged(std::size_t line) {
    return fail(ErrorCode::Corrupt, std::format("The gazetteer is damaged in line {}.", line));
}

} // namespace

Result<Gazetteer> Gazetteer::read(std::string_view text) {
    if (text.size() > kMostBytes) return fail(ErrorCode::TooLarge, "The gazetteer is too large.");
    if (nextPart(text, '\n') != kHeader) return fail(ErrorCode::Foreign, "This is no gazetteer of Fanion.");
    Gazetteer out;
    std::vector<std::vector<std::string>> words; // of each place: of its name, then its numbers
    while (!text.empty()) {
        auto line = readLine(nextPart(text, '\n'));
        if (!line) return damaged(out.m_places.size() + 2);
        if (out.m_places.size() == kMostPlaces) return fail(ErrorCode::TooLarge, "The gazetteer has too many places.");
        auto &own = words.emplace_back(nameWords(line->place.name));
        if (own.empty() || own.size() > kMostWordsOfAPlace) return damaged(out.m_places.size() + 2);
        Words counts{0, static_cast<std::uint16_t>(own.size()), 0};
        for (const std::string &code : {line->place.departement, line->place.insee})
            for (std::string &folded : nameWords(code))
                own.push_back(std::move(folded));
        std::ranges::move(line->codes, std::back_inserter(own));
        counts.codes = static_cast<std::uint16_t>(own.size() - counts.names);
        out.m_wordsOf.push_back(counts);
        out.m_places.push_back(std::move(line->place));
    }
    for (const auto &own : words)
        out.m_texts.insert(out.m_texts.end(), own.begin(), own.end());
    std::ranges::sort(out.m_texts);
    const auto [first, last] = std::ranges::unique(out.m_texts);
    out.m_texts.erase(first, last);
    for (const std::string &word : out.m_texts)
        out.m_isSmall.push_back(isSmallWord(word));
    for (std::size_t i = 0; i < words.size(); ++i) {
        out.m_wordsOf[i].first = static_cast<std::uint32_t>(out.m_words.size());
        for (const std::string &word : words[i])
            out.m_words.push_back(
                static_cast<WordId>(std::ranges::lower_bound(out.m_texts, word) - out.m_texts.begin()));
    }
    return out;
}

} // namespace fanion
