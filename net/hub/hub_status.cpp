// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/hub.h"

#include <algorithm>

namespace fanion::net {

namespace {

/** What the post has, whatever it said last: its own changes, which a stick or a colleague may have brought. */
std::size_t ownAmongMissing(const PostId &post, const Frontier &ours, const Frontier &theirs) {
    std::size_t count = 0;
    for (auto at = ours.lower_bound(LogId{post, 0, {}}); at != ours.end() && at->first.post == post; ++at) {
        const auto told = theirs.find(at->first);
        const auto other = told == theirs.end() ? 0 : told->second.sequence;
        if (at->second.sequence > other) count += static_cast<std::size_t>(at->second.sequence - other);
    }
    return count;
}

} // namespace

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
    if (m_words.isFresh(post) || m_view.present.contains(post)) {
        status.state = PeerStatus::State::ViaOthers;
        status.roundTripMs = -1;
        status.lastError = {};
    }
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
        status.missingThere -= ownAmongMissing(post, ours, *theirs);
        status.missingHere = ChangeFlow::missing(*theirs, ours);
        status.hasEverything = status.missingThere == 0;
    } else {
        status.missingThere = ChangeFlow::missing(ours, {}) - ownAmongMissing(post, ours, {});
    }
    return status;
}

std::optional<Frontier> Hub::toldBy(const PostId &post) const {
    const auto *connection = connectionOf(post);
    if (connection != nullptr && connection->session->flow().knowsTheirs()) return connection->session->flow().theirs();
    const auto found = m_records.find(post);
    return found == m_records.end() ? std::nullopt : found->second.frontier;
}

void Hub::recall(const PostId &post, WallTime lastSeen, std::optional<Frontier> told) {
    if (m_context.target == nullptr || post == m_context.identity.post()) return;
    auto &record = m_records[post];
    record.lastSeen = std::max(record.lastSeen, lastSeen);
    if (!record.frontier) record.frontier = std::move(told);
    m_port.changed(HubList::Peers);
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

std::vector<DialStatus> Hub::dialled() const {
    std::vector<DialStatus> out;
    for (const auto &[address, entry] : m_dials.entries()) {
        if (!entry.manual) continue;
        const bool connected = !entry.post.isNull() && connectionOf(entry.post) != nullptr;
        out.push_back({address, entry.post, connected, entry.isSelf, entry.lastError});
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
