// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/layout/layout_state.h"

namespace fanion::app {

/** The layouts a post may start with. */
enum class StartLayout : std::uint8_t { Plain, Command, Intelligence, Means, Operator };

/** "plain", "command", "intelligence", "means", "operator". */
[[nodiscard]] QString startLayoutName(StartLayout layout);
/** Plain for a name nobody gave. */
[[nodiscard]] StartLayout startLayoutNamed(const QString &name);
/**
 * For a function as an officer writes it ("Officier moyens", "COS", "Command post operator"), by the words in it;
 * plain, the map alone, for one that says nothing of the work.
 */
[[nodiscard]] StartLayout startLayoutFor(const QString &function);
[[nodiscard]] LayoutState startLayout(StartLayout layout);

} // namespace fanion::app
