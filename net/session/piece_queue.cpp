// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/piece_queue.h"

#include "net/wire/limits.h"
#include "net/wire/message_codec.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::size_t kHead = 64; ///< of a part: tags, lengths, the attachment's id
constexpr std::int64_t kRests = 3;
} // namespace

bool PieceQueue::isOfPack(const Piece &piece, const SyncTarget &target) {
    const auto *packs = target.packs();
    return packs != nullptr && packs->knows(piece);
}

void PieceQueue::take(const wire::Want &want, const SyncTarget &target, const LinePace &pace) {
    std::optional<wire::Wanted> begun;
    if (m_bytes) begun = m_wanted.front();
    m_wanted.assign(want.pieces.begin(), want.pieces.end());
    // Who asked could not know of it.
    std::erase_if(m_underWay, [&](const UnderWay &sent) { return pace.hasArrived(sent.end); });
    std::erase_if(m_wanted, [this](const wire::Wanted &wanted) {
        return std::ranges::contains(m_underWay, wanted.piece, &UnderWay::piece);
    });
    const auto same = begun ? std::ranges::find(m_wanted, begun->piece, &wire::Wanted::piece) : m_wanted.end();
    if (same != m_wanted.end()) {
        m_wanted.erase(same);
        m_wanted.push_front(*begun); // what it asks for is on its way
    }
    std::ranges::stable_partition(m_wanted,
                                  [&](const wire::Wanted &wanted) { return !isOfPack(wanted.piece, target); });
    if (!begun || m_wanted.empty() || m_wanted.front().piece != begun->piece) m_bytes.reset();
}

void PieceQueue::next() {
    m_wanted.pop_front();
    m_bytes.reset();
}

void PieceQueue::read(const SyncTarget &target) {
    const Piece piece = m_wanted.front().piece;
    auto bytes = isOfPack(piece, target) ? target.packs()->piece(piece) : target.piece(piece);
    if (bytes) m_bytes = std::move(*bytes);
}

/** Only packs are wanted, and the line is to be left to others for a while. */
bool PieceQueue::mustWait(const SyncTarget &target, const LinePace &pace) {
    if (!isOfPack(m_wanted.front().piece, target)) return false;
    const auto now = m_clock.monotonicNow();
    if (m_burstEnd != 0) {
        if (!pace.hasArrived(m_burstEnd)) return true;
        m_burstEnd = 0;
        m_packsAt = pace.isQuick() ? now : now + kRests * (now - m_burstAt);
    }
    return now < m_packsAt;
}

/** A window full at a time: less would never show that the line has become quicker. */
void PieceQueue::noteBurst(std::size_t bytes, const LinePace &pace) {
    if (m_burst == 0) m_burstAt = m_clock.monotonicNow();
    m_burst += bytes;
    const bool isFull = m_burst >= pace.window() / 2;
    if (isFull && !pace.isQuick()) m_burstEnd = pace.position() + bytes;
    if (isFull) m_burst = 0;
}

std::int64_t PieceQueue::wakeAt() const {
    const bool waits = !m_wanted.empty() && m_packsAt > m_clock.monotonicNow();
    return waits ? m_packsAt : std::numeric_limits<std::int64_t>::max();
}

void PieceQueue::produce(std::string &frame, std::size_t limit, const SyncTarget &target, const LinePace &pace) {
    const auto before = frame.size();
    bool hasPacks = false;
    while (!m_wanted.empty() && frame.size() + 2 * kHead < limit && !mustWait(target, pace)) {
        auto &wanted = m_wanted.front();
        hasPacks = hasPacks || isOfPack(wanted.piece, target);
        if (!m_bytes) read(target);
        if (!m_bytes || wanted.from >= m_bytes->size()) { // not here, or not readable here
            wire::encode(frame, wire::PiecePart{wanted.piece, 0, 0, {}});
            next();
            continue;
        }
        const auto size = std::min(limit - frame.size() - kHead, m_bytes->size() - wanted.from);
        const auto begin = m_bytes->begin() + wanted.from;
        wire::encode(frame, wire::PiecePart{wanted.piece,
                                            wanted.from,
                                            static_cast<std::uint32_t>(m_bytes->size()),
                                            {begin, begin + static_cast<std::ptrdiff_t>(size)}});
        wanted.from += static_cast<std::uint32_t>(size);
        if (wanted.from < m_bytes->size()) continue;
        m_underWay.push_back({wanted.piece, pace.position() + frame.size()});
        next();
    }
    if (hasPacks) noteBurst(frame.size() - before, pace);
}

} // namespace fanion::net
