// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entity.h"

#include <algorithm>

namespace fanion {

const Value &Entity::value(Field field) const {
    static const Value kNull;
    const auto found = registers.find(field);
    return found == registers.end() ? kNull : found->second.shown.value;
}

std::string_view Entity::text(Field field) const {
    if (const auto found = texts.find(field); found != texts.end()) return found->second;
    const auto *text = std::get_if<std::string>(&value(field));
    return text ? std::string_view(*text) : std::string_view();
}

bool Entity::flag(Field field) const {
    const auto *flag = std::get_if<bool>(&value(field));
    return flag && *flag;
}

std::int64_t Entity::count(Field field) const {
    const auto found = counters.find(field);
    return found == counters.end() ? 0 : found->second;
}

bool Entity::isCut() const {
    return std::ranges::any_of(places, [](const auto &entry) { return entry.second.isCut; });
}

bool Entity::hasConflict() const {
    return std::ranges::any_of(registers, [](const auto &entry) { return entry.second.isConflict(); });
}

} // namespace fanion
