// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/tls_context.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>
#include <string>

namespace fanion::net {

namespace {

constexpr std::array<unsigned char, 9> kProtocol{8, 'f', 'a', 'n', 'i', 'o', 'n', '/', '1'}; // ALPN: length, name
constexpr std::string_view kExporter = "EXPORTER-fanion-session-1";
constexpr long kCertificateBytes = 4096; // ours have about 300

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T *object) const {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;

std::unexpected<Error> opensslFailed(std::string_view what) {
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    return fail(ErrorCode::Io, "OpenSSL could not " + std::string(what) + ": " + text.data() + ".");
}

/** From 1970 to 9999: a post whose clock battery is dead must still be let in. */
bool setDates(X509 *certificate) {
    return ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate), "19700101000000Z") == 1 &&
           ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), "99991231235959Z") == 1;
}

Certificate selfSigned(EVP_PKEY *key) {
    Certificate certificate(X509_new());
    if (!certificate) return nullptr;
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    auto *name = X509_get_subject_name(certificate.get());
    const auto *text = reinterpret_cast<const unsigned char *>("fanion");
    const bool made = setDates(certificate.get()) && X509_set_pubkey(certificate.get(), key) == 1 &&
                      X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1 &&
                      X509_set_issuer_name(certificate.get(), name) == 1 &&
                      X509_sign(certificate.get(), key, nullptr) > 0;
    return made ? std::move(certificate) : nullptr;
}

bool isEd25519(X509 *certificate) {
    auto *key = certificate == nullptr ? nullptr : X509_get0_pubkey(certificate);
    return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519;
}

/** Any Ed25519 key may shake hands: whether it is a member, a guest or nobody is for the session to decide. */
int verifyCertificate(X509_STORE_CTX *store, void *) {
    if (isEd25519(X509_STORE_CTX_get0_cert(store))) return 1;
    X509_STORE_CTX_set_error(store, X509_V_ERR_CERT_REJECTED);
    return 0;
}

int selectProtocol(SSL *, const unsigned char **out, unsigned char *outSize, const unsigned char *in, unsigned inSize,
                   void *) {
    unsigned char *chosen = nullptr;
    const int found = SSL_select_next_proto(&chosen, outSize, kProtocol.data(), kProtocol.size(), in, inSize);
    if (found != OPENSSL_NPN_NEGOTIATED) return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

bool configure(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                     SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_cert_list(context, kCertificateBytes);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(context, verifyCertificate, nullptr);
    SSL_CTX_set_alpn_select_cb(context, selectProtocol, nullptr);
    return SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) == 1 &&
           SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION) == 1 && SSL_CTX_set_num_tickets(context, 0) == 1 &&
           SSL_CTX_set1_sigalgs_list(context, "ed25519") == 1 &&
           SSL_CTX_set1_client_sigalgs_list(context, "ed25519") == 1 &&
           SSL_CTX_set1_groups_list(context, "X25519") == 1 &&
           SSL_CTX_set_alpn_protos(context, kProtocol.data(), kProtocol.size()) == 0;
}

} // namespace

TlsContext::TlsContext() : m_context(boost::asio::ssl::context::tlsv13) {}

Result<std::unique_ptr<TlsContext>> TlsContext::create(const Identity &identity) {
    std::unique_ptr<TlsContext> made(new TlsContext);
    auto *context = made->m_context.native_handle();
    const auto &seed = identity.seed();
    const Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
    if (!key) return opensslFailed("take this post's key");
    const auto certificate = selfSigned(key.get());
    if (!certificate) return opensslFailed("make a certificate");
    if (SSL_CTX_use_certificate(context, certificate.get()) != 1 || SSL_CTX_use_PrivateKey(context, key.get()) != 1) {
        return opensslFailed("use the certificate");
    }
    if (!configure(context)) return opensslFailed("be set to TLS 1.3 with Ed25519 and X25519");
    return made;
}

std::optional<PostId> TlsContext::peer(SSL *ssl) {
    const unsigned char *protocol = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(ssl, &protocol, &size);
    if (size == 0) return std::nullopt; // something else that speaks TLS
    const Certificate certificate(SSL_get1_peer_certificate(ssl));
    if (!isEd25519(certificate.get())) return std::nullopt;
    PostId post;
    std::size_t length = post.bytes.size();
    auto *key = X509_get0_pubkey(certificate.get());
    if (EVP_PKEY_get_raw_public_key(key, post.bytes.data(), &length) != 1 || length != post.bytes.size()) {
        return std::nullopt;
    }
    return post;
}

std::optional<Hash32> TlsContext::binding(SSL *ssl) {
    Hash32 out{};
    if (SSL_export_keying_material(ssl, out.data(), out.size(), kExporter.data(), kExporter.size(), nullptr, 0, 0) !=
        1) {
        return std::nullopt;
    }
    return out;
}

} // namespace fanion::net
