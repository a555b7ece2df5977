// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/identity.h"
#include "net/labelled_hash.h"

#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <optional>

namespace fanion::net {

/**
 * TLS as Fanion uses it: 1.3 only, both ends show a self-signed Ed25519 certificate made from the post's own key, so
 * that whoever completes the handshake has proven to be that post. Certificates carry no name, and dates that no wrong
 * clock can be outside of. No tickets, no resumption, no renegotiation.
 */
class TlsContext {
public:
    /** Errors: Io, when OpenSSL refuses. */
    [[nodiscard]] static Result<std::unique_ptr<TlsContext>> create(const Identity &identity);

    [[nodiscard]] boost::asio::ssl::context &context() { return m_context; }

    /** After a handshake: who is there. Nothing when it isn't a Fanion post. */
    [[nodiscard]] static std::optional<PostId> peer(SSL *ssl);
    /** After a handshake: 32 bytes that only the two ends know, another for each connection (RFC 8446 7.5). */
    [[nodiscard]] static std::optional<Hash32> binding(SSL *ssl);

private:
    TlsContext();
    boost::asio::ssl::context m_context;
};

} // namespace fanion::net
