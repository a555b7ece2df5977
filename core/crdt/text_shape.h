// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/text_span.h"

#include <optional>
#include <vector>

namespace fanion::text {

/**
 * A Fugue tree told run by run in the order of the text. A run says how many runs before it are its left children and,
 * when it is a right child, how far up its parent is; so whatever is told is a tree, without loops, in the order of the
 * text, and takes no more names than there are runs. Only the order of siblings is left to check. Linear in all.
 *
 * It keeps the stack of the runs whose parent is still to come (left children) or that may still get right children.
 */
class TextShape {
public:
    /** Consecutive characters, each the right child of the one before, with nothing between them. */
    struct Run {
        CharRange range;
        CharId parent = kStart;
        bool isLeft = false;
        bool hasLeft = false;
        bool hasRight = false; ///< of the last character
    };
    /** How the next run hangs in what was told before it. */
    struct Link {
        bool isLeft = false;
        std::uint32_t leftChildren = 0;
        std::uint32_t closed = 0; ///< right child: how many runs of the stack lie above the parent's
        std::uint32_t cut = 0;    ///< right child: how many characters of the parent's run come after the parent
    };

    /** With \p names, checks the order of siblings. */
    explicit TextShape(const LogNames *names = nullptr) : m_names(names), m_stack(1) {}

    /** The link of a run that comes next. */
    [[nodiscard]] Link linkOf(const Run &run) const;
    /** Takes in the link of the next run; false (and all is lost) when it leads nowhere or siblings are out of order.
     */
    [[nodiscard]] bool open(const Link &link);
    /** Between open() and hang(): what the author of the parent typed next; none at the start of the text. */
    [[nodiscard]] std::optional<CharId> natural() const;
    /** Takes in the run itself; of a left child the parent may be left out. Fails as open(). */
    [[nodiscard]] bool hang(const Link &link, Run run);
    void reserve(std::size_t runs) { m_runs.reserve(runs); }
    /** True when every run that was told has its parent. */
    [[nodiscard]] bool isWhole() const { return m_stack.back().nearestLeft == 0; }
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

private:
    /** A run on the stack; the one at the bottom is the start of the text. */
    struct Open {
        std::uint32_t run = 0;
        std::uint32_t count = 0;       ///< up to the last character that may still get right children
        std::uint32_t nearestLeft = 0; ///< of it and those below, the uppermost that is a left child; 0: none
        std::optional<CharId> lastChild;
    };
    [[nodiscard]] bool takeLeftChildren(std::uint32_t count);
    /** False when \p before is to stand before \p after among siblings and does not. */
    [[nodiscard]] bool isOrder(const std::optional<CharId> &before, const std::optional<CharId> &after) const {
        return !m_names || !before || !after || isSiblingBefore(*m_names, *before, *after);
    }

    const LogNames *m_names;
    std::vector<Run> m_runs;
    std::vector<Open> m_stack;
    std::vector<std::uint32_t> m_lefts; ///< the left children of the run to come
};

} // namespace fanion::text
