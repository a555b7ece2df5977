// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ahead.h"
#include "core/replica/replica_impl.h"

#include <utility>

// What comes from others is opened ahead, and let in when it is new and well signed.

namespace fanion {

ReceiveReport Replica::Impl::receive(std::span<const Bytes> changes) {
    ReceiveReport report;
    std::deque<Arrival> queue;
    for (auto &bytes : std::exchange(m_again, {}))
        queue.push_back(Arrival::open(std::move(bytes)));
    if (hasFork()) { // that could not be settled last time
        for (auto &bytes : std::exchange(m_forkRuns, {}))
            queue.push_back(Arrival::open(std::move(bytes)));
        m_forks.clear();
    }
    settle(queue, report);
    std::size_t size = 0;
    for (const auto &bytes : changes)
        size += bytes.size();
    Ahead<Arrival> ahead(size);
    const auto open = ahead.isThreaded() ? &Arrival::openAndVerify : &Arrival::open;
    RunNames here;
    auto next = changes.begin();
    while (true) {
        for (; next != changes.end() && ahead.hasRoom(); ++next)
            ahead.add([open, &bytes = *next] { return open(bytes); });
        if (ahead.isEmpty()) break;
        auto received = ahead.take();
        if (!mayEnter(received, here, report)) continue;
        queue.push_back(std::move(received));
        settle(queue, report);
    }
    if (m_isOwnLogElsewhere && m_identity && !hasUnsealed() && !hasFork()) {
        // A restored or cloned copy of this post, at work: from here on a log of its own, so that nothing forks.
        writeAs(*m_identity);
        m_isOwnLogElsewhere = false;
    }
    report.waiting = m_waiting.size();
    return report;
}

bool Replica::Impl::mayEnter(Arrival &received, RunNames &here, ReceiveReport &report) {
    if (received.error()) {
        report.refused.emplace_back(ChangeHash{}, *received.error());
        return false;
    }
    const bool isAgain =
        !received.isBlock() && !here.emplace(received.run().first, received.head()).second; // twice in one call
    const bool isHeld = !isAgain && (received.isBlock() ? holdsAllOf(received.block()) : holdsAllOf(received.run()));
    if (isHeld && received.isBlock()) {
        for (const auto &start : received.block().logs())
            answerDoubt(start.log, start.count);
    } else if (isHeld) {
        answerDoubt(received.run().log, received.changes());
    }
    if (isAgain || isHeld || m_waiting.contains(received.bytes())) {
        report.duplicates += received.changes();
        return false;
    }
    // Each run by itself, also where a later one of its log would vouch for it: what is stored here is sent on by
    // itself, and must then be good in others' eyes.
    if (received.isSigned()) return true;
    if (received.isBlock()) {
        report.refused.emplace_back(
            received.head(), Error{ErrorCode::Corrupt, "Packed changes were refused because a signature is wrong."});
    } else {
        report.refused.emplace_back(received.head(),
                                    Error{ErrorCode::Corrupt,
                                          "A change was refused because its signature is missing or wrong.",
                                          received.run().log.post.hex()});
    }
    return false;
}

} // namespace fanion
