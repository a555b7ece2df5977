// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/received.h"

#include "core/history/causal_walk.h"

#include <algorithm>
#include <format>
#include <map>

namespace fanion {

namespace {

/** One log of the post, as far as it counts. */
struct OwnLog {
    std::uint32_t acts = 0;
    VersionVector seen;
    bool hasEnded = false; ///< what follows is later, also where its clock was set back
};

} // namespace

Result<Received> receivedBy(const RowSource &rows, const PostId &post, std::optional<WallTime> moment) {
    CausalWalk walk;
    std::map<LogIndex, OwnLog> logs;
    Received received;
    const auto done = rows([&](const StoredRow &row) {
        return walk.take(row, [&](const CausalWalk::Step &step) -> Result<void> {
            if (step.change.log.post != post) return {};
            auto &own = logs[step.dot.log];
            own.hasEnded = own.hasEnded || (moment && step.change.wall > *moment);
            if (own.hasEnded) return {};
            ++own.acts;
            own.seen = step.seen;
            received.lastAt = std::max(received.lastAt, step.change.wall);
            return {};
        });
    });
    if (!done) return std::unexpected(done.error());
    VersionVector all;
    for (const auto &[index, own] : logs) {
        received.acts += own.acts;
        for (LogIndex other = 0; other < own.seen.size(); ++other)
            all.raise({other, own.seen.at(other)});
    }
    if (received.acts == 0)
        return fail(ErrorCode::NotFound,
                    std::format("Post {} had not changed anything by then, so what it had received is not known.",
                                post.hex().substr(0, 8)),
                    post.hex());
    for (LogIndex index = 0; index < all.size(); ++index) {
        const auto sequence = all.at(index);
        if (sequence > 0)
            received.frontier[walk.log().names().name(index)] = {sequence, *walk.log().hashOf({index, sequence})};
    }
    return received;
}

} // namespace fanion
