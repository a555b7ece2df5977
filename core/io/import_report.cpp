// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_report.h"

#include "core/io/utf8.h"

#include <algorithm>

namespace fanion {

namespace {

constexpr std::size_t kMaxDetail = 80;

} // namespace

const ImportWarning *ImportReport::warning(ImportWarningKind kind) const {
    const auto found = std::ranges::find(warnings, kind, &ImportWarning::kind);
    return found == warnings.end() ? nullptr : &*found;
}

void ImportReport::addProblem(std::uint64_t row, std::uint64_t line, RowFailure reason, std::string_view detail) {
    ++failures[reason];
    if (problems.size() < kMaxProblemsKept)
        problems.push_back({row, line, reason, std::string(utf8Prefix(detail, kMaxDetail))});
}

void ImportReport::addWarning(ImportWarningKind kind, std::uint64_t line, std::uint64_t count) {
    const auto found = std::ranges::find(warnings, kind, &ImportWarning::kind);
    if (found != warnings.end())
        found->count += count;
    else
        warnings.push_back({kind, count, line, {}});
}

std::string_view toWord(ImportFormat value) {
    return value == ImportFormat::Csv ? "csv" : "geojson";
}

std::string_view toWord(TextEncoding value) {
    switch (value) {
    case TextEncoding::Utf8:
        return "utf-8";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::Utf16LittleEndian:
        return "utf-16le";
    case TextEncoding::Utf16BigEndian:
        return "utf-16be";
    }
    return "";
}

std::string_view toWord(CoordinateForm value) {
    switch (value) {
    case CoordinateForm::LatitudeLongitude:
        return "latitude-longitude";
    case CoordinateForm::Plane:
        return "plane";
    case CoordinateForm::LatitudeLongitudeText:
        return "latitude-longitude-text";
    case CoordinateForm::LongitudeLatitudeText:
        return "longitude-latitude-text";
    case CoordinateForm::GeoJsonText:
        return "geojson-text";
    case CoordinateForm::Dfci:
        return "dfci";
    }
    return "";
}

std::string_view toWord(Certainty value) {
    switch (value) {
    case Certainty::Given:
        return "given";
    case Certainty::Certain:
        return "certain";
    case Certainty::Likely:
        return "likely";
    case Certainty::Doubtful:
        return "doubtful";
    }
    return "";
}

std::string_view toWord(RowFailure value) {
    switch (value) {
    case RowFailure::NoCoordinateColumns:
        return "no-coordinate-columns";
    case RowFailure::EmptyCoordinates:
        return "empty-coordinates";
    case RowFailure::UnreadableCoordinates:
        return "unreadable-coordinates";
    case RowFailure::OutOfRange:
        return "out-of-range";
    case RowFailure::ZeroCoordinates:
        return "zero-coordinates";
    case RowFailure::TooManyCells:
        return "too-many-cells";
    case RowFailure::UnclosedQuote:
        return "unclosed-quote";
    case RowFailure::NoGeometry:
        return "no-geometry";
    case RowFailure::BadGeometry:
        return "bad-geometry";
    case RowFailure::UnsupportedGeometry:
        return "unsupported-geometry";
    case RowFailure::NotAFeature:
        return "not-a-feature";
    }
    return "";
}

std::string_view toWord(ImportWarningKind value) {
    switch (value) {
    case ImportWarningKind::SwappedAxes:
        return "swapped-axes";
    case ImportWarningKind::OtherSystem:
        return "other-system";
    case ImportWarningKind::OtherColumns:
        return "other-columns";
    case ImportWarningKind::AmbiguousSystem:
        return "ambiguous-system";
    case ImportWarningKind::DamagedText:
        return "damaged-text";
    case ImportWarningKind::FewerCells:
        return "fewer-cells";
    case ImportWarningKind::HolesDropped:
        return "holes-dropped";
    case ImportWarningKind::PartsDropped:
        return "parts-dropped";
    case ImportWarningKind::NoCoordinates:
        return "no-coordinates";
    case ImportWarningKind::QuoteLeftOpen:
        return "quote-left-open";
    }
    return "";
}

std::string_view describe(RowFailure value) {
    switch (value) {
    case RowFailure::NoCoordinateColumns:
        return "The file has no column of coordinates.";
    case RowFailure::EmptyCoordinates:
        return "The coordinates are empty.";
    case RowFailure::UnreadableCoordinates:
        return "The coordinates can't be read as numbers.";
    case RowFailure::OutOfRange:
        return "The coordinates lie outside the area they are meant for.";
    case RowFailure::ZeroCoordinates:
        return "The coordinates are 0, 0, which stands for a missing value.";
    case RowFailure::TooManyCells:
        return "The row has more cells than the header, so its columns are shifted.";
    case RowFailure::UnclosedQuote:
        return "A quotation mark is opened and never closed.";
    case RowFailure::NoGeometry:
        return "The feature has no geometry.";
    case RowFailure::BadGeometry:
        return "The geometry is not well formed.";
    case RowFailure::UnsupportedGeometry:
        return "The type of geometry is not known.";
    case RowFailure::NotAFeature:
        return "The item is not a GeoJSON feature.";
    }
    return "";
}

} // namespace fanion
