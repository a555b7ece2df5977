// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/board_difference.h"
#include "core/history/membership_history.h"
#include "core/history/past_line.h"

#include <nlohmann/json_fwd.hpp>

namespace fanion::ctl {

// docs/format.md, "History" and "Diff".

[[nodiscard]] nlohmann::json pastLineToJson(const PastLine &line);
[[nodiscard]] nlohmann::json membershipLineToJson(const MembershipLine &line);
/** {"objects":[…],"members":[…]}. */
[[nodiscard]] nlohmann::json differenceToJson(const BoardDifference &difference);

} // namespace fanion::ctl
