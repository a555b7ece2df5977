// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_sequence.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <numeric>

namespace fanion {

namespace {

bool isIdBefore(const LogNames &names, const CharId &a, const CharId &b) {
    if (a.log != b.log) return names.name(a.log) < names.name(b.log);
    return a.number < b.number;
}

void appendTo(std::vector<CharRange> &ranges, const CharId &id) {
    if (!ranges.empty()) {
        auto &last = ranges.back();
        if (last.first.log == id.log && last.first.number + last.count == id.number) {
            ++last.count;
            return;
        }
    }
    ranges.push_back({id, 1});
}

} // namespace

TextSequence::TextSequence() : m_nodes(1), m_order{0} {
    m_nodes.front().isErased = true;
}

std::optional<TextSequence::Index> TextSequence::find(const CharId &id) const {
    auto after = m_runs.upper_bound(id);
    if (after == m_runs.begin()) return std::nullopt;
    const auto &[first, run] = *std::prev(after);
    if (first.log != id.log || id.number - first.number >= run.count) return std::nullopt;
    return run.start + (id.number - first.number);
}

std::size_t TextSequence::orderBefore(std::size_t at) const {
    std::size_t order = 0;
    for (std::size_t seen = 0; seen < at && order + 1 < m_order.size();) {
        ++order;
        seen += !m_nodes[m_order[order]].isErased;
    }
    return order;
}

std::size_t TextSequence::orderOf(Index node) const {
    return static_cast<std::size_t>(std::ranges::find(m_order, node) - m_order.begin());
}

TextOrigin TextSequence::originAt(std::size_t at) const {
    const auto order = orderBefore(at);
    const auto &left = m_nodes[m_order[order]];
    if (left.firstRight != kNone) return {m_nodes[m_order[order + 1]].id, true};
    if (order == 0) return {};
    return {left.id, false};
}

std::vector<CharRange> TextSequence::rangesAt(std::size_t at, std::size_t count) const {
    std::vector<CharRange> ranges;
    for (auto order = orderBefore(at) + 1; order < m_order.size() && count > 0; ++order) {
        const auto &node = m_nodes[m_order[order]];
        if (node.isErased) continue;
        appendTo(ranges, node.id);
        --count;
    }
    return ranges;
}

std::vector<CharRange> TextSequence::visiblePartsOf(const CharRange &range) const {
    std::vector<CharRange> parts;
    bool isRun = false;
    for (const auto index : m_order) {
        const auto &node = m_nodes[index];
        if (node.isErased) continue;
        const bool isPart = node.id.log == range.first.log && node.id.number >= range.first.number &&
                            node.id.number - range.first.number < range.count;
        if (isPart && isRun) {
            appendTo(parts, node.id);
        } else if (isPart) {
            parts.push_back({node.id, 1});
        }
        isRun = isPart;
    }
    return parts;
}

std::string TextSequence::textOf(const CharRange &range) const {
    std::string text;
    for (std::uint32_t i = 0; i < range.count; ++i) {
        if (const auto node = find({range.first.log, range.first.number + i})) {
            appendUtf8(text, m_nodes[*node].codePoint);
        }
    }
    return text;
}

std::size_t TextSequence::positionOf(const CharId &id) const {
    const auto node = find(id);
    if (!node) return m_visible;
    const auto end = m_order.begin() + static_cast<std::ptrdiff_t>(orderOf(*node));
    return static_cast<std::size_t>(
        std::count_if(m_order.begin(), end, [this](Index index) { return !m_nodes[index].isErased; }));
}

std::u32string TextSequence::codePoints() const {
    std::u32string points;
    points.reserve(m_visible);
    for (const auto index : m_order) {
        if (!m_nodes[index].isErased) points.push_back(m_nodes[index].codePoint);
    }
    return points;
}

std::string TextSequence::text() const {
    std::string text;
    text.reserve(m_visible);
    for (const auto index : m_order) {
        if (!m_nodes[index].isErased) appendUtf8(text, m_nodes[index].codePoint);
    }
    return text;
}

TextSequence::Index TextSequence::leftmost(Index node) const {
    while (m_nodes[node].firstLeft != kNone)
        node = m_nodes[node].firstLeft;
    return node;
}

TextSequence::Index TextSequence::lastOf(Index node) const {
    while (m_nodes[node].firstRight != kNone) {
        node = m_nodes[node].firstRight;
        while (m_nodes[node].nextSibling != kNone)
            node = m_nodes[node].nextSibling;
    }
    return node;
}

std::size_t TextSequence::hang(const LogNames &names, Index node, Index parent, bool isLeft) {
    auto *link = isLeft ? &m_nodes[parent].firstLeft : &m_nodes[parent].firstRight;
    auto before = parent; // the node whose subtree ends right before the new one, on the right side
    while (*link != kNone && isIdBefore(names, m_nodes[*link].id, m_nodes[node].id)) {
        before = *link;
        link = &m_nodes[*link].nextSibling;
    }
    const auto next = *link;
    m_nodes[node].nextSibling = next;
    *link = node;
    if (next != kNone) return orderOf(leftmost(next));
    if (isLeft) return orderOf(parent);
    return orderOf(before == parent ? parent : lastOf(before)) + 1;
}

void TextSequence::insert(const LogNames &names, const TextOrigin &origin, CharId first,
                          std::span<const char32_t> run, bool isGhost) {
    if (run.empty() || find(first)) return;
    Index parent = 0;
    if (origin.parent) {
        const auto found = find(*origin.parent);
        if (!found) return;
        parent = *found;
    }
    const auto start = static_cast<Index>(m_nodes.size());
    for (std::uint32_t i = 0; i < run.size(); ++i) {
        Node node;
        node.id = {first.log, first.number + i};
        node.codePoint = run[i];
        node.isErased = isGhost;
        if (i + 1 < run.size()) node.firstRight = start + i + 1;
        m_nodes.push_back(node);
    }
    m_runs[first] = {start, static_cast<std::uint32_t>(run.size())};
    const auto place = hang(names, start, parent, origin.parent && origin.isLeft);
    std::vector<Index> fresh(run.size());
    std::iota(fresh.begin(), fresh.end(), start);
    m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(place), fresh.begin(), fresh.end());
    if (!isGhost) m_visible += run.size();
}

void TextSequence::erase(const CharRange &range) {
    for (std::uint32_t i = 0; i < range.count; ++i) {
        const auto node = find({range.first.log, range.first.number + i});
        if (!node) continue;
        if (!m_nodes[*node].isErased) --m_visible;
        m_nodes[*node].isErased = true;
    }
}

} // namespace fanion
