// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_leaf.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace fanion::text {

std::uint32_t Leaf::visibleBefore(std::size_t slot) const {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < slot; ++i)
        sum += m_spans[i].visible();
    return sum;
}

Leaf::Spot Leaf::spotAt(std::uint32_t at) const {
    std::size_t slot = 0;
    for (; at >= m_spans[slot].visible(); ++slot)
        at -= m_spans[slot].visible();
    return {slot, at};
}

std::size_t Leaf::bytesOf(std::uint32_t characters) const {
    if (m_content.size() == m_visible) return characters; // nothing but ASCII
    if (characters == m_visible) return m_content.size();
    return codePointOffset(m_content, characters);
}

std::string_view Leaf::contentOf(std::size_t slot, std::uint32_t offset, std::uint32_t count) const {
    const auto from = visibleBefore(slot) + offset;
    const auto begin = bytesOf(from);
    return std::string_view(m_content).substr(begin, bytesOf(from + count) - begin);
}

void Leaf::insert(std::size_t slot, const Span &span, std::string_view utf8) {
    if (span.visible() > 0) {
        m_content.insert(bytesOf(visibleBefore(slot)), utf8);
        m_visible += span.count;
    }
    m_spans.insert(m_spans.begin() + static_cast<std::ptrdiff_t>(slot), span);
}

void Leaf::append(const Span &span, std::string_view utf8) {
    m_spans.push_back(span);
    m_content += utf8;
    m_visible += span.visible();
}

void Leaf::extend(std::size_t slot, std::uint32_t count, std::string_view utf8) {
    auto &span = m_spans[slot];
    if (!span.isErased) {
        m_content.insert(bytesOf(visibleBefore(slot + 1)), utf8);
        m_visible += count;
    }
    span.count += count;
}

void Leaf::split(std::size_t slot, std::uint32_t offset) {
    auto &left = m_spans[slot];
    auto right = left;
    right.first = left.at(offset);
    right.parent = left.at(offset - 1);
    right.count = left.count - offset;
    right.isLeft = 0;
    right.hasLeft = 0;
    left.count = offset;
    left.hasRight = 1;
    m_spans.insert(m_spans.begin() + static_cast<std::ptrdiff_t>(slot) + 1, right);
}

void Leaf::removeContent(std::uint32_t at, std::uint32_t count) {
    const auto begin = bytesOf(at);
    m_content.erase(begin, bytesOf(at + count) - begin);
    m_visible -= count;
}

void Leaf::joinWithNext(std::size_t slot) {
    if (slot + 1 >= m_spans.size()) return;
    auto &span = m_spans[slot];
    const auto &next = m_spans[slot + 1];
    if (!span.isContinuedBy(next) || next.count > span.most() - span.count) return;
    span.count += next.count;
    span.hasRight = next.hasRight;
    m_spans.erase(m_spans.begin() + static_cast<std::ptrdiff_t>(slot) + 1);
}

void Leaf::erase(std::size_t slot, std::uint32_t offset, std::uint32_t count) {
    removeContent(visibleBefore(slot) + offset, count);
    if (offset + count < m_spans[slot].count) split(slot, offset + count);
    if (offset > 0) split(slot++, offset);
    m_spans[slot].isErased = 1;
    joinWithNext(slot);
    if (slot > 0) joinWithNext(slot - 1);
}

void Leaf::moveHalf(Leaf &to) {
    auto half = m_spans.size() / 2;
    if (m_spans.size() + 2 <= kMostSpans) { // too much content rather than too many spans
        half = std::clamp<std::size_t>(spotAt(m_visible / 2).slot, 1, m_spans.size() - 1);
    }
    const auto visible = visibleBefore(half);
    const auto bytes = bytesOf(visible);
    to.m_spans.assign(m_spans.begin() + static_cast<std::ptrdiff_t>(half), m_spans.end());
    to.m_content.assign(m_content, bytes);
    to.m_visible = m_visible - visible;
    m_spans.resize(half);
    m_content.resize(bytes);
    m_visible = visible;
}

} // namespace fanion::text
