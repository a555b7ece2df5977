// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entity_keys.h"
#include "core/index/id_set.h"
#include "core/index/key_index.h"
#include "core/index/place_index.h"
#include "core/index/reference_index.h"
#include "core/index/tree_index.h"
#include "core/index/word_index.h"

#include <string>

namespace fanion {

/**
 * The board as questions are asked of it: which means are engaged, what hangs under this column, what stands near here,
 * where is it written. Fed with the deltas of one replica and nothing else; a delta costs what it holds, times the
 * logarithm of the board. Answers are of the living objects, but for bin(), and functions of the board alone: the same
 * on every post, whatever the deltas were. One thread at a time.
 *
 * Each part has a generation(): while it is the same, so are the part's answers.
 */
class BoardIndex {
public:
    /** Applies what changed. Of an object that is in it more than once, the last counts. */
    void take(const BoardDelta &delta);

    /** All objects, the bin included. */
    [[nodiscard]] const Board &board() const { return m_board; }
    /** Null when there is none. */
    [[nodiscard]] EntityPtr find(EntityId id) const;
    /** Another number whenever any object is another. */
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    [[nodiscard]] const KeyIndex<Kind> &kinds() const { return m_kinds; }
    /** Of the kinds that have a state; those without one under the empty state. */
    [[nodiscard]] const KeyIndex<StateKey> &states() const { return m_states; }
    /** By the field Sector; under null those that could have a sector and have none. */
    [[nodiscard]] const KeyIndex<EntityId> &sectors() const { return m_sectors; }
    /** Points by their imported layer; under null those of none. */
    [[nodiscard]] const KeyIndex<EntityId> &layers() const { return m_layers; }
    /** Means and sectors by the words of their mission. */
    [[nodiscard]] const KeyIndex<std::string> &missions() const { return m_missions; }
    /** Tasks by the name of who has them. */
    [[nodiscard]] const KeyIndex<std::string> &assignees() const { return m_assignees; }
    /** Tasks by the object that has them; under null those that nothing has. */
    [[nodiscard]] const KeyIndex<EntityId> &assigneeRefs() const { return m_assigneeRefs; }

    [[nodiscard]] const ReferenceIndex &references() const { return m_references; }
    [[nodiscard]] const TreeIndex &meansTree() const { return m_meansTree; }
    [[nodiscard]] const TreeIndex &sectorTree() const { return m_sectorTree; }
    [[nodiscard]] const PlaceIndex &places() const { return m_places; }
    [[nodiscard]] const WordIndex &words() const { return m_words; }

    /** With concurrent values to be settled. */
    [[nodiscard]] const IdSet &conflicts() const { return m_conflicts; }
    [[nodiscard]] const IdSet &editedAfterDelete() const { return m_editedAfterDelete; }
    /** The deleted ones. */
    [[nodiscard]] const IdSet &bin() const { return m_bin; }

private:
    void apply(const EntityChange &change);

    Board m_board;
    std::uint64_t m_generation = 0;
    KeyIndex<Kind> m_kinds;
    KeyIndex<StateKey> m_states;
    KeyIndex<EntityId> m_sectors;
    KeyIndex<EntityId> m_layers;
    KeyIndex<std::string> m_missions;
    KeyIndex<std::string> m_assignees;
    KeyIndex<EntityId> m_assigneeRefs;
    ReferenceIndex m_references;
    TreeIndex m_meansTree{Kind::Means};
    TreeIndex m_sectorTree{Kind::Sector};
    PlaceIndex m_places;
    WordIndex m_words;
    IdSet m_conflicts;
    IdSet m_editedAfterDelete;
    IdSet m_bin;
};

} // namespace fanion
