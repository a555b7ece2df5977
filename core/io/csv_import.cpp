// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_import.h"

#include "core/io/coordinate_guess.h"
#include "core/io/coordinate_placer.h"
#include "core/io/csv_dialect.h"
#include "core/io/csv_reader.h"
#include "core/io/header_names.h"
#include "core/io/label_guess.h"
#include "core/io/layer_builder.h"
#include "core/io/plane_systems.h"
#include "core/io/text_encoding.h"
#include "core/io/utf8.h"

#include <algorithm>
#include <format>

namespace fanion {

namespace {

constexpr std::size_t kSampleBytes = 512 << 10;

struct Sample {
    std::string text;
    bool isWhole = false;
};

Result<Sample> readSample(TextSource &text) {
    Sample sample;
    while (sample.text.size() < kSampleBytes) {
        const auto piece = text.next();
        if (!piece) return std::unexpected(piece.error());
        sample.isWhole = piece->empty();
        if (sample.isWhole) break;
        sample.text += *piece;
    }
    if (auto done = text.rewind(); !done) return std::unexpected(done.error());
    return sample;
}

bool usesTwoColumns(const CoordinateSource &source) {
    return source.form == CoordinateForm::LatitudeLongitude || source.form == CoordinateForm::Plane;
}

std::vector<std::size_t> columnsOf(const CoordinateSource &source) {
    if (usesTwoColumns(source)) return {source.first, source.second};
    return {source.first};
}

/** One table on its way into a layer. */
class CsvImport {
public:
    CsvImport(ByteSource &source, const ImportOptions &options)
        : m_source(source), m_options(options), m_builder(m_import.layer, options.limits) {}

    Result<Import> run() {
        if (auto done = readEncoding(); !done) return std::unexpected(done.error());
        TextSource text(m_source, m_import.report.encoding, m_options.progress);
        auto placer = guess(text);
        if (!placer) return std::unexpected(placer.error());
        if (auto done = readRows(text, *placer); !done) return std::unexpected(done.error());
        describeWarnings(m_import.report);
        return std::move(m_import);
    }

private:
    Result<void> readEncoding() {
        const auto scan = scanEncoding(m_source, m_options.progress);
        if (!scan) return std::unexpected(scan.error());
        ImportReport &report = m_import.report;
        report.encoding = m_options.csv.encoding.value_or(scan->encoding);
        report.hasByteOrderMark = scan->hasByteOrderMark;
        if (report.encoding == TextEncoding::Utf8 && scan->damagedSequences > 0)
            report.addWarning(ImportWarningKind::DamagedText, scan->firstDamagedLine, scan->damagedSequences);
        return {};
    }

    /** Fills the report with what the start of the file shows. */
    Result<CoordinatePlacer> guess(TextSource &text) {
        const auto sample = readSample(text);
        if (!sample) return std::unexpected(sample.error());
        auto dialect = guessDialect(sample->text, sample->isWhole, m_options.csv, m_options.limits);
        if (!dialect) {
            Error error = dialect.error();
            error.message = std::format("\"{}\" can't be imported. {}", m_source.name(), error.message);
            error.subject = m_source.name();
            return std::unexpected(std::move(error));
        }
        ImportReport &report = m_import.report;
        report.separator = dialect->separator;
        report.headerLine = dialect->headerLine;
        report.preambleLines = dialect->preambleRows;
        m_firstDataLine = dialect->firstDataLine;
        m_import.layer.columns = std::move(dialect->columns);

        const TableSample table(m_import.layer.columns, dialect->rows, m_options.csv.decimalComma);
        if (auto done = chooseCoordinates(table); !done) return std::unexpected(done.error());
        if (auto done = chooseLabel(table); !done) return std::unexpected(done.error());
        return CoordinatePlacer::create(report.coordinates, isFrench(table), m_options.csv.decimalComma,
                                        m_options.limits);
    }

    Result<void> chooseCoordinates(const TableSample &table) {
        ImportReport &report = m_import.report;
        if (const auto &given = m_options.csv.coordinates) {
            for (const std::size_t column : columnsOf(*given))
                if (column >= table.columns.size())
                    return fail(ErrorCode::InvalidArgument,
                                std::format("The table has {} columns, so column {} can't hold its coordinates.",
                                            table.columns.size(), column + 1));
            report.coordinates = {*given};
            report.coordinates.front().certainty = Certainty::Given;
        } else {
            CoordinateGuess guess = guessCoordinates(table);
            report.coordinates = std::move(guess.sources);
            if (guess.axesSwapped) report.addWarning(ImportWarningKind::SwappedAxes, 0);
            if (guess.isAmbiguous) report.addWarning(ImportWarningKind::AmbiguousSystem, 0);
        }
        if (report.coordinates.empty()) {
            warnOfNoCoordinates(table);
            return {};
        }
        report.epsg = report.coordinates.front().epsg;
        report.decimalComma = m_options.csv.decimalComma.value_or(guessDecimalComma(table));
        return {};
    }

    void warnOfNoCoordinates(const TableSample &table) {
        ImportReport &report = m_import.report;
        report.addWarning(ImportWarningKind::NoCoordinates, 0);
        const auto commune = std::ranges::find_if(table.columns, namesCommune, &TableSample::Column::header);
        if (commune == table.columns.end()) return;
        const auto index = static_cast<std::size_t>(commune - table.columns.begin());
        report.warnings.back().message =
            std::format("No column holds coordinates; \"{}\" names communes, which can't be placed yet.",
                        m_import.layer.columns[index]);
    }

    [[nodiscard]] bool guessDecimalComma(const TableSample &table) const {
        std::size_t commas = 0;
        std::size_t numbers = 0;
        for (const std::size_t column : columnsOf(m_import.report.coordinates.front())) {
            for (const auto &number : table.columns[column].numbers) {
                if (!number || number->fractionDigits == 0) continue;
                ++numbers;
                commas += number->hasComma;
            }
        }
        return commas * 2 > numbers;
    }

    Result<void> chooseLabel(const TableSample &table) {
        ImportReport &report = m_import.report;
        if (const auto given = m_options.csv.labelColumn) {
            if (*given == kNoColumn) return {};
            if (*given >= table.columns.size())
                return fail(ErrorCode::InvalidArgument,
                            std::format("The table has {} columns, so column {} can't be the label.",
                                        table.columns.size(), *given + 1));
            report.labelColumn = given;
            return {};
        }
        std::vector<std::size_t> taken;
        for (const CoordinateSource &source : report.coordinates)
            for (const std::size_t column : columnsOf(source))
                taken.push_back(column);
        report.labelColumn = guessLabelColumn(table, taken);
        return {};
    }

    [[nodiscard]] bool isFrench(const TableSample &table) const {
        const auto &sources = m_import.report.coordinates;
        if (sources.empty()) return false;
        auto placer = CoordinatePlacer::create(sources, false, m_options.csv.decimalComma, m_options.limits);
        if (!placer) return false;
        std::size_t placed = 0;
        std::size_t french = 0;
        std::vector<std::string> cells(table.columns.size());
        for (std::size_t row = 0; row < table.rows; ++row) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                cells[i] = table.columns[i].cells[row];
            const auto placement = placer->place(cells);
            if (!placement) continue;
            const Position position = placement->geometries.front().position;
            ++placed;
            french += isNearFrance(position.latitude(), position.longitude());
        }
        return french * 2 > placed;
    }

    Result<void> readRows(TextSource &text, CoordinatePlacer &placer) {
        CsvReader reader(text, m_import.report.separator, m_options.csv.quotes, m_options.limits);
        CsvRow row;
        for (;;) {
            const auto more = reader.next(row);
            if (!more) {
                Error error = more.error();
                if (error.subject.empty()) {
                    error.message = std::format("\"{}\" can't be imported. {}", m_source.name(), error.message);
                    error.subject = m_source.name();
                }
                return std::unexpected(std::move(error));
            }
            if (!*more) return {};
            if (row.line < m_firstDataLine) continue;
            if (row.isBlank()) {
                ++m_import.report.blankRows;
                continue;
            }
            if (auto done = takeRow(row, placer); !done) return done;
        }
    }

    Result<void> takeRow(const CsvRow &row, CoordinatePlacer &placer) {
        ImportReport &report = m_import.report;
        const std::uint64_t number = ++report.rowsRead;
        if (row.quoteLeftOpen) {
            report.addWarning(ImportWarningKind::QuoteLeftOpen, row.line);
            report.addProblem(number, row.line, RowFailure::UnclosedQuote, row.cells.back());
            return {};
        }
        const std::size_t columns = m_import.layer.columns.size();
        for (std::size_t i = columns; i < row.cells.size(); ++i) {
            if (trimmed(row.cells[i]).empty()) continue;
            report.addProblem(number, row.line, RowFailure::TooManyCells, row.cells[i]);
            return {};
        }
        auto placement = placer.place(row.cells);
        if (!placement) {
            report.addProblem(number, row.line, placement.error().reason, placement.error().detail);
            return {};
        }
        // A header may have one cell more than its rows: a separator at its end.
        if (row.cells.size() + 1 < columns) report.addWarning(ImportWarningKind::FewerCells, row.line);
        noteOddities(*placement, row.line);
        ++report.rowsPlaced;
        std::string label;
        const auto properties = propertiesOf(row, label);
        return m_builder.add(std::move(placement->geometries), label, properties, number, row.line);
    }

    void noteOddities(const Placement &placement, std::uint64_t line) {
        ImportReport &report = m_import.report;
        // Columns exchanged as a whole are a warning of their own, with no line.
        if (placement.swapped) report.addWarning(ImportWarningKind::SwappedAxes, line);
        if (placement.epsg != report.coordinates[placement.source].epsg)
            report.addWarning(ImportWarningKind::OtherSystem, line);
        if (placement.source != 0) report.addWarning(ImportWarningKind::OtherColumns, line);
        if (placement.holes > 0) report.addWarning(ImportWarningKind::HolesDropped, line, placement.holes);
        if (placement.droppedParts > 0)
            report.addWarning(ImportWarningKind::PartsDropped, line, placement.droppedParts);
    }

    std::vector<ImportedProperty> propertiesOf(const CsvRow &row, std::string &label) const {
        const ImportReport &report = m_import.report;
        const auto coordinates = columnsOf(report.coordinates.front());
        std::vector<ImportedProperty> properties;
        for (std::size_t i = 0; i < row.cells.size() && i < m_import.layer.columns.size(); ++i) {
            const std::string_view cell = trimmed(row.cells[i]);
            if (isEmptyText(cell) || std::ranges::contains(coordinates, i)) continue;
            if (report.labelColumn == i) {
                label = utf8Prefix(cell, kMaxLabelBytes);
                if (label.size() == cell.size()) continue;
            }
            properties.push_back({static_cast<std::uint32_t>(i), std::string(cell)});
        }
        return properties;
    }

    ByteSource &m_source;
    const ImportOptions &m_options;
    Import m_import;
    LayerBuilder m_builder;
    std::uint64_t m_firstDataLine = 1;
};

} // namespace

Result<Import> importCsv(ByteSource &source, const ImportOptions &options) {
    return CsvImport(source, options).run();
}

} // namespace fanion
