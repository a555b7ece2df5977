// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/types.h"

#include <QString>

namespace fanion::app {

/** An address as an officer may want to read it: "192.168.1.4:47800". Empty for a link-local one, which says nothing.
 */
[[nodiscard]] QString addressText(const net::Address &address);

/** What is wrong with an address that somebody types for a post, in a sentence; empty: nothing. */
[[nodiscard]] QString addressProblem(const QString &text);

/** Why nobody could be reached there, in a few words. */
[[nodiscard]] QString dialErrorText(const net::DialStatus &dial);

} // namespace fanion::app
