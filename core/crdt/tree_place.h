// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crdt/order_key.h"

#include <compare>

namespace fanion {

/**
 * Where something hangs in a tree: under whom (null: at the top level) and where among those. One value, so that one
 * register (MultiRegister<TreePlace>) holds it: a move is never half another's.
 */
struct TreePlace {
    EntityId parent;
    OrderKey key;
    auto operator<=>(const TreePlace &) const = default;
};

} // namespace fanion
