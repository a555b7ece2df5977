// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/model/entity.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace fanion::app {

/**
 * A means has answered a roll call (appel): an element of the field `answers`, as "MILLISECONDS POST MEANS MISSING"
 * (milliseconds since 1970 UTC, the post's 64 hex digits, the means' 16, how many of its crew are missing). Every
 * answer stays; of several of one means the latest counts.
 */
struct RollAnswer {
    static constexpr int kMostMissing = 999;

    WallTime at = 0;
    PostId post; ///< where it was written down
    EntityId means;
    int missing = 0; ///< 0: all are there; at most kMostMissing

    [[nodiscard]] std::string text() const;
    /** Nothing unless the text is one that text() gives. */
    [[nodiscard]] static std::optional<RollAnswer> parse(std::string_view text);
    bool operator==(const RollAnswer &) const = default;
};

/** The answer that counts of every means that gave one; of two at the same moment the one with more missing. */
[[nodiscard]] std::unordered_map<EntityId, RollAnswer> rollAnswersOf(const Entity &rollCall);

} // namespace fanion::app
