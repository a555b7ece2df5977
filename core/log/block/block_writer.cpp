// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/block_writer.h"

#include "core/base/varint.h"
#include "core/log/block/packer.h"
#include "core/log/block/stream.h"
#include "core/log/change_codec.h"
#include "core/log/wire.h"

#include <algorithm>
#include <optional>

namespace fanion {

std::uint32_t BlockWriter::logOf(const Block::Log &start) {
    const auto [entry, isNew] = m_places.try_emplace(start.log, static_cast<std::uint32_t>(m_logs.size()));
    if (isNew) {
        auto &log = m_logs.emplace_back();
        static_cast<Block::Log &>(log) = start;
        log.count = 0;
    }
    auto &log = m_logs[entry->second];
    log.signature = start.signature;
    log.extras.clear();
    return entry->second;
}

void BlockWriter::append(std::uint32_t log, ByteView body) {
    m_bodies.insert(m_bodies.end(), body.begin(), body.end());
    m_ends.push_back(static_cast<std::uint32_t>(m_bodies.size()));
    ++m_logs[log].count;
    if (m_pieces.empty() || m_pieces.back().log != log) m_pieces.push_back({log, 0});
    ++m_pieces.back().count;
}

void BlockWriter::add(const run_codec::RunView &run, std::uint32_t first, std::uint32_t last) {
    Block::Log start{run.log, run.first, run.previous, run.before};
    if (!m_places.contains(run.log)) {
        for (std::size_t i = 0; start.first < first; ++i, ++start.first) {
            start.before = change_codec::timeOf(run.bodies[i], start.before);
            start.previous = change_codec::hashOf(start.previous, run.bodies[i]);
        }
    }
    std::ranges::copy(run.signature, start.signature.begin());
    const auto log = logOf(start);
    for (auto number = first; number <= last; ++number)
        append(log, run.bodies[number - run.first]);
    for (auto number = last; number < run.last(); ++number) {
        const auto body = run.bodies[number + 1 - run.first];
        m_logs[log].extras.emplace_back(body.begin(), body.end());
    }
}

void BlockWriter::add(const Block &block, const std::map<LogId, std::uint32_t> &from, std::uint32_t count) {
    struct Cursor {
        Block::Log start; ///< moves on over what is left out
        std::uint32_t from = 0;
        std::optional<std::uint32_t> place; ///< here, once something was taken
    };
    std::vector<Cursor> cursors;
    for (const auto &log : block.logs()) {
        const auto wanted = from.find(log.log);
        cursors.push_back({log, wanted == from.end() ? UINT32_MAX : wanted->second, {}});
    }
    Block::Index at = 0;
    const auto pass = [&](Cursor &cursor) {
        const auto body = block.body(at);
        const auto number = cursor.start.first;
        if (cursor.place && at >= count) {
            m_logs[*cursor.place].extras.emplace_back(body.begin(), body.end());
        } else if (at < count && number >= cursor.from) {
            if (!cursor.place) cursor.place = logOf(cursor.start);
            append(*cursor.place, body);
        }
        if (!cursor.place) {
            cursor.start.before = change_codec::timeOf(body, cursor.start.before);
            cursor.start.previous = block.hash(at);
        }
        ++cursor.start.first;
        ++at;
    };
    for (const auto &piece : block.pieces()) {
        for (std::uint32_t i = 0; i < piece.count; ++i)
            pass(cursors[piece.log]);
    }
    for (auto &cursor : cursors) {
        for (std::uint32_t extra = 0; extra < cursor.start.extra; ++extra)
            pass(cursor);
    }
}

Bytes BlockWriter::finish(block::Effort effort) {
    for (const auto &log : m_logs) {
        for (const auto &extra : log.extras) {
            m_bodies.insert(m_bodies.end(), extra.begin(), extra.end());
            m_ends.push_back(static_cast<std::uint32_t>(m_bodies.size()));
        }
    }
    std::string order;
    for (const auto &piece : m_pieces) {
        putVarint(order, piece.log);
        putVarint(order, piece.count);
    }
    block::StreamWriter pieces(effort);
    pieces.add(order);
    Bytes bytes;
    protozero::basic_pbf_writer<Bytes> writer{bytes};
    for (const auto &log : m_logs) {
        protozero::basic_pbf_writer<Bytes> inner{writer, 16};
        inner.add_bytes(1, wire::dataView(log.log.post.view()));
        inner.add_fixed64(2, log.log.incarnation);
        if (log.first != 1) {
            inner.add_uint64(3, log.first);
            inner.add_bytes(4, wire::dataView(log.previous.view()));
            inner.add_fixed64(5, log.before.value);
        }
        inner.add_bytes(6, wire::dataView(log.signature));
        if (!log.extras.empty()) inner.add_uint64(7, log.extras.size());
    }
    writer.add_bytes(17, pieces.take());
    writer.add_bytes(18, block::pack(m_bodies, m_ends, effort));
    return bytes;
}

} // namespace fanion
