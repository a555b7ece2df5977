// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/block/block.h"

#include "core/base/ahead.h"
#include "core/base/varint.h"
#include "core/log/block/packer.h"
#include "core/log/block/stream.h"
#include "core/log/change_codec.h"
#include "core/log/run_codec.h"
#include "core/log/wire.h"
#include "core/model/limits.h"

#include <algorithm>
#include <format>
#include <set>

namespace fanion {

namespace {

using namespace wire;
using Reader = protozero::pbf_reader;

/** A number of changes of one log. */
std::uint32_t readCount(Reader &reader) {
    const auto count = getUint64(reader);
    require(count <= limits::kBlockChanges, "a number is out of range");
    return static_cast<std::uint32_t>(count);
}

Block::Log readLog(Reader reader) {
    Block::Log log;
    bool hasPost = false;
    bool hasPrevious = false;
    bool hasSignature = false;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            log.log.post = readId<PostId>(reader);
            hasPost = true;
            break;
        case 2:
            log.log.incarnation = getFixed64(reader);
            break;
        case 3: {
            const auto first = getUint64(reader);
            require(first >= 1 && first <= limits::kSequence, "a number is out of range");
            log.first = static_cast<std::uint32_t>(first);
            break;
        }
        case 4:
            log.previous = readId<ChangeHash>(reader);
            hasPrevious = true;
            break;
        case 5:
            log.before.value = getFixed64(reader);
            break;
        case 6: {
            const auto signature = byteView(getView(reader));
            require(signature.size() == log.signature.size(), "the signature has the wrong length");
            std::ranges::copy(signature, log.signature.begin());
            hasSignature = true;
            break;
        }
        case 7:
            log.extra = readCount(reader);
            break;
        default:
            reader.skip();
        }
    }
    require(hasPost && hasSignature, "the author or the signature is missing");
    require((log.first == 1) != hasPrevious, "their link to the change before is wrong");
    require(log.first != 1 || log.before.value == 0, "a log starts in the middle of time");
    return log;
}

} // namespace

bool Block::isOne(ByteView bytes) {
    return bytes.size() >= 2 && bytes[0] == 0x82 && bytes[1] == 0x01; // field 16, with a length
}

Result<Block> Block::open(ByteView bytes) {
    if (bytes.size() > limits::kRunBytes) {
        return fail(ErrorCode::TooLarge, std::format("Changes of {} bytes are over the limit of {} and were refused.",
                                                     bytes.size(), limits::kRunBytes));
    }
    const auto corrupt = [](const char *what) {
        return fail(ErrorCode::Corrupt, std::format("These bytes are not packed changes of an incident: {}.", what));
    };
    Block block;
    try {
        block.read(bytes);
    } catch (const Malformed &error) {
        return corrupt(error.what());
    } catch (const protozero::exception &) {
        return corrupt("the outer structure is damaged");
    }
    block.hashAll();
    return block;
}

void Block::read(ByteView bytes) {
    std::string_view pieces;
    std::string_view columns;
    Reader reader{dataView(bytes)};
    std::set<LogId> met;
    while (reader.next()) {
        switch (reader.tag()) {
        case 16:
            require(m_logs.size() < limits::kBlockLogs, "they are of too many logs");
            m_logs.push_back(readLog(getMessage(reader)));
            require(met.insert(m_logs.back().log).second, "a log is in it twice");
            break;
        case 17:
            pieces = asText(byteView(getView(reader)));
            break;
        case 18:
            columns = asText(byteView(getView(reader)));
            break;
        default:
            reader.skip();
        }
    }
    std::uint64_t all = 0;
    const auto order = block::StreamReader(pieces, limits::kBlockUnpacked).next();
    VarintReader numbers(order);
    while (!numbers.isAtEnd()) {
        const auto log = numbers.nextMinimal();
        const auto count = numbers.nextMinimal();
        all += count;
        require(!numbers.failed() && log < m_logs.size() && count > 0 && all <= limits::kBlockChanges,
                "the order of the changes is damaged");
        m_pieces.push_back({static_cast<std::uint32_t>(log), static_cast<std::uint32_t>(count)});
        m_logs[log].count += static_cast<std::uint32_t>(count);
    }
    m_count = static_cast<Index>(all);
    for (const auto &log : m_logs) {
        all += log.extra;
        require(log.count > 0 && all <= limits::kBlockChanges, "the order of the changes is damaged");
        require(log.count + log.extra <= limits::kSequence - log.first + 1, "a number is out of range");
    }
    require(all > 0, "there are none");
    block::unpack(columns, all, m_bodies, m_ends);
}

void Block::hashAll() {
    // Each log is a chain of its own: several at once.
    std::vector<std::vector<Index>> changes(m_logs.size());
    for (std::size_t log = 0; log < m_logs.size(); ++log)
        changes[log].reserve(m_logs[log].count + m_logs[log].extra);
    Index at = 0;
    const auto take = [&](std::uint32_t log, std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i)
            changes[log].push_back(at++);
    };
    for (const auto &piece : m_pieces)
        take(piece.log, piece.count);
    for (std::uint32_t log = 0; log < m_logs.size(); ++log)
        take(log, m_logs[log].extra);
    m_hashes.resize(m_ends.size());
    Ahead<void> chains(m_bodies.size());
    for (std::size_t log = 0; log < m_logs.size(); ++log) {
        if (!chains.hasRoom()) chains.take();
        chains.add([this, head = m_logs[log].previous, &changes = changes[log]]() mutable {
            for (const auto change : changes)
                m_hashes[change] = head = change_codec::hashOf(head, body(change));
        });
    }
    while (!chains.isEmpty())
        chains.take();
}

std::vector<Block::Index> Block::changesOf(std::uint32_t log) const {
    std::vector<Index> changes;
    Index at = 0;
    const auto take = [&](bool isOfLog, std::uint32_t count) {
        for (std::uint32_t i = 0; isOfLog && i < count; ++i)
            changes.push_back(at + i);
        at += count;
    };
    for (const auto &piece : m_pieces)
        take(piece.log == log, piece.count);
    for (std::uint32_t other = 0; other < m_logs.size(); ++other)
        take(other == log, m_logs[other].extra);
    return changes;
}

bool Block::isSigned() const {
    std::vector<ChangeHash> heads(m_logs.size());
    Index at = 0;
    const auto pass = [&](std::uint32_t log, std::uint32_t count) {
        at += count;
        if (count > 0) heads[log] = m_hashes[at - 1];
    };
    for (const auto &piece : m_pieces)
        pass(piece.log, piece.count);
    for (std::uint32_t log = 0; log < m_logs.size(); ++log)
        pass(log, m_logs[log].extra);
    for (std::size_t i = 0; i < m_logs.size(); ++i) {
        if (!run_codec::isSignature(m_logs[i].log.post, heads[i], m_logs[i].signature)) return false;
    }
    return true;
}

Bytes Block::run(std::uint32_t log, std::uint32_t from) const {
    const auto &start = m_logs[log];
    const auto changes = changesOf(log);
    run_codec::RunStart run{start.log, start.first, start.previous, start.before};
    std::vector<ByteView> bodies;
    for (const auto change : changes) {
        if (run.first + bodies.size() < from) {
            run.before = change_codec::timeOf(body(change), run.before);
            run.previous = hash(change);
            ++run.first;
        } else {
            bodies.push_back(body(change));
        }
    }
    return run_codec::write(run, bodies, start.signature);
}

} // namespace fanion
