// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "net/hub/dial_book.h"
#include "net/session/link.h"
#include "tests/simulation/sim/sim_environment.h"

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <queue>
#include <set>
#include <string>
#include <vector>

namespace fanion::sim {

using PostIndex = std::size_t;

/** Events in the order of their time, then of their making. */
class Timeline {
public:
    [[nodiscard]] const std::int64_t &now() const { return m_now; }
    void at(std::int64_t time, std::function<void()> what);
    /** Runs what is due until \p time, which then is now. */
    void runUntil(std::int64_t time);
    [[nodiscard]] std::size_t eventsRun() const { return m_run; }

private:
    struct Event {
        std::int64_t time;
        std::uint64_t order;
        std::function<void()> what;
        bool operator<(const Event &other) const {
            return time != other.time ? time > other.time : order > other.order;
        }
    };
    std::priority_queue<Event> m_events;
    std::int64_t m_now = 0;
    std::uint64_t m_order = 0;
    std::size_t m_run = 0;
};

/** A post as the network sees it. */
class Host {
public:
    virtual ~Host() = default;
    [[nodiscard]] virtual bool isUp() const = 0;
    [[nodiscard]] virtual PostId post() const = 0;
    [[nodiscard]] virtual net::ConnectionId acceptId() = 0;
    virtual void connected(net::ConnectionId id, const net::Link &link) = 0;
    virtual void bytes(net::ConnectionId id, ByteView bytes) = 0;
    virtual void closed(net::ConnectionId id, const Error &error) = 0;
    virtual void heard(ByteView datagram, const std::string &source) = 0;
    [[nodiscard]] virtual Bytes output(net::ConnectionId id) = 0;
    [[nodiscard]] virtual bool wantsRead(net::ConnectionId id) const = 0;
    [[nodiscard]] virtual bool isFinished(net::ConnectionId id) const = 0;
};

/**
 * TCP and multicast between hosts 10.0.0.1, 10.0.0.2…: delays, bandwidth, bounded send buffers, cuts in one direction
 * or both (data wait and are retransmitted, connections don't notice), resets, lost datagrams. TLS is taken as done
 * when a connection is; its exporter is a random number both ends get.
 */
class Network {
public:
    Network(Timeline &timeline, SimRandom &random) : m_timeline(timeline), m_random(random) {}

    void add(Host &host) { m_hosts.push_back(&host); }
    [[nodiscard]] static std::string ip(PostIndex post) { return "10.0.0." + std::to_string(post + 1); }
    [[nodiscard]] static net::Address address(PostIndex post) { return {ip(post), net::kDefaultPort}; }

    // Weather.
    void cut(PostIndex from, PostIndex to, bool isCut);
    void cutBoth(PostIndex a, PostIndex b, bool isCut);
    void healAll();
    void muteMulticast(bool mute) { m_mute = mute; }
    int datagramLossPercent = 0;
    std::int64_t minDelay = 1;
    std::int64_t maxDelay = 1;
    std::int64_t bytesPerMs = 10'000;                   ///< 80 Mbit/s
    std::map<PostIndex, std::int64_t> bytesPerSecondOf; ///< posts behind a slower line
    /** Breaks every connection between two posts with a reset. */
    void reset(PostIndex a, PostIndex b);
    /** A host has gone; `silently`: nobody is told (power), else its kernel resets (kill -9). */
    void down(PostIndex post, bool silently);

    // What a post's port asks.
    void connect(PostIndex from, net::ConnectionId id, const net::Address &to);
    void wake(PostIndex post, net::ConnectionId id);
    void abort(PostIndex post, net::ConnectionId id);
    void announce(PostIndex from, const Bytes &datagram);

    [[nodiscard]] std::size_t dials() const { return m_dials; }
    [[nodiscard]] std::uint64_t bytesCarried() const { return m_carried; }
    [[nodiscard]] std::size_t openConnections(PostIndex a, PostIndex b) const;
    /** With whom each post has a connection that is open at both ends. */
    [[nodiscard]] std::vector<std::set<PostIndex>> links() const;
    /** What a post says may be changed on the way: it is one of another version, or hostile. */
    std::function<Bytes(PostIndex from, PostIndex to, Bytes frame)> rewrite;
    /** Everything that ever went over the wire; for tests that look for clear text above TLS. */
    std::function<void(ByteView)> tap;

private:
    /** Between two posts, bytes a second. */
    [[nodiscard]] std::int64_t rate(PostIndex a, PostIndex b) const;
    struct Chunk {
        Bytes bytes;
        bool fin = false;
        std::int64_t arrivesAt = 0;
    };
    struct End {
        PostIndex post = 0;
        net::ConnectionId id = 0;
        bool open = true;
        std::deque<Chunk> incoming;
        std::int64_t lastArrival = 0;
        std::size_t unacknowledged = 0; ///< bytes this end has sent and not got acknowledged
        bool finSent = false;
    };
    struct Pipe {
        std::array<End, 2> ends;
    };
    using PipeId = std::uint64_t;

    [[nodiscard]] bool isCut(PostIndex from, PostIndex to) const { return m_cuts.contains({from, to}); }
    [[nodiscard]] std::int64_t delay();
    void tryConnect(PostIndex from, net::ConnectionId id, const net::Address &to, int attempt);
    void establish(PostIndex from, net::ConnectionId id, PostIndex to);
    void pump(PipeId pipe, int end);
    void deliver(PipeId pipe, int end);
    void acknowledge(PipeId pipe, int end, std::size_t size);
    void closeEnd(PipeId pipe, int end, const Error &error);
    [[nodiscard]] std::pair<PipeId, int> find(PostIndex post, net::ConnectionId id) const;

    Timeline &m_timeline;
    SimRandom &m_random;
    std::vector<Host *> m_hosts;
    std::set<std::pair<PostIndex, PostIndex>> m_cuts;
    std::map<PipeId, Pipe> m_pipes;
    std::map<std::pair<PostIndex, net::ConnectionId>, std::pair<PipeId, int>> m_byEnd;
    std::set<std::pair<PostIndex, net::ConnectionId>> m_dialling;
    PipeId m_lastPipe = 0;
    bool m_mute = false;
    std::size_t m_dials = 0;
    std::uint64_t m_carried = 0;
};

} // namespace fanion::sim
