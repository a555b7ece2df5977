// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/resolved_service.h"

#include "net/discovery/announcement.h"

#include <boost/asio/ip/address.hpp>
#include <systemd/sd-bus.h>

#include <net/if.h>

#include <array>

namespace fanion::net {

namespace asio = boost::asio;

namespace {

constexpr std::string_view kKey = "a=";
constexpr int kTxtStrings = 16; ///< looked at; we write one

std::optional<Bytes> readTxt(sd_bus_message *answer) {
    if (sd_bus_message_enter_container(answer, SD_BUS_TYPE_ARRAY, "ay") < 0) return std::nullopt;
    for (int i = 0; i < kTxtStrings; ++i) {
        const void *text = nullptr;
        std::size_t size = 0;
        if (sd_bus_message_read_array(answer, SD_BUS_TYPE_BYTE, &text, &size) <= 0) return std::nullopt;
        if (auto announcement = ResolvedService::fromTxt({static_cast<const std::uint8_t *>(text), size})) {
            return announcement;
        }
    }
    return std::nullopt;
}

} // namespace

Bytes ResolvedService::toTxt(ByteView announcement) {
    Bytes text(kKey.begin(), kKey.end());
    text.insert(text.end(), announcement.begin(), announcement.end());
    return text;
}

std::optional<Bytes> ResolvedService::fromTxt(ByteView text) {
    if (text.size() != kKey.size() + Announcement::kSize || asText(text.first(kKey.size())) != kKey) {
        return std::nullopt;
    }
    const auto announcement = text.subspan(kKey.size());
    return Bytes(announcement.begin(), announcement.end());
}

std::optional<std::string> ResolvedService::hostOf(std::string_view address, unsigned interface) {
    boost::system::error_code error;
    const auto ip = asio::ip::make_address(address, error);
    if (error || ip.is_unspecified() || ip.is_multicast() || ip.is_loopback()) return std::nullopt;
    if (ip.is_v4()) return ip.to_string();
    auto six = ip.to_v6();
    if (six.is_v4_mapped()) return std::nullopt; // loopback may hide there
    six.scope_id(0);
    if (!six.is_link_local()) return six.to_string();
    std::array<char, IF_NAMESIZE> name{};
    if (if_indextoname(interface, name.data()) == nullptr) return std::nullopt;
    return six.to_string() + '%' + name.data();
}

std::optional<ResolvedService> ResolvedService::read(sd_bus_message *answer) {
    std::int32_t interface = 0;
    std::int32_t protocol = 0;
    std::int32_t family = 0;
    std::uint16_t port = 0; // the announcement has it, too
    std::array<const char *, 5> texts{};
    auto &[name, type, domain, machine, address] = texts;
    if (sd_bus_message_is_method_error(answer, nullptr) > 0 ||
        sd_bus_message_read(answer, "iissssisq", &interface, &protocol, &name, &type, &domain, &machine, &family,
                            &address, &port) < 0) {
        return std::nullopt;
    }
    const auto host = hostOf(address, static_cast<unsigned>(interface));
    auto announcement = readTxt(answer);
    if (!host || !announcement) return std::nullopt;
    return ResolvedService{std::move(*announcement), *host};
}

} // namespace fanion::net
