// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/diagnosis/post_call.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fanion::net {

/**
 * Calls the addresses of a plan one after another, where announcements don't get through: kDefaultPort first, and the
 * fifteen after it on machines that are there. At most 80 calls a second, 128 at once. Only on request: to a network's
 * guards it looks like what it is.
 */
class SubnetProbe {
public:
    using OnProgress = std::function<void(const SearchProgress &)>; ///< a few times a second, and at the end

    SubnetProbe(boost::asio::io_context &io, Environment environment, std::optional<IncidentId> incident,
                OnProgress onProgress);
    ~SubnetProbe();
    SubnetProbe(const SubnetProbe &) = delete;
    SubnetProbe &operator=(const SubnetProbe &) = delete;

    /** Errors: NotFound (no addresses to call), Io. */
    [[nodiscard]] Result<void> start(const std::vector<std::string> &hosts);
    [[nodiscard]] const SearchProgress &progress() const { return m_progress; }

private:
    void step();
    void call(const Address &address);
    void answered(const Address &address, const Reach &reach);

    boost::asio::io_context &m_io;
    Environment m_environment;
    std::optional<PublicTag> m_incident;
    OnProgress m_onProgress;
    std::unique_ptr<TlsContext> m_tls;
    boost::asio::steady_timer m_timer;
    std::deque<Address> m_waiting;
    std::map<Address, std::shared_ptr<PostCall>> m_calls;
    SearchProgress m_progress;
    int m_sinceTold = 0;                                          ///< steps
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< for a step that was due when this ended
};

} // namespace fanion::net
