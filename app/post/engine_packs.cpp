// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Engine tells of packs: to the network what is given here, to its owner who gives what.
#include "app/post/engine.h"

namespace fanion::app {

void Engine::onPacks(const std::map<PostId, std::vector<net::PackOffer>> &packs) {
    m_packsOfOthers = packs;
    tellPacks();
}

void Engine::onPacksGiven(std::vector<net::PackOffer> packs) {
    m_packsGiven = std::move(packs);
    m_node.offerPacks(m_packsGiven);
    tellPacks();
}

void Engine::tellPacks() {
    auto all = m_packsOfOthers;
    if (!m_packsGiven.empty()) all[m_home.identity().post()] = m_packsGiven;
    m_observer.onPacks(all);
}

} // namespace fanion::app
