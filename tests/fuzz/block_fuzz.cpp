// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packed changes. The first byte says how the rest is read:
//   0: as a block, as it is. What opens must pack again into something that opens to the same.
//   else: as bodies, each after two bytes of length, put into a signed run: every body must come back from a block.
#include "core/log/block/block_writer.h"
#include "core/log/change_codec.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace fanion;

namespace {

void require(bool isTrue, const char *what) {
    if (isTrue) return;
    std::fprintf(stderr, "fuzz-block: %s\n", what);
    std::abort();
}

void expectSame(const Block &a, const Block &b) {
    require(a.count() == b.count() && a.logs().size() == b.logs().size(), "another number of changes");
    for (Block::Index i = 0; i < a.count(); ++i)
        require(a.hash(i) == b.hash(i) && std::ranges::equal(a.body(i), b.body(i)), "a change came back as another");
}

void runBlock(ByteView bytes) {
    const auto block = Block::open(bytes);
    if (!block) return;
    static_cast<void>(block->isSigned());
    std::map<LogId, std::uint32_t> from;
    for (std::uint32_t log = 0; log < block->logs().size(); ++log) {
        const auto &start = block->logs()[log];
        from[start.log] = start.first;
        const auto run = run_codec::open(block->run(log, start.first));
        require(!run || run->head() == block->hash(block->changesOf(log).back()), "a run has another head");
    }
    BlockWriter writer;
    writer.add(*block, from, block->count());
    const auto again = Block::open(writer.finish());
    require(again.has_value(), "what was packed again does not open");
    expectSame(*block, *again);
}

void runBodies(ByteView data) {
    const auto identity = Identity::fromSeed({7});
    std::vector<ByteView> bodies;
    auto head = ChangeHash{};
    while (data.size() > 2) {
        const auto size = std::min<std::size_t>(data[0] | data[1] << 8, data.size() - 2);
        bodies.push_back(data.subspan(2, size));
        head = change_codec::hashOf(head, bodies.back());
        data = data.subspan(2 + size);
    }
    if (bodies.empty()) return;
    const auto bytes = run_codec::write({{identity.post(), 7}, 1, {}, {}}, bodies, run_codec::sign(identity, head));
    const auto run = run_codec::open(bytes);
    require(run.has_value(), "the run opens");
    BlockWriter writer;
    writer.add(*run, 1, run->last());
    const auto block = Block::open(writer.finish());
    require(block && block->isSigned() && block->count() == bodies.size(), "what was packed opens");
    for (Block::Index i = 0; i < block->count(); ++i)
        require(std::ranges::equal(block->body(i), bodies[i]), "a change came back as another");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    if (data[0] == 0) {
        runBlock(rest);
    } else {
        runBodies(rest);
    }
    return 0;
}
