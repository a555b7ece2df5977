// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/place_index.h"
#include "core/replica/board.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fanion::test {

/** What an index must answer, looked up by going through the whole board each time. */
class NaiveScan {
public:
    explicit NaiveScan(const Board &board) : m_board(&board) {}

    using Test = std::function<bool(const Entity &)>;
    [[nodiscard]] std::set<EntityId> living(const Test &test) const;
    [[nodiscard]] std::set<EntityId> deleted() const;
    /** Of one kind that has the field, those whose reference (null: none) is this. */
    [[nodiscard]] std::set<EntityId> referring(Field field, EntityId to) const;
    /** Living objects that name this one in any field or set but that of a layer, with the field. */
    [[nodiscard]] std::set<std::pair<EntityId, Field>> referrers(EntityId to) const;
    [[nodiscard]] std::set<EntityId> withText(Field field, std::string_view text) const;

    [[nodiscard]] std::vector<EntityId> in(Position southWest, Position northEast) const;
    /** All with a place, the nearest first. */
    [[nodiscard]] std::vector<PlaceIndex::Near> byDistance(Position place) const;
    [[nodiscard]] std::vector<EntityId> find(std::string_view query, std::size_t limit) const;

private:
    const Board *m_board;
};

} // namespace fanion::test
