// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace fanion::app {

/** At most so many perimeters at once. */
inline constexpr std::size_t kMostAmounts = 8;

/**
 * "100, 300 ; 1,5 km": metres, from 1 to 100,000, the smallest first, each once. A comma is decimal when one or two
 * digits follow it. Nothing for any other text.
 */
[[nodiscard]] std::optional<std::vector<double>> readDistances(const QString &text);
/** "15, 30, 1 h, 2 h": minutes, from 1 to 1,440. As readDistances(). */
[[nodiscard]] std::optional<std::vector<double>> readMinutes(const QString &text);
/** "30", "45 km/h", "12,5": from 0 to 250. */
[[nodiscard]] std::optional<double> readWindSpeed(const QString &text);
/** "NO", "NNW", "nord-ouest", "315", "315°": degrees from north in [0, 360). */
[[nodiscard]] std::optional<double> readDirection(const QString &text);
/** "N", "NNE", … "NNO", in the language of the screen. */
[[nodiscard]] QString directionText(double degrees);

} // namespace fanion::app
