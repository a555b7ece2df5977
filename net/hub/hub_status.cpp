// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/hub.h"

#include <algorithm>

namespace fanion::net {

PeerStatus Hub::statusOf(const PostId &post) const {
    PeerStatus status;
    status.post = post;
    const auto &ours = m_context.target->frontier();
    const Frontier *theirs = nullptr;
    if (const auto found = m_records.find(post); found != m_records.end()) {
        const auto &record = found->second;
        status.address = record.address;
        status.lastSeen = record.lastSeen;
        status.clockSkewMs = record.clockSkewMs;
        status.roundTripMs = record.roundTripMs;
        status.lastError = record.lastError;
        if (record.frontier) theirs = &*record.frontier;
    }
    status.state = m_dials.isDialling(post) ? PeerStatus::State::Connecting : PeerStatus::State::Lost;
    if (const auto *connection = connectionOf(post)) {
        const auto &session = *connection->session;
        status.state = session.isSilent() ? PeerStatus::State::Silent : PeerStatus::State::Connected;
        if (const auto address = session.peerAddress()) status.address = *address;
        status.lastSeen = m_context.environment.clock.wallNow() - session.liveness().silentFor();
        status.clockSkewMs = session.liveness().clockSkewMs();
        status.roundTripMs = session.liveness().roundTripMs();
        if (session.flow().knowsTheirs()) theirs = &session.flow().theirs();
    }
    if (theirs != nullptr) {
        status.missingThere = ChangeFlow::missing(ours, *theirs);
        status.missingHere = ChangeFlow::missing(*theirs, ours);
        status.hasEverything = status.missingThere == 0;
    } else {
        status.missingThere = ChangeFlow::missing(ours, {});
    }
    return status;
}

std::vector<PeerStatus> Hub::peers() const {
    std::vector<PeerStatus> out;
    if (m_context.target == nullptr) return out;
    for (const auto &member : m_context.target->members()) {
        if (member.post != m_context.identity.post() && !member.revoked) out.push_back(statusOf(member.post));
    }
    // While the member list isn't known (a guest): whoever we are in session with.
    for (const auto &[id, connection] : m_connections) {
        const auto &post = connection.session->link().peer;
        if (connection.session->isEstablished() && std::ranges::find(out, post, &PeerStatus::post) == out.end()) {
            out.push_back(statusOf(post));
        }
    }
    for (const auto &[address, entry] : m_dials.entries()) {
        if (!entry.manual || !entry.post.isNull() || entry.isSelf) continue;
        PeerStatus status;
        status.address = address;
        status.state = entry.connection ? PeerStatus::State::Connecting : PeerStatus::State::Lost;
        status.lastError = entry.lastError;
        out.push_back(std::move(status));
    }
    return out;
}

std::vector<Presence> Hub::presence() const {
    std::vector<Presence> out;
    for (const auto &[post, presence] : m_presence)
        out.push_back(presence);
    return out;
}

} // namespace fanion::net
