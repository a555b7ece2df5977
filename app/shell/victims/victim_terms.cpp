// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_terms.h"

#include "app/shell/entry/fold.h"

#include <algorithm>

namespace fanion::app {

namespace {

struct CategoryRow {
    std::string_view category;
    std::string_view group;
    const char *code;
};
constexpr std::array kCategories{
    CategoryRow{"ua", "ua", "UA"},    CategoryRow{"eu", "ua", "EU"},
    CategoryRow{"u1", "ua", "U1"},    CategoryRow{"ur", "ur", "UR"},
    CategoryRow{"u2", "ur", "U2"},    CategoryRow{"u3", "ur", "U3"},
    CategoryRow{"dcd", "dcd", "DCD"}, CategoryRow{"involved", "involved", "IMP"},
    CategoryRow{"ump", "ump", "UMP"}, CategoryRow{"missing", "missing", "DISP"},
};

struct Word {
    std::string_view word; ///< folded
    std::string_view key;
};
constexpr std::array kCategoryWords{
    Word{"ua", "ua"},
    Word{"eu", "eu"},
    Word{"u1", "u1"},
    Word{"ur", "ur"},
    Word{"u2", "u2"},
    Word{"u3", "u3"},
    Word{"dcd", "dcd"},
    Word{"decede", "dcd"},
    Word{"decedee", "dcd"},
    Word{"imp", "involved"},
    Word{"impl", "involved"},
    Word{"implique", "involved"},
    Word{"impliquee", "involved"},
    Word{"ump", "ump"},
    Word{"disp", "missing"},
    Word{"disparu", "missing"},
    Word{"disparue", "missing"},
};
constexpr std::array kPlaceWords{
    Word{"chantier", "onSite"}, Word{"site", "onSite"},      Word{"zone", "onSite"},
    Word{"prv", "prv"},         Word{"pri", "prv"},          Word{"pma", "pma"},
    Word{"cai", "cai"},         Word{"cadi", "cai"},         Word{"evacuation", "evacuating"},
    Word{"evac", "evacuating"}, Word{"hopital", "hospital"}, Word{"hop", "hospital"},
    Word{"depot", "mortuary"},  Word{"dmf", "mortuary"},     Word{"parti", "left"},
    Word{"partie", "left"},
};

template <std::size_t n>
std::optional<std::string_view> read(const std::array<Word, n> &words, QStringView typed) {
    const std::string folded = fold(typed.toString()).toStdString();
    const auto found = std::ranges::find(words, std::string_view(folded), &Word::word);
    return found == words.end() ? std::nullopt : std::optional(found->key);
}

const CategoryRow *rowOf(std::string_view category) {
    const auto found = std::ranges::find(kCategories, category, &CategoryRow::category);
    return found == kCategories.end() ? nullptr : &*found;
}

} // namespace

std::string_view tollGroupOf(std::string_view category) {
    const CategoryRow *row = rowOf(category);
    return row ? row->group : std::string_view();
}

std::optional<Field> counterOfGroup(std::string_view group) {
    if (group == "ua") return Field::AbsoluteEmergencies;
    if (group == "ur") return Field::RelativeEmergencies;
    if (group == "dcd") return Field::Deceased;
    if (group == "involved") return Field::Involved;
    return std::nullopt;
}

QString categoryCode(std::string_view category) {
    const CategoryRow *row = rowOf(category);
    return row ? QString::fromUtf8(row->code) : QStringLiteral("?");
}

std::optional<std::string_view> readCategory(QStringView word) {
    return read(kCategoryWords, word);
}

std::optional<std::string_view> readWhereabouts(QStringView word) {
    return read(kPlaceWords, word);
}

std::optional<Field> timeFieldOfPlace(std::string_view place) {
    if (place == "onSite") return Field::FoundAt;
    if (place == "prv") return Field::AtPrvAt;
    if (place == "pma") return Field::AtPmaAt;
    if (place == "evacuating") return Field::DepartedAt;
    if (place == "hospital" || place == "mortuary") return Field::ArrivedAt;
    return std::nullopt;
}

bool isEvacuated(std::string_view place) {
    return place == "evacuating" || place == "hospital";
}

std::string_view nextPlace(std::string_view category, std::string_view place) {
    const std::string_view group = tollGroupOf(category);
    if (place == "hospital" || place == "mortuary" || place == "left") return {};
    if (group == "dcd") return "mortuary";
    if (group == "missing") return "onSite"; // found
    if (place == "evacuating") return "hospital";
    if (place.empty() || place == "onSite") return "prv";
    if (group == "involved" || group == "ump") return place == "cai" ? "left" : "cai";
    return place == "prv" ? "pma" : "evacuating";
}

} // namespace fanion::app
