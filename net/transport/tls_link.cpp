// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/tls_link.h"

#include "net/transport/tls_context.h"
#include "net/wire/limits.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <netinet/tcp.h>

namespace fanion::net {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {
constexpr std::size_t kReadBuffer = 64 * 1024;
constexpr int kUnsent = 64 * 1024;       // in the kernel: the rest waits where it can still be reordered
constexpr std::int64_t kGoodbye = 1'000; // ms for the last words to arrive
constexpr int kKeepAliveSeconds = 15;
} // namespace

TlsLink::TlsLink(tcp::socket socket, asio::ssl::context &context, ConnectionId id, LinkOwner &owner)
    : m_stream(std::move(socket), context), m_deadline(m_stream.get_executor()), m_id(id), m_owner(&owner) {}

TlsLink::~TlsLink() = default;

void TlsLink::setDeadline(std::int64_t milliseconds, const char *message) {
    m_deadline.expires_after(std::chrono::milliseconds(milliseconds));
    m_deadline.async_wait([self = weak_from_this(), message](const ErrorText &error) {
        const auto link = self.lock();
        if (!error && link) link->fail({ErrorCode::Io, message});
    });
}

void TlsLink::dial(const Address &address) {
    m_remote = address;
    ErrorText error;
    const auto ip = asio::ip::make_address(address.host, error);
    if (error) {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            self->fail({ErrorCode::InvalidArgument, "That isn't an IP address: type one like 192.168.1.4."});
        });
        return;
    }
    setDeadline(limits::kConnect, "Nobody answers at that address: check it, the cable and the firewall.");
    m_stream.next_layer().async_connect({ip, address.port}, [self = shared_from_this()](const ErrorText &failed) {
        if (self->m_owner == nullptr) return;
        if (failed == asio::error::connection_refused)
            return self->fail({ErrorCode::NotFound, "Nobody listens at that address: is Fanion open there?"});
        if (failed) return self->fail({ErrorCode::Io, "No connection: " + failed.message() + "."});
        self->tune();
        self->handshake(true);
    });
}

void TlsLink::accept(const Address &remote) {
    m_remote = remote;
    tune();
    handshake(false);
}

void TlsLink::tune() {
    auto &socket = m_stream.next_layer();
    ErrorText ignored; // each is an improvement, none a condition
    socket.set_option(tcp::no_delay(true), ignored);
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
    const auto set = [&](int option, int value) {
        (void)setsockopt(socket.native_handle(), IPPROTO_TCP, option, &value, sizeof value);
    };
    set(TCP_KEEPIDLE, kKeepAliveSeconds);
    set(TCP_NOTSENT_LOWAT, kUnsent);
}

void TlsLink::handshake(bool outgoing) {
    setDeadline(limits::kHandshake, "The other end connected and then said nothing that makes sense.");
    const auto type = outgoing ? asio::ssl::stream_base::client : asio::ssl::stream_base::server;
    m_stream.async_handshake(type, [self = shared_from_this(), outgoing](const ErrorText &error) {
        if (self->m_owner == nullptr) return;
        if (error)
            return self->fail(
                {ErrorCode::Foreign, "Whoever answers there is no Fanion post: " + error.message() + "."});
        self->up(outgoing);
    });
}

void TlsLink::up(bool outgoing) {
    m_deadline.cancel();
    auto *ssl = m_stream.native_handle();
    const auto peer = TlsContext::peer(ssl);
    const auto binding = TlsContext::binding(ssl);
    if (!peer || !binding) return fail({ErrorCode::Foreign, "Whoever answers there is no Fanion post."});
    m_in.resize(kReadBuffer);
    m_isUp = true;
    m_owner->linkUp(m_id, {*peer, m_remote, outgoing, *binding});
    wake();
}

void TlsLink::wake() {
    if (!m_isUp || m_pumping || m_owner == nullptr) return;
    m_pumping = true;
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_pumping = false;
        self->pump();
    });
}

void TlsLink::pump() {
    if (m_owner == nullptr || m_finishing) return;
    write();
    if (m_owner == nullptr || m_finishing) return;
    read();
}

void TlsLink::read() {
    if (m_reading || !m_owner->linkWantsRead(m_id)) return;
    m_reading = true;
    m_stream.async_read_some(asio::buffer(m_in), [self = shared_from_this()](const ErrorText &error, std::size_t size) {
        self->m_reading = false;
        if (self->m_owner == nullptr) return;
        if (self->m_finishing && !error) return self->drain();
        if (error) return self->fail({ErrorCode::Io, "The connection broke: " + error.message() + "."});
        self->m_owner->linkBytes(self->m_id, ByteView(self->m_in).first(size));
        if (self->m_owner != nullptr) self->pump();
    });
}

void TlsLink::write() {
    if (m_writing) return;
    m_out = m_owner->linkOutput(m_id);
    if (m_out.empty()) {
        if (m_owner->linkIsFinished(m_id)) finish();
        return;
    }
    m_writing = true;
    asio::async_write(m_stream, asio::buffer(m_out), [self = shared_from_this()](const ErrorText &error, std::size_t) {
        self->m_writing = false;
        if (self->m_owner == nullptr) return;
        if (error) return self->fail({ErrorCode::Io, "The connection broke: " + error.message() + "."});
        self->pump();
    });
}

/** All is said. Closing with unread input would reset the connection and lose the goodbye, so read on for a moment. */
void TlsLink::finish() {
    m_finishing = true;
    ErrorText ignored;
    m_stream.next_layer().shutdown(tcp::socket::shutdown_send, ignored);
    setDeadline(kGoodbye, "The connection was closed.");
    if (!m_reading) drain();
}

void TlsLink::drain() {
    m_reading = true;
    auto &socket = m_stream.next_layer();
    socket.async_read_some(asio::buffer(m_in), [self = shared_from_this()](const ErrorText &error, std::size_t) {
        self->m_reading = false;
        if (self->m_owner == nullptr) return;
        if (error) return self->fail({ErrorCode::Io, "The connection was closed."});
        self->drain();
    });
}

void TlsLink::fail(const Error &error) {
    auto *owner = std::exchange(m_owner, nullptr);
    close();
    if (owner != nullptr) owner->linkDown(m_id, error);
}

void TlsLink::abandon() {
    m_owner = nullptr;
    close();
}

void TlsLink::close() {
    m_deadline.cancel();
    ErrorText ignored;
    m_stream.next_layer().close(ignored);
}

} // namespace fanion::net
