// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/announcement.h"

#include "net/labelled_hash.h"
#include "net/wire/limits.h"

#include <protozero/pbf_builder.hpp>
#include <protozero/pbf_message.hpp>

#include <algorithm>

namespace fanion::net {

namespace {

constexpr std::string_view kMagic = "FAN1";
static_assert(Announcement::kSize <= limits::kAnnouncementSize);

enum class Tag : protozero::pbf_tag_type { Instance = 1, Port, Tag, Nonce, Mark, Goodbye, Padding = 15 };

std::array<std::uint8_t, 8> bigEndian(std::uint64_t value) {
    std::array<std::uint8_t, 8> bytes{};
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte, value >>= 8) {
        *byte = static_cast<std::uint8_t>(value & 0xff);
    }
    return bytes;
}

template <std::size_t Size>
bool copyExact(protozero::data_view from, std::array<std::uint8_t, Size> &to) {
    if (from.size() != Size) return false;
    std::ranges::copy(asBytes({from.data(), from.size()}), to.begin());
    return true;
}

bool readField(Announcement &read, protozero::pbf_message<Tag> &in) {
    using protozero::pbf_wire_type;
    using protozero::tag_and_type;
    switch (in.tag_and_type()) {
    case tag_and_type(Tag::Instance, pbf_wire_type::fixed64):
        read.instance = in.get_fixed64();
        return true;
    case tag_and_type(Tag::Nonce, pbf_wire_type::fixed64):
        read.nonce = in.get_fixed64();
        return true;
    case tag_and_type(Tag::Goodbye, pbf_wire_type::varint):
        read.goodbye = in.get_bool();
        return true;
    case tag_and_type(Tag::Mark, pbf_wire_type::length_delimited):
        return copyExact(in.get_view(), read.mark);
    case tag_and_type(Tag::Port, pbf_wire_type::varint): {
        const auto port = in.get_uint32();
        read.port = static_cast<std::uint16_t>(port);
        return port <= 65535;
    }
    case tag_and_type(Tag::Tag, pbf_wire_type::length_delimited): {
        PublicTag tag;
        const bool whole = copyExact(in.get_view(), tag.bytes);
        read.tag = tag;
        return whole;
    }
    default:
        in.skip();
        return true;
    }
}

} // namespace

std::array<std::uint8_t, 16> Announcement::computeMark(const IncidentId &incident) const {
    const auto port16 = bigEndian(port);
    const auto flag = bigEndian(goodbye ? 1 : 0);
    const auto hash = labelledHash("fanion-announce-1",
                                   {bigEndian(instance), port16, incidentTag(incident).view(), bigEndian(nonce), flag},
                                   incident.view());
    std::array<std::uint8_t, 16> out{};
    std::copy_n(hash.begin(), out.size(), out.begin());
    return out;
}

void Announcement::markFor(const IncidentId &incident) {
    tag = incidentTag(incident);
    mark = computeMark(incident);
}

bool Announcement::isMarkedFor(const IncidentId &incident) const {
    return tag == incidentTag(incident) && sameSecret(mark, computeMark(incident));
}

Bytes Announcement::encode() const {
    std::string body;
    protozero::pbf_builder<Tag> out(body);
    out.add_fixed64(Tag::Instance, instance);
    if (port != 0) out.add_uint32(Tag::Port, port);
    if (tag) out.add_bytes(Tag::Tag, std::string(asText(tag->view())));
    out.add_fixed64(Tag::Nonce, nonce);
    out.add_bytes(Tag::Mark, std::string(asText(mark)));
    if (goodbye) out.add_bool(Tag::Goodbye, true);
    constexpr std::size_t paddingHeader = 2;
    out.add_bytes(Tag::Padding, std::string(kSize - kMagic.size() - body.size() - paddingHeader, '\0'));
    Bytes datagram(kMagic.begin(), kMagic.end());
    datagram.insert(datagram.end(), body.begin(), body.end());
    return datagram;
}

std::optional<Announcement> Announcement::decode(ByteView datagram) {
    if (datagram.size() != kSize || asText(datagram.first(kMagic.size())) != kMagic) return std::nullopt;
    const auto body = asText(datagram.subspan(kMagic.size()));
    Announcement read;
    try {
        protozero::pbf_message<Tag> in(body.data(), body.size());
        while (in.next()) {
            if (!readField(read, in)) return std::nullopt;
        }
    } catch (const protozero::exception &) {
        return std::nullopt;
    }
    if (read.instance == 0 || (read.tag && read.port == 0 && !read.goodbye)) return std::nullopt;
    return read;
}

} // namespace fanion::net
