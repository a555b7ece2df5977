// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/exported_feature.h"

#include <span>
#include <string>

namespace fanion {

struct CsvWriterOptions {
    char separator = ';';
    /** Excel takes a UTF-8 file for one only when it begins with the mark. */
    bool byteOrderMark = true;
};

/**
 * A table (RFC 4180, CRLF): id, kind, name, latitude, longitude, geometry, then every property name in the order of its
 * first appearance. Latitude and longitude (decimal point) are those of a point; lines and areas stand as GeoJSON in
 * `geometry`. A cell a spreadsheet would run as a formula (beginning with = + - @ or a control character, and not a
 * number) gets an apostrophe in front.
 */
[[nodiscard]] std::string writeCsv(std::span<const ExportedFeature> features, const CsvWriterOptions &options = {});

} // namespace fanion
