// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace fanion {

/** "FAN1": the SQLite application_id of an incident file. */
inline constexpr std::uint32_t kApplicationId = 0x46414E31;

/** What the first 100 bytes of an incident file say (sqlite.org/fileformat2.html, 1.3), before SQLite runs on it. */
struct FileHeader {
    std::uint32_t formatVersion = 0; ///< user_version
    bool usesLog = false;            ///< the file is in WAL mode: open elsewhere, or its last program was killed

    /**
     * Looks at the file without changing anything. Errors: NotFound, ReadOnly (may not be read), Foreign (no SQLite
     * file, or of another program), TooNew (a format above \p newestFormat), Corrupt (truncated or nonsense).
     */
    [[nodiscard]] static Result<FileHeader> read(const std::filesystem::path &file, std::uint32_t newestFormat);
};

} // namespace fanion
