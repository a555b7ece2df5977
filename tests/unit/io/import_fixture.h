// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/geodesy.h"
#include "core/io/import_file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace fanion::test {

/** A small file of our own in tests/data/io. */
inline std::filesystem::path dataFile(std::string_view name) {
    return std::filesystem::path(FANION_SOURCE_DIR) / "tests/data/io" / name;
}

/** Imports a text that must be readable. */
inline Import imported(std::string_view text, const ImportOptions &options = {}, std::string name = "test.csv") {
    auto result = importBytes(asBytes(text), std::move(name), options);
    EXPECT_TRUE(result) << result.error().message;
    return result ? std::move(*result) : Import{};
}
inline Import importedFile(const std::filesystem::path &path, const ImportOptions &options = {}) {
    auto result = importFile(path, options);
    EXPECT_TRUE(result) << result.error().message;
    return result ? std::move(*result) : Import{};
}
/** The error of an import that must fail. */
inline Error refused(std::string_view text, const ImportOptions &options = {}, std::string name = "test.csv") {
    const auto result = importBytes(asBytes(text), std::move(name), options);
    EXPECT_FALSE(result) << "was imported: " << text.substr(0, 200);
    return result ? Error{} : result.error();
}

/** The text of a property by the name of its column; "(none)" when the feature hasn't got it. */
inline std::string property(const Import &import, const ImportedFeature &feature, std::string_view column) {
    for (const ImportedProperty &property : feature.properties)
        if (import.layer.columnName(property) == column) return property.value;
    return "(none)";
}

inline bool isNear(Position a, double latitude, double longitude, double metres = 1) {
    return distanceMetres(a, Position::fromDegrees(latitude, longitude)) <= metres;
}

} // namespace fanion::test
