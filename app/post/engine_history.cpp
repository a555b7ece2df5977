// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Engine is asked about the past.
#include "app/post/engine.h"
#include "core/history/incident_history.h"

#include <utility>

namespace fanion::app {

Result<std::vector<HistoryLine>> Engine::history(EntityId entity) const {
    if (const auto opened = checkOpen(); !opened) return std::unexpected(opened.error());
    return m_incident->history(entity);
}

void Engine::membershipHistory(Done<std::vector<MembershipLine>> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    if (m_flushPosted || m_incident->hasStaged()) flush();
    m_background.run<std::vector<MembershipLine>>(
        [file = m_incident->file(),
         environment = m_environment](const std::stop_token &) -> Result<std::vector<MembershipLine>> {
            const auto history = IncidentHistory::open(file, environment);
            if (!history) return std::unexpected(history.error());
            return history->membership();
        },
        std::move(done));
}

} // namespace fanion::app
