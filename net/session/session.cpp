// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/session.h"

#include "net/session/reason_text.h"
#include "net/wire/limits.h"
#include "net/wire/message_codec.h"

#include <algorithm>
#include <limits>

namespace fanion::net {

namespace {
constexpr auto kNever = std::numeric_limits<std::int64_t>::max();
} // namespace

Session::Session(const SessionContext &context, Link link, bool asking, wire::Links links)
    : m_context(context), m_clock(context.environment.clock), m_link(std::move(link)), m_asking(asking), m_links(links),
      m_invited(!asking && context.target != nullptr && context.invitation.has_value() &&
                context.target->member(context.identity.post()) == nullptr),
      m_liveness(m_clock), m_pace(m_clock), m_flow(m_clock, context.identity.post(), m_link.peer), m_pieces(m_clock),
      m_seal(context.environment, context.identity, m_link), m_since(m_clock.monotonicNow()) {
    queue(ownHello());
}

Session::~Session() {
    givePlaceBack();
}

void Session::queue(const wire::Message &message) {
    wire::encode(m_control, message);
    if (m_control.size() > limits::kControlQueue && m_state != State::Ended) {
        m_control.clear();
        close(wire::Reason::Limit);
    }
}

void Session::enter(State state) {
    m_state = state;
    m_since = m_clock.monotonicNow();
}

void Session::end(wire::Reason reason, bool byPeer) {
    if (m_state == State::Ended) return;
    givePlaceBack();
    enter(State::Ended);
    m_reason = reason;
    m_endedByPeer = byPeer;
    m_pulse.clear();
    if (byPeer) m_control.clear();
}

void Session::close(wire::Reason reason) {
    if (m_state == State::Ended) return;
    end(reason, false);
    queue(wire::Goodbye{reason});
}

Error Session::endError() const {
    return reasonError(m_reason, m_endedByPeer);
}

std::size_t Session::frameLimit() const {
    return m_state == State::Sync ? limits::kFrameOfMember : limits::kFrameBeforeHello;
}

void Session::onBytes(ByteView bytes) {
    if (m_state == State::Ended) return;
    m_liveness.heard();
    m_reader.feed(bytes);
    process();
}

void Session::process() {
    while (m_state != State::Ended && m_state != State::GuestWaitsAttach) {
        const auto frame = m_reader.next(frameLimit());
        if (!frame) return close(wire::Reason::Misbehaved);
        if (!frame->has_value()) return;
        auto messages = wire::decode(**frame);
        if (!messages) return close(wire::Reason::Misbehaved);
        for (const auto &message : *messages) {
            if (m_state == State::Ended) return;
            const bool greeting = std::holds_alternative<wire::Hello>(message);
            const bool farewell = std::holds_alternative<wire::Goodbye>(message);
            if (!m_hello && !greeting && !farewell) return close(wire::Reason::Misbehaved);
            std::visit([this](const auto &kind) { on(kind); }, message);
        }
    }
}

std::int64_t Session::deadline() const {
    switch (m_state) {
    case State::Hello:
    case State::HostWaitsAsk:
    case State::HostWaitsReveal:
    case State::HostWaitsInvited:
    case State::GuestWaitsNonce:
        return m_since + limits::kHandshake;
    case State::HostWaitsAnswer:
        return m_since + limits::kJoinAnswer;
    case State::GuestWaitsAnswer:
        return m_since + limits::kJoinAnswer + limits::kHandshake;
    case State::HostWaitsMember:
    case State::GuestWaitsAdmitted:
        return m_since + limits::kProvisional;
    case State::GuestWaitsAttach:
        return m_since + limits::kAttachWait;
    case State::Sync:
        return m_trusted ? kNever : m_since + limits::kProvisional;
    case State::Ended:
        return kNever;
    }
    return kNever;
}

void Session::checkDeadline() {
    if (m_clock.monotonicNow() < deadline()) return;
    switch (m_state) {
    case State::HostWaitsReveal:
    case State::HostWaitsAnswer:
    case State::HostWaitsMember:
        return joinFailed(wire::Reason::TimedOut, m_ask.name);
    case State::GuestWaitsAttach:
        return close(wire::Reason::Cancelled);
    case State::Sync:
        return close(wire::Reason::NotMember);
    default:
        return close(wire::Reason::TimedOut);
    }
}

void Session::tick() {
    if (m_state == State::Ended) return;
    checkDeadline();
    if (m_resumed && m_state != State::Ended) {
        m_resumed = false;
        process();
    }
    if (!m_hello || m_state == State::Ended) return;
    if (wantsRead() && m_liveness.silentFor() >= limits::kLost) return close(wire::Reason::Lost);
    m_flow.resendIfStuck();
    if (m_liveness.isPingDue()) ping();
}

std::int64_t Session::wakeAt() const {
    if (m_state == State::Ended) return kNever;
    if (m_resumed) return m_clock.monotonicNow();
    auto at = deadline();
    if (!m_hello) return at;
    at = std::min(at, m_liveness.nextPingAt());
    if (!m_isHeld) at = std::min(at, m_flow.wakeAt());
    if (wantsRead()) {
        const auto heard = m_liveness.lastHeardAt();
        at = std::min(at, isSilent() ? heard + limits::kLost : heard + limits::kSilent);
    }
    if (m_presence && isEstablished() && !m_isHeld) at = std::min(at, m_presenceAt);
    if (!m_words.empty() && isEstablished() && !m_isHeld && m_pace.room() > 0) at = std::min(at, m_wordsAt);
    if (isEstablished() && !m_isHeld && m_pace.room() > 0) at = std::min(at, m_pieces.wakeAt());
    return at;
}

Bytes Session::takeOutput() {
    // On its own, so that nothing large follows in the same frame before the peer knows us.
    if (!m_control.empty()) return wire::frame(std::exchange(m_control, {}));
    std::string out = std::exchange(m_pulse, {});
    std::string body;
    const auto before = m_flow.mark();
    if (m_state == State::Sync && !m_isHeld) produce(body);
    if (!body.empty()) {
        m_seal.append(out, body, *m_context.target);
        m_pace.sent(out.size());
        if (m_flow.mark() != before) m_onLine.push_back({m_flow.mark(), m_pace.position()});
        if (m_pace.wantsPing()) ping();
        out += std::exchange(m_pulse, {});
    }
    return out.empty() ? Bytes{} : wire::frame(out);
}

/** What the next frame is to say, the most urgent first. */
void Session::produce(std::string &body) {
    if (m_trusted && m_neighbours) wire::encode(body, *std::exchange(m_neighbours, std::nullopt));
    const auto now = m_clock.monotonicNow();
    if (m_trusted && m_presence && now >= m_presenceAt) {
        wire::encode(body, wire::PresenceUpdate{*std::exchange(m_presence, std::nullopt)});
        m_presenceAt = now + std::max(limits::kPresenceEvery, m_pace.restAfter(body.size()));
    }
    const auto room = m_pace.room();
    if (m_trusted) produceWords(body, room);
    m_flow.produceFrontier(body, m_pace);
    m_flow.produceChanges(body, room);
    if (!m_trusted || room == 0) return;
    if (m_want) wire::encode(body, *std::exchange(m_want, std::nullopt));
    if (m_offers) wire::encode(body, *std::exchange(m_offers, std::nullopt));
    m_pieces.produce(body, room, *m_context.target, m_pace);
}

/** Which tells the peer's pulse, and how far what was said before has come. */
void Session::ping() {
    pulse(m_liveness.ping({m_flow.mark(), m_pace.asked()}));
}

void Session::pulse(const wire::Message &message) {
    wire::encode(m_pulse, message);
    if (m_pulse.size() > limits::kControlQueue && m_state != State::Ended) close(wire::Reason::Limit);
}

bool Session::wantsRead() const {
    return m_state != State::GuestWaitsAttach && !m_resumed && m_flow.wantsChanges();
}

bool Session::isSilent() const {
    return wantsRead() && m_liveness.silentFor() >= limits::kSilent;
}

std::vector<SessionEvent> Session::takeEvents() {
    return std::exchange(m_events, {});
}

std::optional<Address> Session::peerAddress() const {
    if (m_link.outgoing) return m_link.remote;
    if (!m_hello || m_hello->port == 0) return std::nullopt;
    return Address{m_link.remote.host, m_hello->port};
}

std::size_t Session::missingHere() const {
    if (!m_flow.isStarted() || !m_flow.knowsTheirs()) return 0;
    return ChangeFlow::missing(m_flow.theirs(), m_context.target->frontier());
}

void Session::setPresence(const Presence &presence) {
    m_presence = presence;
}

void Session::setNeighbours(const std::vector<PostId> &posts) {
    m_neighbours = wire::Neighbours{posts};
}

void Session::want(std::vector<wire::Wanted> pieces) {
    m_want = wire::Want{std::move(pieces)};
}

void Session::offer(std::vector<PackOffer> packs) {
    m_offers = wire::PackOffers{std::move(packs)};
}

void Session::passOn(std::shared_ptr<const wire::Word> word, std::int64_t saidAt) {
    if (!knowsMesh() || !isEstablished()) return;
    if (m_words.empty()) m_wordsAt = std::max(m_wordsAt, m_clock.monotonicNow() + limits::kWordsGathered);
    const auto author = word->author;
    m_words[author] = {std::move(word), saidAt};
}

/** A few at a time, in turn: what is urgent doesn't wait behind words, and words don't starve behind a large board. */
void Session::produceWords(std::string &body, std::size_t frameRoom) {
    const auto now = m_clock.monotonicNow();
    if (m_words.empty() || now < m_wordsAt || frameRoom == 0) return;
    const auto before = body.size();
    const auto room = before + std::max(limits::kWordsAtLeast, frameRoom / 8);
    while (!m_words.empty() && body.size() < room) {
        auto next = m_words.upper_bound(m_lastWord);
        if (next == m_words.end()) next = m_words.begin();
        m_lastWord = next->first;
        auto word = *next->second.word;
        word.ageMs = static_cast<std::uint32_t>(std::clamp<std::int64_t>(now - next->second.saidAt, 0, UINT32_MAX));
        wire::encode(body, word);
        m_words.erase(next);
    }
    const auto rest = m_pace.restAfter(body.size() - before);
    if (m_words.empty() || rest > 0) m_wordsAt = now + std::max(limits::kWordsGathered, rest);
}

void Session::onCommitted() {
    if (m_state == State::Ended) return;
    if (!wantsRead()) m_liveness.heard(); // it wasn't silent, we didn't listen
    m_flow.onCommitted();
    reviewMembership();
    if (m_state == State::Sync) noticeCaughtUp();
}

void Session::reviewMembership() {
    if (m_state == State::HostWaitsMember && standing(m_link.peer) != nullptr) (void)admit();
    if (m_state != State::Sync) return;
    const auto *member = m_context.target->member(m_link.peer);
    if (member == nullptr) {
        if (m_trusted && !isTrustworthy()) close(wire::Reason::NotMember);
    } else if (member->revoked) {
        close(wire::Reason::Revoked);
    } else if (!m_trusted) {
        m_trusted = true;
        m_flow.setTrusted(true);
        m_events.emplace_back(session_event::Established{});
    }
}

void Session::noticeCaughtUp() {
    if (!m_flow.knowsTheirs()) return;
    const bool caughtUp = missingHere() == 0;
    if (caughtUp && !m_caughtUp) m_events.emplace_back(session_event::CaughtUp{});
    m_caughtUp = caughtUp;
}

void Session::startSync() {
    enter(State::Sync);
    m_flow.start(*m_context.target);
    m_flow.setTrusted(m_trusted);
    if (m_trusted) m_events.emplace_back(session_event::Established{});
}

void Session::on(const wire::SealKey &key) {
    if (m_state != State::Sync || !m_seal.take(key)) close(wire::Reason::Misbehaved);
}

void Session::on(const wire::Sealed &sealed) {
    const auto body = m_state == State::Sync ? m_seal.open(sealed) : std::nullopt;
    auto messages = body ? wire::decode(*body) : fail(ErrorCode::Corrupt, "It does not open.");
    if (!messages) return close(wire::Reason::Misbehaved);
    for (const auto &message : *messages) {
        if (m_state == State::Ended) return;
        const bool isNested =
            std::holds_alternative<wire::Sealed>(message) || std::holds_alternative<wire::SealKey>(message);
        if (isNested) return close(wire::Reason::Misbehaved);
        std::visit([this](const auto &kind) { on(kind); }, message);
    }
}

void Session::on(const wire::Goodbye &goodbye) {
    end(goodbye.reason, true);
}

void Session::on(const wire::Ping &ping) {
    pulse(wire::Pong{ping.token, m_context.environment.clock.wallNow()});
    if (m_flow.hasAllArrived() && (m_pace.isIdle() || !m_pace.isSlow())) m_liveness.wasPinged();
}

void Session::on(const wire::Pong &pong) {
    const auto answer = m_liveness.onPong(pong);
    if (!answer) return;
    m_flow.onArrived(answer->marks.changes);
    m_pace.answered(answer->marks.bytes, answer->took);
}

void Session::on(const wire::FrontierUpdate &update) {
    if (m_state != State::Sync) return close(wire::Reason::Misbehaved);
    release();
    m_flow.onFrontier(update);
    for (; !m_onLine.empty() && m_onLine.front().mark <= m_flow.acknowledged(); m_onLine.pop_front())
        m_pace.arrived(m_onLine.front().position);
    noticeCaughtUp();
    m_events.emplace_back(session_event::ReceiptsChanged{});
}

void Session::on(const wire::Changes &changes) {
    if (m_state != State::Sync) return close(wire::Reason::Misbehaved);
    onDelivery(m_flow.onChanges(changes.changes));
}

void Session::on(const wire::ChangePart &part) {
    if (m_state != State::Sync) return close(wire::Reason::Misbehaved);
    onDelivery(m_flow.onPart(part));
}

void Session::onDelivery(const Result<Delivery> &delivery) {
    if (!delivery) return close(wire::Reason::Misbehaved);
    if (!delivery->refused.empty()) {
        m_events.emplace_back(session_event::ChangesRefused{delivery->refused.size(), delivery->refused.front()});
    }
    if (m_trusted) return;
    if (delivery->accepted > 0) m_since = m_clock.monotonicNow();
    if (m_flow.bytesReceived() > limits::kProvisionalBytes) close(wire::Reason::Limit);
}

void Session::on(const wire::PresenceUpdate &update) {
    if (!isEstablished()) return;
    auto presence = update.presence;
    presence.post = m_link.peer;
    m_events.emplace_back(session_event::PresenceChanged{std::move(presence)});
}

void Session::on(const wire::Neighbours &neighbours) {
    if (!isEstablished()) return;
    m_flow.onNeighbours(neighbours.posts);
    m_events.emplace_back(session_event::NeighboursChanged{});
}

void Session::on(const wire::Want &want) {
    if (isEstablished()) m_pieces.take(want, *m_context.target, m_pace);
}

void Session::on(const wire::PiecePart &part) {
    if (isEstablished()) m_events.emplace_back(session_event::PieceHeard{part});
}

void Session::on(const wire::PackOffers &offers) {
    if (isEstablished()) m_events.emplace_back(session_event::PacksOffered{offers.packs});
}

void Session::on(const wire::Word &word) {
    if (!isEstablished() || !m_wordRate.take(m_clock.monotonicNow())) return;
    const auto waiting = m_words.find(word.author);
    if (waiting != m_words.end() && waiting->second.word->body == word.body) m_words.erase(waiting); // it knows
    m_events.emplace_back(session_event::WordHeard{word});
}

} // namespace fanion::net
