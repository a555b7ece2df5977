// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/oracles/findings.h"
#include "tests/simulation/cluster/site.h"

namespace fanion::cluster {

/** The state computed bit by bit, the one computed from the log, and the one after a restart are the same. */
class LogIsState {
public:
    /** Restarts \p post. */
    [[nodiscard]] static Findings check(Post &post);
};

} // namespace fanion::cluster
