// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/searched_text.h"

#include "core/base/utf8.h"
#include "core/index/folded_words.h"

namespace fanion {

namespace {

const std::string *textOf(const Value &value) {
    return std::get_if<std::string>(&value);
}

/** What people know an element by: of an attachment ("HASH SIZE TYPE NAME", core/attachment) its name. */
std::string_view spokenPart(Field field, std::string_view text) {
    for (int word = 0; field == Field::Attachments && word < 3; ++word) {
        const auto space = text.find(' ');
        text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
    }
    return text;
}

/** Calls \p visit with each text of the object until it says false. */
template <typename Visit>
void visitTexts(const Entity &entity, const FieldSpec &spec, Visit visit) {
    if (const auto text = entity.text(spec.field); !text.empty()) visit(text);
    if (const auto set = entity.sets.find(spec.field); set != entity.sets.end()) {
        for (const auto &value : set->second)
            if (const auto *text = textOf(value)) visit(spokenPart(spec.field, *text));
    }
    if (const auto list = entity.lists.find(spec.field); list != entity.lists.end()) {
        for (const auto &item : list->second)
            visit(std::string_view(item.text));
    }
}

template <typename Map>
bool isSameIn(const Map &a, const Map &b, Field field) {
    const auto inA = a.find(field);
    const auto inB = b.find(field);
    if (inA == a.end() || inB == b.end()) return (inA == a.end()) == (inB == b.end());
    return inA->second == inB->second;
}

} // namespace

bool isSearched(const FieldSpec &spec) {
    if (spec.type != ValueType::Text) return false;
    switch (spec.field) {
    case Field::Catalogue:
    case Field::Colour:
    case Field::Properties:
    case Field::Template:
    case Field::Place:
    case Field::Extent:
    case Field::Points:
    case Field::Votes:
    case Field::Identity: // names of victims stay out of every list of results
        return false;
    default:
        return true;
    }
}

std::vector<std::string> searchedWords(const Entity &entity) {
    std::vector<std::string> words;
    const auto *kind = findKind(entity.kind);
    if (!kind) return words;
    for (const auto &spec : kind->fields) {
        if (!isSearched(spec)) continue;
        visitTexts(entity, spec,
                   [&words](std::string_view text) { addFoldedWords(words, cutUtf8(text, kSearchedBytes)); });
    }
    sortOnce(words);
    return words;
}

bool isSameText(const Entity &a, const Entity &b) {
    const auto *kind = findKind(a.kind);
    if (a.kind != b.kind || !kind) return false;
    for (const auto &spec : kind->fields) {
        if (!isSearched(spec)) continue;
        if (a.text(spec.field) != b.text(spec.field) || !isSameIn(a.sets, b.sets, spec.field) ||
            !isSameIn(a.lists, b.lists, spec.field)) {
            return false;
        }
    }
    return true;
}

} // namespace fanion
