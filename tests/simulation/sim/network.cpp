// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim/network.h"

#include "net/wire/limits.h"

#include <algorithm>

namespace fanion::sim {

namespace {
constexpr std::size_t kSendBuffer = 128 * 1024;
constexpr std::int64_t kRetransmit = 200;
constexpr std::size_t kSegment = 16 * 1024; // what a receiver gets at once
const Error kReset{ErrorCode::Io, "Connection reset."};
const Error kTimedOut{ErrorCode::Io, "Connection timed out."};
} // namespace

void Timeline::at(std::int64_t time, std::function<void()> what) {
    m_events.push({std::max(time, m_now), ++m_order, std::move(what)});
}

void Timeline::runUntil(std::int64_t time) {
    while (!m_events.empty() && m_events.top().time <= time) {
        auto event = m_events.top();
        m_events.pop();
        m_now = event.time;
        ++m_run;
        event.what();
    }
    m_now = time;
}

void Network::cut(PostIndex from, PostIndex to, bool isCut) {
    if (isCut) {
        m_cuts.insert({from, to});
    } else {
        m_cuts.erase({from, to});
    }
}

void Network::cutBoth(PostIndex a, PostIndex b, bool isCut) {
    cut(a, b, isCut);
    cut(b, a, isCut);
}

void Network::healAll() {
    m_cuts.clear();
    m_mute = false;
    datagramLossPercent = 0;
}

std::int64_t Network::delay() {
    return minDelay + m_random.below(maxDelay - minDelay + 1);
}

std::pair<Network::PipeId, int> Network::find(PostIndex post, net::ConnectionId id) const {
    const auto found = m_byEnd.find({post, id});
    return found == m_byEnd.end() ? std::pair<PipeId, int>{0, 0} : found->second;
}

void Network::connect(PostIndex from, net::ConnectionId id, const net::Address &to) {
    ++m_dials;
    m_dialling.insert({from, id});
    tryConnect(from, id, to, 0);
}

void Network::tryConnect(PostIndex from, net::ConnectionId id, const net::Address &to, int attempt) {
    const auto fails = [this, from, id](std::int64_t after, const Error &error) {
        m_timeline.at(m_timeline.now() + after, [this, from, id, error] {
            if (m_dialling.erase({from, id}) > 0) m_hosts[from]->closed(id, error);
        });
    };
    PostIndex target = m_hosts.size();
    for (PostIndex i = 0; i < m_hosts.size(); ++i) {
        if (address(i) == to) target = i;
    }
    if (target == m_hosts.size()) return fails(net::limits::kConnect, kTimedOut); // nobody has that address
    const auto roundTrip = delay() + delay();
    if (isCut(from, target) || isCut(target, from)) {
        if (attempt > 0) return fails(net::limits::kConnect - 1'000, kTimedOut);
        m_timeline.at(m_timeline.now() + 1'000, [this, from, id, to] { // SYN again
            if (m_dialling.contains({from, id})) tryConnect(from, id, to, 1);
        });
        return;
    }
    if (!m_hosts[target]->isUp()) return fails(roundTrip, kReset);
    m_timeline.at(m_timeline.now() + 2 * roundTrip, [this, from, id, target] {
        if (m_dialling.erase({from, id}) == 0) return;
        if (!m_hosts[target]->isUp() || isCut(from, target)) return m_hosts[from]->closed(id, kReset);
        establish(from, id, target);
    });
}

void Network::establish(PostIndex from, net::ConnectionId id, PostIndex to) {
    const auto pipeId = ++m_lastPipe;
    auto &pipe = m_pipes[pipeId];
    pipe.ends[0].post = from;
    pipe.ends[0].id = id;
    pipe.ends[1].post = to;
    pipe.ends[1].id = m_hosts[to]->acceptId();
    m_byEnd[{from, id}] = {pipeId, 0};
    m_byEnd[{to, pipe.ends[1].id}] = {pipeId, 1};
    net::Link dialler{m_hosts[to]->post(), address(to), true, {}};
    m_random.fill(dialler.binding);
    net::Link acceptor{m_hosts[from]->post(),
                       {ip(from), static_cast<std::uint16_t>(50'000 + pipeId % 10'000)},
                       false,
                       dialler.binding};
    m_hosts[to]->connected(pipe.ends[1].id, acceptor);
    if (m_byEnd.contains({from, id})) m_hosts[from]->connected(id, dialler);
}

void Network::wake(PostIndex post, net::ConnectionId id) {
    const auto [pipe, end] = find(post, id);
    if (pipe == 0) return;
    m_timeline.at(m_timeline.now(), [this, pipe, end] {
        pump(pipe, end);
        deliver(pipe, end);
    });
}

std::int64_t Network::rate(PostIndex a, PostIndex b) const {
    auto least = bytesPerMs * 1'000;
    for (const auto post : {a, b}) {
        const auto found = bytesPerSecondOf.find(post);
        if (found != bytesPerSecondOf.end()) least = std::min(least, found->second);
    }
    return least;
}

void Network::pump(PipeId pipeId, int endIndex) {
    const auto found = m_pipes.find(pipeId);
    if (found == m_pipes.end()) return;
    auto &end = found->second.ends[static_cast<std::size_t>(endIndex)];
    auto &other = found->second.ends[static_cast<std::size_t>(1 - endIndex)];
    if (!end.open || end.finSent) return;
    auto &host = *m_hosts[end.post];
    const auto bytesPerSecond = rate(end.post, other.post);
    const auto buffer =
        std::clamp<std::size_t>(static_cast<std::size_t>(bytesPerSecond) * 3 / 10, 8 * 1024, kSendBuffer);
    while (end.unacknowledged < buffer) {
        auto bytes = host.output(end.id);
        const bool fin = bytes.empty();
        if (fin && !host.isFinished(end.id)) return;
        if (rewrite && !fin) bytes = rewrite(end.post, other.post, std::move(bytes));
        m_carried += bytes.size();
        if (tap) tap(bytes);
        end.unacknowledged += bytes.size();
        other.lastArrival = std::max(other.lastArrival, m_timeline.now() + delay());
        // Cut as TCP cuts, and no faster than the line: a slow one delivers a little all the time.
        const auto segment = std::clamp<std::size_t>(static_cast<std::size_t>(bytesPerSecond) / 5, 200, kSegment);
        for (std::size_t i = 0; i < bytes.size(); i += segment) {
            const auto last = std::min(i + segment, bytes.size());
            other.lastArrival += static_cast<std::int64_t>(last - i) * 1'000 / bytesPerSecond;
            other.incoming.push_back({Bytes(bytes.begin() + static_cast<std::ptrdiff_t>(i),
                                            bytes.begin() + static_cast<std::ptrdiff_t>(last)),
                                      false, other.lastArrival});
            m_timeline.at(other.lastArrival, [this, pipeId, endIndex] { deliver(pipeId, 1 - endIndex); });
        }
        const auto arrivesAt = other.lastArrival;
        if (fin) other.incoming.push_back({{}, true, arrivesAt});
        m_timeline.at(arrivesAt, [this, pipeId, endIndex] { deliver(pipeId, 1 - endIndex); });
        if (fin) {
            end.finSent = true;
            const auto error = kReset;
            m_timeline.at(m_timeline.now(), [this, pipeId, endIndex, error] { closeEnd(pipeId, endIndex, error); });
            return;
        }
    }
}

void Network::deliver(PipeId pipeId, int endIndex) {
    while (true) {
        const auto found = m_pipes.find(pipeId);
        if (found == m_pipes.end()) return;
        auto &end = found->second.ends[static_cast<std::size_t>(endIndex)];
        auto &other = found->second.ends[static_cast<std::size_t>(1 - endIndex)];
        if (!end.open || end.incoming.empty() || end.incoming.front().arrivesAt > m_timeline.now()) return;
        if (isCut(other.post, end.post)) {
            end.incoming.front().arrivesAt = m_timeline.now() + kRetransmit;
            m_timeline.at(m_timeline.now() + kRetransmit, [this, pipeId, endIndex] { deliver(pipeId, endIndex); });
            return;
        }
        if (!end.incoming.front().fin && !m_hosts[end.post]->wantsRead(end.id)) return; // wake() comes back
        const auto chunk = std::move(end.incoming.front());
        end.incoming.pop_front();
        if (chunk.fin) return closeEnd(pipeId, endIndex, kReset);
        acknowledge(pipeId, 1 - endIndex, chunk.bytes.size());
        m_hosts[end.post]->bytes(end.id, chunk.bytes);
    }
}

void Network::acknowledge(PipeId pipeId, int endIndex, std::size_t size) {
    const auto found = m_pipes.find(pipeId);
    if (found == m_pipes.end()) return;
    auto &end = found->second.ends[static_cast<std::size_t>(endIndex)];
    const auto &other = found->second.ends[static_cast<std::size_t>(1 - endIndex)];
    const auto after = isCut(other.post, end.post) ? kRetransmit : minDelay;
    m_timeline.at(m_timeline.now() + after, [this, pipeId, endIndex, size] {
        const auto again = m_pipes.find(pipeId);
        if (again == m_pipes.end()) return;
        auto &sender = again->second.ends[static_cast<std::size_t>(endIndex)];
        const auto &receiver = again->second.ends[static_cast<std::size_t>(1 - endIndex)];
        if (isCut(receiver.post, sender.post)) return acknowledge(pipeId, endIndex, size);
        sender.unacknowledged -= size;
        pump(pipeId, endIndex);
    });
}

/** This end is closed; what it sent before still arrives, then the other end learns of it. */
void Network::closeEnd(PipeId pipeId, int endIndex, const Error &error) {
    const auto found = m_pipes.find(pipeId);
    if (found == m_pipes.end()) return;
    auto &end = found->second.ends[static_cast<std::size_t>(endIndex)];
    auto &other = found->second.ends[static_cast<std::size_t>(1 - endIndex)];
    if (!end.open) return;
    end.open = false;
    const auto post = end.post;
    const auto id = end.id;
    m_byEnd.erase({post, id});
    if (!other.open) {
        m_pipes.erase(found);
    } else if (!end.finSent) {
        end.finSent = true;
        const auto arrivesAt = std::max(other.lastArrival, m_timeline.now() + delay());
        other.incoming.push_back({{}, true, arrivesAt});
        m_timeline.at(arrivesAt, [this, pipeId, endIndex] { deliver(pipeId, 1 - endIndex); });
    }
    if (m_hosts[post]->isUp()) m_hosts[post]->closed(id, error);
}

void Network::abort(PostIndex post, net::ConnectionId id) {
    m_dialling.erase({post, id});
    const auto [pipe, end] = find(post, id);
    if (pipe != 0) {
        m_timeline.at(m_timeline.now(), [this, pipe, end] { closeEnd(pipe, end, kReset); });
    }
}

void Network::reset(PostIndex a, PostIndex b) {
    std::vector<PipeId> hit;
    for (const auto &[id, pipe] : m_pipes) {
        const auto x = pipe.ends[0].post;
        const auto y = pipe.ends[1].post;
        if ((x == a && y == b) || (x == b && y == a)) hit.push_back(id);
    }
    for (const auto id : hit) {
        closeEnd(id, 0, kReset);
        closeEnd(id, 1, kReset);
    }
}

void Network::down(PostIndex post, bool silently) {
    std::erase_if(m_dialling, [post](const auto &d) { return d.first == post; });
    std::vector<PipeId> hit;
    for (const auto &[id, pipe] : m_pipes) {
        if (pipe.ends[0].post == post || pipe.ends[1].post == post) hit.push_back(id);
    }
    for (const auto id : hit) {
        auto &pipe = m_pipes[id];
        const int end = pipe.ends[0].post == post ? 0 : 1;
        auto &mine = pipe.ends[static_cast<std::size_t>(end)];
        if (silently) mine.finSent = true; // nobody will tell the other end
        closeEnd(id, end, kReset);
    }
}

void Network::announce(PostIndex from, const Bytes &datagram) {
    if (m_mute) return;
    for (PostIndex to = 0; to < m_hosts.size(); ++to) {
        if (to == from || isCut(from, to) || m_random.chance(datagramLossPercent)) continue;
        m_timeline.at(m_timeline.now() + delay(), [this, from, to, datagram] {
            if (m_hosts[to]->isUp()) m_hosts[to]->heard(datagram, ip(from));
        });
    }
}

std::size_t Network::openConnections(PostIndex a, PostIndex b) const {
    return static_cast<std::size_t>(std::ranges::count_if(m_pipes, [&](const auto &entry) {
        const auto &ends = entry.second.ends;
        return ends[0].open && ends[1].open &&
               ((ends[0].post == a && ends[1].post == b) || (ends[0].post == b && ends[1].post == a));
    }));
}

std::vector<std::set<PostIndex>> Network::links() const {
    std::vector<std::set<PostIndex>> out(m_hosts.size());
    for (const auto &[id, pipe] : m_pipes) {
        if (!pipe.ends[0].open || !pipe.ends[1].open) continue;
        out[pipe.ends[0].post].insert(pipe.ends[1].post);
        out[pipe.ends[1].post].insert(pipe.ends[0].post);
    }
    return out;
}

} // namespace fanion::sim
