// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fanion::app {

/** How many hostileTexts() there are. */
inline constexpr int kHostileTexts = 500;

/**
 * Texts that have broken other programs: markup, scripts of direction, piled accents, marks without a letter, control
 * characters, halves of characters, names of devices, formulas, endless words, and mixtures of these drawn from a fixed
 * seed. The same 500 each time.
 */
[[nodiscard]] const QStringList &hostileTexts();

} // namespace fanion::app
