// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The snapshot of a text. What is taken must answer like a text, come back from its own snapshot as the same, and take
// edits.
#include "core/base/utf8.h"
#include "core/crdt/text_rope.h"

#include <cstdio>
#include <cstdlib>

using namespace fanion;

namespace {

void require(bool isTrue, const char *what) {
    if (isTrue) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

std::string save(const TextRope &rope) {
    std::string bytes;
    rope.encode(bytes, [](LogIndex log) { return log; });
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    LogNames names;
    for (std::uint64_t i = 0; i < 4; ++i)
        names.intern({{}, i + 1});
    const auto load = [&names](std::string_view bytes) {
        return TextRope::decode(bytes, names, [](std::uint32_t log) -> std::optional<LogIndex> {
            if (log >= 3) return std::nullopt;
            return log;
        });
    };
    auto rope = load({reinterpret_cast<const char *>(data), size});
    if (!rope) return 0;
    require(rope->size() == codePointCount(rope->text()), "the size is not that of the text");
    const auto bytes = save(*rope);
    const auto again = load(bytes);
    require(again && save(*again) == bytes, "what was written is not read as the same");
    const auto before = rope->size();
    for (std::size_t at = 0; at <= before && at < 100; ++at) {
        auto origin = rope->originAt(at);
        const auto number = static_cast<std::uint32_t>(at);
        require(rope->insert(names, origin, {3, number * 2}, U"+", false), "an edit is refused");
        origin.isLeft = !origin.isLeft; // where something may hang already
        require(rope->insert(names, origin, {3, number * 2 + 1}, U"-", true), "an edit is refused");
    }
    for (const auto &range : rope->rangesAt(0, rope->size()))
        require(rope->erase(range), "an erasure is refused");
    require(rope->size() == 0 && rope->text().empty(), "something is left");
    return 0;
}
