// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/io/import.h"
#include "core/io/import_options.h"

#include <filesystem>
#include <string>

namespace fanion {

/**
 * Reads a file of places, whatever its name says: GeoJSON or a table, told apart by content. The one door for files
 * from outside: sizes are looked at before reading, limits are in ImportOptions, nothing throws, and nothing is changed
 * anywhere. Formats that aren't read yet (spreadsheets, shapefiles, KML, GPX, archives…) are Foreign with a sentence
 * that says what to do instead.
 */
[[nodiscard]] Result<Import> importFile(const std::filesystem::path &path, const ImportOptions &options = {});
/** The same for bytes that are in memory; `name` is what messages and the layer are called by. */
[[nodiscard]] Result<Import> importBytes(ByteView bytes, std::string name, const ImportOptions &options = {});

} // namespace fanion
