// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

struct sqlite3;

namespace fanion {

/** SQLite's result code as an Error: the class to branch on, and a sentence that names the file and says what to do. */
[[nodiscard]] Error sqliteError(int code, const std::string &detail, const std::string &file);
/** The same with the connection's own words and file (\p database may be null). */
[[nodiscard]] Error sqliteError(sqlite3 *database, int code);

} // namespace fanion
