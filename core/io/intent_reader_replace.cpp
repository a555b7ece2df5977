// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Setting a whole value: a register, or the edits that lead to a text, a set or a list.
#include "core/io/intent_reader.h"

#include "core/base/utf8.h"
#include "core/io/value_json.h"

#include <algorithm>
#include <format>
#include <set>

namespace fanion {

namespace {

using nlohmann::json;

std::unexpected<Error> invalid(std::string message, std::string subject = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), std::move(subject));
}

bool isSurface(Kind kind) {
    return kind == Kind::Area || kind == Kind::Sector;
}

} // namespace

Result<void> IntentReader::replace(const Target &target, const FieldSpec &field, const json &value) {
    const bool whole = field.merge == Merge::Text || field.merge == Merge::Set || field.merge == Merge::List;
    // The edits are worked out against the board, which doesn't show what the same batch has already done to it.
    if (whole && !m_replaced.emplace(target.id, field.field).second)
        return invalid(std::format("The field {} of {} is set twice in one batch.", field.name, target.id.hex()),
                       std::string(field.name));
    switch (field.merge) {
    case Merge::Text:
        return replaceText(target, field, value);
    case Merge::Set:
        return replaceSet(target, field, value);
    case Merge::List:
        return replaceList(target, field, value);
    case Merge::Counter: // the replica works out the difference when it writes
    case Merge::Tree:
    case Merge::Last:
    case Merge::Multi:
    case Merge::Fixed:
        break;
    }
    Result<Value> converted = valueFromJson(field, value, isSurface(target.kind->kind));
    if (!converted) return std::unexpected(converted.error());
    m_intents.emplace_back(intent::Set{target.id, field.field, std::move(*converted)});
    return {};
}

Result<void> IntentReader::replaceText(const Target &target, const FieldSpec &field, const json &value) {
    if (!value.is_string() && !value.is_null()) return invalid(std::format("The field {} takes text.", field.name));
    const std::string wantedText = value.is_null() ? std::string() : value.get<std::string>();
    if (Result<void> checked = checkValue(field, Value(wantedText)); !checked) return checked;
    const std::u32string wanted = toCodePoints(wantedText);
    const std::u32string present = toCodePoints(target.now ? target.now->text(field.field) : std::string_view());
    const auto [left, right] = std::ranges::mismatch(present, wanted);
    const auto prefix = static_cast<std::size_t>(left - present.begin());
    std::size_t suffix = 0;
    const std::size_t most = std::min(present.size(), wanted.size()) - prefix;
    while (suffix < most && present[present.size() - 1 - suffix] == wanted[wanted.size() - 1 - suffix])
        ++suffix;
    const std::size_t erase = present.size() - prefix - suffix;
    std::string insert;
    for (const char32_t letter : wanted.substr(prefix, wanted.size() - prefix - suffix))
        appendUtf8(insert, letter);
    if (erase > 0 || !insert.empty())
        m_intents.emplace_back(intent::Text{target.id, field.field, prefix, erase, std::move(insert)});
    return {};
}

Result<void> IntentReader::replaceSet(const Target &target, const FieldSpec &field, const json &value) {
    if (!value.is_array() && !value.is_null())
        return invalid(std::format("The field {} is a set: it takes an array.", field.name), std::string(field.name));
    std::set<Value> wanted;
    for (const json &element : value.is_null() ? json::array() : value) {
        Result<Value> converted = valueFromJson(field, element, false);
        if (!converted) return std::unexpected(converted.error());
        wanted.insert(std::move(*converted));
    }
    std::set<Value> present;
    if (target.now)
        if (const auto found = target.now->sets.find(field.field); found != target.now->sets.end())
            present = found->second;
    for (const Value &element : present)
        if (!wanted.contains(element)) m_intents.emplace_back(intent::SetRemove{target.id, field.field, element});
    for (const Value &element : wanted)
        if (!present.contains(element)) m_intents.emplace_back(intent::SetAdd{target.id, field.field, element});
    return {};
}

Result<void> IntentReader::replaceList(const Target &target, const FieldSpec &field, const json &value) {
    const bool texts =
        value.is_array() && std::ranges::all_of(value, [](const json &item) { return item.is_string(); });
    if (!texts && !value.is_null())
        return invalid(std::format("The field {} is a list: it takes an array of texts.", field.name),
                       std::string(field.name));
    if (target.now)
        if (const auto found = target.now->lists.find(field.field); found != target.now->lists.end())
            for (const ListItem &item : found->second)
                m_intents.emplace_back(intent::ListRemove{target.id, field.field, item.id});
    std::size_t at = 0;
    for (const json &item : value.is_null() ? json::array() : value) {
        const std::string text = item.get<std::string>();
        if (Result<void> checked = checkValue(field, Value(text)); !checked) return checked;
        m_intents.emplace_back(intent::ListInsert{target.id, field.field, at++, text});
    }
    return {};
}

} // namespace fanion
