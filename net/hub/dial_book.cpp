// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/dial_book.h"

#include <algorithm>
#include <limits>
#include <set>

namespace fanion::net {

namespace {
constexpr std::int64_t kStaleAfter = 600'000;
constexpr std::int64_t kStaleEvery = 60'000;
} // namespace

DialBook::DialBook(Environment environment) : m_environment(environment) {}

std::int64_t DialBook::jittered(std::int64_t delay) {
    // Half to whole, so that two posts that lost each other don't keep meeting in the middle.
    const auto half = delay / 2;
    return half + static_cast<std::int64_t>(m_environment.random.next() % static_cast<std::uint64_t>(half + 1));
}

void DialBook::addManual(const Address &address) {
    const auto count = std::ranges::count_if(m_entries, [](const auto &e) { return e.second.manual; });
    if (static_cast<std::size_t>(count) >= limits::kManualAddresses && !m_entries.contains(address)) return;
    auto &entry = m_entries[address];
    entry.address = address;
    entry.manual = true;
    entry.nextAt = m_environment.clock.monotonicNow();
    entry.backoff = 0;
}

void DialBook::removeManual(const Address &address) {
    const auto found = m_entries.find(address);
    if (found == m_entries.end()) return;
    found->second.manual = false;
    if (found->second.post.isNull() && found->second.instance == 0 && !found->second.connection) m_entries.erase(found);
}

void DialBook::addKnown(const Address &address, const PostId &post) {
    const auto now = m_environment.clock.monotonicNow();
    if (!m_entries.contains(address)) makeRoom();
    auto &entry = m_entries[address];
    if (entry.address.host.empty()) {
        entry.address = address;
        entry.nextAt = now;
    }
    entry.post = post;
    entry.usedAt = now;
    entry.backoff = 0;
}

void DialBook::hear(const Address &address, std::uint64_t instance, std::int64_t delay) {
    const auto now = m_environment.clock.monotonicNow();
    auto found = m_entries.find(address);
    if (found == m_entries.end()) {
        const auto ofInstance =
            std::ranges::count_if(m_entries, [&](const auto &e) { return e.second.instance == instance; });
        if (static_cast<std::size_t>(ofInstance) >= limits::kAddressesOfInstance) return;
        // Fifty posts with two addresses each must not push each other out: each keeps one.
        if (ofInstance > 0 && isFull()) return;
        makeRoom();
        found = m_entries.emplace(address, DialEntry{}).first;
        found->second.address = address;
        found->second.nextAt = now + delay;
    }
    auto &entry = found->second;
    if (entry.instance != instance) {
        entry.instance = instance;
        entry.isSelf = false;
        entry.post = {};
        entry.heardSince = now;
        entry.restsUntil = 0;
    }
    entry.usedAt = now;
    // It is alive: don't wait out a long back-off, but don't let a replayed packet make us hammer it either.
    entry.nextAt = std::min(entry.nextAt, std::max(now + delay, entry.triedAt + 2 * limits::kBackoffFirst));
}

namespace {
bool mayGo(const DialEntry &entry) {
    return !entry.manual && !entry.connection;
}
} // namespace

bool DialBook::isFull() const {
    const auto count = std::ranges::count_if(m_entries, [&](const auto &e) { return mayGo(e.second); });
    return static_cast<std::size_t>(count) >= limits::kCandidates;
}

void DialBook::makeRoom() {
    if (!isFull()) return;
    std::map<std::uint64_t, int> addresses;
    for (const auto &[address, entry] : m_entries)
        ++addresses[entry.instance];
    auto oldest = m_entries.end();
    bool isSpare = false; // its post keeps another
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (!mayGo(it->second)) continue;
        const bool spare = it->second.instance != 0 && addresses[it->second.instance] > 1;
        const bool better =
            oldest == m_entries.end() || (spare != isSpare ? spare : it->second.usedAt < oldest->second.usedAt);
        if (!better) continue;
        oldest = it;
        isSpare = spare;
    }
    if (oldest != m_entries.end()) m_entries.erase(oldest);
}

void DialBook::clear() {
    std::erase_if(m_entries, [](const auto &e) { return !e.second.manual; });
    for (auto &[address, entry] : m_entries) {
        entry.post = {};
        entry.instance = 0;
        entry.connection.reset();
    }
    retryAll();
}

const DialEntry *DialBook::take(ConnectionId connection, const IsBusy &isBusy) {
    const auto now = m_environment.clock.monotonicNow();
    DialEntry *best = nullptr;
    for (auto &[address, entry] : m_entries) {
        if (entry.connection || entry.isSelf || entry.nextAt > now || isBusy(entry)) continue;
        // In turn the one heard last, so that twenty stale addresses don't hold up a post that is there, and the one
        // untried longest, so that a flood of new addresses can't starve the others.
        const bool better =
            best == nullptr || (m_freshTurn ? entry.usedAt > best->usedAt : entry.triedAt < best->triedAt);
        if (better) best = &entry;
    }
    if (best == nullptr || !m_rate.take(now)) return nullptr;
    m_freshTurn = !m_freshTurn;
    best->connection = connection;
    best->triedAt = now;
    return best;
}

std::int64_t DialBook::nextAt(const IsBusy &isBusy) {
    const auto now = m_environment.clock.monotonicNow();
    auto at = std::numeric_limits<std::int64_t>::max();
    for (const auto &[address, entry] : m_entries) {
        if (entry.connection || entry.isSelf || entry.nextAt >= at || isBusy(entry)) continue;
        at = entry.nextAt;
    }
    return at == std::numeric_limits<std::int64_t>::max() ? at : std::max(at, m_rate.nextAt(now));
}

DialEntry *DialBook::byConnection(ConnectionId connection) {
    for (auto &[address, entry] : m_entries) {
        if (entry.connection == connection) return &entry;
    }
    return nullptr;
}

void DialBook::answered(ConnectionId connection, const PostId &post) {
    if (auto *entry = byConnection(connection)) {
        entry->post = post;
        entry->usedAt = m_environment.clock.monotonicNow();
    }
}

void DialBook::isSelf(ConnectionId connection) {
    if (auto *entry = byConnection(connection)) entry->isSelf = true;
}

void DialBook::failed(ConnectionId connection, const Error &error, bool hopeless) {
    auto *entry = byConnection(connection);
    if (entry == nullptr) return;
    entry->connection.reset();
    entry->lastError = error;
    entry->backoff =
        hopeless ? limits::kBackoffLast : std::clamp(entry->backoff * 2, limits::kBackoffFirst, limits::kBackoffLast);
    entry->nextAt = m_environment.clock.monotonicNow() + jittered(entry->backoff);
    // Nobody there for a long time: don't let a list of old addresses take the turns of the others.
    if (!entry->manual && m_environment.clock.monotonicNow() - entry->usedAt > kStaleAfter) {
        entry->nextAt = m_environment.clock.monotonicNow() + jittered(kStaleEvery);
    }
    // Heard since we began to dial: it is there after all (the cable was just plugged back).
    if (!hopeless && entry->instance != 0 && entry->usedAt > entry->triedAt) {
        entry->nextAt = entry->triedAt + 2 * limits::kBackoffFirst;
    }
}

void DialBook::ended(ConnectionId connection) {
    auto *entry = byConnection(connection);
    if (entry == nullptr) return;
    entry->connection.reset();
    entry->backoff = 0;
    entry->lastError = {};
}

void DialBook::retry(const PostId &post, std::int64_t delay) {
    const auto at = m_environment.clock.monotonicNow() + delay;
    for (auto &[address, entry] : m_entries) {
        if (entry.post != post) continue;
        entry.nextAt = at;
        entry.backoff = 0;
    }
}

void DialBook::rest(const PostId &post, std::int64_t duration) {
    const auto until = m_environment.clock.monotonicNow() + 2 * jittered(duration);
    std::set<std::uint64_t> instances; // its other addresses are no better
    for (const auto &[address, entry] : m_entries) {
        if (entry.post == post && entry.instance != 0) instances.insert(entry.instance);
    }
    for (auto &[address, entry] : m_entries) {
        if (entry.post == post || instances.contains(entry.instance)) entry.restsUntil = until;
    }
}

void DialBook::retryAll() {
    const auto now = m_environment.clock.monotonicNow();
    for (auto &[address, entry] : m_entries) {
        entry.nextAt = std::min(entry.nextAt, std::max(now, entry.triedAt + limits::kBackoffFirst));
        entry.backoff = 0;
    }
}

bool DialBook::isDialling(const PostId &post) const {
    return std::ranges::any_of(m_entries, [&](const auto &e) { return e.second.connection && e.second.post == post; });
}

} // namespace fanion::net
