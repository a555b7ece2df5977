// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace fanion {

/** What a file is that somebody drops on the window, by what is in it and not by its name. */
enum class FileKind : std::uint8_t {
    Bundle,   ///< changes to carry by hand
    Incident, ///< a .fanion file, of any format
    GeoJson,  ///< JSON, at least
    Table,    ///< text: a CSV file, if anything
    Unknown,  ///< nothing Fanion reads
};

/** Reads the beginning of the file only. Errors: NotFound (also a folder), Io. */
[[nodiscard]] Result<FileKind> fileKind(const std::filesystem::path &file);

} // namespace fanion
