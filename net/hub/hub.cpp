// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's calls and time. hub_connections.cpp: connections and sessions; hub_mesh.cpp: with whom to keep links;
// hub_words.cpp: what posts beyond the neighbours say; hub_join.cpp: joining; hub_status.cpp: lists.
#include "net/hub/hub.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::int64_t kCourtesy = 400;      ///< the post with the larger instance lets the other dial first
constexpr std::int64_t kMissedFor = 600'000; ///< a post that was lost is called every second for so long
constexpr std::int64_t kTickAtLeast = 10;    ///< between two ticks, so that a busy line can't make the clock spin
} // namespace

Hub::Hub(Environment environment, const Identity &identity, HubPort &port)
    : m_context{environment, identity, 0, 0, nullptr, std::nullopt, nullptr}, m_port(port), m_dials(environment),
      m_heard(environment), m_announcer(environment), m_desk(environment.clock), m_fetch(environment.clock),
      m_failedJoins(environment), m_words(environment), m_ownWord(environment) {
    m_context.desk = &m_desk;
    do
        m_context.instance = environment.random.next();
    while (m_context.instance == 0);
}

Hub::~Hub() = default;

void Hub::start(std::uint16_t listeningPort, bool discovery) {
    m_context.port = listeningPort;
    m_running = true;
    m_discovery = discovery;
    if (discovery) m_announcer.start();
    m_dials.retryAll();
    somethingChanged();
}

void Hub::stop() {
    if (!m_running) return;
    if (m_context.target != nullptr) sendAnnouncement(true);
    for (auto &[id, connection] : m_connections)
        connection.session->close(wire::Reason::Closing);
    settleAll();
    m_announcer.stop();
    m_running = false;
}

void Hub::attach(SyncTarget &target) {
    detach();
    m_context.target = &target;
    m_differed = false;
    m_ownElsewhereTold = target.frontier().empty();
    m_digestIsOld = true;
    m_ownWord.reset();
    reviewMembers();
    m_dials.retryAll();
    somethingChanged();
    if (m_discovery && m_running) m_announcer.start();
    for (auto &[id, connection] : m_connections)
        connection.session->resume();
    settleAll();
    m_port.changed(HubList::Peers);
}

void Hub::detach() {
    if (m_context.target == nullptr) return;
    if (m_running) sendAnnouncement(true);
    for (auto &[id, connection] : m_connections) {
        // A request of ours to be let in somewhere else outlives the incident that is closed for it.
        if (!connection.session->isAsking() || connection.session->flow().isStarted()) {
            connection.session->close(wire::Reason::Closing);
        }
    }
    settleAll();
    m_context.target = nullptr;
    m_context.invitation.reset();
    if (m_joining && m_joining->way == Joining::Way::Invitation) m_joining.reset();
    m_records.clear();
    m_presence.clear();
    m_packs.clear();
    m_words.clear();
    m_fetch.clear();
    m_failedJoins.clear();
    m_ownPresence.failedJoins.clear();
    m_dials.clear();
    somethingChanged();
    m_port.changed(HubList::Peers);
    m_port.changed(HubList::Presence);
    m_port.changed(HubList::Packs);
}

void Hub::committed() {
    if (m_context.target == nullptr) return;
    for (auto &[id, connection] : m_connections)
        connection.session->onCommitted();
    settleAll();
    m_digestIsOld = true;
    reviewMembers();
    compareHoldings();
    fetch();
    m_port.changed(HubList::Peers); // members, what is missing where
    checkConverged();
    checkJoined();
}

void Hub::dial(const Address &address) {
    m_dials.addManual(address);
    m_port.changed(HubList::Peers);
    somethingChanged();
}

void Hub::know(const PostId &post, const Address &address) {
    if (m_context.target != nullptr && post != m_context.identity.post()) m_dials.addKnown(address, post);
    somethingChanged();
}

void Hub::forget(const Address &address) {
    m_dials.removeManual(address);
    m_port.changed(HubList::Peers);
}

void Hub::setPresence(Presence presence) {
    presence.post = m_context.identity.post();
    presence.at = m_context.environment.clock.wallNow();
    if (presence.editing.size() > limits::kEditingIds) presence.editing.resize(limits::kEditingIds);
    m_ownPresence = std::move(presence);
    tellPresence();
}

void Hub::offerPacks(std::vector<PackOffer> packs) {
    if (packs.size() > limits::kPacksOffered) packs.resize(limits::kPacksOffered);
    m_ownPacks = std::move(packs);
    for (auto &[id, connection] : m_connections) {
        if (!connection.session->isEstablished()) continue;
        connection.session->offer(m_ownPacks);
        m_port.wake(id);
    }
}

void Hub::tellPresence() {
    m_ownPresence.failedJoins = m_failedJoins.told();
    m_hasOwnPresence = true;
    m_ownWord.setPresence(m_ownPresence);
    for (auto &[id, connection] : m_connections) {
        if (!connection.session->isEstablished()) continue;
        connection.session->setPresence(m_ownPresence);
        m_port.wake(id);
    }
}

std::int64_t Hub::courtesy(std::uint64_t peerInstance) const {
    return peerInstance == 0 || m_context.instance < peerInstance ? 0 : kCourtesy;
}

void Hub::onAnnouncement(ByteView datagram, const std::string &sourceHost) {
    if (!m_running || !m_discovery) return;
    const auto announcement = Announcement::decode(datagram);
    if (!announcement || announcement->instance == m_context.instance) return;
    if (!announcement->tag) { // somebody on his start screen wants to know who is there
        if (m_context.target != nullptr) m_announcer.hurry();
        return;
    }
    const Address from{sourceHost, announcement->port};
    std::optional<IncidentId> ours;
    if (m_context.target != nullptr && announcement->isMarkedFor(m_context.target->incident())) {
        ours = m_context.target->incident();
    }
    const bool changed = m_heard.hear(*announcement, from, ours ? &*ours : nullptr);
    if (changed) m_port.changed(HubList::Heard);
    if (!ours || announcement->goodbye) return;
    const bool isNew = std::ranges::none_of(
        m_dials.entries(), [&](const auto &entry) { return entry.second.instance == announcement->instance; });
    m_dials.hear(from, announcement->instance, courtesy(announcement->instance) + spread(announcement->instance));
    somethingChanged();
    if (isNew) m_announcer.hurry();
}

/** A dial by a way that has gone would take seconds to notice. */
void Hub::cutDialsShort() {
    std::vector<ConnectionId> waiting;
    for (const auto &[address, entry] : m_dials.entries()) {
        if (entry.connection && !m_connections.contains(*entry.connection)) waiting.push_back(*entry.connection);
    }
    for (const auto id : waiting) {
        if (m_joining && m_joining->connection == id) continue; // its end is told to the guest
        m_dials.failed(id, {ErrorCode::Io, "The network changed."}, false);
        m_port.abort(id);
    }
}

void Hub::onNetworkChanged() {
    cutDialsShort();
    m_dials.retryAll();
    somethingChanged();
    if (m_running && m_discovery) m_announcer.again();
}

void Hub::sendAnnouncement(bool goodbye) {
    if (!m_discovery) return;
    Announcement announcement;
    announcement.instance = m_context.instance;
    announcement.nonce = m_context.environment.random.next();
    announcement.goodbye = goodbye;
    if (m_context.target != nullptr) {
        announcement.port = m_context.port;
        announcement.markFor(m_context.target->incident());
    }
    m_port.announce(announcement.encode());
}

void Hub::announceDue() {
    if (!m_running || !m_discovery) return;
    const bool missed = std::ranges::any_of(m_records, [this](const auto &entry) {
        const auto &[post, record] = entry;
        return record.lostAt && now() - *record.lostAt < kMissedFor && !view().present.contains(post);
    });
    if (missed) m_announcer.again();
    if (m_announcer.take()) sendAnnouncement(false);
}

void Hub::dialDue() {
    if (!m_running || m_context.target == nullptr) return;
    while (true) {
        const auto id = m_lastConnection + 1;
        const auto *entry = m_dials.take(id, busyTest());
        if (entry == nullptr) return;
        somethingChanged();
        m_lastConnection = id;
        m_port.connect(id, entry->address);
        m_port.changed(HubList::Peers);
    }
}

/** Remembered: it is asked for after each byte that comes in. */
std::int64_t Hub::nextDialAt() {
    if (std::exchange(m_dialsAreOld, false)) m_dialAt = m_dials.nextAt(busyTest());
    return m_dialAt;
}

void Hub::tick() {
    m_tickedAt = now();
    m_dialsAreOld = true;
    for (auto &[id, connection] : m_connections)
        connection.session->tick();
    settleAll();
    noticeSilence();
    joinTick();
    reviewMesh();
    sayWord();
    fetch();
    dialDue();
    announceDue();
    if (m_failedJoins.expire()) tellPresence();
    if (m_heard.expire()) m_port.changed(HubList::Heard);
    std::erase_if(m_penalty, [this](const auto &entry) { return entry.second <= m_tickedAt; });
}

void Hub::fetch() {
    if (m_context.target == nullptr || !m_fetch.isDue(*m_context.target)) return;
    for (auto &[id, connection] : m_connections)
        fetch(id, *connection.session);
}

void Hub::fetch(ConnectionId id, Session &session) {
    if (m_context.target == nullptr || !session.isEstablished()) return;
    auto wanted = m_fetch.ask(id, *m_context.target, givesFetched(session.link().peer));
    if (wanted.empty()) return;
    session.want(std::move(wanted));
    m_port.wake(id);
}

/** Whether a post gives the pack that is fetched here. */
bool Hub::givesFetched(const PostId &post) const {
    const auto *packs = m_context.target->packs();
    const auto fetched = packs != nullptr ? packs->fetched() : std::nullopt;
    const auto given = m_packs.find(post);
    return fetched && given != m_packs.end() &&
           std::ranges::any_of(given->second, [&](const PackOffer &offer) { return offer.isSame(*fetched); });
}

std::int64_t Hub::wakeAt() {
    auto at = std::min({m_announcer.nextAt(), m_heard.nextExpiry(), m_failedJoins.nextExpiry()});
    for (const auto &[id, connection] : m_connections)
        at = std::min(at, connection.session->wakeAt());
    if (m_running && m_context.target != nullptr) {
        at = std::min({at, nextDialAt(), m_reviewAt, m_fetch.wakeAt()});
        if (view().isPartial) at = std::min(at, m_ownWord.nextAt(digest(), view().population));
    }
    if (m_joining) at = std::min(at, now() + 1'000);
    return std::max(at, m_tickedAt + kTickAtLeast);
}

} // namespace fanion::net
