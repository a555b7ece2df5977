// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TextRope: where a run belongs that hangs beside others.
#include "core/crdt/text_rope.h"

namespace fanion {

using namespace text;

void TextRope::buildKin(const LogNames &names) {
    std::vector<Kin::Child> children;
    for (const auto &leaf : m_leaves) {
        for (const auto &span : leaf.spans()) {
            if (!span.isNatural()) children.push_back({{span.parent, span.isLeft != 0}, span.first});
        }
    }
    m_kin.emplace(names, std::move(children));
}

std::optional<CharId> TextRope::naturalChildOf(const Kin::Side &side) const {
    if (side.isLeft || side.parent == kStart) return std::nullopt;
    const CharId next{side.parent.log, side.parent.number + 1};
    const auto place = find(next);
    if (!place) return std::nullopt;
    const auto &span = spanAt(*place);
    if (place->offset == 0 && !(span.isNatural() && span.parent == side.parent)) return std::nullopt;
    return next;
}

TextRope::Place TextRope::gapAmongSiblings(const LogNames &names, const Kin::Child &child) {
    if (!m_kin) buildKin(names);
    auto before = m_kin->before(names, child);
    auto after = m_kin->after(names, child);
    if (const auto natural = naturalChildOf(child.side)) {
        if (isSiblingBefore(names, *natural, child.id)) {
            if (!before || isSiblingBefore(names, *before, *natural)) before = natural;
        } else if (!after || isSiblingBefore(names, *natural, *after)) {
            after = natural;
        }
    }
    // Of the two ends of the gap, one beside the parent itself costs no walk.
    const bool isFirst = !before && !child.side.isLeft;
    const bool isLast = !after && child.side.isLeft;
    if (isFirst && child.side.parent == kStart) return {};
    if (isFirst || isLast) {
        auto parent = *find(child.side.parent);
        parent.offset += isFirst ? 1 : 0;
        return parent;
    }
    return after ? gapBeforeSubtree(*after) : gapAfterSubtree(names, *before);
}

TextRope::Place TextRope::gapBeforeSubtree(CharId root) const {
    auto place = *find(root);
    while (place.offset == 0 && spanAt(place).hasLeft) {
        const auto first = m_kin->first({spanAt(place).first, true});
        place = *find(*first);
    }
    return place;
}

TextRope::Place TextRope::gapAfterSubtree(const LogNames &names, CharId root) const {
    for (auto at = root;;) {
        auto place = *find(at);
        const auto &span = spanAt(place);
        const auto last = span.last();
        // Within the span, go where something else than its own next character may hang.
        const auto parent = m_kin->nextParent(at).value_or(last);
        at = parent < last ? parent : last;
        if (at == last && !span.hasRight) {
            place.offset = span.count;
            return place;
        }
        const auto natural = naturalChildOf({at, false});
        const auto other = m_kin->last({at, false});
        at = natural && !(other && isSiblingBefore(names, *natural, *other)) ? *natural : *other;
    }
}

} // namespace fanion
