// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace fanion::app {

/** Words out of a map's file, where HTML is usual: its text alone, on one line, at most 300 characters. */
[[nodiscard]] QString plainWords(std::string_view words);

} // namespace fanion::app
