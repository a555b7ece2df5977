// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts requests are made of: ids, names, numbers, texts.
#include "core/io/intent_reader.h"

#include <algorithm>
#include <format>

namespace fanion {

namespace {

using nlohmann::json;

std::unexpected<Error> invalid(std::string message, std::string subject = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), std::move(subject));
}

template <typename Range, typename Name>
std::string listed(const Range &range, Name name) {
    std::string text;
    for (const auto &item : range)
        text += std::format("{}{}", text.empty() ? "" : ", ", name(item));
    return text;
}

} // namespace

Result<void> IntentReader::onlyKeys(const json &object, std::initializer_list<std::string_view> allowed) {
    for (const auto &[key, value] : object.items()) {
        if (key == "do" || std::ranges::find(allowed, key) != allowed.end()) continue;
        return invalid(std::format("There is no \"{}\" in this intent; it takes {}.", key,
                                   listed(allowed, [](auto name) { return std::format("\"{}\"", name); })),
                       key);
    }
    return {};
}

Result<EntityId> IntentReader::idOf(const json &object, const char *key) const {
    const auto found = object.find(key);
    if (found != object.end() && found->is_string())
        if (const auto id = EntityId::fromHex(found->get_ref<const std::string &>()); id && !id->isNull()) return *id;
    return invalid(std::format("The intent needs \"{}\": 16 hexadecimal digits.", key), key);
}

Result<IntentReader::Target> IntentReader::targetOf(const json &object) {
    const Result<EntityId> id = idOf(object, "id");
    if (!id) return std::unexpected(id.error());
    m_subjects.push_back(*id);
    if (const auto added = m_added.find(*id); added != m_added.end()) return Target{*id, added->second, nullptr};
    EntityPtr now = m_lookup(*id);
    if (!now) return fail(ErrorCode::NotFound, std::format("There is no object with the id {}.", id->hex()), id->hex());
    const KindSpec *kind = findKind(now->kind);
    if (!kind)
        return fail(ErrorCode::Refused,
                    std::format("The object {} is of a kind that only a newer Fanion can change.", id->hex()),
                    id->hex());
    return Target{*id, kind, std::move(now)};
}

Result<const FieldSpec *> IntentReader::fieldOf(const KindSpec &kind, const json &name) const {
    const std::string text = name.is_string() ? name.get<std::string>() : std::string();
    if (const FieldSpec *field = kind.find(std::string_view(text))) return field;
    return invalid(std::format("A {} has no field \"{}\"; it has {}.", kind.name, text,
                               listed(kind.fields, [](const FieldSpec &field) { return field.name; })),
                   text);
}

Result<const FieldSpec *> IntentReader::fieldOf(const Target &target, const json &object,
                                                std::optional<Merge> merge) const {
    const Result<const FieldSpec *> field = fieldOf(*target.kind, object.value("field", json()));
    if (!field || !merge || (*field)->merge == *merge) return field;
    const std::string_view wanted = *merge == Merge::Set       ? "a set"
                                    : *merge == Merge::List    ? "a list"
                                    : *merge == Merge::Counter ? "a counter"
                                                               : "a text edited together";
    return invalid(std::format("The field {} of a {} is not {}.", (*field)->name, target.kind->name, wanted),
                   std::string((*field)->name));
}

Result<std::size_t> IntentReader::countOf(const json &object, const char *key, bool required) const {
    const auto found = object.find(key);
    if (found == object.end() && !required) return std::size_t{0};
    if (found != object.end() && found->is_number_unsigned()) return found->get<std::size_t>();
    return invalid(std::format("The intent needs \"{}\": a whole number from 0.", key), key);
}

Result<std::string> IntentReader::textOf(const json &object, const char *key, bool required) const {
    const auto found = object.find(key);
    if (found == object.end() && !required) return std::string();
    if (found != object.end() && found->is_string()) return found->get<std::string>();
    return invalid(std::format("The intent needs \"{}\": text.", key), key);
}

Result<ItemId> IntentReader::itemOf(const json &object) const {
    const Result<EntityId> item = idOf(object, "item");
    if (!item) return std::unexpected(item.error());
    return ItemId{item->value};
}

} // namespace fanion
