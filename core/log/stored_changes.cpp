// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/stored_changes.h"

#include "core/log/block/block.h"
#include "core/log/run_codec.h"

namespace fanion {

namespace {

using Visitor = std::function<Result<void>(const StoredChange &)>;

Result<void> visitRun(ByteView bytes, std::uint32_t last, const Visitor &visitor) {
    const auto run = run_codec::open(bytes);
    if (!run) return std::unexpected(run.error());
    change_codec::Place place{run->log, run->first, run->before};
    for (std::size_t i = 0; i < run->bodies.size() && place.sequence <= last; ++i, ++place.sequence) {
        const auto &previous = i == 0 ? run->previous : run->hashes[i - 1];
        if (auto done = visitor({place, previous, run->hashes[i], run->bodies[i]}); !done) return done;
        place.before = change_codec::timeOf(run->bodies[i], place.before);
    }
    return {};
}

Result<void> visitBlock(ByteView bytes, std::uint32_t count, const Visitor &visitor) {
    const auto block = Block::open(bytes);
    if (!block) return std::unexpected(block.error());
    std::vector<change_codec::Place> places;
    std::vector<ChangeHash> previous;
    for (const auto &log : block->logs()) {
        places.push_back({log.log, log.first, log.before});
        previous.push_back(log.previous);
    }
    Block::Index at = 0;
    for (const auto &piece : block->pieces()) {
        auto &place = places[piece.log];
        for (std::uint32_t i = 0; i < piece.count && at < count; ++i, ++at, ++place.sequence) {
            if (auto done = visitor({place, previous[piece.log], block->hash(at), block->body(at)}); !done) return done;
            previous[piece.log] = block->hash(at);
            place.before = change_codec::timeOf(block->body(at), place.before);
        }
    }
    return {};
}

} // namespace

Result<void> visitChanges(ByteView bytes, std::uint32_t upTo, const Visitor &visitor) {
    return Block::isOne(bytes) ? visitBlock(bytes, upTo, visitor) : visitRun(bytes, upTo, visitor);
}

} // namespace fanion
