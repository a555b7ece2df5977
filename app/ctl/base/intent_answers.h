// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/base/line_splitter.h"
#include "app/post/engine.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <vector>

namespace fanion::ctl {

/**
 * Performs the intents of some lines in an engine of this process, each a change of its own. \p done is called once,
 * with one answer a line in their order, when all that succeeded is durable.
 */
void performLines(app::Engine &engine, const std::vector<LineSplitter::Line> &lines,
                  std::function<void(std::vector<nlohmann::json>)> done);

} // namespace fanion::ctl
