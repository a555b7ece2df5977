// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/packs/pack_exchange.h"

#include <utility>

namespace fanion::app {

void PackExchange::fetch(PackPart part) {
    m_part.emplace(std::move(part));
    m_isOver = m_part->isWhole();
    ++m_version;
    if (m_isOver) m_hooks.whole();
}

void PackExchange::endFetching() {
    m_part.reset();
    ++m_version;
}

std::optional<net::PackOffer> PackExchange::fetched() const {
    if (!m_part || m_isOver) return std::nullopt;
    return m_part->offer();
}

std::vector<net::Piece> PackExchange::missing(std::size_t most) const {
    if (!m_part || m_isOver) return {};
    return m_part->missing(most);
}

bool PackExchange::knows(const net::Piece &piece) const {
    return (m_part && m_part->knows(piece.id)) || m_shelf.knows(piece.id);
}

Result<Bytes> PackExchange::piece(const net::Piece &piece) {
    auto bytes = m_shelf.piece(piece);
    if (!bytes && bytes.error().code == ErrorCode::Corrupt) m_hooks.withdrawn();
    return bytes;
}

Result<void> PackExchange::take(const net::Piece &piece, ByteView bytes) {
    if (!m_part || m_isOver) return {};
    auto taken = m_part->take(piece, bytes);
    if (taken && !m_part->isWhole()) return {};
    if (!taken && taken.error().code == ErrorCode::Corrupt) return taken;
    m_isOver = true;
    ++m_version;
    // A full disk is no fault of who gave the piece, and no reason to stop fetching pictures of the incident.
    if (taken)
        m_hooks.whole();
    else
        m_hooks.failed(taken.error());
    return {};
}

} // namespace fanion::app
