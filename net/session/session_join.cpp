// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that decides who the other end is: hello, asking to join, showing an invitation.
#include "net/session/session.h"

#include "core/base/utf8.h"
#include "net/wire/limits.h"

namespace fanion::net {

namespace {
std::string shortName(const std::string &name) {
    return std::string(cutUtf8(name, limits::kNameSize));
}
/** A stranger's words: nothing rather than bytes that aren't text. */
std::string cleanName(const std::string &name) {
    return isCleanUtf8(name) ? name : std::string();
}
} // namespace

wire::Hello Session::ownHello() const {
    wire::Hello hello;
    hello.oldestVersion = limits::kOldestVersion;
    hello.newestVersion = limits::kNewestVersion;
    hello.instance = m_context.instance;
    hello.port = m_context.port;
    hello.wall = m_clock.wallNow();
    hello.links = m_links;
    hello.seals = true;
    if (m_asking) {
        hello.purpose = wire::Purpose::Ask;
    } else if (m_context.target != nullptr) {
        if (m_invited) hello.purpose = wire::Purpose::Invited;
        const auto incident = m_context.target->incident();
        hello.tag = incidentTag(incident);
        const auto &self = m_context.identity.post();
        hello.proof = helloProof(incident, self);
        if (const auto *key = m_context.target->contentKey(self)) {
            hello.epoch = key->epoch();
            hello.epochProof = keyProof(*key, self);
        }
    }
    return hello;
}

Hash32 Session::helloProof(const IncidentId &incident, const PostId &sender) const {
    return labelledHash("fanion-hello-1", {m_link.binding, sender.view()}, incident.view());
}

Hash32 Session::keyProof(const ContentKey &key, const PostId &sender) const {
    return labelledHash("fanion-hello-key-1", {m_link.binding, sender.view()}, key.view());
}

bool Session::provesKey(const wire::Hello &hello) const {
    const auto *key = m_context.target->contentKey(m_context.identity.post());
    return key && hello.epoch == key->epoch() && hello.epochProof &&
           sameSecret(*hello.epochProof, keyProof(*key, m_link.peer));
}

bool Session::provesIncident(const wire::Hello &hello) const {
    const auto incident = m_context.target->incident();
    return hello.tag == incidentTag(incident) && hello.proof &&
           sameSecret(*hello.proof, helloProof(incident, m_link.peer));
}

const Member *Session::standing(const PostId &post) const {
    const auto *member = m_context.target == nullptr ? nullptr : m_context.target->member(post);
    return member != nullptr && !member->revoked ? member : nullptr;
}

void Session::on(const wire::Hello &hello) {
    if (m_hello) return close(wire::Reason::Misbehaved);
    if (hello.oldestVersion > limits::kNewestVersion || hello.newestVersion < limits::kOldestVersion) {
        return close(wire::Reason::Version);
    }
    m_hello = hello;
    if (hello.seals) m_seal.begin();
    m_events.emplace_back(session_event::HelloSeen{});
    if (m_asking) {
        meetHost(hello);
    } else if (m_context.target == nullptr) {
        close(wire::Reason::NoIncident);
    } else if (hello.purpose != wire::Purpose::Sync) {
        meetStranger(hello);
    } else if (m_invited) {
        meetHost(hello);
    } else {
        meetMember(hello);
    }
}

void Session::meetMember(const wire::Hello &hello) {
    if (!hello.tag) return close(wire::Reason::NoIncident);
    if (*hello.tag != incidentTag(m_context.target->incident())) return close(wire::Reason::OtherIncident);
    if (!provesIncident(hello)) return close(wire::Reason::Misbehaved);
    const auto *member = m_context.target->member(m_link.peer);
    if (member != nullptr && member->revoked) return close(wire::Reason::Revoked);
    m_trusted = isTrustworthy();
    startSync();
}

/**
 * A member as far as we can know: while we have no member list (a guest), whoever knows the incident's id. One who
 * isn't in our list and proves that he holds the key in use was admitted, and handed it, by one of us. One who knows
 * the incident's id alone may have been admitted elsewhere, or been out for long: he may send changes, which would show
 * it.
 */
bool Session::isTrustworthy() const {
    if (standing(m_link.peer) != nullptr || m_context.target->members().empty()) return true;
    return m_context.target->member(m_link.peer) == nullptr && m_hello && provesKey(*m_hello);
}

void Session::meetStranger(const wire::Hello &hello) {
    const bool invited = hello.purpose == wire::Purpose::Invited;
    if (invited && !provesIncident(hello)) return close(wire::Reason::OtherIncident);
    if (standing(m_link.peer) != nullptr) { // was admitted and lost the connection before he knew
        (void)admit();
        return;
    }
    const auto *known = m_context.target->member(m_link.peer);
    if (known != nullptr && known->revoked) return close(wire::Reason::Revoked);
    const auto *self = standing(m_context.identity.post());
    const bool mayAdmit = self != nullptr && (invited || self->role == Role::Commander);
    if (!mayAdmit) return close(invited ? wire::Reason::NotMember : wire::Reason::NoCommander);
    if (!m_context.desk->mayAsk(m_link.peer, m_link.remote.host)) return close(wire::Reason::Limit);
    takePlace();
    if (!m_hasPlace) return close(wire::Reason::Limit);
    enter(invited ? State::HostWaitsInvited : State::HostWaitsAsk);
}

void Session::meetHost(const wire::Hello &hello) {
    if (!hello.tag || hello.purpose == wire::Purpose::Ask) return close(wire::Reason::NoIncident);
    if (hello.purpose == wire::Purpose::Invited) return close(wire::Reason::NotMember);
    const auto &self = m_context.identity;
    if (m_invited) {
        if (!provesIncident(hello)) return close(wire::Reason::OtherIncident);
        if (!m_context.invitation) return close(wire::Reason::Cancelled); // let in on another connection meanwhile
        const auto &invitation = *m_context.invitation;
        queue(wire::Invited{invitation.key(), invitation.proof(self.post()), shortName(self.name),
                            shortName(self.function)});
        return enter(State::GuestWaitsAdmitted);
    }
    m_context.environment.random.fill(m_guestNonce);
    queue(wire::Ask{joinCommitment(transcript(), m_guestNonce), shortName(self.name), shortName(self.function)});
    enter(State::GuestWaitsNonce);
}

JoinTranscript Session::transcript() const {
    const auto &self = m_context.identity.post();
    if (m_asking) return {m_link.binding, self, m_link.peer, m_hello->tag.value_or(PublicTag{})};
    return {m_link.binding, m_link.peer, self, incidentTag(m_context.target->incident())};
}

void Session::takePlace() {
    m_hasPlace = m_hasPlace || m_context.desk->enter();
}

void Session::givePlaceBack() {
    if (m_hasPlace) m_context.desk->leave();
    m_hasPlace = false;
}

void Session::joinFailed(wire::Reason reason, const std::string &name, std::optional<Error> why) {
    m_context.desk->failed(m_link.peer, m_link.remote.host);
    close(reason);
    if (reason == wire::Reason::RefusedByCommander) return;
    m_events.emplace_back(session_event::JoinFailed{name, why ? std::move(*why) : endError()});
}

void Session::on(const wire::Ask &ask) {
    if (m_state == State::Sync) return; // crossed with our Admitted
    if (m_state != State::HostWaitsAsk) return close(wire::Reason::Misbehaved);
    m_ask = {ask.commitment, cleanName(ask.name), cleanName(ask.function)};
    m_context.environment.random.fill(m_hostNonce);
    queue(wire::AskNonce{m_hostNonce});
    enter(State::HostWaitsReveal);
}

void Session::on(const wire::AskNonce &nonce) {
    if (m_state != State::GuestWaitsNonce) return close(wire::Reason::Misbehaved);
    queue(wire::AskReveal{m_guestNonce});
    m_events.emplace_back(session_event::NumberKnown{joinNumber(transcript(), m_guestNonce, nonce.nonce)});
    enter(State::GuestWaitsAnswer);
}

void Session::on(const wire::AskReveal &reveal) {
    if (m_state != State::HostWaitsReveal) return close(wire::Reason::Misbehaved);
    if (!sameSecret(joinCommitment(transcript(), reveal.nonce), m_ask.commitment)) {
        return joinFailed(wire::Reason::Misbehaved, m_ask.name);
    }
    m_events.emplace_back(
        session_event::AskedToJoin{m_ask.name, m_ask.function, joinNumber(transcript(), reveal.nonce, m_hostNonce)});
    enter(State::HostWaitsAnswer);
}

void Session::on(const wire::Invited &invited) {
    if (m_state == State::Sync) return; // crossed with our Admitted
    if (m_state != State::HostWaitsInvited) return close(wire::Reason::Misbehaved);
    const auto name = cleanName(invited.name);
    const auto admitted =
        m_context.target->admitInvited(m_link.peer, invited.key, invited.proof, name, cleanName(invited.function));
    if (!admitted) return joinFailed(wire::Reason::InvitationRefused, name, admitted.error());
    enter(State::HostWaitsMember);
    if (standing(m_link.peer) != nullptr) (void)admit();
}

bool Session::admit() {
    if (m_state == State::Ended || standing(m_link.peer) == nullptr) return false;
    if (m_state == State::Sync) return true;
    givePlaceBack();
    queue(wire::Admitted{m_context.target->incident()});
    m_trusted = true;
    startSync();
    return true;
}

void Session::refuse() {
    if (m_state == State::HostWaitsAnswer) joinFailed(wire::Reason::RefusedByCommander, {});
}

void Session::on(const wire::Admitted &admitted) {
    const bool awaited =
        m_state == State::GuestWaitsNonce || m_state == State::GuestWaitsAnswer || m_state == State::GuestWaitsAdmitted;
    if (!awaited || m_hello->tag != incidentTag(admitted.incident)) return close(wire::Reason::Misbehaved);
    m_admittedTo = admitted.incident;
    m_events.emplace_back(session_event::AdmittedHere{admitted.incident});
    if (m_context.target != nullptr && m_context.target->incident() == admitted.incident) {
        m_trusted = isTrustworthy();
        startSync();
    } else {
        enter(State::GuestWaitsAttach);
    }
}

void Session::resume() {
    if (m_state != State::GuestWaitsAttach) return;
    if (m_context.target == nullptr || m_context.target->incident() != *m_admittedTo) {
        return close(wire::Reason::Cancelled);
    }
    m_liveness.heard();
    m_resumed = true;
    m_trusted = isTrustworthy();
    startSync();
}

} // namespace fanion::net
