// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/import.h"
#include "core/io/import_options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fanion {

/** Collects features under the import's limits. */
class LayerBuilder {
public:
    LayerBuilder(ImportedLayer &layer, const ImportLimits &limits) : m_layer(layer), m_limits(limits) {}

    /** Adds one feature for each geometry of a row, all with the same words. TooLarge beyond a limit. */
    [[nodiscard]] Result<void> add(std::vector<FeatureGeometry> geometries, const std::string &label,
                                   const std::vector<ImportedProperty> &properties, std::uint64_t row,
                                   std::uint64_t line);

private:
    ImportedLayer &m_layer;
    const ImportLimits &m_limits;
    std::uint64_t m_properties = 0;
    std::uint64_t m_vertices = 0;
};

/** Writes the sentences of the report's warnings, once all is counted. */
void describeWarnings(ImportReport &report);

} // namespace fanion
