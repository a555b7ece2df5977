// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/model/entity.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace fanion::app {

/**
 * Reads when something could happen, as it is said at \p saidAt: "H+1", "H+1h30", "H+45 min", "+45 min", "dans 2 h",
 * "J+1", or a time ("1530", read like any other). Nothing for what is no time: "cette nuit", "si le vent tourne".
 */
[[nodiscard]] std::optional<WallTime> readHorizon(QStringView text, WallTime saidAt);

/** By when a hypothesis has to be decided on, and what that comes from. Times in milliseconds since 1970; 0: not known.
 */
struct Decision {
    WallTime expected = 0;   ///< when it could happen: its horizon, as it was said when it was written
    WallTime limit = 0;      ///< what somebody wrote, else `latest`
    WallTime latest = 0;     ///< expected, less what the means of the answer take
    WallTime ready = 0;      ///< when those means are there if it is decided at the limit
    bool isComputed = false; ///< nobody wrote the limit
    [[nodiscard]] bool isTooLate() const { return latest != 0 && limit > latest; }
};
[[nodiscard]] Decision decisionOf(const Entity &hypothesis);

/** Whether it still waits for a decision: watched, or nobody has said. */
[[nodiscard]] bool isWatched(const Entity &hypothesis);
/** Neither answered nor discarded. */
[[nodiscard]] bool isOpen(const Entity &hypothesis);
/** Watched, and its limit is past by a minute or more. */
[[nodiscard]] bool isDecisionLate(const Entity &hypothesis, WallTime now);

/** What follows from limit, delay and horizon, in one sentence; empty when too little is known. */
[[nodiscard]] QString decisionText(const Entity &hypothesis);

/** Strict: what must be decided soonest first; then, without a limit, the gravest; then what is decided. */
[[nodiscard]] bool isDecidedBefore(const Entity &a, const Entity &b);

} // namespace fanion::app
