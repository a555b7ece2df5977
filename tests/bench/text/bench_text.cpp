// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-text [--json]: the automerge-paper trace (../shared/bench: 259,778 single-character edits) typed into a
// TextRope, position by position, as an editor does. Without the trace it measures nothing. Always prints JSON lines.
#include "core/crdt/text_rope.h"
#include "tests/bench/figure/figure.h"
#include "tests/bench/text/trace.h"

#include <malloc.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string_view>

namespace fanion::bench {
namespace {

constexpr int kRuns = 9;
constexpr std::string_view kMeasured = " (crdt.md 2.2, 2 cores, wasm or JavaScript)";

double millisecondsOf(const std::function<void()> &work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

std::size_t heapInUse() {
    return mallinfo2().uordblks + mallinfo2().hblkhd;
}

LogNames oneLog() {
    LogNames names;
    names.intern({});
    return names;
}

void type(TextRope &rope, const LogNames &names, const Trace &trace) {
    std::uint32_t typed = 0;
    for (const auto &patch : trace.patches) {
        if (patch.erased > 0) {
            for (const auto &range : rope.rangesAt(patch.at, patch.erased))
                rope.erase(range);
        }
        if (patch.typed.empty()) continue;
        rope.insert(names, rope.originAt(patch.at), {0, typed}, patch.typed, false);
        typed += static_cast<std::uint32_t>(patch.typed.size());
    }
}

void check(const std::string &text, const Trace &trace) {
    if (text == trace.end) return;
    std::fprintf(stderr, "bench-text: the text is not that of the trace\n");
    std::exit(1);
}

void bench(const Trace &trace) {
    const auto names = oneLog();
    Figure typing{"text.paper.type", "ms", false, {}, 60, {}, {}};
    Figure reading{"text.paper.load", "ms", false, {}, 2, {}, {}};
    Figure writing{"text.paper.save", "ms", false, {}, {}, {}, {}};
    Figure memory{"text.paper.memory", "kB", false, {}, 4000, {}, {}};
    Figure size{"text.paper.snapshot", "B", false, {}, {}, {}, {}};
    for (int i = 0; i < kRuns; ++i) {
        const auto before = heapInUse();
        TextRope rope;
        typing.runs.push_back(millisecondsOf([&] { type(rope, names, trace); }));
        memory.runs.push_back(static_cast<double>(heapInUse() - before) / 1e3);
        check(rope.text(), trace);
        std::string bytes;
        writing.runs.push_back(millisecondsOf([&] { rope.encode(bytes, [](LogIndex log) { return log; }); }));
        size.runs.push_back(static_cast<double>(bytes.size()));
        std::string text;
        std::optional<TextRope> loaded;
        reading.runs.push_back(millisecondsOf([&] {
            loaded = TextRope::decode(bytes, names, [](std::uint32_t log) { return std::optional(log); });
            if (loaded) text = loaded->text();
        }));
        check(text, trace);
    }
    for (const auto &figure : {typing, reading, writing, memory, size})
        print(figure, 0);
}

} // namespace
} // namespace fanion::bench

int main(int argc, char **argv) {
    if (argc > 2 || (argc == 2 && std::string_view(argv[1]) != "--json")) {
        std::fprintf(stderr, "usage: bench-text [--json]\n");
        return 2;
    }
    const auto trace = fanion::bench::readTrace(FANION_SOURCE_DIR "/../shared/bench/data/automerge-paper.json.gz");
    if (trace.patches.empty()) {
        std::fprintf(stderr, "bench-text: skipped, ../shared/bench/data/automerge-paper.json.gz is not there\n");
        return 0;
    }
    fanion::bench::bench(trace);
}
