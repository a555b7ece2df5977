// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/box_grid.h"

#include <cmath>

namespace fanion::app {

namespace {

constexpr double kCellWidth = 128;
constexpr double kCellHeight = 64;

std::uint64_t key(std::int64_t column, std::int64_t row) {
    return static_cast<std::uint64_t>(column) << 32 | (static_cast<std::uint64_t>(row) & 0xFFFFFFFF);
}

/** Calls \p visit with each cell a box touches until it says true; whether it did. */
template <typename Visit>
bool anyCell(const QRectF &box, Visit visit) {
    const auto cell = [](double place, double size) { return static_cast<std::int64_t>(std::floor(place / size)); };
    for (auto row = cell(box.top(), kCellHeight); row <= cell(box.bottom(), kCellHeight); ++row)
        for (auto column = cell(box.left(), kCellWidth); column <= cell(box.right(), kCellWidth); ++column)
            if (visit(key(column, row))) return true;
    return false;
}

} // namespace

void BoxGrid::add(const QRectF &box, std::size_t owner) {
    anyCell(box, [&](std::uint64_t cell) {
        const auto [known, isNew] = m_cells.try_emplace(cell, -1);
        m_entries.push_back({box, owner, known->second});
        known->second = static_cast<std::int32_t>(m_entries.size() - 1);
        return false;
    });
}

bool BoxGrid::hits(const QRectF &box, std::size_t owner) const {
    return anyCell(box, [&](std::uint64_t cell) {
        const auto known = m_cells.find(cell);
        if (known == m_cells.end()) return false;
        for (std::int32_t i = known->second; i >= 0; i = m_entries[static_cast<std::size_t>(i)].next) {
            const Entry &entry = m_entries[static_cast<std::size_t>(i)];
            if (entry.owner != owner && entry.box.intersects(box)) return true;
        }
        return false;
    });
}

} // namespace fanion::app
