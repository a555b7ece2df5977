// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/types.h"

#include <arpa/inet.h>

#include <charconv>
#include <format>

namespace fanion::net {

namespace {

/** An IP literal; a link-local IPv6 one may name its interface ("fe80::1%eth0"). */
bool isIpText(const std::string &host) {
    in6_addr scratch{};
    if (inet_pton(AF_INET, host.c_str(), &scratch) == 1) return true;
    const auto percent = host.find('%');
    if (percent != std::string::npos) {
        const auto zone = std::string_view(host).substr(percent + 1);
        if (zone.empty() || zone.size() > 15 || zone.find_first_of("%/:[] ") != std::string_view::npos) return false;
    }
    return inet_pton(AF_INET6, host.substr(0, percent).c_str(), &scratch) == 1;
}

std::optional<std::uint16_t> parsePort(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return port;
}

} // namespace

std::string Address::text() const {
    return host.find(':') == std::string::npos ? std::format("{}:{}", host, port) : std::format("[{}]:{}", host, port);
}

std::optional<Address> Address::parse(std::string_view text) {
    if (text.size() > 80) return std::nullopt;
    std::string_view host = text;
    std::string_view port;
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == std::string_view::npos) return std::nullopt;
        host = text.substr(1, close - 1);
        if (host.find(':') == std::string_view::npos) return std::nullopt;
        const auto rest = text.substr(close + 1);
        if (!rest.empty()) {
            if (!rest.starts_with(':') || rest.size() == 1) return std::nullopt;
            port = rest.substr(1);
        }
    } else if (const auto colon = text.find(':'); colon != std::string_view::npos && colon == text.rfind(':')) {
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
        if (port.empty()) return std::nullopt;
    }
    Address address{std::string(host), kDefaultPort};
    if (!isIpText(address.host)) return std::nullopt;
    if (!port.empty()) {
        const auto number = parsePort(port);
        if (!number) return std::nullopt;
        address.port = *number;
    }
    return address;
}

} // namespace fanion::net
