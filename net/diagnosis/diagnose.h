// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/diagnosis/facts.h"
#include "net/diagnosis/finding.h"

namespace fanion::net {

/** What the facts mean for posts that are to find each other; the worst first. Pure: the same facts, the same findings.
 */
[[nodiscard]] std::vector<Finding> diagnose(const Facts &facts);

/** The command that opens Fanion's ports in this firewall; empty for none. */
[[nodiscard]] std::string openingCommand(const Firewall &firewall);

} // namespace fanion::net
