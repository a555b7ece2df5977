// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/incident_log.h"
#include "tests/simulation/cluster/sometimes.h"

namespace fanion::cluster {

/** Notes which rare meetings of concurrent acts a log holds. */
void takeCensus(const IncidentLog &log, const Replica &replica, Sometimes &sometimes);

} // namespace fanion::cluster
