// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/incident_log.h"
#include "tests/simulation/cluster/ledger.h"
#include "tests/simulation/cluster/oracles/findings.h"

namespace fanion::cluster {

/** Every act whose commit succeeded is in the log. */
class NothingLost {
public:
    [[nodiscard]] static Findings check(const IncidentLog &log, const Ledger &ledger);
};

} // namespace fanion::cluster
