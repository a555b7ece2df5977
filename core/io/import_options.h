// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import_report.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace fanion {

/** What an import refuses to go beyond, so that no file can exhaust the machine. */
struct ImportLimits {
    std::uint64_t bytes = 256ULL << 20;
    std::uint64_t features = 500'000;
    /** Filled cells kept as properties, over all features. */
    std::uint64_t properties = 10'000'000;
    /** Vertices of lines and polygons, over all features. */
    std::uint64_t vertices = 10'000'000;
    /** Of a table, or distinct property names of a GeoJSON file. */
    std::size_t columns = 1000;
    std::size_t cellBytes = 1 << 20;
    /** Of nested JSON. */
    std::size_t depth = 64;
    /** JSON values in one feature. */
    std::size_t valuesPerFeature = 4'000'000;
};

/** Called now and then with the bytes read and their total; false stops the import with ErrorCode::Refused. */
using ImportProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/** `labelColumn` that asks for no label. */
inline constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

/** How to read a table. Whatever is empty is guessed, and the report says what was guessed. */
struct CsvOptions {
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;
    /** Also says what the other sign is: thousands. */
    std::optional<bool> decimalComma;
    /** Line of the header, from 1; 0 for a table without one. */
    std::optional<std::uint64_t> headerLine;
    /** Replaces the guess, with its alternatives. */
    std::optional<CoordinateSource> coordinates;
    std::optional<std::size_t> labelColumn;
    /** False reads quotation marks as any other character. */
    bool quotes = true;
};

/** How to read any file. */
struct ImportOptions {
    /** Of the layer; by default the file's own name for itself, else the file name. */
    std::string name;
    CsvOptions csv;
    /** EPSG number of a GeoJSON file's coordinates, over what it says itself. */
    std::optional<int> geoJsonEpsg;
    ImportLimits limits;
    ImportProgress progress;
};

} // namespace fanion
