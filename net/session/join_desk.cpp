// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/join_desk.h"

#include "net/wire/limits.h"

namespace fanion::net {

namespace {
constexpr std::size_t kRemembered = 1024; ///< posts and addresses with failures; the oldest are forgotten first
} // namespace

bool JoinDesk::isOver(Failures &failures) const {
    const auto since = m_clock.monotonicNow() - limits::kFailedJoinsWithin;
    while (!failures.empty() && failures.front() <= since)
        failures.pop_front();
    return failures.size() >= limits::kFailedJoins;
}

bool JoinDesk::mayAsk(const PostId &post, const std::string &host) {
    const auto byPost = m_byPost.find(post);
    if (byPost != m_byPost.end() && isOver(byPost->second)) return false;
    const auto byHost = m_byHost.find(host);
    return byHost == m_byHost.end() || !isOver(byHost->second);
}

bool JoinDesk::enter() {
    if (m_pending >= limits::kPendingJoins) return false;
    ++m_pending;
    return true;
}

void JoinDesk::leave() {
    if (m_pending > 0) --m_pending;
}

template <typename Key>
void JoinDesk::count(std::map<Key, Failures> &failures, const Key &key) {
    if (failures.size() >= kRemembered && !failures.contains(key)) {
        auto oldest = failures.begin();
        for (auto it = failures.begin(); it != failures.end(); ++it) {
            if (it->second.empty() || (!oldest->second.empty() && it->second.back() < oldest->second.back()))
                oldest = it;
        }
        failures.erase(oldest);
    }
    auto &times = failures[key];
    times.push_back(m_clock.monotonicNow());
    if (times.size() > limits::kFailedJoins) times.pop_front();
}

void JoinDesk::failed(const PostId &post, const std::string &host) {
    count(m_byPost, post);
    count(m_byHost, host);
}

} // namespace fanion::net
