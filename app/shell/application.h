// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fanion::app {

class Shell;

/**
 * The program: reads the command line, makes the Shell and its window, runs until the window is closed. Returns the
 * exit status: 0; 1 when the window could not be made or the self-test found something wrong; 2 for a wrong command
 * line. \p prepare, for tests, is given the Shell before anything is shown.
 */
[[nodiscard]] int runApplication(int &argc, char **argv, const std::function<void(Shell &)> &prepare = {});

} // namespace fanion::app
