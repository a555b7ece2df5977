// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/leaf_filler.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace fanion::text {

void LeafFiller::add(const TextShape::Run &run, std::uint32_t offset, std::uint32_t count, bool isErased) {
    Span span;
    span.isErased = isErased;
    while (count > 0) {
        const auto now = std::min(count, span.most());
        span.first = {run.range.first.log, run.range.first.number + offset};
        span.parent = offset == 0 ? run.parent : CharId{span.first.log, span.first.number - 1};
        span.count = now & Span::kMostErased;
        span.isLeft = offset == 0 && run.isLeft;
        span.hasLeft = offset == 0 && run.hasLeft;
        offset += now;
        count -= now;
        span.hasRight = offset < run.range.count || run.hasRight;
        add(span);
    }
}

void LeafFiller::add(const Span &span) {
    if (leaves.empty() || leaves.back().size() >= kSpans || leaves.back().content().size() >= kBytes) {
        leaves.emplace_back();
        leaves.back().reserve(kSpans);
    }
    const auto bytes = m_isAscii ? span.visible() : codePointOffset(m_content, span.visible());
    leaves.back().append(span, m_content.substr(0, bytes));
    m_content.remove_prefix(bytes);
    const auto leaf = static_cast<std::uint32_t>(leaves.size() - 1);
    if (!places.empty() && places.back().leaf == leaf) {
        auto &range = places.back().range;
        if (span.first == CharId{range.first.log, range.first.number + range.count}) {
            range.count += span.count;
            return;
        }
    }
    places.push_back({{span.first, span.count}, leaf});
}

} // namespace fanion::text
