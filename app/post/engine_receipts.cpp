// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Engine knows of what the other posts have, from one run of the program to the next.
#include "app/post/carrying_commands.h"
#include "app/post/engine.h"

#include <utility>

namespace fanion::app {

void Engine::recallPeers() {
    std::map<PostId, WallTime> seen;
    if (const auto known = m_incident->knownPeers())
        for (const KnownPeer &peer : *known) {
            seen[peer.post] = peer.seen;
            if (const auto address = net::Address::parse(peer.address)) m_node.know(peer.post, *address);
        }
    m_receipts = keptReceipts(*m_incident);
    for (const auto &[post, told] : m_receipts)
        m_node.recall(post, 0, told);
    for (const auto &[post, at] : seen)
        m_node.recall(post, at, {});
}

void Engine::rememberPeers(const std::vector<net::PeerStatus> &peers) {
    if (!m_incident || m_readOnly) return;
    for (const net::PeerStatus &peer : peers)
        if (peer.state == net::PeerStatus::State::Connected && !peer.post.isNull() && peer.address.port != 0)
            m_incident->rememberPeer({peer.post, peer.address.text(), peer.lastSeen});
}

ReceiptBook Engine::toldByAll() const {
    ReceiptBook book;
    for (const Member &member : m_incident->replica().members())
        if (auto told = m_node.toldBy(member.post)) book[member.post] = std::move(*told);
    return book;
}

void Engine::keepReceipts() {
    if (m_readOnly) return;
    ReceiptBook book = toldByAll();
    if (book == m_receipts) return;
    m_receipts = std::move(book);
    m_incident->rememberReceipts(encodeReceipts(m_receipts));
}

Result<std::vector<ObjectReceipts>> Engine::receipts(const std::vector<EntityId> &objects) const {
    if (const auto opened = checkOpen(); !opened) return std::unexpected(opened.error());
    return receiptsOf(objects, m_incident->replica(), m_home.identity().post(), toldByAll());
}

} // namespace fanion::app
