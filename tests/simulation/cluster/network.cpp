// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/network.h"

#include <algorithm>

namespace fanion::cluster {

Network::Network(const Settings &settings, Timeline &timeline, Sometimes &sometimes, Deliver deliver)
    : m_settings(&settings), m_timeline(&timeline), m_sometimes(&sometimes), m_deliver(std::move(deliver)),
      m_random(settings.seed ^ 0x4E70) {}

void Network::send(PostIndex to, Message message) {
    const Link link(message.from, to);
    if (m_settings->deafPost == to || m_cut.contains(link)) return;
    if (m_isGood) {
        carry(to, std::make_shared<const Message>(std::move(message)), 5);
        return;
    }
    if (m_random.below(100) < m_settings->lossPercent) {
        m_sometimes->reached("message lost");
        return;
    }
    const auto drawDelay = [&] {
        return 1 + static_cast<std::int64_t>(m_random.below(2 * static_cast<std::uint64_t>(m_settings->delay)));
    };
    std::int64_t delay = drawDelay();
    if (const auto clogged = m_cloggedUntil.find(link); clogged != m_cloggedUntil.end())
        delay += std::max<std::int64_t>(0, clogged->second - m_timeline->now());
    const auto shared = std::make_shared<const Message>(std::move(message));
    carry(to, shared, delay);
    if (m_random.below(100) < m_settings->duplicatePercent) {
        // A replay may come much later.
        carry(to, shared,
              delay + (m_random.oneIn(4) ? static_cast<std::int64_t>(m_random.below(60'000)) : drawDelay()));
    }
}

void Network::carry(PostIndex to, const std::shared_ptr<const Message> &message, std::int64_t delay) {
    m_timeline->after(delay, [this, to, message] { m_deliver(to, *message); });
}

void Network::cut(PostIndex from, PostIndex to, bool isCut) {
    if (isCut)
        m_cut.emplace(from, to);
    else
        m_cut.erase({from, to});
}

void Network::clog(PostIndex from, PostIndex to, std::int64_t milliseconds) {
    m_cloggedUntil[{from, to}] = m_timeline->now() + milliseconds;
}

void Network::heal() {
    m_cut.clear();
    m_cloggedUntil.clear();
}

void Network::becomeGood() {
    heal();
    m_isGood = true;
}

} // namespace fanion::cluster
