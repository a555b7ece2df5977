// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace fanion::text {

/** Some spans in a row, and as UTF-8 the characters of theirs that are visible. A slot is the place of a span in it. */
class Leaf {
public:
    static constexpr std::size_t kMostSpans = 32;
    static constexpr std::size_t kManyBytes = 2048;

    /** A character (slot, offset in its span). */
    struct Spot {
        std::size_t slot = 0;
        std::uint32_t offset = 0;
    };

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] const Span &operator[](std::size_t slot) const { return m_spans[slot]; }
    [[nodiscard]] std::size_t size() const { return m_spans.size(); }
    [[nodiscard]] std::uint32_t visible() const { return m_visible; }
    [[nodiscard]] const std::string &content() const { return m_content; }
    /** How many visible characters stand before a slot. */
    [[nodiscard]] std::uint32_t visibleBefore(std::size_t slot) const;
    /** The visible character number \p at (below visible()). */
    [[nodiscard]] Spot spotAt(std::uint32_t at) const;
    /** The UTF-8 of some characters of a visible span. */
    [[nodiscard]] std::string_view contentOf(std::size_t slot, std::uint32_t offset, std::uint32_t count) const;
    /** True when it is to be halved before anything more comes in: two more spans must always have room. */
    [[nodiscard]] bool isFull() const {
        return m_spans.size() + 2 > kMostSpans || (m_content.size() > kManyBytes && m_spans.size() > 1);
    }

    void markLeft(std::size_t slot) { m_spans[slot].hasLeft = 1; }
    void markRight(std::size_t slot) { m_spans[slot].hasRight = 1; }
    /** Puts a span before \p slot; \p utf8 is its content when it is visible. */
    void insert(std::size_t slot, const Span &span, std::string_view utf8);
    void append(const Span &span, std::string_view utf8);
    void reserve(std::size_t spans) { m_spans.reserve(spans); }
    /** Appends characters to a span. */
    void extend(std::size_t slot, std::uint32_t count, std::string_view utf8);
    /** Cuts a span in two before its character \p offset (not at its ends). */
    void split(std::size_t slot, std::uint32_t offset);
    /** Erases some characters of a visible span; joins what is left of it with its neighbours where they continue. */
    void erase(std::size_t slot, std::uint32_t offset, std::uint32_t count);
    /** Moves the latter half to \p to, which is empty. */
    void moveHalf(Leaf &to);

private:
    [[nodiscard]] std::size_t bytesOf(std::uint32_t characters) const;
    void removeContent(std::uint32_t at, std::uint32_t count);
    void joinWithNext(std::size_t slot);

    std::vector<Span> m_spans;
    std::string m_content;
    std::uint32_t m_visible = 0;
};

} // namespace fanion::text
