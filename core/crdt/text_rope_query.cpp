// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TextRope: what is asked of it.
#include "core/crdt/text_rope.h"

#include <algorithm>

namespace fanion {

using namespace text;

namespace {

void append(std::vector<CharRange> &ranges, const CharRange &more) {
    if (!ranges.empty()) {
        auto &last = ranges.back();
        if (last.first.log == more.first.log && last.first.number + last.count == more.first.number) {
            last.count += more.count;
            return;
        }
    }
    ranges.push_back(more);
}

} // namespace

TextRope::Place TextRope::visibleAt(std::size_t at) const {
    const auto number = static_cast<std::uint32_t>(at);
    auto &[isSet, place] = m_hint;
    if (!isSet || number < place.before || number - place.before >= m_leaves[place.leaf].visible()) {
        m_hint = {true, m_order.find(number)};
    }
    const auto spot = m_leaves[place.leaf].spotAt(number - place.before);
    m_near = {place.leaf, spot.slot, spot.offset};
    return m_near;
}

CharId TextRope::characterAt(std::size_t at) const {
    const auto place = visibleAt(at);
    return spanAt(place).at(place.offset);
}

std::size_t TextRope::positionAt(const Place &place) const {
    const auto &leaf = m_leaves[place.leaf];
    return m_order.before(place.leaf) + leaf.visibleBefore(place.slot) + (leaf[place.slot].isErased ? 0 : place.offset);
}

TextOrigin TextRope::originAt(std::size_t at) const {
    at = std::min(at, size());
    if (at == 0) {
        if (m_leaves[0].size() == 0) return {};
        return {m_leaves[0][0].first, true};
    }
    const auto place = visibleAt(at - 1);
    const auto &span = spanAt(place);
    if (place.offset + 1 < span.count) return {span.at(place.offset + 1), true};
    if (!span.hasRight) return {span.last(), false};
    if (place.slot + 1 < m_leaves[place.leaf].size()) return {m_leaves[place.leaf][place.slot + 1].first, true};
    return {m_leaves[m_next[place.leaf]][0].first, true};
}

std::vector<CharRange> TextRope::rangesAt(std::size_t at, std::size_t count) const {
    std::vector<CharRange> ranges;
    if (at >= size()) return ranges;
    count = std::min(count, size() - at);
    if (count == 0) return ranges;
    for (auto place = visibleAt(at);;) {
        const auto &leaf = m_leaves[place.leaf];
        for (; place.slot < leaf.size(); ++place.slot, place.offset = 0) {
            const auto &span = leaf[place.slot];
            if (span.isErased) continue;
            const auto taken = static_cast<std::uint32_t>(std::min<std::size_t>(span.count - place.offset, count));
            append(ranges, {span.at(place.offset), taken});
            count -= taken;
            if (count == 0) return ranges;
        }
        place = {m_next[place.leaf], 0, 0};
    }
}

std::vector<CharRange> TextRope::visiblePartsOf(const CharRange &range) const {
    std::vector<std::pair<std::size_t, CharRange>> found;
    forParts(range, [&](const Part &part) {
        if (!spanAt(part.place).isErased) found.emplace_back(positionAt(part.place), part.range);
    });
    std::ranges::sort(found, {}, [](const auto &part) { return part.first; });
    std::vector<CharRange> parts;
    std::size_t end = 0;
    for (const auto &[position, part] : found) {
        if (position == end) {
            append(parts, part);
        } else {
            parts.push_back(part);
        }
        end = position + part.count;
    }
    return parts;
}

std::string TextRope::textOf(const CharRange &range) const {
    std::string text;
    forParts(range, [&](const Part &part) {
        if (spanAt(part.place).isErased) return;
        text += m_leaves[part.place.leaf].contentOf(part.place.slot, part.place.offset, part.range.count);
    });
    return text;
}

std::string TextRope::text() const {
    std::string text;
    std::size_t bytes = 0;
    for (const auto &leaf : m_leaves)
        bytes += leaf.content().size();
    text.reserve(bytes);
    std::uint32_t leaf = 0;
    do {
        text += m_leaves[leaf].content();
        leaf = m_next[leaf];
    } while (leaf != 0);
    return text;
}

std::size_t TextRope::positionOf(const CharId &id) const {
    const auto place = find(id);
    return place ? positionAt(*place) : size();
}

Anchor TextRope::anchorAt(std::size_t at, Bias bias) const {
    if (bias == Bias::Before) {
        if (at == 0 || size() == 0) return {std::nullopt, false};
        return {characterAt(std::min(at, size()) - 1), true};
    }
    if (at >= size()) return {std::nullopt, true};
    return {characterAt(at), false};
}

std::size_t TextRope::positionOf(const Anchor &anchor) const {
    if (!anchor.character) return anchor.isAfter ? size() : 0;
    const auto place = find(*anchor.character);
    if (!place) return size();
    return positionAt(*place) + (anchor.isAfter && !spanAt(*place).isErased ? 1 : 0);
}

} // namespace fanion
