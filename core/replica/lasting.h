// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schema.h"

namespace fanion {

/**
 * Objects whose number the program gives when they are made, and which it never gives again: lines of the main courante
 * and pieces of intelligence.
 */
[[nodiscard]] constexpr bool isNumbered(Kind kind) {
    return kind == Kind::LogEntry || kind == Kind::Intelligence;
}

/** Objects nobody can delete: the incident itself, and whatever is numbered. A rule of merging: it never changes. */
[[nodiscard]] constexpr bool isLasting(Kind kind) {
    return kind == Kind::Incident || isNumbered(kind);
}

} // namespace fanion
