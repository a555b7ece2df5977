// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/char_index.h"
#include "core/crdt/leaf_order.h"
#include "core/crdt/text_kin.h"
#include "core/crdt/text_leaf.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/**
 * A text several people edit at once: the Fugue tree (Weidner and Kleppmann 2023), in which what two people type at one
 * place at the same time never interleaves. A character hangs under the neighbour it was typed next to; reading the
 * tree left children, character, right children, with siblings in the order of their ids, gives the text. Erased
 * characters stay as tombstones. Positions count visible code points.
 *
 * The tree is not kept as such but as spans in the order of the text, in leaves of a B-tree. Everything costs O(log n)
 * in the number of spans; typing on, O(1). Only where two hang something under the same side of the same character at
 * the same time does placing it also cost the depth of what hangs there. Knows nothing of causality: who calls it
 * brings changes in causal order. Questions remember where they looked, so one thread at a time may ask.
 */
class TextRope {
public:
    /** The most characters, tombstones with them, that decode() takes. */
    static constexpr std::uint32_t kMostCharacters = 100'000'000;

    /** Where text inserted before visible position \p at (0 to size; more counts as size) hangs. */
    [[nodiscard]] text::TextOrigin originAt(std::size_t at) const;
    /** The names of \p count visible characters from \p at (as many as there are), in as few runs as can be. */
    [[nodiscard]] std::vector<text::CharRange> rangesAt(std::size_t at, std::size_t count) const;
    /** The characters of a range still visible, as they stand in the text, in runs with no other visible between. */
    [[nodiscard]] std::vector<text::CharRange> visiblePartsOf(const text::CharRange &range) const;
    /** The visible characters of a range in the order of their numbers, as UTF-8. */
    [[nodiscard]] std::string textOf(const text::CharRange &range) const;
    /** How many visible characters stand before one, erased or not; size() for one that is not in this text. */
    [[nodiscard]] std::size_t positionOf(const text::CharId &id) const;
    [[nodiscard]] bool contains(const text::CharId &id) const { return find(id).has_value(); }
    [[nodiscard]] std::size_t size() const { return m_order.visible(); }
    [[nodiscard]] std::string text() const;

    /** A lasting name of the visible position \p at (0 to size; more counts as size). */
    [[nodiscard]] text::Anchor anchorAt(std::size_t at, text::Bias bias) const;
    /** Where an anchor is now; size() when its character is not in this text. */
    [[nodiscard]] std::size_t positionOf(const text::Anchor &anchor) const;

    /**
     * Inserts a run; \p characters are valid code points. With \p isGhost it is inserted erased: it holds a place for
     * what others typed next to it, and is not seen. False, and nothing happens, when it is empty, its parent is not in
     * this text or one of its names already is. \p names must order logs as before, on every call.
     */
    bool insert(const LogNames &names, const text::TextOrigin &origin, const text::CharId &first,
                std::u32string_view characters, bool isGhost);
    /** Erases the characters of a range that are in this text; false when none is, visible or erased. */
    bool erase(const text::CharRange &range);

    /**
     * Appends a snapshot: equal texts give equal bytes, if \p numberOf names the logs equally. Format: text_rope_codec.
     */
    void encode(std::string &out, const std::function<std::uint32_t(LogIndex)> &numberOf) const;
    /**
     * The text of a snapshot; \p logOf gives the logs back their indexes (all in \p names; none: not known). None when
     * the bytes are not exactly a snapshot, or name a log twice. Takes time and memory in proportion to the bytes.
     */
    [[nodiscard]] static std::optional<TextRope>
    decode(std::string_view bytes, const LogNames &names,
           const std::function<std::optional<LogIndex>(std::uint32_t)> &logOf);

private:
    /** A character, or the gap before it; with the offset that is its span's count, the gap after that span. */
    struct Place {
        std::uint32_t leaf = 0;
        std::size_t slot = 0;
        std::uint32_t offset = 0;
    };
    /** A leaf and what is visible before it, of the last look-up by position. */
    struct Hint {
        bool isSet = false;
        text::LeafOrder::Place place;
    };

    [[nodiscard]] const text::Span &spanAt(const Place &place) const { return m_leaves[place.leaf][place.slot]; }
    [[nodiscard]] bool isNear(const text::CharId &id) const;
    [[nodiscard]] std::optional<Place> find(const text::CharId &id) const;
    /** The first known characters of a range that are in one span, and where. */
    struct Part {
        Place place;
        text::CharRange range;
    };
    [[nodiscard]] std::optional<Part> firstPartOf(const text::CharRange &range) const;
    /** Calls \p visit with each part of a range in turn; it may cut and join spans. */
    template <typename Visit>
    void forParts(text::CharRange range, Visit visit) const {
        while (const auto part = firstPartOf(range)) {
            visit(*part);
            const auto done = part->range.first.number - range.first.number + part->range.count;
            range = {{range.first.log, range.first.number + done}, range.count - done};
        }
    }
    [[nodiscard]] Place visibleAt(std::size_t at) const;
    [[nodiscard]] std::size_t positionAt(const Place &place) const;
    [[nodiscard]] text::CharId characterAt(std::size_t at) const;

    /** The gap in which \p child of \p side belongs, where that side may have children already. */
    [[nodiscard]] Place gapAmongSiblings(const LogNames &names, const text::Kin::Child &child);
    [[nodiscard]] std::optional<text::CharId> naturalChildOf(const text::Kin::Side &side) const;
    [[nodiscard]] Place gapBeforeSubtree(text::CharId root) const;
    [[nodiscard]] Place gapAfterSubtree(const LogNames &names, text::CharId root) const;
    void buildKin(const LogNames &names);

    /** Sees to it that the leaf takes two more spans; where the place is then. */
    Place makeRoom(Place place);
    void halve(std::uint32_t leaf);
    bool typeOn(Place parent, const text::CharId &first, std::u32string_view characters, bool isGhost);
    void insertAt(Place gap, text::Span span, std::u32string_view characters);
    void addVisible(std::uint32_t leaf, std::uint32_t delta);
    void load(std::vector<text::Leaf> leaves, text::CharIndex index);

    std::vector<text::Leaf> m_leaves = std::vector<text::Leaf>(1);
    std::vector<std::uint32_t> m_next = {0}; ///< by leaf: the one after it; 0 after the last
    text::LeafOrder m_order;
    text::CharIndex m_index;
    std::optional<text::Kin> m_kin; ///< from the first time two hang something at one place
    mutable Hint m_hint;
    mutable Place m_near; ///< the last character looked up: the next is mostly in the same span
};

} // namespace fanion
