// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// With whom to keep links (docs/adr/0013-mesh.md).
#include "net/hub/hub.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::int64_t kMissedLink = 60'000; ///< a link that broke is dialled again for so long, whatever else there is
constexpr std::int64_t kAlive = 15'000;      ///< an announcement tells for so long that its post runs
constexpr std::size_t kLinkedCommanders = 5; ///< so many keep links among themselves

std::int64_t part(std::int64_t of, std::uint64_t weight) { // the heavier, the less; weights have 63 bits
    constexpr int shift = 43;
    return of - of * static_cast<std::int64_t>(weight >> shift) / (1 << 20);
}
} // namespace

const Hub::MeshView &Hub::view() {
    if (std::exchange(m_viewIsOld, false)) m_view = makeView();
    return m_view;
}

Hub::MeshView Hub::makeView() const {
    MeshView view;
    std::set<PostId> linked;
    for (const auto &[id, connection] : m_connections) {
        const auto &session = *connection.session;
        if (session.hasEnded()) continue;
        if (!session.isEstablished()) {
            // Ours only: strangers at the door must not keep us from dialling.
            if (session.link().outgoing && !session.isAsking() && !session.peerHello()) ++view.pending;
            continue;
        }
        linked.insert(session.link().peer);
        view.instances.insert(session.peerHello()->instance);
        view.present.insert(session.flow().neighbours().begin(), session.flow().neighbours().end());
    }
    view.links = linked.size();
    view.present.insert(linked.begin(), linked.end());
    view.present.erase(m_context.identity.post());
    view.isPartial = view.present.size() > linked.size();
    for (const auto &[post, entry] : m_words.entries()) {
        if (!m_words.isFresh(entry)) continue;
        view.present.insert(post);
        view.instances.insert(entry.body.instance);
    }
    auto running = view.instances;
    for (const auto &[address, entry] : m_dials.entries()) {
        if (entry.instance == 0 || entry.isSelf) continue;
        if (now() - entry.usedAt < kAlive) running.insert(entry.instance);
        if (entry.connection && !m_connections.contains(*entry.connection)) ++view.pending;
    }
    view.population = 1 + std::max(view.present.size(), running.size());
    if (m_memberCount > 0) view.population = std::min(view.population, m_memberCount);
    return view;
}

/** In a large incident all hear a newcomer at once: those for whom the link is heaviest go first, the others may not
 * have to. */
std::int64_t Hub::spread(std::uint64_t peerInstance) const {
    if (m_memberCount <= limits::kFullMesh) return 0;
    return part(limits::kDialSpread, linkWeight(m_context.instance, peerInstance));
}

bool Hub::isReached(const DialEntry &entry) {
    return (!entry.post.isNull() && view().present.contains(entry.post)) ||
           (entry.instance != 0 && view().instances.contains(entry.instance));
}

bool Hub::wasLost(const PostId &post) const {
    const auto record = m_records.find(post);
    return record != m_records.end() && record->second.lostAt && now() - *record->second.lostAt < kMissedLink;
}

/** Whether to dial it, if it isn't connected already. */
bool Hub::isWanted(const DialEntry &entry) {
    if (entry.manual && entry.post.isNull()) return true;
    const bool reached = isReached(entry);
    const bool rests = reached && now() < entry.restsUntil;
    if (wasLost(entry.post) && !rests) return true;
    if (view().population <= limits::kFullMesh) return !rests;
    if (view().links + view().pending < limits::kLinksWanted) return !rests;
    if (!reached) {
        // Its word may still be on the way, or another post is about to bring it in.
        const auto wait =
            limits::kBridgeAfter + part(limits::kBridgeSpread, linkWeight(m_context.instance, entry.instance));
        return entry.instance == 0 || now() >= entry.heardSince + wait;
    }
    const bool bothCommand = m_commanders.size() <= kLinkedCommanders && m_commanders.contains(entry.post) &&
                             m_commanders.contains(m_context.identity.post());
    return bothCommand && !rests;
}

wire::Links Hub::howMuchWanted(ConnectionId id) {
    if (view().links < limits::kLinksNeeded) return wire::Links::Needed;
    const auto entry =
        std::ranges::find_if(m_dials.entries(), [id](const auto &e) { return e.second.connection == id; });
    if (entry == m_dials.entries().end()) return wire::Links::Needed;
    return wasLost(entry->second.post) || !isReached(entry->second) ? wire::Links::Needed : wire::Links::Welcome;
}

/** One link more isn't needed by either end: it has come about because both were looking for some. */
bool Hub::isEnough(const Session &session) {
    if (!session.isEstablished() || session.peerHello()->links != wire::Links::Welcome) return false;
    if (session.ownLinks() == wire::Links::Needed) return false;
    // The view counts this session already.
    const auto &peer = session.link().peer;
    const bool isReachedOtherwise =
        m_words.isFresh(peer) || std::ranges::any_of(m_connections, [&](const auto &other) {
            const auto &known = *other.second.session;
            return known.isEstablished() && known.link().peer != peer && known.flow().neighbours().contains(peer);
        });
    return view().links > limits::kLinksMost && isReachedOtherwise;
}

LinkWeight Hub::weight() const {
    return [this](const PostId &a, const PostId &b) {
        return linkWeight(a, b, m_commanders.contains(a) && m_commanders.contains(b));
    };
}

void Hub::reviewMesh() {
    if (m_context.target == nullptr || now() < m_reviewAt) return;
    // Not all at the same moment, so that most see what the others did.
    const auto jitter = static_cast<std::int64_t>(m_context.environment.random.next() % limits::kMeshReview);
    m_reviewAt = now() + limits::kMeshReview / 2 + jitter;
    reviewWords();
    somethingChanged();
    if (view().links > limits::kLinksMost) endNeedlessLinks();
}

void Hub::endNeedlessLinks() {
    std::vector<MeshLink> links;
    for (const auto &[id, connection] : m_connections) {
        const auto &session = *connection.session;
        if (session.hasEnded() || !session.isEstablished()) continue;
        const bool settled = now() - connection.openedAt >= limits::kLinkSettles;
        links.push_back({session.link().peer, &session.flow().neighbours(), settled && session.knowsMesh()});
    }
    while (const auto post = linkToEnd(m_context.identity.post(), links, weight())) {
        std::erase_if(links, [&](const MeshLink &link) { return link.post == *post; });
        auto *connection = connectionOf(*post);
        if (connection == nullptr) return;
        connection->session->close(wire::Reason::Enough);
    }
    settleAll();
}

void Hub::reviewMembers() {
    m_memberCount = 0;
    m_commanders.clear();
    if (m_context.target == nullptr) return;
    for (const auto &member : m_context.target->members()) {
        if (member.revoked) {
            m_words.forget(member.post);
            continue;
        }
        ++m_memberCount;
        if (member.role == Role::Commander) m_commanders.insert(member.post);
    }
    somethingChanged();
}

} // namespace fanion::net
