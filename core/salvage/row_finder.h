// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/salvage/raw_pages.h"

#include <functional>

namespace fanion {

/** A record that looks like a row of one of our tables. Nothing says that it was one, or that its bytes are right. */
struct FoundRow {
    enum class Table : std::uint8_t { Run, Block, Chunk, Incident };
    Table table{};
    std::int64_t key = 0;    ///< the row's number: the position of a run or block
    std::uint32_t first = 0; ///< of a run, as the row says
    std::uint32_t last = 0;  ///< of a run, as the row says
    Bytes bytes;             ///< of a run, block or chunk; the incident's id
};

/**
 * Finds rows by their shape (sqlite.org/fileformat2.html, 2.1) at any place of any page, whatever the trees above them
 * say: also in pages nobody points to any more, and cells that were deleted but not written over.
 */
class RowFinder {
public:
    /** Whether the row's contents prove themselves. Asked again for the same row put together in another way if not. */
    using Check = std::function<bool(const FoundRow &)>;

    explicit RowFinder(RawPages &pages) : m_pages(pages) {}
    /** \p tables: the only ones that are looked for. */
    void find(std::vector<FoundRow::Table> tables, const Check &check);

private:
    struct Cell;
    void search(const RawPages::Version &version, ByteView page, const Check &check) const;
    [[nodiscard]] std::optional<Bytes> payload(const Cell &cell, const RawPages::Version &version, ByteView page,
                                               bool inFile) const;

    RawPages &m_pages;
    std::vector<FoundRow::Table> m_tables;
    std::uint32_t m_pageSize = 0;
};

} // namespace fanion
