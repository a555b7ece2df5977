// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entity_change.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace fanion {

/** Living objects with a position or a path, by where they are. A path counts as its box; distances are to that. */
class PlaceIndex {
public:
    struct Near {
        double metres = 0; ///< 0 inside a box; else as distanceMetres(place, footprint)
        EntityId id;
        auto operator<=>(const Near &) const = default;
    };

    PlaceIndex();
    PlaceIndex(const PlaceIndex &) = delete;
    PlaceIndex &operator=(const PlaceIndex &) = delete;
    ~PlaceIndex();

    void take(std::span<const EntityChange> changes);

    /** Those that touch the box, edges included, in the order of ids. A west above the east: across the 180th meridian.
     */
    [[nodiscard]] std::vector<EntityId> in(Position southWest, Position northEast) const;
    /** Those at most so far away, the nearest first, then by id. */
    [[nodiscard]] std::vector<Near> within(Position place, double metres) const;
    /** At most \p count, the nearest first, then by id. From far outside a crowd about as slow as to measure them all.
     */
    [[nodiscard]] std::vector<Near> nearest(Position place, std::size_t count) const;
    /** Another number whenever any answer may be another. */
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

private:
    struct Tree;
    /** A radius within which (about) \p count boxes or a few more are; half round the world when there are fewer. */
    [[nodiscard]] double radiusFor(Position place, std::size_t count) const;

    std::unique_ptr<Tree> m_tree;
    std::uint64_t m_generation = 0;
};

} // namespace fanion
