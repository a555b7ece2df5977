// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/oracles/nothing_lost.h"

#include <format>

namespace fanion::cluster {

Findings NothingLost::check(const IncidentLog &log, const Ledger &ledger) {
    Findings findings;
    for (const auto &[hash, promise] : ledger.promises())
        if (!log.contains(hash))
            findings.push_back(std::format("change {} of post {} (number {} of its log) was acknowledged and is lost",
                                           hash.hex().substr(0, 12), promise.by, promise.sequence));
    return findings;
}

} // namespace fanion::cluster
