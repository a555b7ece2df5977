// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/format.h"
#include "core/store/sqlite_database.h"

#include <filesystem>

namespace fanion {

/**
 * Opens an incident file for reading and checks its tables and pages (quick_check). Changes nothing: neither the file
 * nor, when it is refused, anything beside it. \p alone: the caller holds the WriterLock.
 */
[[nodiscard]] Result<SqliteDatabase> openChecked(const std::filesystem::path &file, const Formats &formats, bool alone);

/** True when a program was killed while it changed the file's mode; a writer has to take that back first. */
[[nodiscard]] bool hasHotJournal(const std::filesystem::path &file);
/** Takes it back. The caller holds the WriterLock. */
[[nodiscard]] Result<void> rollBackJournal(const std::filesystem::path &file);

} // namespace fanion
