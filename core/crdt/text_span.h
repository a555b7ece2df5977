// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/char_id.h"

namespace fanion::text {

/** The log of a parent that is the start of the text. */
inline constexpr LogIndex kNoLog = 0xFFFF'FFFF;
inline constexpr CharId kStart{kNoLog, 0};

/**
 * Characters that stand side by side in the text and hang side by side in the tree: consecutive numbers of one log,
 * each the right child of the one before, nothing between them, and all visible or all erased. Only the first can have
 * left children, and every one but the last has a right child; so two bits say of all of them who has children.
 */
struct Span {
    static constexpr std::uint32_t kMostErased = (1U << 27) - 1;
    /** Visible runs are cut at this length, so that the content of one leaf stays short enough to move about. */
    static constexpr std::uint32_t kMostVisible = 512;

    CharId first;
    CharId parent = kStart; ///< of the first character
    std::uint32_t count : 27 = 0;
    std::uint32_t isErased : 1 = 0;
    std::uint32_t isLeft : 1 = 0;   ///< the first character is a left child
    std::uint32_t hasLeft : 1 = 0;  ///< the first character has left children
    std::uint32_t hasRight : 1 = 0; ///< the last character has right children

    [[nodiscard]] std::uint32_t visible() const { return isErased ? 0 : count; }
    [[nodiscard]] std::uint32_t most() const { return isErased ? kMostErased : kMostVisible; }
    [[nodiscard]] CharId at(std::uint32_t offset) const { return {first.log, first.number + offset}; }
    [[nodiscard]] CharId last() const { return at(count - 1); }
    [[nodiscard]] bool has(const CharId &id) const {
        return id.log == first.log && id.number >= first.number && id.number - first.number < count;
    }
    /** True when the first character is what its parent's author typed next, right of it: such a child needs no record.
     */
    [[nodiscard]] bool isNatural() const {
        return !isLeft && parent.log == first.log && parent.number + 1 == first.number;
    }
    /** True when \p next, which stands right after this span, goes on where it ends. */
    [[nodiscard]] bool isContinuedBy(const Span &next) const {
        return next.isNatural() && next.parent == last() && next.isErased == isErased;
    }
    bool operator==(const Span &) const = default;
};

} // namespace fanion::text
