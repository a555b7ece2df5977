// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_names.h"

namespace fanion::app {

void VictimNames::setAllowed(bool allowed) {
    if (allowed == m_allowed) return;
    m_allowed = allowed;
    m_shown = m_shown && allowed;
    emit changed();
}

void VictimNames::show() {
    if (m_shown || !m_allowed) return;
    m_shown = true;
    m_since = m_now;
    emit changed();
}

void VictimNames::hide() {
    if (!m_shown) return;
    m_shown = false;
    emit changed();
}

void VictimNames::setNow(WallTime now) {
    m_now = now;
    if (m_shown && (now - m_since >= kLongest || now < m_since)) hide();
}

} // namespace fanion::app
