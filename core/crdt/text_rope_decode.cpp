// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/base/varint.h"
#include "core/crdt/leaf_filler.h"
#include "core/crdt/text_codec.h"
#include "core/crdt/text_rope.h"
#include "core/crdt/text_shape.h"

#include <algorithm>
#include <limits>

namespace fanion {

using namespace text;
using namespace text::codec;

namespace {

/** Reads the runs into a shape; false when they make none. */
class RunReader {
public:
    RunReader(VarintReader &in, Logs logs) : m_in(in), m_logs(std::move(logs)) {}

    [[nodiscard]] bool read(TextShape &shape) {
        const auto count = m_in.next();
        if (count > m_in.rest().size()) return false;
        shape.reserve(count);
        for (std::uint64_t i = 0; i < count; ++i) {
            if (!readRun(shape)) return false;
        }
        return shape.isWhole();
    }
    [[nodiscard]] std::uint64_t total() const { return m_total; }

private:
    bool readRun(TextShape &shape) {
        const auto head = m_in.next();
        m_total += (head >> 3) + 1;
        if (m_in.failed() || m_total > TextRope::kMostCharacters) return false;
        TextShape::Link link;
        const bool isOther = (head & 7) == kOther;
        const Kind other = isOther ? readKind(link) : Kind();
        const Kind &kind = isOther ? other : kCodes[head & 7];
        link.isLeft = kind.isLeft;
        link.leftChildren = kind.leftChildren;
        if (!shape.open(link)) return false;
        const auto natural = kind.isNatural && !kind.isLeft ? shape.natural() : std::nullopt;
        const auto first = kind.isNatural ? natural : readName(kind.isBackward);
        const auto count = static_cast<std::uint32_t>((head >> 3) + 1);
        if (m_in.failed() || !first || count > std::numeric_limits<std::uint32_t>::max() - first->number) return false;
        m_logs.setEnd(first->log, first->number + count);
        return shape.hang(link, {{*first, count}});
    }
    Kind readKind(TextShape::Link &link) {
        const auto flags = m_in.next();
        const Kind kind{(flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, narrow(flags >> 3)};
        if (!kind.isLeft) {
            link.closed = narrow(m_in.next());
            link.cut = narrow(m_in.next());
        }
        return kind;
    }
    std::optional<CharId> readName(bool isBackward) {
        const auto log = m_logs.size() > 1 ? m_in.next() : 0;
        const auto distance = m_in.next();
        if (log >= m_logs.size()) return std::nullopt;
        const auto &known = m_logs.all()[log];
        if (isBackward ? distance >= known.end : distance + known.end >= std::numeric_limits<std::uint32_t>::max()) {
            return std::nullopt;
        }
        return CharId{known.log,
                      static_cast<std::uint32_t>(isBackward ? known.end - 1 - distance : known.end + distance)};
    }
    /** Too many of anything is as good as the most. */
    static std::uint32_t narrow(std::uint64_t value) {
        return static_cast<std::uint32_t>(std::min<std::uint64_t>(value, std::numeric_limits<std::uint32_t>::max()));
    }

    VarintReader &m_in;
    Logs m_logs;
    std::uint64_t m_total = 0;
};

std::optional<Logs> readLogs(VarintReader &in, const LogNames &names,
                             const std::function<std::optional<LogIndex>(std::uint32_t)> &logOf) {
    const auto count = in.next();
    if (count > in.rest().size()) return std::nullopt;
    Logs logs;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto number = in.next();
        if (in.failed() || number > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
        const auto log = logOf(static_cast<std::uint32_t>(number));
        if (!log || *log >= names.size() || !logs.add(*log)) return std::nullopt;
    }
    return logs;
}

/** The lengths of what is visible and erased in turn, \p total characters together. */
std::optional<std::vector<std::uint32_t>> readLengths(VarintReader &in, std::uint64_t total) {
    std::vector<std::uint32_t> lengths;
    while (total > 0) {
        const auto length = in.next();
        if (length > total || (length == 0 && !lengths.empty()) || in.failed()) return std::nullopt;
        lengths.push_back(static_cast<std::uint32_t>(length));
        total -= length;
    }
    return lengths;
}

} // namespace

std::optional<TextRope> TextRope::decode(std::string_view bytes, const LogNames &names,
                                         const std::function<std::optional<LogIndex>(std::uint32_t)> &logOf) {
    VarintReader in(bytes);
    if (in.next() != kVersion) return std::nullopt;
    auto logs = readLogs(in, names, logOf);
    if (!logs) return std::nullopt;
    TextShape shape(&names);
    RunReader reader(in, std::move(*logs));
    if (!reader.read(shape)) return std::nullopt;
    const auto lengths = readLengths(in, reader.total());
    if (!lengths || in.failed() || !isCleanUtf8(in.rest())) return std::nullopt;
    std::uint64_t visible = 0;
    for (std::size_t i = 0; i < lengths->size(); i += 2)
        visible += (*lengths)[i];
    if (codePointCount(in.rest()) != visible) return std::nullopt;

    LeafFiller filler(in.rest(), visible);
    std::size_t at = 0; // in lengths
    auto left = lengths->empty() ? 0 : lengths->front();
    for (const auto &run : shape.runs()) {
        for (std::uint32_t offset = 0; offset < run.range.count;) {
            while (left == 0)
                left = (*lengths)[++at];
            const auto count = std::min(left, run.range.count - offset);
            filler.add(run, offset, count, at % 2 == 1);
            offset += count;
            left -= count;
        }
    }
    auto index = CharIndex::of(std::move(filler.places));
    if (!index) return std::nullopt;
    TextRope rope;
    rope.load(std::move(filler.leaves), std::move(*index));
    return rope;
}

void TextRope::load(std::vector<Leaf> leaves, CharIndex index) {
    if (leaves.empty()) return;
    m_leaves = std::move(leaves);
    m_index = std::move(index);
    m_next.resize(m_leaves.size());
    std::vector<std::uint32_t> visible;
    for (std::uint32_t leaf = 0; leaf < m_leaves.size(); ++leaf) {
        m_next[leaf] = (leaf + 1) % static_cast<std::uint32_t>(m_leaves.size());
        visible.push_back(m_leaves[leaf].visible());
    }
    m_order = LeafOrder(visible);
}

} // namespace fanion
