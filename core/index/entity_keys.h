// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/board.h"

#include <optional>
#include <string>
#include <utility>

namespace fanion {

/** A kind and a state; the state is empty where none is set. */
using StateKey = std::pair<Kind, std::string>;

/** By what an object is found. Nothing: not at all, as it is in the bin, not there, or of a kind without such a field.
 */
namespace entity_keys {

[[nodiscard]] std::optional<Kind> kind(const EntityPtr &entity);
[[nodiscard]] std::optional<StateKey> state(const EntityPtr &entity);
/** The reference in a field; null where the kind has the field but nothing is set. */
[[nodiscard]] std::optional<EntityId> reference(const EntityPtr &entity, Field field);
/** The words in a field, as they are; nothing where there are none. */
[[nodiscard]] std::optional<std::string> text(const EntityPtr &entity, Field field);

} // namespace entity_keys

} // namespace fanion
