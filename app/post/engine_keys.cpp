// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When the Engine opens or hands on a content key (docs/adr/0015-content-keys.md).
#include "app/post/engine.h"

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {
/** What a post waits for each other that could open or hand on a content key as well: to hear that it has. */
constexpr auto kKeyTurn = std::chrono::milliseconds(500);
/** Between two times, so that a member who keeps giving the key away can't keep others busy with it. */
constexpr auto kKeysRest = std::chrono::seconds(4);
} // namespace

void Engine::keepKeysInTime() {
    const auto duty = m_readOnly ? std::nullopt : m_incident->replica().keyDuty();
    if (std::exchange(m_keyDuty, duty) == duty) return;
    m_keys.cancel();
    if (!duty) return;
    const auto turn = std::chrono::steady_clock::now() + kKeyTurn * static_cast<int>(*duty);
    m_keys.expires_at(std::max(turn, m_keysKept + kKeysRest));
    m_keys.async_wait([this](const boost::system::error_code &error) {
        if (error || !m_incident) return;
        m_keyDuty.reset();
        m_keysKept = std::chrono::steady_clock::now();
        if (m_incident->keepKeys()) flushSoon();
    });
}

} // namespace fanion::app
