// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/dot.h"
#include "core/crdt/log_names.h"

namespace fanion {

/**
 * What the merge rules need to know of the change whose operations are being applied. Delivery is causal: everything
 * in `seen` has been applied before, so "what its author had seen" is a comparison with `seen`.
 */
struct ChangeContext {
    const LogNames &names;
    const VersionVector &seen; ///< the change's causal past and itself
    Dot dot;
    HybridTime time;
    WallTime wall = 0;
    std::uint32_t operation = 0; ///< place of the operation being applied

    [[nodiscard]] WriteTag tag() const { return {time, dot, operation, wall}; }
};

} // namespace fanion
