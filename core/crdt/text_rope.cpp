// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_rope.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace fanion {

using namespace text;

namespace {

std::string toUtf8(std::u32string_view characters) {
    std::string utf8;
    utf8.reserve(characters.size());
    for (const auto character : characters)
        appendUtf8(utf8, character);
    return utf8;
}

} // namespace

bool TextRope::isNear(const CharId &id) const {
    const auto &leaf = m_leaves[m_near.leaf];
    return m_near.slot < leaf.size() && leaf[m_near.slot].has(id);
}

std::optional<TextRope::Place> TextRope::find(const CharId &id) const {
    if (isNear(id)) return Place{m_near.leaf, m_near.slot, id.number - spanAt(m_near).first.number};
    const auto leaf = m_index.lookUp(id).leaf;
    if (!leaf) return std::nullopt;
    const auto &spans = m_leaves[*leaf].spans();
    const auto span = std::ranges::find_if(spans, [&id](const Span &s) { return s.has(id); });
    if (span == spans.end()) return std::nullopt;
    m_near = {*leaf, static_cast<std::size_t>(span - spans.begin()), id.number - span->first.number};
    return m_near;
}

std::optional<TextRope::Part> TextRope::firstPartOf(const CharRange &range) const {
    const auto log = range.first.log;
    const auto end = std::min(std::uint64_t{range.first.number} + range.count, std::uint64_t{0xFFFF'FFFF});
    if (range.count > 0 && isNear(range.first)) {
        const auto &span = spanAt(m_near);
        const auto offset = range.first.number - span.first.number;
        return Part{{m_near.leaf, m_near.slot, offset}, {range.first, std::min(range.count, span.count - offset)}};
    }
    for (auto number = range.first.number; number < end;) {
        const auto answer = m_index.lookUp({log, number});
        if (answer.end <= number) break;
        const auto stop = std::min(end, std::uint64_t{answer.end});
        std::optional<Part> best;
        if (answer.leaf) {
            const auto &leaf = m_leaves[*answer.leaf];
            for (std::size_t slot = 0; slot < leaf.size(); ++slot) {
                const auto &span = leaf[slot];
                const auto spanEnd = span.first.number + span.count;
                const auto from = std::max(span.first.number, number);
                if (span.first.log != log || from >= spanEnd || from >= stop) continue;
                if (best && from >= best->range.first.number) continue;
                const auto count = static_cast<std::uint32_t>(std::min<std::uint64_t>(spanEnd, end) - from);
                best = Part{{*answer.leaf, slot, from - span.first.number}, {{log, from}, count}};
            }
        }
        if (best) return best;
        number = answer.end;
    }
    return std::nullopt;
}

void TextRope::addVisible(std::uint32_t leaf, std::uint32_t delta) {
    if (delta == 0) return;
    m_order.add(leaf, delta);
    if (m_hint.place.leaf != leaf) m_hint.isSet = false;
}

void TextRope::halve(std::uint32_t leaf) {
    const auto fresh = static_cast<std::uint32_t>(m_leaves.size());
    m_leaves.emplace_back();
    m_leaves[leaf].moveHalf(m_leaves[fresh]);
    m_next.push_back(m_next[leaf]);
    m_next[leaf] = fresh;
    m_order.insertAfter(leaf, fresh, m_leaves[fresh].visible());
    for (const auto &span : m_leaves[fresh].spans())
        m_index.assign({span.first, span.count}, fresh);
}

TextRope::Place TextRope::makeRoom(Place place) {
    while (m_leaves[place.leaf].isFull()) {
        halve(place.leaf);
        const auto left = m_leaves[place.leaf].size();
        if (place.slot < left) continue;
        place.slot -= left;
        place.leaf = m_next[place.leaf];
    }
    return place;
}

void TextRope::insertAt(Place gap, Span span, std::u32string_view characters) {
    while (true) {
        gap = makeRoom(gap);
        auto &leaf = m_leaves[gap.leaf];
        if (gap.offset > 0) {
            if (gap.offset < leaf[gap.slot].count) leaf.split(gap.slot, gap.offset);
            ++gap.slot;
        }
        const auto now = characters.substr(0, span.most());
        characters.remove_prefix(now.size());
        span.count = static_cast<std::uint32_t>(now.size()) & Span::kMostErased;
        span.hasRight = !characters.empty();
        leaf.insert(gap.slot, span, span.isErased ? std::string() : toUtf8(now));
        m_index.assign({span.first, span.count}, gap.leaf);
        addVisible(gap.leaf, span.visible());
        if (characters.empty()) return;
        gap.offset = span.count;
        span.parent = span.last();
        span.first = span.at(span.count);
        span.isLeft = 0;
    }
}

bool TextRope::typeOn(Place parent, const CharId &first, std::u32string_view characters, bool isGhost) {
    const auto &span = spanAt(parent);
    if (first != span.at(span.count) || (span.isErased != 0) != isGhost) return false;
    if (characters.size() > span.most() - span.count) return false;
    const auto count = static_cast<std::uint32_t>(characters.size());
    parent = makeRoom(parent);
    m_leaves[parent.leaf].extend(parent.slot, count, isGhost ? std::string() : toUtf8(characters));
    m_index.assign({first, count}, parent.leaf);
    addVisible(parent.leaf, isGhost ? 0 : count);
    return true;
}

bool TextRope::insert(const LogNames &names, const TextOrigin &origin, const CharId &first,
                      std::u32string_view characters, bool isGhost) {
    if (characters.empty() || characters.size() > 0xFFFF'FFFF - first.number) return false;
    if (firstPartOf({first, static_cast<std::uint32_t>(characters.size())})) return false;
    Place gap;
    Kin::Child child{{kStart, false}, first};
    bool isCrowded = m_leaves[0].size() > 0;
    if (origin.parent) {
        const auto parent = find(*origin.parent);
        if (!parent) return false;
        gap = *parent;
        child.side = {*origin.parent, origin.isLeft};
        const auto &span = spanAt(gap);
        if (origin.isLeft) {
            if (gap.offset > 0) { // only the first of a span can have left children
                gap = makeRoom(gap);
                m_leaves[gap.leaf].split(gap.slot, gap.offset);
                gap = {gap.leaf, gap.slot + 1, 0};
            }
            isCrowded = spanAt(gap).hasLeft;
            m_leaves[gap.leaf].markLeft(gap.slot);
        } else {
            ++gap.offset;
            isCrowded = gap.offset < span.count || span.hasRight;
            if (!isCrowded && typeOn({gap.leaf, gap.slot, 0}, first, characters, isGhost)) return true;
            if (!isCrowded) m_leaves[gap.leaf].markRight(gap.slot);
        }
    }
    if (isCrowded) gap = gapAmongSiblings(names, child);
    Span span;
    span.first = first;
    span.parent = child.side.parent;
    span.isLeft = child.side.isLeft;
    span.isErased = isGhost;
    if (m_kin && !span.isNatural()) m_kin->add(names, child);
    insertAt(gap, span, characters);
    return true;
}

bool TextRope::erase(const CharRange &range) {
    bool isKnown = false;
    forParts(range, [&](const Part &part) {
        isKnown = true;
        if (spanAt(part.place).isErased) return;
        const auto place = makeRoom(part.place);
        m_leaves[place.leaf].erase(place.slot, place.offset, part.range.count);
        addVisible(place.leaf, 0U - part.range.count);
    });
    return isKnown;
}

} // namespace fanion
