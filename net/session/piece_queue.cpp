// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/piece_queue.h"

#include "net/wire/limits.h"
#include "net/wire/message_codec.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::size_t kHead = 64; ///< of a part: tags, lengths, the attachment's id
} // namespace

void PieceQueue::take(const wire::Want &want) {
    std::optional<wire::Wanted> begun;
    if (m_bytes) begun = m_wanted.front();
    m_wanted.assign(want.pieces.begin(), want.pieces.end());
    const auto same = begun ? std::ranges::find(m_wanted, begun->piece, &wire::Wanted::piece) : m_wanted.end();
    if (same == m_wanted.end()) return m_bytes.reset();
    m_wanted.erase(same);
    m_wanted.push_front(*begun); // what it asks for is on its way
}

void PieceQueue::next() {
    m_wanted.pop_front();
    m_bytes.reset();
}

void PieceQueue::produce(std::string &frame, std::size_t limit, const SyncTarget &target) {
    while (!m_wanted.empty() && frame.size() + 2 * kHead < limit) {
        auto &wanted = m_wanted.front();
        if (!m_bytes) {
            if (auto read = target.piece(wanted.piece)) m_bytes = std::move(*read);
        }
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
        if (wanted.from == m_bytes->size()) next();
    }
}

} // namespace fanion::net
