// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/subnet_probe.h"

#include <algorithm>

namespace fanion::net {

namespace asio = boost::asio;
using ErrorText = boost::system::error_code;

namespace {
constexpr auto kStep = std::chrono::milliseconds(50);
constexpr int kCallsOfStep = 4;
constexpr std::size_t kCallsAtOnce = 128;
constexpr int kStepsUntilTold = 4;
constexpr std::uint16_t kPorts = 16;
} // namespace

SubnetProbe::SubnetProbe(asio::io_context &io, Environment environment, std::optional<IncidentId> incident,
                         OnProgress onProgress)
    : m_io(io), m_environment(environment), m_onProgress(std::move(onProgress)), m_timer(io) {
    if (incident) m_incident = incidentTag(*incident);
}

SubnetProbe::~SubnetProbe() {
    for (const auto &[address, call] : m_calls)
        call->abandon();
}

Result<void> SubnetProbe::start(const std::vector<std::string> &hosts) {
    if (hosts.empty())
        return fail(ErrorCode::NotFound, "There is no network to search: plug the cable in or join the Wi-Fi.");
    // A key of its own, so that nobody takes these calls for links of this post.
    auto tls = TlsContext::create(Identity::generate(m_environment.random));
    if (!tls) return std::unexpected(tls.error());
    m_tls = std::move(*tls);
    for (const auto &host : hosts)
        m_waiting.push_back({host, kDefaultPort});
    m_progress.all = m_waiting.size();
    step();
    return {};
}

void SubnetProbe::step() {
    for (int i = 0; i < kCallsOfStep && !m_waiting.empty() && m_calls.size() < kCallsAtOnce; ++i) {
        call(m_waiting.front());
        m_waiting.pop_front();
    }
    m_progress.done = m_waiting.empty() && m_calls.empty();
    if (!m_progress.done) {
        m_timer.expires_after(kStep);
        m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const ErrorText &error) {
            if (!error && !alive.expired()) step();
        });
    }
    if (!m_progress.done && ++m_sinceTold < kStepsUntilTold) return;
    m_sinceTold = 0;
    const auto tell = m_onProgress; // who is told may end the search, and this with it
    tell(SearchProgress(m_progress));
}

void SubnetProbe::call(const Address &address) {
    const auto call = std::make_shared<PostCall>(m_io, *m_tls, m_environment.clock, m_incident,
                                                 [this, address](const Reach &reach) { answered(address, reach); });
    m_calls[address] = call;
    call->start(address);
}

void SubnetProbe::answered(const Address &address, const Reach &reach) {
    m_calls.erase(address);
    ++m_progress.called;
    const bool isThere = reach.state == Reach::State::Refused || reach.state == Reach::State::NotFanion ||
                         reach.state == Reach::State::Answered;
    if (reach.state == Reach::State::Answered)
        m_progress.found.push_back({address, reach.post, reach.code, reach.sameIncident});
    if (!isThere || address.port != kDefaultPort) return;
    // Last of all: hardly ever does a machine have its only post on another port.
    for (std::uint16_t port = kDefaultPort + 1; port < kDefaultPort + kPorts; ++port)
        m_waiting.push_back({address.host, port});
    m_progress.all += kPorts - 1;
}

} // namespace fanion::net
