// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fanion::cluster {

/** What an oracle has found wrong, a sentence each; none: all is well. */
using Findings = std::vector<std::string>;

} // namespace fanion::cluster
