// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/membership.h"
#include "core/replica/board.h"
#include "tests/simulation/cluster/incident_log.h"
#include "tests/simulation/cluster/ledger.h"
#include "tests/simulation/cluster/oracles/findings.h"
#include "tests/simulation/cluster/sometimes.h"

namespace fanion::cluster {

/**
 * No act of anybody counts who was no member or was revoked: no forgery is in the log, no author's own past says that
 * it is out, no field shows what does not count, and each post is what the reference membership makes it.
 */
class OnlyMembers {
public:
    [[nodiscard]] static Findings check(const IncidentLog &log, const Board &board, const std::vector<Member> &members,
                                        const Ledger &ledger, Sometimes &sometimes);
};

} // namespace fanion::cluster
