// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/header_names.h"

#include "core/geo/projected_crs.h"
#include "core/io/utf8.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace fanion {

namespace {

struct Accent {
    std::string_view from;
    std::string_view to;
};
constexpr std::array<Accent, 34> kAccents = {
    {{"à", "a"}, {"â", "a"}, {"ä", "a"}, {"á", "a"}, {"ç", "c"}, {"é", "e"},  {"è", "e"}, {"ê", "e"},  {"ë", "e"},
     {"î", "i"}, {"ï", "i"}, {"ô", "o"}, {"ö", "o"}, {"ù", "u"}, {"û", "u"},  {"ü", "u"}, {"œ", "oe"}, {"À", "a"},
     {"Â", "a"}, {"Ä", "a"}, {"Ç", "c"}, {"É", "e"}, {"È", "e"}, {"Ê", "e"},  {"Ë", "e"}, {"Î", "i"},  {"Ï", "i"},
     {"Ô", "o"}, {"Ö", "o"}, {"Ù", "u"}, {"Û", "u"}, {"Ü", "u"}, {"Œ", "oe"}, {"ÿ", "y"}}};

constexpr std::array<std::string_view, 2> kLatitudeWords = {"latitude", "lat"};
constexpr std::array<std::string_view, 4> kLongitudeWords = {"longitude", "long", "lon", "lng"};

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/** Every name that is left when one of the words, at the start or the end of a word of the header, becomes '@'. */
template <std::size_t Count>
std::vector<std::string> residues(const std::string &name, const std::array<std::string_view, Count> &words) {
    std::vector<std::string> found;
    for (const std::string_view word : words) {
        for (auto at = name.find(word); at != std::string::npos; at = name.find(word, at + 1)) {
            const auto end = at + word.size();
            const bool startsWord = at == 0 || name[at - 1] == ' ';
            const bool endsWord = end == name.size() || name[end] == ' ';
            if (!startsWord && !endsWord) continue;
            found.push_back(name.substr(0, at) + '@' + name.substr(end));
        }
    }
    return found;
}

using ColumnIndex = std::unordered_map<std::string, std::size_t>;

void pairGeographic(const std::vector<std::string> &headers, std::vector<AxisColumns> &pairs) {
    ColumnIndex longitudes;
    for (std::size_t x = 0; x < headers.size(); ++x)
        for (std::string &residue : residues(headers[x], kLongitudeWords))
            longitudes.emplace(std::move(residue), x);
    for (std::size_t y = 0; y < headers.size(); ++y) {
        for (const std::string &residue : residues(headers[y], kLatitudeWords)) {
            const auto found = longitudes.find(residue);
            if (found == longitudes.end() || found->second == y) continue;
            pairs.push_back({found->second, y, true});
            break;
        }
    }
}

void pairPlane(const std::vector<std::string> &headers, std::vector<AxisColumns> &pairs) {
    ColumnIndex index;
    for (std::size_t i = 0; i < headers.size(); ++i)
        index.emplace(headers[i], i);
    for (std::size_t x = 0; x < headers.size(); ++x) {
        const std::string &name = headers[x];
        for (auto at = name.find('x'); at != std::string::npos; at = name.find('x', at + 1)) {
            std::string twin = name;
            twin[at] = 'y';
            const auto found = index.find(twin);
            if (found == index.end()) continue;
            pairs.push_back({x, found->second, false});
            break;
        }
    }
}

} // namespace

std::string normalisedHeader(std::string_view header) {
    std::string plain;
    char previous = ' ';
    while (!header.empty() && plain.size() < 200) {
        const auto accent = std::ranges::find_if(kAccents, [&](const Accent &a) { return header.starts_with(a.from); });
        if (accent != kAccents.end()) {
            plain += accent->to;
            previous = 'a';
            header.remove_prefix(accent->from.size());
            continue;
        }
        const char c = header.front();
        header.remove_prefix(1);
        if (isLower(c) || isDigit(c)) {
            plain += c;
        } else if (isUpper(c)) {
            if (isLower(previous)) plain += ' ';
            plain += static_cast<char>(c - 'A' + 'a');
        } else if (!plain.empty() && plain.back() != ' ') {
            plain += ' ';
        }
        previous = c;
    }
    while (plain.ends_with(' '))
        plain.pop_back();
    return plain;
}

std::vector<std::string_view> headerWords(std::string_view normalised) {
    std::vector<std::string_view> words;
    while (!normalised.empty()) {
        const auto end = std::min(normalised.find(' '), normalised.size());
        if (end > 0) words.push_back(normalised.substr(0, end));
        normalised.remove_prefix(std::min(end + 1, normalised.size()));
    }
    return words;
}

bool hasWord(std::string_view normalised, std::string_view word) {
    return std::ranges::contains(headerWords(normalised), word);
}

std::vector<AxisColumns> axisColumns(const std::vector<std::string> &normalisedHeaders) {
    std::vector<AxisColumns> pairs;
    pairGeographic(normalisedHeaders, pairs);
    pairPlane(normalisedHeaders, pairs);
    return pairs;
}

std::optional<int> systemNamed(std::string_view normalised) {
    std::string joined(normalised);
    std::erase(joined, ' ');
    for (int zone = 0; zone <= 8; ++zone) {
        const std::string name = std::to_string(42 + zone);
        if (joined.contains("cc" + name) || joined.contains("39" + name)) return epsg::kConicZone42 + zone;
    }
    struct Name {
        std::string_view text;
        int code;
    };
    constexpr std::array<Name, 16> kNames = {{{"lambert93", epsg::kLambert93},
                                              {"lamb93", epsg::kLambert93},
                                              {"l93", epsg::kLambert93},
                                              {"rgf93", epsg::kLambert93},
                                              {"2154", epsg::kLambert93},
                                              {"27572", epsg::kLambert2Etendu},
                                              {"lambert2", epsg::kLambert2Etendu},
                                              {"lambertii", epsg::kLambert2Etendu},
                                              {"l2e", epsg::kLambert2Etendu},
                                              {"2972", epsg::kGuyane},
                                              {"2975", epsg::kReunion},
                                              {"5490", epsg::kAntilles},
                                              {"4471", epsg::kMayotte},
                                              {"3857", 3857},
                                              {"wgs84", epsg::kWgs84},
                                              {"4326", epsg::kWgs84}}};
    for (const Name &name : kNames)
        if (joined.contains(name.text)) return name.code;
    return std::nullopt;
}

bool namesPosition(std::string_view normalised) {
    std::string joined(normalised);
    std::erase(joined, ' ');
    for (const std::string_view name : {"geopoint", "geoloc", "geoshape", "geojson", "geom", "latlon", "latlng",
                                        "lonlat", "lnglat", "latitudelongitude", "longitudelatitude", "xy", "wkt"})
        if (joined.contains(name)) return true;
    for (const std::string_view word : {"coordonnees", "coordonnee", "coordinates", "coords", "coord", "gps",
                                        "position", "localisation", "location", "point", "emplacement", "geo"})
        if (hasWord(normalised, word)) return true;
    return false;
}

bool namesLongitudeFirst(std::string_view normalised) {
    std::string joined(normalised);
    std::erase(joined, ' ');
    for (const std::string_view name : {"lonlat", "lnglat", "longlat", "longitudelatitude", "xy", "wkt"})
        if (joined.contains(name)) return true;
    return false;
}

bool namesCommune(std::string_view normalised) {
    for (const std::string_view word : {"insee", "commune", "cp", "ville", "depcom", "codgeo"})
        if (hasWord(normalised, word)) return true;
    return normalised.contains("code postal") || normalised.contains("codepostal") ||
           normalised.contains("code commune");
}

int labelScore(std::string_view normalised) {
    const auto words = headerWords(normalised);
    if (words.empty()) return 0;
    // "nom de la commune" says where a thing is, not what it is called.
    for (const std::string_view place : {"commune", "ville", "departement", "region", "pays", "voie", "rue", "adresse",
                                         "epci", "canton", "gestionnaire", "proprietaire", "contact", "responsable"})
        if (words.size() > 1 && std::ranges::contains(words, place)) return 0;
    constexpr std::array<std::string_view, 13> kNames = {
        "nom",         "name",         "libelle",     "label",    "intitule", "titre", "title",
        "appellation", "denomination", "designation", "enseigne", "toponyme", "raison"};
    if (words.size() == 1 && std::ranges::contains(kNames, words[0])) return 100;
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (words[0] == kNames[i]) return 90 - static_cast<int>(i);
    for (const std::string_view word : words)
        if (std::ranges::contains(kNames, word)) return 70;
    if (words[0].starts_with("nom") && words[0].size() > 5 && !words[0].starts_with("nomb")) return 60;
    for (const std::string_view word : {"etablissement", "site", "station", "gare", "lieu"})
        if (words[0] == word) return 40;
    for (const std::string_view word : {"numero", "reference", "ref", "id", "identifiant", "code"})
        if (words[0] == word) return 10;
    return 0;
}

} // namespace fanion
