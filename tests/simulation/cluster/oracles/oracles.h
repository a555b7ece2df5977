// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold at the end of every story. Each says what is wrong, or nothing; tests/simulation/cluster/README.md.
#pragma once

#include "tests/simulation/cluster/oracles/equal_digests.h"
#include "tests/simulation/cluster/oracles/log_is_state.h"
#include "tests/simulation/cluster/oracles/nothing_lost.h"
#include "tests/simulation/cluster/oracles/only_members.h"
#include "tests/simulation/cluster/oracles/reference_agrees.h"
