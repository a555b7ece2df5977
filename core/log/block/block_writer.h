// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/block/block.h"
#include "core/log/block/stream.h"
#include "core/log/run_codec.h"

#include <map>

namespace fanion {

/** Packs changes into a Block. */
class BlockWriter {
public:
    /**
     * Appends the changes of a signed run (its hashes are not used) with the numbers \p first to \p last. Changes of
     * one log must follow each other without gaps.
     */
    void add(const run_codec::RunView &run, std::uint32_t first, std::uint32_t last);
    /**
     * Appends the first \p count changes of a block, but of each log only those from the number in \p from on, and of
     * logs that are not in it none.
     */
    void add(const Block &block, const std::map<LogId, std::uint32_t> &from, std::uint32_t count);

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_ends.size()); }
    /** Of all bodies. */
    [[nodiscard]] std::size_t bytes() const { return m_bodies.size(); }
    [[nodiscard]] Bytes finish(block::Effort effort = block::Effort::Small);

private:
    struct Log : Block::Log {
        std::vector<Bytes> extras;
    };
    std::uint32_t logOf(const Block::Log &start);
    void append(std::uint32_t log, ByteView body);

    std::map<LogId, std::uint32_t> m_places;
    std::vector<Log> m_logs;
    std::vector<Block::Piece> m_pieces;
    Bytes m_bodies;
    std::vector<std::uint32_t> m_ends;
};

} // namespace fanion
