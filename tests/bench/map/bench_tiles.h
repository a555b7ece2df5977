// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fanion::bench {

/** What one vector tile of a dense town costs, decoded and drawn on one core. */
void measureTiles(std::uint64_t seed);

} // namespace fanion::bench
