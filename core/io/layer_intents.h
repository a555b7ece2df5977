// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/io/imported_layer.h"
#include "core/model/intent.h"

#include <string_view>
#include <vector>

namespace fanion {

/** Feature::Catalogue of imported objects: how their path is meant. */
inline constexpr std::string_view kImportedPoint = "import-point";
inline constexpr std::string_view kImportedLine = "import-line";
inline constexpr std::string_view kImportedArea = "import-area";

/**
 * An import as one change: a layer named \p name (empty: the name the source gives) and its features, whose other
 * columns become one JSON object of texts in Field::Properties. \p source is the file it came from.
 */
[[nodiscard]] std::vector<Intent> layerIntents(const ImportedLayer &layer, std::string_view name,
                                               std::string_view source, Environment environment);

} // namespace fanion
