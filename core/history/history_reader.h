// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/field_table.h"
#include "core/history/causal_walk.h"
#include "core/history/past_line.h"
#include "core/history/value_trail.h"

#include <unordered_map>

namespace fanion {

/**
 * Reads the lines of a history out of the store, row by row, in the order this post accepted them (others: another).
 * Of one object everything is told; of all objects together, a field remembers only its last few values, and a post
 * that was out of reach for long may get lines without what stood there before.
 */
class HistoryReader {
public:
    using Visitor = std::function<Result<void>(const PastLine &)>;

    explicit HistoryReader(HistoryQuery query) : m_query(std::move(query)) {}

    /** Stops at the visitor's error and gives it back. */
    [[nodiscard]] Result<void> read(const RowSource &rows, const Visitor &visitor);

private:
    struct Object {
        Kind kind{};
        FieldTable<Field, ValueTrail> fields;
        std::unordered_map<std::uint64_t, std::string> items; ///< of its lists, by ItemId
    };
    class Teller;

    HistoryQuery m_query;
    CausalWalk m_walk;
    std::unordered_map<EntityId, Object> m_objects;
};

} // namespace fanion
