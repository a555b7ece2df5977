// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/change_flow.h"

#include "core/model/limits.h"
#include "net/wire/limits.h"
#include "net/wire/message_codec.h"

#include <algorithm>
#include <limits>

namespace fanion::net {

namespace {

constexpr auto kNever = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kSmallestRoom = 2 * 1024; ///< less left in a frame isn't worth a look into the store…
constexpr std::size_t kSmallestOfSmall = 256;   ///< … if the line has room for that
constexpr std::size_t kOverhead = 8;            ///< of a change in a frame: tag and length

std::uint64_t sequenceIn(const Frontier &frontier, const LogId &log) {
    const auto found = frontier.find(log);
    return found == frontier.end() ? 0 : found->second.sequence;
}

std::size_t roomIn(const std::string &frame, std::size_t limit) {
    const auto least = std::min(kSmallestRoom, std::max(kSmallestOfSmall, limit / 2));
    return frame.size() + least > limit ? 0 : limit - frame.size();
}

} // namespace

ChangeFlow::ChangeFlow(Clock &clock, const PostId &self, const PostId &peer)
    : m_clock(clock), m_self(self), m_peer(peer), m_resendAfter(limits::kResendFirst) {}

void ChangeFlow::start(SyncTarget &target) {
    m_target = &target;
    m_tell = true;
}

void ChangeFlow::setTrusted(bool trusted) {
    if (trusted && !m_trusted) m_mayHaveMore = m_tell = true;
    m_trusted = trusted;
}

void ChangeFlow::onFrontier(const wire::FrontierUpdate &update) {
    if (update.reset) {
        m_resetting = true;
        m_arriving.clear();
    }
    auto &into = m_resetting ? m_arriving : m_theirs;
    for (const auto &[log, head] : update.heads) {
        // Who takes back what it had needs it anew: a log turned out to fork, or is in doubt.
        if (head.sequence < sequenceIn(m_theirs, log)) m_sent[log] = head;
        into[log] = head;
    }
    if (!update.complete) return;
    if (m_resetting) {
        m_theirs = std::move(m_arriving);
        m_arriving.clear();
        m_resetting = false;
    }
    m_knowsTheirs = true;
    for (const auto &[log, head] : m_theirs) {
        auto &sent = m_sent[log];
        if (head.sequence >= sent.sequence) sent = head;
    }
    dropAcknowledged();
    m_mayHaveMore = true;
}

void ChangeFlow::dropAcknowledged() {
    const auto before = m_inFlight.size();
    while (!m_inFlight.empty() && sequenceIn(m_theirs, m_inFlight.front().log) >= m_inFlight.front().sequence) {
        m_inFlightBytes -= m_inFlight.front().size;
        m_acknowledged = m_inFlight.front().mark;
        m_inFlight.pop_front();
    }
    if (m_inFlight.size() != before) {
        m_stuckSince = m_clock.monotonicNow();
        m_resendAfter = limits::kResendFirst;
    }
}

Result<Delivery> ChangeFlow::onChanges(const std::vector<Bytes> &changes) {
    std::size_t size = 0;
    for (const auto &change : changes)
        size += change.size();
    m_received += size;
    auto delivery = m_target->accept(m_peer, changes);
    if (delivery.accepted > 0) m_uncommitted += size;
    const auto corrupt = std::ranges::find(delivery.refused, ErrorCode::Corrupt, &Error::code);
    if (corrupt != delivery.refused.end()) return std::unexpected(*corrupt);
    return delivery;
}

static_assert(limits::kChangeSize == fanion::limits::kRunBytes);

Result<Delivery> ChangeFlow::onPart(const wire::ChangePart &part) {
    if (m_assembly.size() + part.bytes.size() > limits::kChangeSize) {
        return fail(ErrorCode::TooLarge, "A change is larger than 9 MiB.");
    }
    m_assembly.insert(m_assembly.end(), part.bytes.begin(), part.bytes.end());
    if (!part.last) return Delivery{};
    std::vector<Bytes> whole;
    whole.push_back(std::exchange(m_assembly, {}));
    return onChanges(whole);
}

void ChangeFlow::onNeighbours(const std::vector<PostId> &posts) {
    m_neighbours = {posts.begin(), posts.end()};
    m_mayHaveMore = true;
}

void ChangeFlow::onCommitted() {
    m_uncommitted = 0;
    m_tell = true;
    m_mayHaveMore = true;
}

void ChangeFlow::onArrived(std::uint64_t mark) {
    if (mark >= m_mark && m_arrived < m_mark) m_stuckSince = m_clock.monotonicNow();
    m_arrived = std::max(m_arrived, mark);
}

void ChangeFlow::resendIfStuck() {
    if (m_inFlight.empty() || !hasAllArrived() || m_clock.monotonicNow() < m_stuckSince + m_resendAfter) return;
    m_sent = m_theirs;
    m_inFlight.clear();
    m_inFlightBytes = 0;
    m_mayHaveMore = true;
    m_resendAfter = std::min(m_resendAfter * 2, limits::kResendLast);
}

bool ChangeFlow::wantsChanges() const {
    return m_uncommitted < limits::kUncommitted;
}

std::int64_t ChangeFlow::wakeAt() const {
    auto at = kNever;
    if (m_target == nullptr) return at;
    if (m_tell) at = m_toldFirst ? m_tellAt : m_clock.monotonicNow();
    for (const auto &[log, until] : m_heldUntil)
        at = std::min(at, until);
    if (!m_inFlight.empty() && hasAllArrived()) at = std::min(at, m_stuckSince + m_resendAfter);
    return at;
}

void ChangeFlow::produceChanges(std::string &frame, std::size_t limit) {
    if (m_target == nullptr || !m_trusted || !m_knowsTheirs) return;
    if (m_part.empty()) {
        produceNext(frame, limit);
    } else {
        producePart(frame, limit);
    }
}

void ChangeFlow::produceFrontier(std::string &frame, const LinePace &pace) {
    if (m_target == nullptr) return;
    const auto now = m_clock.monotonicNow();
    if (!m_tell || (m_toldFirst && now < m_tellAt)) return;
    const auto before = frame.size();
    wire::FrontierUpdate update;
    update.reset = !m_toldFirst && m_told.empty();
    const auto most = (limits::kFrameSent - std::min(frame.size(), limits::kFrameSent)) / wire::kHeadSize;
    // Who is not known to be a member learns nothing, not even how much there is.
    const Frontier nothing;
    for (const auto &[log, head] : m_trusted ? m_target->frontier() : nothing) {
        auto &told = m_told[log];
        if (told == head) continue;
        if (update.heads.size() >= most) {
            update.complete = false;
            break;
        }
        told = head;
        update.heads.emplace_back(log, head);
    }
    if (update.complete) m_tell = false;
    const bool first = !m_toldFirst;
    if (update.complete) m_toldFirst = true;
    if (!update.heads.empty() || first) wire::encode(frame, update);
    m_tellAt = now + std::max(limits::kAckEvery, pace.restAfter(frame.size() - before));
}

Frontier ChangeFlow::assumed() {
    Frontier there = m_sent;
    if (m_neighbours.empty()) {
        m_heldUntil.clear();
        return there;
    }
    const auto now = m_clock.monotonicNow();
    for (const auto &[log, head] : m_target->frontier()) {
        if (log.post == m_self || !m_neighbours.contains(log.post)) continue;
        if (head.sequence <= sequenceIn(m_sent, log)) {
            m_heldUntil.erase(log);
            continue;
        }
        const auto until = m_heldUntil.try_emplace(log, now + limits::kForwardDelay).first->second;
        if (now < until) there[log] = head;
    }
    return there;
}

void ChangeFlow::produceNext(std::string &frame, std::size_t limit) {
    const auto now = m_clock.monotonicNow();
    for (const auto &[log, until] : m_heldUntil)
        m_mayHaveMore = m_mayHaveMore || now >= until;
    if (!m_mayHaveMore || m_inFlightBytes >= limits::kInFlight) return;
    const auto room = roomIn(frame, limit);
    if (room == 0) return;
    const auto found = m_target->changesAfter(assumed(), room);
    if (!found || found->empty()) { // an unreadable store shows its own trouble; the next commit tries again
        m_mayHaveMore = false;
        std::erase_if(m_heldUntil, [now](const auto &held) { return now >= held.second; });
        return;
    }
    wire::Changes message;
    std::size_t size = 0;
    for (const auto &change : *found) {
        if (change.bytes.size() + kOverhead > room) {
            if (!message.changes.empty()) break;
            m_part = change.bytes;
            m_partSent = 0;
            markSent(change);
            return producePart(frame, limit);
        }
        size += change.bytes.size() + kOverhead;
        if (size > room || message.changes.size() == limits::kChangesOfFrame) break;
        message.changes.push_back(change.bytes);
        markSent(change);
    }
    wire::encode(frame, message);
}

void ChangeFlow::producePart(std::string &frame, std::size_t limit) {
    const auto room = roomIn(frame, limit);
    if (room == 0) return;
    const auto size = std::min(room, m_part.size() - m_partSent);
    const auto from = m_part.begin() + static_cast<std::ptrdiff_t>(m_partSent);
    m_partSent += size;
    const bool last = m_partSent == m_part.size();
    wire::encode(frame, wire::ChangePart{{from, from + static_cast<std::ptrdiff_t>(size)}, last});
    ++m_mark;
    if (last) m_part.clear();
}

void ChangeFlow::markSent(const ChangeRun &change) {
    change.forEachLog([this](const ChangeSpan &span) { m_sent[span.log] = {span.sequence, span.hash}; });
    m_inFlight.push_back({change.log, change.sequence, change.bytes.size(), ++m_mark});
    m_inFlightBytes += change.bytes.size();
}

std::size_t ChangeFlow::missing(const Frontier &a, const Frontier &b) {
    std::size_t count = 0;
    for (const auto &[log, head] : a) {
        const auto found = b.find(log);
        const auto other = found == b.end() ? 0 : found->second.sequence;
        if (head.sequence > other) {
            count += static_cast<std::size_t>(head.sequence - other);
        } else if (head.sequence == other && found != b.end() && head.hash != found->second.hash) {
            ++count;
        }
    }
    return count;
}

} // namespace fanion::net
