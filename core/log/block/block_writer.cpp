// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/block_writer.h"

#include "core/base/varint.h"
#include "core/log/block/packer.h"
#include "core/log/block/stream.h"
#include "core/log/change_codec.h"
#include "core/log/wire.h"

#include <algorithm>

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
            start.previous = run.hashes[i];
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

void BlockWriter::add(const Block &block) {
    std::vector<std::uint32_t> places;
    for (const auto &log : block.logs())
        places.push_back(logOf(log));
    Block::Index at = 0;
    for (const auto &piece : block.pieces()) {
        for (std::uint32_t i = 0; i < piece.count; ++i)
            append(places[piece.log], block.body(at++));
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::uint32_t extra = 0; extra < block.logs()[i].extra; ++extra) {
            const auto body = block.body(at++);
            m_logs[places[i]].extras.emplace_back(body.begin(), body.end());
        }
    }
}

Bytes BlockWriter::finish() {
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
    block::StreamWriter pieces;
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
    writer.add_bytes(18, block::pack(m_bodies, m_ends));
    return bytes;
}

} // namespace fanion
