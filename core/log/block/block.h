// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hybrid_time.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fanion {

/**
 * Many changes of some logs in the order a post accepted them, packed by columns (change.proto: Block). Whoever holds a
 * block can check it alone: it has a signature for every log in it. Opened, it holds the very bytes that were signed.
 */
class Block {
public:
    struct Log {
        LogId log;
        std::uint32_t first = 1;                  ///< number of its first change here
        ChangeHash previous;                      ///< of the change before
        HybridTime before;                        ///< its time
        std::array<std::uint8_t, 64> signature{}; ///< of its last change here, `extra` ones included
        std::uint32_t count = 0;                  ///< its changes in the block's order
        std::uint32_t extra = 0; ///< changes after them that are here only because the signature is of the last
    };
    /** Changes of one log in a row. */
    struct Piece {
        std::uint32_t log = 0; ///< place in logs()
        std::uint32_t count = 0;
    };
    /** A change of the block by its place in it. */
    using Index = std::uint32_t;

    /** Whether these bytes claim to be a block (and not a run). */
    [[nodiscard]] static bool isOne(ByteView bytes);
    /** Checks structure and limits; computes all hashes. Error: Corrupt, TooLarge. */
    [[nodiscard]] static Result<Block> open(ByteView bytes);

    [[nodiscard]] std::span<const Log> logs() const { return m_logs; }
    [[nodiscard]] std::span<const Piece> pieces() const { return m_pieces; }
    /** Changes in the pieces: the first ones by index. Extra ones follow, log by log. */
    [[nodiscard]] Index count() const { return m_count; }
    [[nodiscard]] ByteView body(Index change) const {
        const auto begin = change == 0 ? 0 : m_ends[change - 1];
        return ByteView(m_bodies).subspan(begin, m_ends[change] - begin);
    }
    [[nodiscard]] const ChangeHash &hash(Index change) const { return m_hashes[change]; }
    /** The changes of a log, in order, extra ones last. */
    [[nodiscard]] std::vector<Index> changesOf(std::uint32_t log) const;

    /** Whether every log's last change bears a good signature. */
    [[nodiscard]] bool isSigned() const;
    /** The signed run of a log that starts with its change number \p from (one of its changes here). */
    [[nodiscard]] Bytes run(std::uint32_t log, std::uint32_t from) const;

private:
    void read(ByteView bytes);
    void unpack(ByteView packed);
    void hashAll();

    std::vector<Log> m_logs;
    std::vector<Piece> m_pieces;
    Index m_count = 0;
    Bytes m_bodies;
    std::vector<std::uint32_t> m_ends;
    std::vector<ChangeHash> m_hashes;
};

} // namespace fanion
