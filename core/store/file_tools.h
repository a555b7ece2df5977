// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>

namespace fanion {

/** Absolute and without links, also of a file that isn't there yet. */
[[nodiscard]] std::filesystem::path absolutePath(const std::filesystem::path &file);
/** fsync() of one file or folder. */
[[nodiscard]] Result<void> syncPath(const std::filesystem::path &path);
/** Gives \p from the name \p to unless something has it already (InvalidArgument), and makes that durable. */
[[nodiscard]] Result<void> renameNoReplace(const std::filesystem::path &from, const std::filesystem::path &to);
/** Puts \p bytes into \p path whole or not at all, replacing what was there; durable when it returns. */
[[nodiscard]] Result<void> writeFileWhole(const std::filesystem::path &path, ByteView bytes,
                                          std::filesystem::perms permissions);
/** The same with bytes as \p next gives them, to the first that are none; its error ends it, and leaves nothing. */
[[nodiscard]] Result<void> writeFileWhole(const std::filesystem::path &path,
                                          const std::function<Result<ByteView>()> &next,
                                          std::filesystem::perms permissions);

} // namespace fanion
