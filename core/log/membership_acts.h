// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/operation.h"

namespace fanion {

[[nodiscard]] bool isMembershipAct(const Act &act);
/** Says something about the role of a post. */
[[nodiscard]] bool isRoleAct(const Act &act);
/** Takes somebody out, or the commander's role away. */
[[nodiscard]] bool isRemoval(const Act &act);
/** Only a commander may do it. */
[[nodiscard]] bool isOfCommander(const Act &act);
/** By a founding, an admission or a change of role. */
[[nodiscard]] Role grantedBy(const Act &act);

} // namespace fanion
