// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

enum class ImportFormat : std::uint8_t { Csv, GeoJson };
enum class TextEncoding : std::uint8_t { Utf8, Windows1252, Utf16LittleEndian, Utf16BigEndian };

/** How the coordinates stand in the columns. */
enum class CoordinateForm : std::uint8_t {
    LatitudeLongitude,     ///< two columns, `first` the latitude and `second` the longitude
    Plane,                 ///< two columns of metres (or degrees) in `epsg`, `first` x (east) and `second` y (north)
    LatitudeLongitudeText, ///< one column, "46.15,5.60"
    LongitudeLatitudeText, ///< one column, "5.60,46.15" or "POINT (5.60 46.15)"
    GeoJsonText,           ///< one column with a GeoJSON geometry or {"lon":…,"lat":…}
    Dfci,                  ///< one column with DFCI codes: the middle of the square
};

/** How sure the importer is of what it guessed. */
enum class Certainty : std::uint8_t {
    Given,    ///< the caller said so
    Certain,  ///< names and values agree
    Likely,   ///< names or values alone, or the axes had to be exchanged
    Doubtful, ///< more than one reading is possible: ask
};

/** Where the coordinates come from. Columns are counted from 0; `second` is unused by one-column forms. */
struct CoordinateSource {
    CoordinateForm form = CoordinateForm::LatitudeLongitude;
    std::size_t first = 0;
    std::size_t second = 0;
    int epsg = 4326;
    Certainty certainty = Certainty::Given;
    bool operator==(const CoordinateSource &) const = default;
};

/** Why a row has no place on the map. */
enum class RowFailure : std::uint8_t {
    NoCoordinateColumns, ///< the file has none (perhaps an INSEE code, which needs a table of communes)
    EmptyCoordinates,    ///< this row's are empty or "-"
    UnreadableCoordinates,
    OutOfRange,      ///< not on Earth, or not in the projection's area
    ZeroCoordinates, ///< 0, 0: a missing value in disguise
    TooManyCells,    ///< more cells than the header: the columns are shifted, so a place could be wrong
    UnclosedQuote,
    NoGeometry, ///< GeoJSON null geometry
    BadGeometry,
    UnsupportedGeometry,
    NotAFeature,
};

struct RowProblem {
    std::uint64_t row = 0;  ///< data row or feature, from 1
    std::uint64_t line = 0; ///< line of the source, from 1
    RowFailure reason = RowFailure::NoCoordinateColumns;
    std::string detail; ///< the offending text, at most 80 bytes; may be empty
    bool operator==(const RowProblem &) const = default;
};

enum class ImportWarningKind : std::uint8_t {
    SwappedAxes,     ///< latitude and longitude (or x and y) stood the wrong way round and were exchanged
    OtherSystem,     ///< rows in another projection than the file's main one (overseas départements)
    OtherColumns,    ///< rows placed from other coordinate columns because the main ones were empty
    AmbiguousSystem, ///< the numbers fit more than one projection
    DamagedText,     ///< bytes that fit no encoding became U+FFFD
    FewerCells,      ///< rows with fewer cells than the header, placed all the same
    HolesDropped,    ///< polygons whose holes were left out
    PartsDropped,    ///< parts of multi-part geometries that could not be used
    NoCoordinates,   ///< nothing in the file looks like coordinates
    QuoteLeftOpen,   ///< a quote that is never closed swallowed the end of the file
};

/** Something to tell the user though the import went on. */
struct ImportWarning {
    ImportWarningKind kind{};
    std::uint64_t count = 0;     ///< rows (or columns, or places in the text) concerned
    std::uint64_t firstLine = 0; ///< of the first one; 0 when it concerns the whole file
    std::string message;         ///< one English sentence
};

/** What was read, guessed, placed and not placed. Every row read is either placed or counted in `failures`. */
struct ImportReport {
    static constexpr std::size_t kMaxProblemsKept = 1000;

    ImportFormat format = ImportFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasByteOrderMark = false;

    // CSV only.
    char separator = ';';
    bool decimalComma = false;
    std::uint64_t headerLine = 0;    ///< 0: no header, columns are called "column 1"…
    std::uint64_t preambleLines = 0; ///< rows before the header that were skipped
    std::uint64_t blankRows = 0;     ///< rows with nothing in any cell; not counted as read

    /** What places the rows, best first; the others serve rows where the first is empty. GeoJSON: empty. */
    std::vector<CoordinateSource> coordinates;
    /** EPSG number of the main coordinates; 0 when there are none. */
    int epsg = 0;
    std::optional<std::size_t> labelColumn; ///< index into ImportedLayer::columns

    std::uint64_t rowsRead = 0;
    std::uint64_t rowsPlaced = 0;
    std::map<RowFailure, std::uint64_t> failures;
    std::vector<RowProblem> problems; ///< the first kMaxProblemsKept
    std::vector<ImportWarning> warnings;

    [[nodiscard]] std::uint64_t rowsNotPlaced() const { return rowsRead - rowsPlaced; }
    [[nodiscard]] const ImportWarning *warning(ImportWarningKind kind) const;
    /** Counts a row that has no place and keeps it while there is room. */
    void addProblem(std::uint64_t row, std::uint64_t line, RowFailure reason, std::string_view detail = {});
    /** Counts one more case; `message` is set when the import ends. */
    void addWarning(ImportWarningKind kind, std::uint64_t line, std::uint64_t count = 1);
};

/** Stable lower-case words for JSON and logs, e.g. "empty-coordinates", "latitude-longitude", "windows-1252". */
[[nodiscard]] std::string_view toWord(ImportFormat value);
[[nodiscard]] std::string_view toWord(TextEncoding value);
[[nodiscard]] std::string_view toWord(CoordinateForm value);
[[nodiscard]] std::string_view toWord(Certainty value);
[[nodiscard]] std::string_view toWord(RowFailure value);
[[nodiscard]] std::string_view toWord(ImportWarningKind value);

/** One English sentence for a reason, a full stop at its end. */
[[nodiscard]] std::string_view describe(RowFailure value);

} // namespace fanion
