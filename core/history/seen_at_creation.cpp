// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/seen_at_creation.h"

#include "core/history/causal_walk.h"

#include <algorithm>

namespace fanion {

namespace {

bool makes(const Change &change, EntityId entity) {
    return std::ranges::any_of(change.operations, [entity](const Operation &operation) {
        return operation.entity == entity && std::holds_alternative<op::Create>(operation.act);
    });
}

} // namespace

Result<Frontier> seenAtCreation(const RowSource &rows, EntityId entity) {
    CausalWalk walk;
    VersionVector seen;
    bool isFound = false;
    const auto done = rows([&](const StoredRow &row) {
        return walk.take(row, [&](const CausalWalk::Step &step) -> Result<void> {
            if (isFound || !makes(step.change, entity)) return {};
            isFound = true;
            seen = step.seen;
            return {};
        });
    });
    if (!done) return std::unexpected(done.error());
    if (!isFound) return fail(ErrorCode::NotFound, "No change in this file made that object.", entity.hex());
    Frontier frontier;
    for (LogIndex index = 0; index < seen.size(); ++index)
        if (const auto sequence = seen.at(index); sequence > 0)
            frontier[walk.log().names().name(index)] = {sequence, *walk.log().hashOf({index, sequence})};
    return frontier;
}

} // namespace fanion
