// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/membership.h"
#include "core/model/entity.h"
#include "core/replica/replica.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/** An object of the board: id, kind, who and when, fields by name, conflicts (docs/format.md, "Dump"). */
[[nodiscard]] nlohmann::json entityToJson(const Entity &entity);
[[nodiscard]] nlohmann::json memberToJson(const Member &member);
[[nodiscard]] nlohmann::json historyLineToJson(const HistoryLine &line, const Entity *entity);

/**
 * The whole board: {"deleted":[…],"entities":[…],"incident":{…},"members":[…]}, keys and ids sorted, so that equal
 * boards give equal texts, byte for byte. Living objects in "entities", the bin in "deleted".
 */
[[nodiscard]] nlohmann::json boardToJson(const Replica &replica);

/** "commander", "editor", "observer". */
[[nodiscard]] std::string_view roleName(Role role);
[[nodiscard]] std::optional<Role> parseRole(std::string_view name);

/** A JSON value as text; what isn't UTF-8 becomes U+FFFD. \p indent below 0: one line. */
[[nodiscard]] std::string jsonText(const nlohmann::json &json, int indent = -1);

} // namespace fanion
