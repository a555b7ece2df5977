// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/diagnosis/facts.h"
#include "net/incident_tag.h"
#include "net/transport/tls_context.h"
#include "net/wire/frame_reader.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace fanion::net {

/**
 * Calls an address to see who is there: connects, makes the TLS handshake, reads the hello that every post says at
 * once, and hangs up without a word. Ends within 3.5 s.
 */
class PostCall : public std::enable_shared_from_this<PostCall> {
public:
    using OnDone = std::function<void(const Reach &)>;

    /** \p tls (of a key made for this, so that nobody takes the call for one of this post) outlives the call. */
    PostCall(boost::asio::io_context &io, TlsContext &tls, Clock &clock, std::optional<PublicTag> incident,
             OnDone onDone);

    void start(const Address &address);
    /** Ends it without a word to anybody. */
    void abandon();

private:
    void setDeadline(std::chrono::milliseconds after, Reach::State meaning);
    void handshake();
    void read();
    void take(std::size_t size);
    void finish(Reach::State state);

    Clock &m_clock;
    std::optional<PublicTag> m_incident;
    OnDone m_onDone;
    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> m_stream;
    boost::asio::steady_timer m_deadline;
    wire::FrameReader m_frames;
    std::array<std::uint8_t, 4096> m_in{};
    Reach m_reach;
};

} // namespace fanion::net
