// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/char_id.h"
#include "core/crdt/log_names.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fanion {

using text::CharId;
using text::CharRange;
using text::TextOrigin;

/**
 * A text several people edit at once: the Fugue tree (Weidner and Kleppmann 2023), in which what two people type at one
 * place at the same time never interleaves. A character hangs under the neighbour it was typed next to; reading the
 * tree left children, character, right children, with siblings in the order of their ids, gives the text. Erased
 * characters stay as tombstones. Positions count code points. An edit costs O(n) in the length of the text.
 */
class TextSequence {
public:
    TextSequence();

    /** Where text inserted before visible position \p at (0 to size) hangs. */
    [[nodiscard]] TextOrigin originAt(std::size_t at) const;
    /** The names of \p count visible characters from \p at. */
    [[nodiscard]] std::vector<CharRange> rangesAt(std::size_t at, std::size_t count) const;
    /** The characters of a range that are still visible, in runs without another visible character in between. */
    [[nodiscard]] std::vector<CharRange> visiblePartsOf(const CharRange &range) const;
    /** The characters of a range, erased or not, as UTF-8. */
    [[nodiscard]] std::string textOf(const CharRange &range) const;
    /** How many visible characters stand before one, erased or not; size() for one that is not in this text. */
    [[nodiscard]] std::size_t positionOf(const CharId &id) const;
    [[nodiscard]] std::size_t size() const { return m_visible; }
    [[nodiscard]] std::u32string codePoints() const;
    [[nodiscard]] std::string text() const;

    [[nodiscard]] bool contains(const CharId &id) const { return find(id).has_value(); }

    /**
     * Inserts a run. Means nothing when the parent is not in this text. With \p isGhost it is inserted erased: it holds
     * a place for what others typed next to it, and is not seen.
     */
    void insert(const LogNames &names, const TextOrigin &origin, CharId first, std::span<const char32_t> run,
                bool isGhost);
    void erase(const CharRange &range);

private:
    using Index = std::uint32_t;
    static constexpr Index kNone = 0xFFFF'FFFF;
    struct Node {
        CharId id;
        char32_t codePoint = 0;
        bool isErased = false;
        Index firstLeft = kNone;
        Index firstRight = kNone;
        Index nextSibling = kNone;
    };
    struct Run {
        Index start;
        std::uint32_t count;
    };

    [[nodiscard]] std::optional<Index> find(const CharId &id) const;
    /** The place in m_order of the character before visible position \p at (the sentinel at the start). */
    [[nodiscard]] std::size_t orderBefore(std::size_t at) const;
    [[nodiscard]] std::size_t orderOf(Index node) const;
    [[nodiscard]] Index leftmost(Index node) const;
    [[nodiscard]] Index lastOf(Index node) const;
    /** Links \p node among its parent's children; returns where it goes in m_order. */
    std::size_t hang(const LogNames &names, Index node, Index parent, bool isLeft);

    std::vector<Node> m_nodes;    ///< in order of arrival; the first is the sentinel before the text
    std::vector<Index> m_order;   ///< all nodes in the order of the text
    std::map<CharId, Run> m_runs; ///< by their first character
    std::size_t m_visible = 0;
};

} // namespace fanion
