// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"

#include <cstddef>
#include <deque>
#include <map>
#include <string>

namespace fanion::net {

/**
 * Keeps strangers' requests within bounds: limits::kFailedJoins failures a post and an address within five minutes,
 * limits::kPendingJoins waiting at once. Posts are cheap to make up, addresses less so: either is enough to be refused.
 */
class JoinDesk {
public:
    explicit JoinDesk(Clock &clock) : m_clock(clock) {}

    /** May this stranger ask (or show an invitation) now? */
    [[nodiscard]] bool mayAsk(const PostId &post, const std::string &host);
    /** Takes one of the places; false when all are taken. leave() gives it back. */
    [[nodiscard]] bool enter();
    void leave();
    /** A request was refused, ran out, or its proof was wrong. */
    void failed(const PostId &post, const std::string &host);

private:
    using Failures = std::deque<std::int64_t>;
    [[nodiscard]] bool isOver(Failures &failures) const;
    template <typename Key>
    void count(std::map<Key, Failures> &failures, const Key &key);

    Clock &m_clock;
    std::size_t m_pending = 0;
    std::map<PostId, Failures> m_byPost;
    std::map<std::string, Failures> m_byHost;
};

} // namespace fanion::net
