// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/hub.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::int64_t kNobodyAnswers = 30'000; ///< then an invitation's holder is told (dialling goes on)
constexpr std::int64_t kRefusalCounts = 20'000; ///< a refusal by somebody but the inviter counts after that long
} // namespace

void Hub::report(JoinProgress::State state) {
    m_joining->progress.state = state;
    m_port.joinProgress(m_joining->progress);
}

void Hub::finishJoin(JoinProgress::State state, const Error &error) {
    m_joining->progress.error = error;
    report(state);
    m_joining.reset();
}

void Hub::askToJoin(const Address &address) {
    cancelJoin();
    m_joining.emplace();
    m_joining->since = now();
    const auto candidates = m_heard.sameIncident(address);
    m_joining->candidates = {candidates.begin(), candidates.end()};
    report(JoinProgress::State::Connecting);
    askNext();
}

void Hub::askNext() {
    if (m_joining->candidates.empty()) return finishJoin(JoinProgress::State::Failed, m_joining->lastError);
    m_joining->current = m_joining->candidates.front();
    m_joining->candidates.pop_front();
    m_joining->connection = ++m_lastConnection;
    m_port.connect(m_lastConnection, m_joining->current);
}

/** The connection we asked on has ended (session null: it never came about). */
void Hub::askEnded(const Session *session, const Error &error) {
    m_joining->connection.reset();
    m_joining->lastError = error;
    using State = JoinProgress::State;
    if (m_joining->progress.state == State::Receiving) {
        // Admitted: what is missing comes over the next session, once the owner has attached.
        if (m_context.target == nullptr) finishJoin(State::Failed, error);
        return;
    }
    const bool byPeer = session != nullptr && session->endedByPeer();
    const auto reason = session == nullptr ? wire::Reason::Lost : session->endReason();
    if (byPeer && reason == wire::Reason::RefusedByCommander) return finishJoin(State::Refused, error);
    if (m_joining->progress.state == State::Compare) return finishJoin(State::Failed, error);
    askNext(); // nobody there, or nobody who can say yes: the next post of the same incident
}

void Hub::joinByInvitation(const Invitation &invitation) {
    cancelJoin();
    m_context.invitation = invitation;
    m_joining.emplace();
    m_joining->way = Joining::Way::Invitation;
    m_joining->since = now();
    m_joining->progress.incident = invitation.incident;
    report(JoinProgress::State::Connecting);
    for (const auto &address : invitation.addresses)
        m_dials.addKnown(address, {});
}

void Hub::invitationRefused(const Session &session) {
    if (!m_joining || m_joining->way != Joining::Way::Invitation || !m_context.invitation) return;
    m_joining->lastError = session.endError();
    // Another member may not have heard of the invitation yet; the inviter has.
    const bool final =
        session.link().peer == m_context.invitation->inviter || now() - m_joining->since > kRefusalCounts;
    if (!final) return;
    m_context.invitation.reset();
    finishJoin(JoinProgress::State::Refused, session.endError());
}

void Hub::cancelJoin() {
    if (!m_joining) return;
    if (m_joining->connection) {
        const auto found = m_connections.find(*m_joining->connection);
        const auto id = *m_joining->connection;
        m_joining.reset(); // first: the end of the session is then no news
        if (found == m_connections.end()) {
            m_port.abort(id);
        } else {
            found->second.session->close(wire::Reason::Cancelled);
            settle(id);
        }
    }
    m_context.invitation.reset();
    m_joining.reset();
}

void Hub::joinTick() {
    if (!m_joining || m_joining->way != Joining::Way::Invitation) return;
    const bool waiting = m_joining->progress.state == JoinProgress::State::Connecting && !m_joining->reported;
    if (!waiting || now() - m_joining->since < kNobodyAnswers) return;
    m_joining->reported = true;
    m_joining->progress.error = m_joining->lastError;
    m_port.joinProgress({JoinProgress::State::Failed, {}, m_joining->progress.incident, m_joining->lastError});
}

void Hub::handle(ConnectionId id, Connection &, const session_event::NumberKnown &event) {
    if (!m_joining || m_joining->connection != id) return;
    m_joining->progress.number = event.number;
    report(JoinProgress::State::Compare);
}

void Hub::handle(ConnectionId, Connection &c, const session_event::AdmittedHere &event) {
    if (const auto address = c.session->peerAddress()) m_dials.addKnown(*address, c.session->link().peer);
    if (!m_joining) return;
    m_joining->progress.incident = event.incident;
    report(JoinProgress::State::Receiving);
}

void Hub::handle(ConnectionId, Connection &, const session_event::CaughtUp &) {
    m_port.changed(HubList::Peers);
    checkConverged();
    checkJoined();
}

/** Joined: our own admission is in the log, and some member has told us of nothing that isn't durable here. */
void Hub::checkJoined() {
    if (!m_joining || m_context.target == nullptr) return;
    if (m_context.target->incident() != m_joining->progress.incident) return;
    if (m_context.target->member(m_context.identity.post()) == nullptr) return;
    const bool caughtUp = std::ranges::any_of(m_connections, [](const auto &entry) {
        const auto &session = *entry.second.session;
        return session.isEstablished() && session.flow().knowsTheirs() && session.missingHere() == 0;
    });
    if (!caughtUp) return;
    m_context.invitation.reset();
    finishJoin(JoinProgress::State::Done, {ErrorCode::Io, ""});
}

void Hub::handle(ConnectionId id, Connection &c, const session_event::AskedToJoin &event) {
    JoinRequest request;
    request.id = ++m_lastRequest;
    request.post = c.session->link().peer;
    request.name = event.name;
    request.function = event.function;
    request.number = event.number;
    request.address = c.session->link().remote;
    m_requests[request.id] = {id, request};
    m_port.changed(HubList::JoinRequests);
}

void Hub::handle(ConnectionId, Connection &c, const session_event::JoinFailed &event) {
    const auto &link = c.session->link();
    const JoinFailure failure{link.peer, link.remote, event.name, event.reason};
    m_port.joinFailed(failure);
    m_failedJoins.add(failure);
    tellPresence();
}

Result<void> Hub::answerJoin(std::uint64_t request, bool admitted) {
    const auto found = m_requests.find(request);
    const auto connection =
        found == m_requests.end() ? m_connections.end() : m_connections.find(found->second.connection);
    if (connection == m_connections.end()) {
        return fail(ErrorCode::NotFound, "The request has gone: the guest gave up or the connection broke.");
    }
    const auto id = connection->first;
    if (admitted) {
        if (!connection->second.session->admit()) {
            return fail(ErrorCode::Refused, "The guest is no member yet: perform the admission first.");
        }
        m_requests.erase(found);
        m_port.changed(HubList::JoinRequests);
    } else {
        connection->second.session->refuse();
    }
    settle(id);
    return {};
}

std::vector<JoinRequest> Hub::joinRequests() const {
    std::vector<JoinRequest> out;
    for (const auto &[id, entry] : m_requests)
        out.push_back(entry.request);
    return out;
}

} // namespace fanion::net
