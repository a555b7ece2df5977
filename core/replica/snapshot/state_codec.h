// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/entity_state.h"
#include "core/replica/snapshot/packed_reader.h"

#include <memory>
#include <string>
#include <string_view>

/**
 * An EntityState as bytes that only this copy of the file reads: logs are named by the numbers this replica gave them.
 * In order, numbers as varints: the write tags met in it; creations; presence; deletions; last change; registers; sets;
 * lists; texts; counters. The id is not in it.
 */
namespace fanion::snapshot {

void encodeState(const EntityState &state, std::string &out);

/** \p state has its id already, and nothing else. False when the bytes are damaged; then it is of no use. */
[[nodiscard]] bool decodeState(PackedReader &in, std::string_view bytes, EntityState &state);

/**
 * The view of a state that has nothing but registers and one creation, as most have, without the state: opening a file
 * makes the views of all its objects. Null when it has more, when this version does not know its kind or when it is
 * damaged: what decodeState() and viewOf() make of it counts then.
 */
[[nodiscard]] std::shared_ptr<const Entity> decodePlainView(PackedReader &in, EntityId id, std::string_view bytes);

} // namespace fanion::snapshot
