// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/membership.h"
#include "core/replica/change_builder.h"
#include "core/replica/undo_history.h"

#include <set>
#include <string>
#include <vector>

namespace fanion {

/**
 * Writes the inverse of one own change. What a colleague has changed since is left alone, and a notice says so; the
 * rest is taken back.
 */
class UndoWriter {
public:
    UndoWriter(ChangeBuilder &builder, const UndoHistory &history, const undo::WriteRef &own,
               const std::vector<Member> &members)
        : m_builder(&builder), m_history(&history), m_own(own), m_members(&members) {}

    void revert(const undo::Record &record);

    /** The entities it dealt with, in the order of the record. */
    [[nodiscard]] const std::vector<EntityId> &ids() const { return m_ids; }
    [[nodiscard]] const std::vector<std::string> &notices() const { return m_notices; }

private:
    void revertStep(const undo::Register &step);
    void revertStep(const undo::Created &step);
    void revertStep(const undo::Deleted &step);
    void revertStep(const undo::Restored &step);
    void revertStep(const undo::SetAdded &step);
    void revertStep(const undo::SetRemoved &step);
    void revertStep(const undo::ListInserted &step);
    void revertStep(const undo::ListMoved &step);
    void revertStep(const undo::ListRemoved &step);
    void revertStep(const undo::TextEdited &step);
    void revertStep(const undo::CounterAdded &step);
    void revertStep(const undo::CounterReset &step);

    /** The entity when it is on the board and not in the bin. */
    [[nodiscard]] const EntityState *living(EntityId id) const;
    [[nodiscard]] bool isStill(Dot current, EntityId entity, Field field, ItemId item) const;
    /** False, and a notice, when no change may add so much. */
    bool addToCounter(EntityId id, const EntityState &state, Field field, std::int64_t amount);
    /** Whether a counter still has what the undone change added, or what an undo put in its place. */
    [[nodiscard]] bool isStillIn(const Counter &counter, EntityId entity, Field field) const;
    /** Whether an old place hangs below the object by now. */
    [[nodiscard]] bool closesCycle(EntityId id, Kind kind, const undo::Register &step) const;
    /** A mark or write of somebody else's, if there is one. */
    [[nodiscard]] std::optional<PostId> strangerIn(const EntityState &state) const;
    [[nodiscard]] std::optional<PostId> strangerIn(const Presence &presence) const;
    void removeUnlessShared(EntityId id);
    void leave(EntityId id, std::string_view what, const PostId &because);
    void leave(EntityId id, std::string_view what, std::string_view because);
    [[nodiscard]] std::vector<CharRange> visibleOf(const undo::TextEdited &step, const TextRope &text) const;

    ChangeBuilder *m_builder;
    const UndoHistory *m_history;
    undo::WriteRef m_own;
    const std::vector<Member> *m_members;
    undo::WriteRef m_undone;
    std::vector<EntityId> m_ids;
    std::vector<std::string> m_notices;
};

} // namespace fanion
