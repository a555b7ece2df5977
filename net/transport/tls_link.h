// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "net/hub/dial_book.h"
#include "net/session/link.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <vector>

namespace fanion::net {

/** Whom a TlsLink serves. */
class LinkOwner {
public:
    virtual ~LinkOwner() = default;
    virtual void linkUp(ConnectionId id, const Link &link) = 0;
    virtual void linkBytes(ConnectionId id, ByteView bytes) = 0;
    /** The link is closed; it makes no further call. */
    virtual void linkDown(ConnectionId id, const Error &error) = 0;
    [[nodiscard]] virtual Bytes linkOutput(ConnectionId id) = 0;
    [[nodiscard]] virtual bool linkWantsRead(ConnectionId id) const = 0;
    [[nodiscard]] virtual bool linkIsFinished(ConnectionId id) const = 0;
};

/**
 * One TCP connection with TLS on it. It pulls one frame at a time from its owner when the socket has taken the last, so
 * a peer that doesn't read makes nothing pile up here; it reads only while the owner wants to. Deadlines:
 * limits::kConnect to connect, limits::kHandshake for TLS, a second to say goodbye.
 */
class TlsLink : public std::enable_shared_from_this<TlsLink> {
public:
    TlsLink(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context &context, ConnectionId id, LinkOwner &owner);
    ~TlsLink();
    TlsLink(const TlsLink &) = delete;
    TlsLink &operator=(const TlsLink &) = delete;

    void dial(const Address &address);
    /** The socket is connected already (accepted). */
    void accept(const Address &remote);
    /** There may be something to send, or the wish to read may have changed. */
    void wake();
    /** Closes at once and makes no further call to the owner. */
    void abandon();
    [[nodiscard]] bool isUp() const { return m_isUp; } ///< TLS is done

private:
    using ErrorText = boost::system::error_code;

    void setDeadline(std::int64_t milliseconds, const char *message);
    void tune();
    void handshake(bool outgoing);
    void up(bool outgoing);
    void pump();
    void read();
    void write();
    void finish();
    void drain();
    void fail(const Error &error);
    void close();

    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> m_stream;
    boost::asio::steady_timer m_deadline;
    ConnectionId m_id;
    LinkOwner *m_owner; ///< null once abandoned or reported down
    Address m_remote;
    std::vector<std::uint8_t> m_in;
    Bytes m_out;
    bool m_isUp = false;
    bool m_pumping = false;
    bool m_reading = false;
    bool m_writing = false;
    bool m_finishing = false;
};

} // namespace fanion::net
