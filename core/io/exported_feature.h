// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/imported_layer.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fanion {

/** One object to write to a file, whatever board or layer it comes from. All texts are UTF-8. */
struct ExportedFeature {
    std::string id;
    std::string kind; ///< "symbol", "line", "feature"…
    std::string label;
    std::optional<FeatureGeometry> geometry; ///< none for what has no place: a task, a log entry
    std::vector<std::pair<std::string, std::string>> properties;
};

} // namespace fanion
