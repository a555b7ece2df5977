// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/row_source.h"
#include "core/model/intent.h"

#include <optional>
#include <string>
#include <vector>

namespace fanion {

/** Who did what to whom: a line of the history that is about a post and not about an object. */
struct MembershipLine {
    enum class Act : std::uint8_t { Founded, Admitted, RoleChanged, Revoked, HandedOver };
    ChangeHash change;
    PostId by;
    WallTime at = 0; ///< by the clock of `by`
    Act act{};
    PostId post;              ///< whom it is about; of HandedOver: who commands from then on
    std::optional<Role> role; ///< that was given
    std::string name;         ///< what it was called when it came (Founded, Admitted)
};

/**
 * Every act of membership there is in the log, by wall time; so each post tells the same ones, and none is ever written
 * twice. Those that count no more (somebody revoked did them, unseen) are lines like any other.
 */
[[nodiscard]] Result<std::vector<MembershipLine>> membershipHistory(const RowSource &rows);

} // namespace fanion
