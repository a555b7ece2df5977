// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace fanion::app {

/**
 * A text from anyone, made fit for one line of the screen: valid UTF-8 in NFC, without control, bidirectional-override
 * and zero-width characters or line breaks (a name must not be able to look like another one), and no longer than
 * \p limit characters (the rest becomes "…"). The data keeps the original.
 */
[[nodiscard]] QString shortText(std::string_view text, qsizetype limit = 200);
/** The same for running text: line breaks and tabs stay. */
[[nodiscard]] QString longText(std::string_view text, qsizetype limit = 20'000);

} // namespace fanion::app
