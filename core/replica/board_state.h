// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change_codec.h"
#include "core/log/change_log.h"
#include "core/log/operation.h"
#include "core/replica/board_page.h"
#include "core/replica/board_tree.h"
#include "core/replica/entity_state.h"

#include <boost/container/deque.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fanion {

namespace snapshot {
class PackedReader;
}

/** What the operations of a change mean besides their context. */
struct ChangeMeaning {
    std::span<const LogIndex> named; ///< the logs its log has named, this change included (ChangeLog::namedBy)
    bool isFounding = false;
    bool isCounted = true; ///< false: only the places of its typed text are kept (Authority::counts)
};

/** The board computed from the operations applied to it: the merge rules of docs/convergence.md. */
class BoardState {
public:
    explicit BoardState(const ChangeLog &log) : m_log(&log), m_tree(log.names()) {}

    /** How many objects are worth fetching at once: what is known of them fits a processor's nearest cache. */
    static constexpr std::size_t kFetched = 16;
    /**
     * Says which objects (and of each, which register) come next, at most kFetched. On a board of thousands of objects
     * waiting for memory is most of the time that an operation takes; asked for together, they are waited for together.
     */
    void fetch(std::span<const change_codec::Target> targets) const;
    /** Applies one operation; `change.operation` is its place. Operations of one change go in order, without others. */
    void apply(const ChangeContext &change, const Operation &operation, const ChangeMeaning &meaning);

    [[nodiscard]] const EntityState *state(EntityId id) const;
    [[nodiscard]] EntityPtr view(EntityId id) const;
    [[nodiscard]] const Board &board() const;
    /** What hangs under what, of a kind; null when nothing of it is here. Good until the next operation. */
    [[nodiscard]] const MoveTree *tree(Kind kind) const;
    /** What changed since the last call; of the members nothing. */
    [[nodiscard]] BoardDelta takeDelta();
    /** Every entity with the hash of its canonical form (canonical.h), by id. */
    [[nodiscard]] std::vector<std::pair<EntityId, std::array<std::uint8_t, 32>>> hashes() const;

    /** From here on remembers how everything was … */
    void begin();
    /** … to keep what has been done since … */
    void commit();
    /** … or to take it back. */
    void rollback();

    /** The pages with a change since the last call, by number, as BoardPage reads them. */
    [[nodiscard]] std::map<std::uint32_t, std::string> takePages();
    [[nodiscard]] std::uint32_t pageCount() const;
    /** Makes room for so many pages to come. */
    void expectPages(std::uint32_t count);
    /**
     * Appends the objects of the next page. False when the page before was not full or an object is here already; then
     * the board is of no use.
     */
    [[nodiscard]] bool restorePage(BoardPage page);

    /** Takes over what has been told of the board this one replaces (after a revocation). */
    void replace(BoardState &old);

private:
    /** In the order in which operations need it: each line of memory that they touch is waited for. */
    struct Slot {
        std::string_view packed; ///< the state as it was stored, while it is not unpacked; else empty
        bool isStale = false;    ///< the view is to be made anew; the slot is in m_stale
        bool isChanged = false;  ///< since takeDelta(); the slot is in m_changed
        bool isUnplaced = false; ///< the tree does not know its latest place or presence; the slot is in m_unplaced
        bool isHashed = false;
        EntityState state; ///< without creations: nothing is here (any more)
        EntityPtr view;
        EntityPtr told; ///< the view that the last takeDelta() knew of
        std::array<std::uint8_t, 32> hash{};
        [[nodiscard]] bool isPacked() const { return !packed.empty(); }
    };
    /** std::deque would give each a block of its own. */
    using Slots =
        boost::container::deque<Slot, void, boost::container::deque_options<boost::container::block_size<128U>>::type>;
    using SlotIndex = std::uint32_t;

    [[nodiscard]] std::optional<SlotIndex> indexOf(EntityId id) const;
    SlotIndex slotOf(EntityId id);
    EntityState &editable(EntityId id);
    /** The state, unpacked if need be. */
    [[nodiscard]] EntityState &stateOf(Slot &slot) const;
    [[nodiscard]] static std::string_view packedState(const Slot &slot, std::string &room);
    void markStale(SlotIndex index) const;
    void markChanged(SlotIndex index);
    void markUntold(SlotIndex index) const;
    void markUnplaced(SlotIndex index) const;
    /** Brings the tree up to date; whoever is shown elsewhere by it is stale and changed, too. */
    void place() const;
    void refresh() const;
    void create(const ChangeContext &change, const Operation &operation, const op::Create &create, bool isFounding);
    void applyTo(EntityState &state, Kind kind, const ChangeContext &change, const Act &act,
                 const ChangeMeaning &meaning);
    void editText(EntityState &state, const ChangeContext &change, const op::TextEdit &edit,
                  const ChangeMeaning &meaning);
    [[nodiscard]] std::optional<CharId> charOf(const op::CharSpan &span, const ChangeContext &change,
                                               const ChangeMeaning &meaning) const;

    [[nodiscard]] const LogNames &names() const { return m_log->names(); }

    const ChangeLog *m_log;
    mutable Slots m_slots; ///< in order of arrival; none is ever taken out
    boost::unordered_flat_map<EntityId, SlotIndex, std::hash<EntityId>> m_indexes;
    /** What was looked up last: one operation asks for its object several times. */
    mutable EntityId m_lastId;
    mutable SlotIndex m_lastIndex = 0;
    mutable Board m_board;
    mutable std::vector<SlotIndex> m_stale;
    mutable std::vector<SlotIndex> m_changed;
    mutable BoardTree m_tree;
    mutable std::vector<SlotIndex> m_unplaced;
    std::vector<std::unique_ptr<const std::string>> m_pages; ///< what the slots' packed states are views of
    std::vector<bool> m_isPageChanged;                       ///< since takePages()
    bool m_isRecording = false;
    std::unordered_map<SlotIndex, EntityState> m_before;
};

} // namespace fanion
