// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/byte_source.h"
#include "core/io/geojson_import.h"
#include "core/io/geojson_writer.h"
#include "tests/fuzz/import_check.h"

using namespace fanion;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    ImportOptions options;
    options.limits.features = 2000;
    options.limits.properties = 20'000;
    options.limits.columns = 50;
    auto source = ByteSource::view(ByteView(data, size), "fuzz", size);
    const auto import = importGeoJson(*source, options);
    if (!import) {
        fuzz::require(!import.error().message.empty());
        return 0;
    }
    fuzz::checkImport(*import);

    std::vector<ExportedFeature> features;
    for (const ImportedFeature &feature : import->layer.features)
        features.push_back({"1", "feature", feature.label, feature.geometry, {}});
    const std::string text = writeGeoJson(features, import->layer.name);
    auto written = ByteSource::view(asBytes(text), "again", text.size());
    ImportOptions wide;
    const auto again = importGeoJson(*written, wide);
    fuzz::require(again.has_value());
    fuzz::require(again->layer.features.size() == features.size());
    fuzz::require(again->report.rowsPlaced == features.size());
    return 0;
}
