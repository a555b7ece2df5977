// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fanion::app {

/** Boxes on a plane that is as large as it may be, to be asked what overlaps; in cells a little larger than a label. */
class BoxGrid {
public:
    void add(const QRectF &box, std::size_t owner);
    /** Whether it overlaps a box of another owner. */
    [[nodiscard]] bool hits(const QRectF &box, std::size_t owner) const;

private:
    struct Entry {
        QRectF box;
        std::size_t owner;
        std::int32_t next; ///< in the same cell; -1: none
    };
    boost::unordered_flat_map<std::uint64_t, std::int32_t> m_cells; ///< the first entry of each
    std::vector<Entry> m_entries;
};

} // namespace fanion::app
