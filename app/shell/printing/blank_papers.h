// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/** Blank forms as HTML for a BoardPaper: work on paper goes on the same way when the laptops are down. */
namespace fanion::app::blank_papers {

/** A cadre d'ordre: "soiec", "smes" or "saoiecl". */
[[nodiscard]] QString order(std::string_view form);
/** Messages of the radio, two on a sheet. */
[[nodiscard]] QString message();
[[nodiscard]] QString means();
[[nodiscard]] QString log();

} // namespace fanion::app::blank_papers
