// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/varint.h"
#include "core/crdt/text_codec.h"
#include "core/crdt/text_rope.h"
#include "core/crdt/text_shape.h"

#include <algorithm>

namespace fanion {

using namespace text;
using namespace text::codec;

namespace {

/** Runs of the text, whether erased or not, and the lengths of what is visible and what erased in turn. */
struct Outline {
    std::vector<TextShape::Run> runs;
    std::vector<std::uint32_t> lengths{0};

    void add(const Span &span) {
        const bool isErased = lengths.size() % 2 == 0;
        if (isErased != (span.isErased != 0)) lengths.push_back(0);
        lengths.back() += span.count;
        if (!runs.empty() && span.isNatural()) {
            auto &range = runs.back().range;
            if (span.first == CharId{range.first.log, range.first.number + range.count}) {
                range.count += span.count;
                return;
            }
        }
        runs.push_back({{span.first, span.count}, span.parent, span.isLeft != 0});
    }
};

void putRun(std::string &out, const TextShape::Link &link, const CharRange &range, bool isNatural, Logs &logs) {
    const auto log = range.first.log;
    const auto number = range.first.number;
    const auto end = logs.endOf(log);
    const bool isBackward = !isNatural && number < end;
    const Kind kind{link.isLeft, isNatural, isBackward, link.leftChildren};
    const auto found = link.closed + link.cut == 0 ? std::ranges::find(kCodes, kind) : kCodes.end();
    putVarint(out, std::uint64_t{range.count - 1} << 3 | static_cast<std::uint64_t>(found - kCodes.begin()));
    if (found == kCodes.end()) {
        putVarint(out, std::uint64_t{link.leftChildren} << 3 | isBackward << 2 | isNatural << 1 | link.isLeft);
        if (!link.isLeft) {
            putVarint(out, link.closed);
            putVarint(out, link.cut);
        }
    }
    if (!isNatural) {
        if (logs.size() > 1) putVarint(out, logs.placeOf(log));
        putVarint(out, isBackward ? end - number - 1 : number - end);
    }
    logs.setEnd(log, number + range.count);
}

} // namespace

void TextRope::encode(std::string &out, const std::function<std::uint32_t(LogIndex)> &numberOf) const {
    Outline outline;
    std::uint32_t leaf = 0;
    do {
        for (const auto &span : m_leaves[leaf].spans())
            outline.add(span);
        leaf = m_next[leaf];
    } while (leaf != 0);
    Logs logs;
    for (const auto &run : outline.runs)
        logs.add(run.range.first.log);
    putVarint(out, kVersion);
    putVarint(out, logs.size());
    for (const auto &log : logs.all())
        putVarint(out, numberOf(log.log));
    putVarint(out, outline.runs.size());
    TextShape shape;
    for (const auto &run : outline.runs) {
        const auto link = shape.linkOf(run);
        static_cast<void>(shape.open(link)); // cannot fail
        putRun(out, link, run.range, !run.isLeft && shape.natural() == run.range.first, logs);
        static_cast<void>(shape.hang(link, run));
    }
    for (const auto length : outline.lengths) {
        if (!outline.runs.empty()) putVarint(out, length);
    }
    out += text();
}

} // namespace fanion
