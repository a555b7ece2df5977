// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hasher.h"
#include "core/log/frontier.h"
#include "core/log/membership.h"
#include "core/model/entity.h"

#include <array>
#include <span>
#include <utility>

/**
 * The canonical form of a board, for digests: the same bytes on every post whose board is the same, whatever the order
 * of arrival. Numbers are 64 bits little-endian, texts and byte strings carry their length before them, maps and sets
 * are sorted by their numbers or bytes, values are encoded as change.proto says of Value.
 *
 *   entity  = id kind deleted editedAfterDelete createdBy createdAt changedBy changedAt
 *             n { field n { value by stamp at } }  n { field n { value } }  n { field n { item text } }
 *             n { field text }  n { field count }  n { field parent order isCut }
 *   state   = H("fanion-state-v1", n { id H("fanion-entity-v2", entity) } n { member } n { log sequence hash })
 */
namespace fanion::canonical {

using Hash = std::array<std::uint8_t, 32>;

[[nodiscard]] Hash hashOf(const Entity &entity);
/** \p entities sorted by id. */
[[nodiscard]] Hash hashOf(std::span<const std::pair<EntityId, Hash>> entities, std::span<const Member> members,
                          const Frontier &frontier);

} // namespace fanion::canonical
