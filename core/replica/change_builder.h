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
    ChangeBuilder(BoardState &board, const ChangeLog &log, Change &change, const VersionVector &seen, Dot dot);

    [[nodiscard]] const EntityState *state(EntityId id) const { return m_board->state(id); }
    [[nodiscard]] EntityPtr view(EntityId id) const { return m_board->view(id); }
    [[nodiscard]] const MoveTree *tree(Kind kind) const { return m_board->tree(kind); }
    [[nodiscard]] const LogNames &names() const { return m_log->names(); }
    [[nodiscard]] WallTime wall() const { return m_change->wall; }
    /** The change being written. */
    [[nodiscard]] undo::WriteRef own() const { return refOf(m_context.dot); }

    /** Call first. */
    void dependOn(const std::vector<Dot> &heads);
    void create(EntityId id, Kind kind, std::vector<op::FieldValue> fields);
    void set(EntityId id, Field field, const Value &value);
    void remove(EntityId id);
    void restore(EntityId id);
    void addToSet(EntityId id, Field field, const Value &value);
    void removeFromSet(EntityId id, Field field, const Value &value);
    void insertItem(EntityId id, Field field, ItemId item, OrderKey key, const std::string &text);
    void moveItem(EntityId id, Field field, ItemId item, OrderKey key);
    void removeItem(EntityId id, Field field, ItemId item);
    void addToCounter(EntityId id, Field field, std::int64_t amount);
    void resetCounter(EntityId id, Field field);
    /** Erases the ranges, then inserts at visible position \p at of what is left. */
    void editText(EntityId id, Field field, const std::vector<CharRange> &erase, std::size_t at,
                  const std::string &insert);
    void changeMembers(Act act);

    /** What has been noted for undo; the last one can be amended by its caller. */
    [[nodiscard]] std::vector<undo::Step> &steps() { return m_steps; }
    [[nodiscard]] undo::WriteRef refOf(Dot dot) const;
    [[nodiscard]] undo::CharSpan refOf(const CharRange &range) const;
    /** The first character of a span named in a record; nothing when its log is unknown. */
    [[nodiscard]] std::optional<CharId> charOf(const undo::CharSpan &span) const;

private:
    void emit(EntityId id, Act act);
    [[nodiscard]] op::CharSpan spanOf(const CharRange &range);
    /** The number the own log gives to another, which is named here if it has not been before. */
    [[nodiscard]] std::uint32_t numberOf(LogIndex log);
    [[nodiscard]] std::span<const LogIndex> named() const { return m_allNamed.empty() ? m_named : m_allNamed; }

    BoardState *m_board;
    const ChangeLog *m_log;
    Change *m_change;
    ChangeContext m_context;
    std::span<const LogIndex> m_named; ///< by the changes before
    std::vector<LogIndex> m_allNamed;  ///< with those this change names, once there are any
    std::uint32_t m_typed = 0;
    std::vector<undo::Step> m_steps;
};

} // namespace fanion
