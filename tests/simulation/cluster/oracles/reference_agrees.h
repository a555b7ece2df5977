// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/board.h"
#include "tests/convergence/reference_merge.h"
#include "tests/simulation/cluster/incident_log.h"
#include "tests/simulation/cluster/oracles/findings.h"

namespace fanion::cluster {

/**
 * The board is the one that follows from the log by definition. The reference knows nothing of forks and is slow: logs
 * that hold one, or that are very long, are left out.
 */
class ReferenceAgrees {
public:
    [[nodiscard]] static bool canCheck(const IncidentLog &log);
    [[nodiscard]] static Findings check(const IncidentLog &log, const Board &board,
                                        test::Rule rule = test::Rule::Right);
};

} // namespace fanion::cluster
