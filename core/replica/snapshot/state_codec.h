// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/entity_state.h"

#include <string>
#include <string_view>

/**
 * An EntityState as bytes that only this copy of the file reads: logs are named by the numbers this replica gave them.
 * In order, numbers as varints: the write tags met in it; creations; presence; deletions; last change; registers; sets;
 * lists; texts. The id is not in it.
 */
namespace fanion::snapshot {

void encodeState(const EntityState &state, std::string &out);

/** \p state has its id already. False when the bytes are damaged; then it is of no use. */
[[nodiscard]] bool decodeState(std::string_view bytes, const LogNames &names, EntityState &state);

} // namespace fanion::snapshot
