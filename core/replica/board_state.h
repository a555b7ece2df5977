// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/operation.h"
#include "core/replica/board.h"
#include "core/replica/entity_state.h"

#include <array>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fanion {

/** What the operations of a change mean besides their context. */
struct ChangeMeaning {
    std::span<const LogId> logs; ///< Change::logs
    bool isFounding = false;
    bool isCounted = true; ///< false: only the places of its typed text are kept (Authority::counts)
};

/** The board computed from the operations applied to it: the merge rules of docs/convergence.md. */
class BoardState {
public:
    explicit BoardState(const LogNames &names) : m_names(&names) {}

    /** Applies one operation; `change.operation` is its place. Operations of one change go in order, without others. */
    void apply(const ChangeContext &change, const Operation &operation, const ChangeMeaning &meaning);

    [[nodiscard]] const EntityState *state(EntityId id) const;
    [[nodiscard]] EntityPtr view(EntityId id) const;
    [[nodiscard]] const Board &board() const;
    /** The entities changed since the last call. */
    [[nodiscard]] std::vector<EntityPtr> takeChanged();
    /** Every entity with the hash of its canonical form (canonical.h), by id. */
    [[nodiscard]] std::vector<std::pair<EntityId, std::array<std::uint8_t, 32>>> hashes() const;

    /** From here on remembers how everything was … */
    void begin();
    /** … to keep what has been done since … */
    void commit();
    /** … or to take it back. */
    void rollback();

    /** Takes over which entities the others have seen from the board this one replaces (after a revocation). */
    void replace(BoardState &old);

private:
    struct Slot {
        EntityState state;
        EntityPtr view;
        std::array<std::uint8_t, 32> hash{};
        bool isHashed = false;
    };

    EntityState &editable(EntityId id);
    void markChanged(EntityId id);
    void refresh() const;
    void create(const ChangeContext &change, const Operation &operation, const op::Create &create, bool isFounding);
    void applyTo(EntityState &state, Kind kind, const ChangeContext &change, const Act &act,
                 const ChangeMeaning &meaning);
    void editText(EntityState &state, const ChangeContext &change, const op::TextEdit &edit,
                  const ChangeMeaning &meaning);
    [[nodiscard]] std::optional<CharId> charOf(const op::CharSpan &span, const ChangeContext &change,
                                               const ChangeMeaning &meaning) const;

    const LogNames *m_names;
    mutable std::unordered_map<EntityId, Slot> m_slots;
    mutable Board m_board;
    mutable std::unordered_set<EntityId> m_stale; ///< their view is to be made anew
    std::unordered_set<EntityId> m_changed;       ///< since takeChanged()
    std::vector<EntityPtr> m_gone;                ///< views of entities a revocation took away
    bool m_isRecording = false;
    std::unordered_map<EntityId, std::optional<EntityState>> m_before;
};

} // namespace fanion
