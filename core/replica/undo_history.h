// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/undo_record.h"

#include <deque>
#include <map>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

namespace fanion {

/**
 * What one author can take back and do again. Only own changes are in it. It also remembers which write stands for
 * which since an undo brought an old value back, so that undoing further back still recognises it as its own.
 */
class UndoHistory {
public:
    static constexpr std::size_t kMaxRecords = 500;

    /** Notes what has been done. An undo takes the latest record from the undo stack, a redo from the redo stack. */
    void remember(undo::Record record);
    [[nodiscard]] const undo::Record *undoable() const { return m_undo.empty() ? nullptr : m_undo.back().get(); }
    [[nodiscard]] const undo::Record *redoable() const { return m_redo.empty() ? nullptr : m_redo.back().get(); }
    /** Forgets the latest record: nothing of it could be taken back (or done again). */
    void dropUndoable() { m_undo.pop_back(); }
    void dropRedoable() { m_redo.pop_back(); }
    void clear();
    /** Asks for what the next note() will let go: by then it has not been used for hundreds of acts. */
    void fetchOldest() const;
    /** Like remember(), and takeRecords() will give it out. */
    void note(undo::Record record);
    /** The records noted since the last call, encoded; no more than can be undone. */
    [[nodiscard]] std::vector<Bytes> takeRecords();

    /** Whether the value written by \p current is, or by undo stands for, the one written by \p expected. */
    [[nodiscard]] bool isSameWrite(undo::WriteRef current, const undo::WriteRef &expected, EntityId entity, Field field,
                                   ItemId item) const;
    /** The own changes that brought back what a reset of this counter had taken away. */
    [[nodiscard]] std::span<const undo::WriteRef> broughtBack(EntityId entity, Field field) const;
    /** The characters and those that undo has typed anew in their place since. */
    [[nodiscard]] std::vector<undo::CharSpan> withStandIns(const undo::CharSpan &typed) const;

private:
    using Place = std::tuple<undo::WriteRef, EntityId, Field, ItemId>;
    struct StandIn {
        undo::CharSpan original;
        undo::CharSpan typed;
    };
    void noteStandIns(const undo::Record &record);

    using RecordPtr = std::shared_ptr<const undo::Record>;
    void take(RecordPtr record);

    std::deque<RecordPtr> m_undo;
    std::deque<RecordPtr> m_redo;
    std::deque<RecordPtr> m_noted;
    std::map<Place, undo::WriteRef> m_standsFor;
    std::vector<StandIn> m_textStandIns;
    std::map<std::pair<EntityId, Field>, std::vector<undo::WriteRef>> m_broughtBack;
};

} // namespace fanion
