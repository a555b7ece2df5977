// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/oracles/findings.h"
#include "tests/simulation/cluster/site.h"

namespace fanion::cluster {

/** After the quiet every post has the same board and the same logs. */
class EqualDigests {
public:
    [[nodiscard]] static Findings check(Site &site);
};

} // namespace fanion::cluster
