// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/diagnosis/post_call.h"

#include "net/wire/limits.h"
#include "net/wire/message_codec.h"

#include <boost/asio/post.hpp>

namespace fanion::net {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorText = boost::system::error_code;

namespace {
constexpr auto kConnect = std::chrono::milliseconds(1'500);
constexpr auto kHello = std::chrono::milliseconds(2'000);

Reach::State meaningOf(const ErrorText &error) {
    if (error == asio::error::connection_refused || error == asio::error::connection_reset)
        return Reach::State::Refused;
    if (error == asio::error::timed_out) return Reach::State::TimedOut;
    return Reach::State::Unreachable;
}
} // namespace

PostCall::PostCall(asio::io_context &io, TlsContext &tls, Clock &clock, std::optional<PublicTag> incident,
                   OnDone onDone)
    : m_clock(clock), m_incident(incident), m_onDone(std::move(onDone)), m_stream(io, tls.context()), m_deadline(io) {}

void PostCall::start(const Address &address) {
    ErrorText error;
    const auto ip = asio::ip::make_address(address.host, error);
    if (error) {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->finish(Reach::State::Unreachable); });
        return;
    }
    setDeadline(kConnect, Reach::State::TimedOut);
    m_stream.next_layer().async_connect({ip, address.port}, [self = shared_from_this()](const ErrorText &failed) {
        if (failed) return self->finish(meaningOf(failed));
        self->handshake();
    });
}

void PostCall::setDeadline(std::chrono::milliseconds after, Reach::State meaning) {
    m_deadline.expires_after(after);
    m_deadline.async_wait([self = weak_from_this(), meaning](const ErrorText &error) {
        const auto call = self.lock();
        if (!error && call) call->finish(meaning);
    });
}

void PostCall::handshake() {
    setDeadline(kHello, Reach::State::NotFanion);
    m_stream.async_handshake(asio::ssl::stream_base::client, [self = shared_from_this()](const ErrorText &error) {
        const auto peer = error ? std::nullopt : TlsContext::peer(self->m_stream.native_handle());
        if (!peer) return self->finish(Reach::State::NotFanion);
        self->m_reach.post = *peer;
        self->read();
    });
}

void PostCall::read() {
    m_stream.async_read_some(asio::buffer(m_in), [self = shared_from_this()](const ErrorText &error, std::size_t size) {
        if (error) return self->finish(Reach::State::NotFanion);
        self->take(size);
    });
}

void PostCall::take(std::size_t size) {
    m_frames.feed(ByteView(m_in).first(size));
    const auto frame = m_frames.next(limits::kFrameBeforeHello);
    if (!frame) return finish(Reach::State::NotFanion);
    if (!*frame) return read();
    const auto messages = wire::decode(**frame);
    if (!messages) return finish(Reach::State::NotFanion);
    for (const auto &message : *messages) {
        const auto *hello = std::get_if<wire::Hello>(&message);
        if (hello == nullptr) continue;
        m_reach.oldestVersion = hello->oldestVersion;
        m_reach.newestVersion = hello->newestVersion;
        m_reach.clockSkewMs = hello->wall - m_clock.wallNow();
        m_reach.instance = hello->instance;
        m_reach.hasIncident = hello->tag.has_value();
        if (hello->tag) m_reach.code = incidentCode(*hello->tag);
        m_reach.sameIncident = hello->tag.has_value() && hello->tag == m_incident;
        return finish(Reach::State::Answered);
    }
    finish(Reach::State::NotFanion);
}

void PostCall::abandon() {
    m_onDone = nullptr;
    finish(Reach::State::Untried);
}

void PostCall::finish(Reach::State state) {
    m_deadline.cancel();
    ErrorText ignored;
    m_stream.next_layer().close(ignored);
    m_reach.state = state;
    if (const auto done = std::exchange(m_onDone, nullptr)) done(m_reach);
}

} // namespace fanion::net
