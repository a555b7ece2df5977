// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_dialect.h"

#include "core/geo/coordinate_text.h"
#include "core/io/number_text.h"
#include "core/io/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <map>
#include <set>

namespace fanion {

namespace {

constexpr std::size_t kMaxSampleRows = 1000;
constexpr std::size_t kMaxSampleCells = 200'000;
// In order of preference: semicolons are the French habit, and a comma is as often a decimal sign.
constexpr std::array<char, 4> kSeparators = {';', '\t', '|', ','};

struct Cut {
    char separator = ';';
    std::vector<CsvRow> rows; ///< without blank ones
    std::size_t usualCells = 0;
    double share = 0; ///< of rows with the usual number of cells
};

Cut cut(std::string_view sample, bool isWhole, char separator, bool quotes, const ImportLimits &limits) {
    Cut result;
    result.separator = separator;
    auto bytes = ByteSource::view(asBytes(sample), {}, sample.size());
    TextSource text(*bytes, TextEncoding::Utf8);
    CsvReader reader(text, separator, quotes, limits);
    std::size_t cells = 0;
    CsvRow row;
    bool isCut = false;
    while (!isCut && cells < kMaxSampleCells && result.rows.size() < kMaxSampleRows) {
        const auto more = reader.next(row);
        if (!more || !*more) break; // a row over the limits ends the sample; the real reading reports it
        isCut = row.quoteLeftOpen;
        if (row.isBlank()) continue;
        cells += row.cells.size();
        result.rows.push_back(row);
    }
    const bool reachedEnd = cells < kMaxSampleCells && result.rows.size() < kMaxSampleRows;
    if (!isWhole && reachedEnd && result.rows.size() > 1) result.rows.pop_back();

    std::map<std::size_t, std::size_t> counts;
    for (const CsvRow &r : result.rows)
        ++counts[r.cells.size()];
    for (const auto &[size, count] : counts) {
        const double share = static_cast<double>(count) / static_cast<double>(result.rows.size());
        if (size > 1 && share >= result.share) {
            result.usualCells = size;
            result.share = share;
        }
    }
    return result;
}

/** More cells count a little, so that a text column with one comma a row loses against ten semicolons. */
double score(const Cut &cut) {
    return cut.usualCells < 2 ? 0 : cut.share * (1 + 0.02 * std::log2(static_cast<double>(cut.usualCells)));
}

bool isListOfCoordinates(const Cut &cut) {
    const auto places = std::ranges::count_if(cut.rows, [](const CsvRow &row) {
        return row.cells.size() == 1 && parseCoordinates(row.cells[0]).has_value();
    });
    return places > 0 && static_cast<std::size_t>(places) * 10 >= (cut.rows.size() - 1) * 8;
}

std::size_t filledCells(const CsvRow &row) {
    return static_cast<std::size_t>(
        std::ranges::count_if(row.cells, [](const std::string &cell) { return !trimmed(cell).empty(); }));
}

/** Index of the row the table begins with: about as wide as most rows and not mostly empty. */
std::size_t firstTableRow(const Cut &cut) {
    const std::size_t wide = cut.usualCells > 2 ? cut.usualCells - 1 : cut.usualCells;
    for (std::size_t i = 0; i < cut.rows.size(); ++i) {
        const CsvRow &row = cut.rows[i];
        const bool spoken = filledCells(row) * 2 > row.cells.size() || i + 1 == cut.rows.size();
        if (row.cells.size() >= wide && spoken) return i;
    }
    return 0;
}

bool isNumberCell(const CsvRow &row, std::size_t column) {
    if (column >= row.cells.size()) return false;
    const std::string_view cell = trimmed(row.cells[column]);
    return parseNumber(cell).has_value() || parseNumberPair(cell).has_value();
}

/** A header names its columns of numbers; a row that has numbers in all of them is data already. */
bool isHeader(const Cut &cut, std::size_t index) {
    std::size_t numericColumns = 0;
    std::size_t named = 0;
    for (std::size_t column = 0; column < cut.usualCells; ++column) {
        std::size_t filled = 0;
        std::size_t numbers = 0;
        for (std::size_t i = index + 1; i < cut.rows.size(); ++i) {
            if (column >= cut.rows[i].cells.size() || trimmed(cut.rows[i].cells[column]).empty()) continue;
            ++filled;
            numbers += isNumberCell(cut.rows[i], column);
        }
        if (filled == 0 || numbers * 10 < filled * 8) continue;
        ++numericColumns;
        named += !isNumberCell(cut.rows[index], column);
    }
    if (cut.rows.size() == index + 1) // alone: numbers make it data
        return std::ranges::none_of(cut.rows[index].cells, [](const std::string &cell) {
            const auto number = parseNumber(cell);
            return (number && number->fractionDigits > 0) || parseNumberPair(cell).has_value();
        });
    return numericColumns == 0 || named > 0;
}

std::vector<std::string> columnNames(const CsvRow *header, std::size_t count) {
    std::vector<std::string> names;
    std::set<std::string, std::less<>> used;
    const std::size_t size = std::max(count, header != nullptr ? header->cells.size() : 0);
    for (std::size_t i = 0; i < size; ++i) {
        std::string name;
        if (header != nullptr && i < header->cells.size()) name = utf8Prefix(trimmed(header->cells[i]), 200);
        if (name.empty()) name = std::format("column {}", i + 1);
        std::string unique = name;
        for (int n = 2; !used.insert(unique).second; ++n)
            unique = std::format("{} ({})", name, n);
        names.push_back(std::move(unique));
    }
    return names;
}

} // namespace

Result<CsvDialect> guessDialect(std::string_view sample, bool isWhole, const CsvOptions &options,
                                const ImportLimits &limits) {
    Cut best;
    if (options.separator) {
        best = cut(sample, isWhole, *options.separator, options.quotes, limits);
        if (best.usualCells == 0) best.usualCells = 1;
    } else {
        for (const char separator : kSeparators) {
            Cut attempt = cut(sample, isWhole, separator, options.quotes, limits);
            if (score(attempt) > score(best) + 0.03) best = std::move(attempt);
        }
        if (best.share < 0.4) {
            best = cut(sample, isWhole, '\t', options.quotes, limits);
            best.usualCells = 1;
            if (!options.headerLine && !options.coordinates && !isListOfCoordinates(best))
                return fail(ErrorCode::Foreign, "This is not a table: no separator cuts its lines into columns.");
        }
    }
    CsvDialect dialect;
    dialect.separator = best.separator;
    if (best.rows.empty()) return fail(ErrorCode::Foreign, "This is not a table: it has no rows.");

    std::size_t first = firstTableRow(best);
    bool hasHeader = isHeader(best, first);
    if (options.headerLine) {
        hasHeader = *options.headerLine != 0;
        const auto at = std::ranges::find_if(
            best.rows, [&](const CsvRow &row) { return row.line >= std::max<std::uint64_t>(1, *options.headerLine); });
        if (at == best.rows.end())
            return fail(
                ErrorCode::InvalidArgument,
                std::format("There is no header on line {}; the first rows end before it.", *options.headerLine));
        first = hasHeader ? static_cast<std::size_t>(at - best.rows.begin()) : 0;
    }
    const CsvRow &start = best.rows[first];
    dialect.preambleRows = first;
    dialect.headerLine = hasHeader ? start.line : 0;
    dialect.firstDataLine = hasHeader ? start.line + 1 : start.line;
    dialect.columns = columnNames(hasHeader ? &start : nullptr, best.usualCells);
    for (std::size_t i = first + (hasHeader ? 1 : 0); i < best.rows.size(); ++i)
        dialect.rows.push_back(std::move(best.rows[i].cells));
    return dialect;
}

} // namespace fanion
