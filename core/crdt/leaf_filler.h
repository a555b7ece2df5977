// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/char_index.h"
#include "core/crdt/text_leaf.h"
#include "core/crdt/text_shape.h"

#include <string_view>
#include <vector>

namespace fanion::text {

/** Cuts runs into spans and fills leaves with them. */
class LeafFiller {
public:
    /** \p content: the \p visible characters of what is to come, as UTF-8. */
    LeafFiller(std::string_view content, std::size_t visible)
        : m_content(content), m_isAscii(content.size() == visible) {}
    /** Adds some characters of a run, which all are erased or all are not. */
    void add(const TextShape::Run &run, std::uint32_t offset, std::uint32_t count, bool isErased);

    std::vector<Leaf> leaves;
    std::vector<CharIndex::Run> places; ///< what is where

private:
    // Room is left in every leaf, so that the first edits do not halve all of them.
    static constexpr std::size_t kSpans = Leaf::kMostSpans * 3 / 4;
    static constexpr std::size_t kBytes = Leaf::kManyBytes * 3 / 4;

    void add(const Span &span);

    std::string_view m_content;
    bool m_isAscii;
};

} // namespace fanion::text
