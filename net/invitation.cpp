// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/invitation.h"

#include "core/log/identity.h"

#include "net/base32.h"
#include "net/labelled_hash.h"

#include <arpa/inet.h>
#include <protozero/pbf_builder.hpp>
#include <protozero/pbf_message.hpp>
#include <sodium.h>

#include <algorithm>
#include <cctype>
#include <format>

namespace fanion::net {

namespace {

constexpr std::string_view kScheme = "fanion:";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kHeaderSize = 3; // version, length of the body (big-endian)
constexpr std::size_t kChecksumSize = 4;
constexpr std::size_t kMaxText = 2000;

// Fields of the body; net/protocol.proto, message Invitation.
enum class Tag : protozero::pbf_tag_type { Incident = 1, Secret, Role, ExpiresAt, Inviter, Address };

struct KeyPair {
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret{};
};

KeyPair keyPair(const std::array<std::uint8_t, 16> &secret) {
    const auto seed = labelledHash("fanion-invite-seed-1", {}, secret);
    KeyPair pair;
    crypto_sign_seed_keypair(pair.open.data(), pair.secret.data(), seed.data());
    return pair;
}

Hash32 checksum(ByteView headerAndBody) {
    return labelledHash("fanion-invite-checksum-1", {headerAndBody});
}

/** 4 or 16 bytes of IP, 2 of port; empty for what means nothing elsewhere (an address with an interface). */
std::string packAddress(const Address &address) {
    std::array<std::uint8_t, 16> ip{};
    std::size_t size = 4;
    if (inet_pton(AF_INET, address.host.c_str(), ip.data()) != 1) {
        size = 16;
        if (inet_pton(AF_INET6, address.host.c_str(), ip.data()) != 1) return {};
    }
    std::string out(ip.begin(), ip.begin() + static_cast<std::ptrdiff_t>(size));
    out += static_cast<char>(address.port >> 8);
    out += static_cast<char>(address.port & 0xff);
    return out;
}

std::optional<Address> unpackAddress(ByteView packed) {
    if (packed.size() != 6 && packed.size() != 18) return std::nullopt;
    const auto family = packed.size() == 6 ? AF_INET : AF_INET6;
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (inet_ntop(family, packed.data(), text.data(), text.size()) == nullptr) return std::nullopt;
    const auto port = packed.last(2);
    return Address{text.data(), static_cast<std::uint16_t>(port[0] << 8 | port[1])};
}

std::string encodeBody(const Invitation &invitation) {
    std::string body;
    protozero::pbf_builder<Tag> out(body);
    const auto bytes = [&](Tag tag, ByteView value) { out.add_bytes(tag, std::string(asText(value))); };
    bytes(Tag::Incident, invitation.incident.view());
    bytes(Tag::Secret, invitation.secret);
    out.add_uint32(Tag::Role, static_cast<std::uint32_t>(invitation.role));
    out.add_int64(Tag::ExpiresAt, invitation.expiresAt / 1000);
    bytes(Tag::Inviter, invitation.inviter.view());
    std::size_t count = 0;
    for (const auto &address : invitation.addresses) {
        const auto packed = packAddress(address);
        if (packed.empty() || count == Invitation::kMaxAddresses) continue;
        out.add_bytes(Tag::Address, packed);
        ++count;
    }
    return body;
}

template <typename Id>
void readId(Id &id, const protozero::data_view &data, bool &whole) {
    const auto read = Id::fromBytes(asBytes({data.data(), data.size()}));
    whole = whole && read.has_value();
    if (read) id = *read;
}

bool readField(Invitation &invitation, protozero::pbf_message<Tag> &in) {
    bool whole = true;
    switch (in.tag_and_type()) {
    case protozero::tag_and_type(Tag::Incident, protozero::pbf_wire_type::length_delimited):
        readId(invitation.incident, in.get_view(), whole);
        break;
    case protozero::tag_and_type(Tag::Secret, protozero::pbf_wire_type::length_delimited): {
        const auto view = in.get_view();
        whole = view.size() == invitation.secret.size();
        if (whole) std::copy_n(asBytes({view.data(), view.size()}).begin(), view.size(), invitation.secret.begin());
        break;
    }
    case protozero::tag_and_type(Tag::Role, protozero::pbf_wire_type::varint): {
        const auto role = in.get_uint32();
        whole =
            role >= static_cast<std::uint32_t>(Role::Observer) && role <= static_cast<std::uint32_t>(Role::Commander);
        if (whole) invitation.role = static_cast<Role>(role);
        break;
    }
    case protozero::tag_and_type(Tag::ExpiresAt, protozero::pbf_wire_type::varint): {
        const auto seconds = in.get_int64();
        whole = seconds >= 0 && seconds < (std::int64_t{1} << 40);
        if (whole) invitation.expiresAt = seconds * 1000;
        break;
    }
    case protozero::tag_and_type(Tag::Inviter, protozero::pbf_wire_type::length_delimited):
        readId(invitation.inviter, in.get_view(), whole);
        break;
    case protozero::tag_and_type(Tag::Address, protozero::pbf_wire_type::length_delimited): {
        const auto view = in.get_view();
        const auto address = unpackAddress(asBytes({view.data(), view.size()}));
        if (address && invitation.addresses.size() < Invitation::kMaxAddresses)
            invitation.addresses.push_back(*address);
        break;
    }
    default:
        in.skip();
    }
    return whole;
}

std::optional<Invitation> decodeBody(ByteView body) {
    Invitation invitation;
    bool secret = false;
    try {
        protozero::pbf_message<Tag> in(reinterpret_cast<const char *>(body.data()), body.size());
        while (in.next()) {
            secret = secret || in.tag() == Tag::Secret;
            if (!readField(invitation, in)) return std::nullopt;
        }
    } catch (const protozero::exception &) {
        return std::nullopt;
    }
    if (!secret || invitation.incident.isNull()) return std::nullopt;
    return invitation;
}

std::unexpected<Error> damaged(std::string_view what) {
    return fail(ErrorCode::Corrupt,
                std::format("The invitation {}: copy it again, whole, from where it was made.", what));
}

/** Without blanks, line breaks and the scheme; nothing when it isn't an invitation at all. */
std::optional<std::string> strip(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        if (!std::isspace(static_cast<unsigned char>(c))) kept += c;
    }
    if (kept.size() < kScheme.size()) return std::nullopt;
    for (std::size_t i = 0; i < kScheme.size(); ++i) {
        if (std::tolower(static_cast<unsigned char>(kept[i])) != kScheme[i]) return std::nullopt;
    }
    return kept.substr(kScheme.size());
}

Result<Invitation> decode(ByteView raw) {
    if (raw.empty()) return damaged("is truncated");
    if (raw[0] > kVersion) {
        return fail(
            ErrorCode::TooNew,
            "The invitation was made by a newer version of Fanion: update this post, or ask for a new one there.");
    }
    if (raw[0] != kVersion) return damaged("has a wrong character");
    if (raw.size() < kHeaderSize) return damaged("is truncated");
    const std::size_t length = static_cast<std::size_t>(raw[1]) << 8 | raw[2];
    if (raw.size() < kHeaderSize + length + kChecksumSize) return damaged("is truncated");
    const auto covered = raw.first(kHeaderSize + length);
    const auto sum = checksum(covered);
    if (!std::ranges::equal(ByteView(sum).first(kChecksumSize), raw.subspan(covered.size(), kChecksumSize)) ||
        raw.size() != covered.size() + kChecksumSize) {
        return damaged("has a wrong character (its checksum doesn't match)");
    }
    auto invitation = decodeBody(covered.subspan(kHeaderSize));
    if (!invitation) return damaged("makes no sense inside");
    return std::move(*invitation);
}

Bytes proofMessage(const IncidentId &incident, const PostId &guest) {
    Bytes message;
    for (const auto part : {asBytes("fanion-invite"), incident.view(), guest.view()})
        message.insert(message.end(), part.begin(), part.end());
    return message;
}

} // namespace

Invitation Invitation::create(Random &random, const IncidentId &incident, Role role, WallTime expiresAt,
                              const PostId &inviter, std::vector<Address> addresses) {
    Invitation made{incident, {}, role, expiresAt, inviter, std::move(addresses)};
    random.fill(made.secret);
    return made;
}

Bytes Invitation::key() const {
    const auto pair = keyPair(secret);
    return {pair.open.begin(), pair.open.end()};
}

Bytes Invitation::proof(const PostId &guest) const {
    const auto pair = keyPair(secret);
    const auto message = proofMessage(incident, guest);
    Bytes signature(crypto_sign_BYTES);
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), pair.secret.data());
    return signature;
}

bool Invitation::isProof(ByteView key, const IncidentId &incident, const PostId &guest, ByteView proof) {
    const auto signer = PostId::fromBytes(key);
    return signer && Identity::verify(*signer, proofMessage(incident, guest), proof);
}

std::string Invitation::text() const {
    const auto body = encodeBody(*this);
    Bytes raw{kVersion, static_cast<std::uint8_t>(body.size() >> 8), static_cast<std::uint8_t>(body.size() & 0xff)};
    raw.insert(raw.end(), body.begin(), body.end());
    const auto sum = checksum(raw);
    raw.insert(raw.end(), sum.begin(), sum.begin() + kChecksumSize);
    return std::string(kScheme) + toBase32(raw);
}

Result<Invitation> Invitation::parse(std::string_view text, WallTime now) {
    constexpr auto notOne = "This isn't an invitation: one starts with \"fanion:\" and is about 200 characters long.";
    if (text.size() > kMaxText) return fail(ErrorCode::InvalidArgument, notOne);
    const auto stripped = strip(text);
    if (!stripped) return fail(ErrorCode::InvalidArgument, notOne);
    const auto raw = fromBase32(*stripped);
    if (!raw) return damaged("has a character that can't be in one");
    auto invitation = decode(*raw);
    if (invitation && invitation->expiresAt != 0 && invitation->expiresAt <= now) {
        return fail(ErrorCode::Refused,
                    std::format("The invitation expired {} minutes ago by this post's clock: ask for a "
                                "new one (or set the clock right).",
                                (now - invitation->expiresAt) / 60'000));
    }
    return invitation;
}

} // namespace fanion::net
