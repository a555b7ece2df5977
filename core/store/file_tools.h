// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>

namespace fanion {

/** fsync() of one file or folder. */
[[nodiscard]] Result<void> syncPath(const std::filesystem::path &path);
/** Gives \p from the name \p to unless something has it already (InvalidArgument), and makes that durable. */
[[nodiscard]] Result<void> renameNoReplace(const std::filesystem::path &from, const std::filesystem::path &to);
/** Puts \p bytes into \p path whole or not at all, replacing what was there; durable when it returns. */
[[nodiscard]] Result<void> writeFileWhole(const std::filesystem::path &path, ByteView bytes,
                                          std::filesystem::perms permissions);
/**
 * Writes every block of a file again with the bytes it reads there, and syncs. After a failed fsync the kernel counts
 * the lost pages as clean: without this, a later fsync would succeed without having written them
 * (wiki.postgresql.org/wiki/Fsync_Errors).
 */
[[nodiscard]] Result<void> rewriteInPlace(const std::filesystem::path &path);

} // namespace fanion
