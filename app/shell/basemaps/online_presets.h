// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/online_address.h"

#include <vector>

namespace fanion::app {

/** Maps on the network to be added with one press; one needs a key. None is asked before an officer adds it. */
[[nodiscard]] std::vector<OnlineAddress> onlinePresets();

} // namespace fanion::app
