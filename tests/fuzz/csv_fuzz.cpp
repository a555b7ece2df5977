// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/byte_source.h"
#include "core/io/csv_import.h"
#include "core/io/csv_writer.h"
#include "tests/fuzz/import_check.h"

using namespace fanion;

namespace {

ImportOptions smallLimits() {
    ImportOptions options;
    options.limits.features = 2000;
    options.limits.properties = 20'000;
    options.limits.vertices = 20'000;
    options.limits.columns = 50;
    options.limits.cellBytes = 4096;
    return options;
}

/** What we write of an import must be read back as the same places. */
void checkRoundTrip(const Import &import, const ImportOptions &options) {
    std::vector<ExportedFeature> features;
    for (const ImportedFeature &feature : import.layer.features)
        features.push_back({"1", "feature", feature.label, feature.geometry, {}});
    if (features.empty()) return;
    const std::string text = writeCsv(features);
    auto source = ByteSource::view(asBytes(text), "again", text.size());
    ImportOptions wide = options;
    wide.limits = {};
    const auto again = importCsv(*source, wide);
    fuzz::require(again.has_value());
    fuzz::require(again->report.rowsRead == features.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const ByteView bytes(data, size);
    auto source = ByteSource::view(bytes, "fuzz", size);
    const ImportOptions options = smallLimits();
    const auto import = importCsv(*source, options);
    if (!import) {
        fuzz::require(!import.error().message.empty());
        return 0;
    }
    fuzz::checkImport(*import);
    checkRoundTrip(*import, options);
    return 0;
}
