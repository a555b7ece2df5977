// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/board_index.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fanion {

/** A field of one kind, and what it shall show; null: nothing. Of a set or a list: one of its elements. */
struct FieldIs {
    Kind kind{};
    Field field{};
    Value value;
};

/** What is looked for among the living: all that is given here must hold. */
struct BoardQuery {
    struct Disc {
        Position centre;
        double metres = 0; ///< a finite number
    };
    /** South-west and north-east; a west above the east: across the 180th meridian. */
    using Box = std::pair<Position, Position>;

    std::optional<Kind> kind;
    /** Of each of these lists, one must hold: a name may stand for the fields of several kinds. */
    std::vector<std::vector<FieldIs>> fields;
    /** In this sector and its sub-sectors, or below this means, or of this imported layer; in anything else is nothing.
     */
    std::optional<EntityId> container;
    std::optional<Disc> near;
    std::optional<Box> box;
    /** Words of valid UTF-8, as WordIndex::find() takes them. */
    std::optional<std::string> text;
};

struct FoundObject {
    EntityPtr entity;
    std::optional<double> metres; ///< from the middle of `near`
};

/**
 * Asks each part of the index its question and intersects the answers; fields without an index of their own are looked
 * at in the objects of their kind. The nearest first, else the best words first, else by id.
 */
[[nodiscard]] std::vector<FoundObject> findOnBoard(const BoardIndex &index, const BoardQuery &query);

} // namespace fanion
