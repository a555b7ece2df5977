// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/exported_feature.h"

#include <span>
#include <string>
#include <string_view>

namespace fanion {

/**
 * A KML 2.2 document (OGC 07-147r2): a folder for each group, in the order they come in, and a placemark for each
 * feature with a place; its colours as its style, id, kind and properties as extended data. What XML 1.0 cannot hold
 * of a text is left out.
 */
[[nodiscard]] std::string writeKml(std::span<const ExportedFeature> features, std::string_view name);

} // namespace fanion
