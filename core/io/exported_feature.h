// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/imported_layer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fanion {

/** How an object is drawn, as far as other programs can. */
struct FeatureStyle {
    std::uint32_t stroke = 0; ///< 0xRRGGBB
    double width = 1;         ///< pixels
    std::uint32_t fill = 0;
    double fillOpacity = 0; ///< 0 to 1
};

/** One object to write to a file, whatever board or layer it comes from. All texts are UTF-8. */
struct ExportedFeature {
    std::string id;
    std::string kind; ///< "symbol", "line", "feature"…
    std::string label;
    std::optional<FeatureGeometry> geometry; ///< none for what has no place: a task, a log entry
    std::vector<std::pair<std::string, std::string>> properties;
    std::string group = {}; ///< the heading it stands under in a file that has headings
    std::optional<FeatureStyle> style = {};
};

} // namespace fanion
