// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fanion::app {

/** "432 m"; "—" where the height isn't known. */
[[nodiscard]] QString heightText(std::optional<double> metres);
/** "12 %", without a sign. */
[[nodiscard]] QString slopeText(double slope);

} // namespace fanion::app
