// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/salvage/row_finder.h"

#include "core/model/limits.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace fanion {

namespace {

/** Above the largest record of ours. */
constexpr std::uint64_t kMaxRecord = limits::kRunBytes + 65'536;
constexpr std::size_t kMaxColumns = 6;
/** Serial type of a blob of 32 bytes: a hash. */
constexpr std::uint64_t kHashType = 12 + 2 * 32;
constexpr std::uint64_t kTextId = 13 + 2 * 2; ///< serial type of the text "id"

/** SQLite's number: big-endian, seven bits a byte, the ninth whole. Moves \p at; nothing at the end of the bytes. */
std::optional<std::uint64_t> readNumber(ByteView bytes, std::size_t &at) {
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size()) return std::nullopt;
        const std::uint8_t byte = bytes[at++];
        if (i == 8) return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7FU);
        if (byte < 0x80) return value;
    }
    return value;
}

bool isInteger(std::uint64_t type) {
    return (type >= 1 && type <= 6) || type == 8 || type == 9;
}
bool isBlob(std::uint64_t type) {
    return type >= 12 && type % 2 == 0;
}

std::uint64_t sizeOf(std::uint64_t type) {
    constexpr std::array<std::uint64_t, 12> kSizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < kSizes.size() ? kSizes[type] : (type - 12) / 2;
}

std::int64_t integerOf(std::uint64_t type, ByteView bytes) {
    if (type == 8 || type == 9) return static_cast<std::int64_t>(type) - 8;
    std::uint64_t value = !bytes.empty() && bytes[0] >= 0x80 ? ~std::uint64_t{0} : 0;
    for (const std::uint8_t byte : bytes)
        value = (value << 8) | byte;
    return static_cast<std::int64_t>(value);
}

/** The serial types of a record of one of our tables. */
struct Shape {
    std::array<std::uint64_t, kMaxColumns> types{};
    std::size_t columns = 0;
    std::size_t headerSize = 0;
    FoundRow::Table table{};

    [[nodiscard]] std::uint64_t size() const {
        std::uint64_t sum = headerSize;
        for (std::size_t i = 0; i < columns; ++i)
            sum += sizeOf(types[i]);
        return sum;
    }
};

std::optional<Shape> shapeAt(ByteView page, std::size_t at) {
    Shape shape;
    shape.headerSize = page[at];
    const std::size_t end = at + shape.headerSize;
    if (end > page.size()) return std::nullopt;
    ++at;
    while (at < end) {
        const auto type = readNumber(page.first(end), at);
        if (!type || shape.columns == kMaxColumns) return std::nullopt;
        shape.types[shape.columns++] = *type;
    }
    const auto &types = shape.types;
    if (shape.columns == 6 && types[0] == 0 && isInteger(types[1]) && isInteger(types[2]) && isInteger(types[3]) &&
        types[4] == kHashType && isBlob(types[5])) {
        shape.table = FoundRow::Table::Run;
    } else if (shape.columns == 3 && types[0] == 0 && isInteger(types[1]) && isBlob(types[2])) {
        shape.table = FoundRow::Table::Block;
    } else if (shape.columns == 2 && types[0] == 0 && isBlob(types[1])) {
        shape.table = FoundRow::Table::Chunk;
    } else if (shape.columns == 2 && types[0] == kTextId && types[1] == kHashType) {
        shape.table = FoundRow::Table::Incident;
    } else {
        return std::nullopt;
    }
    if (shape.size() > kMaxRecord) return std::nullopt;
    return shape;
}

/** What stands before the record of a table with row numbers: the record's size and that number. */
std::optional<std::int64_t> rowNumberBefore(ByteView page, std::size_t header, std::uint64_t size) {
    for (std::size_t back = 2; back <= 9 + 4 && back <= header; ++back) {
        std::size_t at = header - back;
        if (readNumber(page, at) != size || at >= header) continue;
        const auto number = readNumber(page, at);
        if (number && at == header && static_cast<std::int64_t>(*number) > 0) return static_cast<std::int64_t>(*number);
    }
    return std::nullopt;
}

} // namespace

struct RowFinder::Cell {
    std::size_t at = 0;     ///< where the record starts in the page
    std::uint64_t size = 0; ///< of the record
};

void RowFinder::find(std::vector<FoundRow::Table> tables, const Check &check) {
    m_tables = std::move(tables);
    for (const std::uint32_t size : m_pages.pageSizes()) {
        m_pageSize = size;
        for (const RawPages::Version &version : m_pages.versions(size)) {
            if (const auto page = m_pages.read(version)) search(version, *page, check);
        }
    }
}

void RowFinder::search(const RawPages::Version &version, ByteView page, const Check &check) const {
    constexpr std::size_t kShortestHeader = 3;
    constexpr std::size_t kLongestHeader = 11; // six columns, the last type of four bytes
    for (std::size_t at = 0; at + kShortestHeader < page.size(); ++at) {
        if (page[at] < kShortestHeader || page[at] > kLongestHeader) continue;
        if (page[at + 1] != 0 && page[at + 1] != kTextId) continue;
        const auto shape = shapeAt(page, at);
        if (!shape || std::ranges::find(m_tables, shape->table) == m_tables.end()) continue;
        FoundRow row;
        row.table = shape->table;
        if (row.table != FoundRow::Table::Incident) {
            const auto number = rowNumberBefore(page, at, shape->size());
            if (!number) continue;
            row.key = *number;
        }
        for (const bool inFile : {false, true}) {
            if (inFile && !version.frame) break; // it was looked for there
            const auto record = payload({at, shape->size()}, version, page, inFile);
            if (!record) continue;
            std::size_t from = shape->headerSize;
            std::array<ByteView, kMaxColumns> values{};
            for (std::size_t i = 0; i < shape->columns; ++i) {
                values[i] = ByteView(*record).subspan(from, sizeOf(shape->types[i]));
                from += values[i].size();
            }
            if (row.table == FoundRow::Table::Run) {
                row.first = static_cast<std::uint32_t>(integerOf(shape->types[2], values[2]));
                row.last = static_cast<std::uint32_t>(integerOf(shape->types[3], values[3]));
            }
            if (row.table == FoundRow::Table::Incident && asText(values[0]) != "id") break;
            const ByteView bytes = values[shape->columns - 1];
            row.bytes.assign(bytes.begin(), bytes.end());
            if (check(row)) break;
        }
    }
}

std::optional<Bytes> RowFinder::payload(const Cell &cell, const RawPages::Version &version, ByteView page,
                                        bool inFile) const {
    // How much of a record is in the page of a table with row numbers (fileformat2, 1.6). The one record of a table
    // without them that is looked for is short.
    const std::uint64_t usable = m_pageSize;
    const std::uint64_t most = usable - 35;
    std::uint64_t local = cell.size;
    if (cell.size > most) {
        const std::uint64_t least = (usable - 12) * 32 / 255 - 23;
        local = least + (cell.size - least) % (usable - 4);
        if (local > most) local = least;
    }
    const bool isWhole = local == cell.size;
    if (cell.at + local + (isWhole ? 0 : 4) > page.size()) return std::nullopt;
    const ByteView start = page.subspan(cell.at, local);
    Bytes record(start.begin(), start.end());
    if (isWhole) return record;

    const auto next = [](ByteView bytes) {
        return (std::uint32_t{bytes[0]} << 24) | (std::uint32_t{bytes[1]} << 16) | (std::uint32_t{bytes[2]} << 8) |
               bytes[3];
    };
    std::uint32_t number = next(page.subspan(cell.at + local, 4));
    std::unordered_set<std::uint32_t> seen;
    while (record.size() < cell.size) {
        if (number == 0 || !seen.insert(number).second) return std::nullopt;
        const auto there = m_pages.read(inFile ? RawPages::Version{number, {}} : m_pages.versionFor(number, version));
        const std::size_t wanted = std::min<std::uint64_t>(usable - 4, cell.size - record.size());
        if (!there || there->size() < 4 + wanted) return std::nullopt;
        record.insert(record.end(), there->begin() + 4, there->begin() + 4 + static_cast<std::ptrdiff_t>(wanted));
        number = next(*there);
    }
    return record;
}

} // namespace fanion
