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

/** What is left of a range after its first part. */
CharRange rest(const CharRange &range, const CharRange &part) {
    const auto done = part.first.number - range.first.number + part.count;
    return {{range.first.log, range.first.number + done}, range.count - done};
}

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

template <typename Visit>
void TextRope::forParts(CharRange range, Visit visit) const {
    while (const auto part = firstPartOf(range)) {
        visit(*part);
        range = rest(range, part->range);
    }
}

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
