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

/** Asks the file, with everything this post has done in it, on another thread. */
template <typename T>
void Engine::askHistory(std::function<Result<T>(const IncidentHistory &)> ask, Done<T> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    if (m_flushPosted || m_incident->hasStaged()) flush();
    m_background.run<T>(
        [file = m_incident->file(), environment = m_environment,
         ask = std::move(ask)](const std::stop_token &) -> Result<T> {
            const auto history = IncidentHistory::open(file, environment);
            if (!history) return std::unexpected(history.error());
            return ask(*history);
        },
        std::move(done));
}

void Engine::membershipHistory(Done<std::vector<MembershipLine>> done) {
    askHistory<std::vector<MembershipLine>>([](const IncidentHistory &history) { return history.membership(); },
                                            std::move(done));
}

void Engine::boardActs(Done<std::vector<BoardAct>> done) {
    askHistory<std::vector<BoardAct>>([](const IncidentHistory &history) { return history.acts(); }, std::move(done));
}

void Engine::boardWhenMade(EntityId entity, Done<std::vector<EntityPtr>> done) {
    askHistory<std::vector<EntityPtr>>(
        [entity](const IncidentHistory &history) -> Result<std::vector<EntityPtr>> {
            const auto past = history.boardWhenMade(entity);
            if (!past) return std::unexpected(past.error());
            std::vector<EntityPtr> objects;
            for (const auto &[id, object] : past->replica().board())
                if (!object->deleted) objects.push_back(object);
            return objects;
        },
        std::move(done));
}

} // namespace fanion::app
