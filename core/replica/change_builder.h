// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change.h"
#include "core/replica/board_state.h"
#include "core/replica/undo_record.h"

#include <string>
#include <vector>

namespace fanion {

/**
 * Writes the operations of one own change and applies each to the board at once, so that the next can build on it;
 * notes for undo how things were. Its callers have checked what they ask for.
 */
class ChangeBuilder {
public:
    /** \p change: with its header; \p seen: its past and itself. */
    ChangeBuilder(BoardState &board, const LogNames &names, Change &change, const VersionVector &seen, Dot dot);

    [[nodiscard]] const EntityState *state(EntityId id) const { return m_board->state(id); }
    [[nodiscard]] EntityPtr view(EntityId id) const { return m_board->view(id); }
    [[nodiscard]] const LogNames &names() const { return *m_names; }
    [[nodiscard]] WallTime wall() const { return m_change->wall; }
    /** The change being written. */
    [[nodiscard]] undo::WriteRef own() const { return refOf(m_context.dot); }

    void create(EntityId id, Kind kind, std::vector<op::FieldValue> fields);
    void set(EntityId id, Field field, const Value &value);
    void remove(EntityId id);
    void restore(EntityId id);
    void addToSet(EntityId id, Field field, const Value &value);
    void removeFromSet(EntityId id, Field field, const Value &value);
    void insertItem(EntityId id, Field field, ItemId item, OrderKey key, const std::string &text);
    void moveItem(EntityId id, Field field, ItemId item, OrderKey key);
    void removeItem(EntityId id, Field field, ItemId item);
    /** Erases the ranges, then inserts at visible position \p at of what is left. */
    void editText(EntityId id, Field field, const std::vector<CharRange> &erase, std::size_t at,
                  const std::string &insert);
    void changeMembers(Act act);

    /** What has been noted for undo; the last one can be amended by its caller. */
    [[nodiscard]] std::vector<undo::Step> &steps() { return m_steps; }
    [[nodiscard]] undo::WriteRef refOf(Dot dot) const;
    /** The number of this replica for a log named in a record; nothing when it is unknown. */
    [[nodiscard]] std::optional<Dot> dotOf(const undo::WriteRef &ref) const;

private:
    void emit(EntityId id, Act act);
    [[nodiscard]] op::CharSpan spanOf(const CharRange &range);

    BoardState *m_board;
    const LogNames *m_names;
    Change *m_change;
    ChangeContext m_context;
    std::uint32_t m_typed = 0;
    std::vector<undo::Step> m_steps;
};

} // namespace fanion
