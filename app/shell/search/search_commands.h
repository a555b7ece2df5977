// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace fanion::app {

/** Something the program does that can be asked for by its name. */
struct SearchCommand {
    const char *id;
    const char *name; ///< to be translated in the context "Search"
    const char *keys; ///< shortcut, as shown
};

/** All of them, in the order they are offered while nothing is typed. */
[[nodiscard]] std::span<const SearchCommand> searchCommands();

} // namespace fanion::app
