// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/replica_impl.h"

#include <algorithm>
#include <format>

// Taking in blocks: changes of several logs in an order that fits, so that all of one goes in at once.

namespace fanion {

bool Replica::Impl::holdsAllOf(const Block &block) const {
    std::vector<ChangeSpan> heads;
    for (const auto &start : block.logs())
        heads.push_back({start.log, start.first, start.first + start.count - 1, {}});
    Block::Index at = 0;
    for (const auto &piece : block.pieces()) {
        at += piece.count;
        heads[piece.log].hash = block.hash(at - 1);
    }
    return std::ranges::all_of(
        heads, [this](const ChangeSpan &head) { return log.find(head.log, head.sequence, head.hash).has_value(); });
}

bool Replica::Impl::takeOfBlock(const Block &block, std::uint32_t logPlace, BlockProgress &progress) {
    const auto &start = block.logs()[logPlace];
    auto &span = progress.spans[logPlace];
    if (log.isForked(start.log)) return takeOfForked(block, logPlace, progress);
    const auto number = start.first + span.count();
    auto &known = progress.indexes[logPlace];
    if (!known) known = log.names().intern(start.log);
    const auto index = *known;
    const auto held = log.length(index);
    const auto &hash = block.hash(progress.next);
    // By the chain, the last change that both have vouches for those before it.
    const auto isFork = [&] {
        if (number == held + 1) return held > 0 && log.hashOfHead(index) != span.hash;
        const bool isLastKnown = span.count() + 1 == start.count;
        const auto stored = isLastKnown ? log.hashOf({index, number}) : std::nullopt;
        return stored && *stored != hash;
    };
    if (number > held + 1) { // only the first of a log can be: those after it follow one another
        progress.placement = {ChangeLog::Fit::Missing, {start.log, number - 1}, start.previous};
        return false;
    }
    if (isFork()) return takeOfForked(block, logPlace, progress);
    if (number <= held) {
        ++progress.known;
        span.sequence = number;
        span.hash = hash;
        return true;
    }
    const change_codec::Place place{start.log, number, log.timeOfHead(index)};
    if (number == start.first && start.before != place.before) {
        progress.refusal =
            Error{ErrorCode::Corrupt, "Packed changes were refused because they start at another time than their log."};
        return false;
    }
    auto taken = takeNext(block.body(progress.next), hash, place, index);
    if (!taken) {
        progress.refusal = std::move(taken.error());
        return false;
    }
    progress.placement = *taken;
    if (taken->fit != ChangeLog::Fit::Ready) return false;
    span.sequence = number;
    span.hash = hash;
    return true;
}

Replica::Impl::BlockProgress Replica::Impl::takeBlock(const Block &block, Block::Index end) {
    BlockProgress progress;
    std::vector<std::uint32_t> heldBefore;
    for (const auto &start : block.logs()) {
        progress.spans.push_back({start.log, start.first, start.first - 1, start.previous});
        const auto index = log.names().find(start.log);
        heldBefore.push_back(index ? log.length(*index) : 0);
    }
    progress.indexes.resize(block.logs().size());
    const auto bodyOf = [&block](std::size_t at) { return block.body(static_cast<Block::Index>(at)); };
    const auto take = [&] {
        for (const auto &piece : block.pieces()) {
            for (std::uint32_t i = 0; i < piece.count; ++i, ++progress.next) {
                if (progress.next == end) return;
                fetchAhead(progress.next, end, bodyOf);
                if (!takeOfBlock(block, piece.log, progress)) return;
            }
        }
    };
    take();
    for (std::size_t i = 0; i < progress.spans.size(); ++i) { // what was known is not new
        auto &span = progress.spans[i];
        span.first = log.isForked(span.log) ? span.sequence + 1 : std::max(span.first, heldBefore[i] + 1);
    }
    std::erase_if(progress.spans, [](const ChangeSpan &span) { return span.sequence < span.first; });
    std::ranges::copy(progress.branches, std::back_inserter(progress.spans));
    return progress;
}

bool Replica::Impl::keepBlock(Bytes bytes, const BlockProgress &progress, ReceiveReport *report) {
    if (progress.spans.empty()) return false;
    ChangeRun block{
        progress.spans.front(), std::move(bytes), {progress.spans.begin() + 1, progress.spans.end()}, progress.next};
    if (report) report->accepted.push_back(block);
    if (!m_isLoading) m_runs.push_back(std::move(block));
    recountIfDue();
    return true;
}

void Replica::Impl::settleBlock(const Arrival &received, std::deque<Arrival> &queue, ReceiveReport &report) {
    const auto &block = received.block();
    auto progress = takeBlock(block, block.count());
    report.duplicates += progress.known;
    keepBlock(received.bytes(), progress, &report);
    if (progress.next < block.count()) {
        const auto &author = block.logs().front().log.post;
        if (!progress.refusal) progress.refusal = refusalOf(progress.placement, author);
        if (progress.refusal) {
            refuseRest(block, progress, queue, report);
        } else {
            putOff(received, progress.placement, report);
        }
    }
    for (const auto &span : progress.spans) {
        call(m_waiting.takeWaitingFor({span.log.trunk(), span.sequence}), queue);
        m_isOwnLogElsewhere = m_isOwnLogElsewhere || (m_identity && span.log == m_ownLogId);
    }
}

void Replica::Impl::refuseRest(const Block &block, const BlockProgress &progress, std::deque<Arrival> &queue,
                               ReceiveReport &report) {
    if (m_refused.size() >= kMaxRefusedRemembered) m_refused.clear();
    std::uint32_t offender = 0;
    Block::Index at = 0;
    for (const auto &piece : block.pieces()) {
        const auto isBehind = at + piece.count > progress.next;
        if (isBehind && at <= progress.next) offender = piece.log;
        // Only what follows in the offender's own log can never enter; the rest may come again by itself.
        for (std::uint32_t i = 0; isBehind && i < piece.count; ++i) {
            if (at + i < progress.next) continue;
            if (piece.log == offender) m_refused.insert(block.hash(at + i));
            report.refused.emplace_back(block.hash(at + i), *progress.refusal);
        }
        at += piece.count;
    }
    const auto &start = block.logs()[offender];
    call(m_waiting.takeWaitingFor({start.log, start.first + start.count - 1}, &m_refused), queue);
}

Result<void> Replica::Impl::loadBlock(ByteView bytes, std::uint32_t count) {
    const auto block = Block::open(bytes);
    if (!block) return std::unexpected(block.error());
    if (!incident && log.size() == 0) {
        // As with a run: an own store starts with its founding change.
        incident = IncidentId{block->hash(0).bytes};
        auto loaded = loadBlock(bytes, count);
        if (!loaded) incident.reset();
        return loaded;
    }
    const auto end = std::min(count, block->count());
    const auto progress = takeBlock(*block, end);
    if (progress.refusal) return std::unexpected(*progress.refusal);
    if (progress.placement.fit == ChangeLog::Fit::Unreadable) return unreadable();
    m_forks.clear(); // one that nobody said: the file is damaged
    if (progress.next < end) {
        return fail(ErrorCode::Corrupt, std::format("Packed change {} does not fit onto what the file holds before it.",
                                                    progress.next + 1));
    }
    keepBlock(Bytes(bytes.begin(), bytes.end()), progress, nullptr);
    return {};
}

} // namespace fanion
