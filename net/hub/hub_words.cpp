// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What posts that aren't neighbours say of themselves: that they run, what they hold, where they are.
#include "net/hub/hub.h"

#include <algorithm>

namespace fanion::net {

const wire::HoldingDigest &Hub::digest() {
    if (std::exchange(m_digestIsOld, false)) m_digest = wire::digestOf(m_context.target->frontier());
    return m_digest;
}

/** Nobody needs to be told what all learn from their neighbour itself: with a link each with each there are no words.
 */
void Hub::sayWord() {
    if (!m_running || m_context.target == nullptr || !view().isPartial) return;
    if (now() < m_ownWord.nextAt(digest(), view().population)) return;
    const bool isEqual = std::ranges::all_of(m_words.entries(), [this](const auto &entry) {
        return entry.second.body.digest == m_digest || !m_words.isFresh(entry.second);
    });
    const auto body =
        m_ownWord.take(m_context.instance, digest(), m_context.target->frontier(), view().population, isEqual);
    if (!body) return;
    const auto word =
        std::make_shared<wire::Word>(wire::makeWord(m_context.identity, m_context.target->incident(), *body));
    for (auto &[id, connection] : m_connections)
        connection.session->passOn(word, now());
}

void Hub::handle(ConnectionId id, Connection &c, const session_event::NeighboursChanged &) {
    const bool wasPartial = view().isPartial;
    somethingChanged();
    if (!wasPartial && view().isPartial) m_ownWord.repeat();
    bringUpToDate(id, c);
}

/** A new neighbour is told what others said, once it has told whom it hears itself. */
void Hub::bringUpToDate(ConnectionId, Connection &connection) {
    if (std::exchange(connection.hasWords, true)) return;
    m_ownWord.repeat();
    auto &session = *connection.session;
    for (const auto &[post, entry] : m_words.entries()) {
        const bool hears = post == session.link().peer || session.flow().neighbours().contains(post);
        if (!hears && m_words.isFresh(entry)) session.passOn(entry.word, entry.saidAt);
    }
}

void Hub::handle(ConnectionId id, Connection &c, const session_event::WordHeard &event) {
    if (m_context.target == nullptr || c.session->hasEnded()) return;
    const auto &word = event.word;
    const auto incident = m_context.target->incident();
    if (word.author == m_context.identity.post()) {
        const auto body = wire::readWord(word);
        const bool isOther = body && body->counter >= m_ownWord.counter() && body->instance != m_context.instance;
        if (isOther && wire::isGenuine(word, incident)) m_ownWord.outbid(body->counter);
        return;
    }
    const auto *member = m_context.target->member(word.author);
    if (member == nullptr || member->revoked) return;
    const bool wasReached = m_words.isFresh(word.author);
    switch (m_words.take(word, incident)) {
    case WordBook::Taken::Known:
    case WordBook::Taken::TooFast:
        return;
    case WordBook::Taken::Forged:
        return c.session->close(wire::Reason::Misbehaved);
    case WordBook::Taken::News:
        break;
    }
    auto &entry = m_words.entries().find(word.author)->second;
    if (!wasReached) somethingChanged();
    passOn(entry, id);
    heed(word.author, entry);
}

/** To the neighbours that don't hear it from its author, nor told it to us. */
void Hub::passOn(const WordBook::Entry &entry, ConnectionId from) {
    const auto &author = entry.word->author;
    for (auto &[id, connection] : m_connections) {
        auto &session = *connection.session;
        if (id == from || session.link().peer == author || session.flow().neighbours().contains(author)) continue;
        session.passOn(entry.word, entry.saidAt);
    }
}

/** Takes from a word what isn't known better from a session with its author. */
void Hub::heed(const PostId &post, WordBook::Entry &entry) {
    if (connectionOf(post) != nullptr) return;
    auto &record = m_records[post];
    const auto age = now() - entry.saidAt;
    record.lastSeen = std::max(record.lastSeen, m_context.environment.clock.wallNow() - age);
    const auto &ours = m_context.target->frontier();
    bool changed = !std::exchange(entry.wasFresh, m_words.isFresh(entry));
    if (entry.body.digest == digest()) {
        changed = changed || record.frontier != ours;
        record.frontier = ours;
    } else if (!entry.body.held.empty()) {
        record.frontier = wire::frontierOf(entry.body.held, ours);
        changed = true;
    }
    if (changed) m_port.changed(HubList::Peers);
    if (!entry.body.presence || !m_words.isFresh(entry)) return;
    takePresence(post, *entry.body.presence);
}

/** We hold more now: perhaps the same as posts that said what they hold. */
void Hub::compareHoldings() {
    if (m_words.entries().empty()) return;
    for (const auto &[post, entry] : m_words.entries()) {
        if (entry.body.digest != digest() || connectionOf(post) != nullptr) continue;
        m_records[post].frontier = m_context.target->frontier();
    }
}

/** Who hasn't been heard of for long is shown as such. */
void Hub::reviewWords() {
    for (auto &[post, entry] : m_words.entries()) {
        if (!entry.wasFresh || m_words.isFresh(entry)) continue;
        entry.wasFresh = false;
        m_port.changed(HubList::Peers);
        if (connectionOf(post) == nullptr && m_presence.erase(post) > 0) m_port.changed(HubList::Presence);
    }
}

} // namespace fanion::net
