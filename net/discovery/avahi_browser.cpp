// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/avahi_browser.h"

#include "net/discovery/avahi.h"
#include "net/discovery/resolved_service.h"
#include "net/wire/limits.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>

namespace fanion::net {

namespace {
constexpr std::int64_t kAgain = 10'000; ///< ms; an announcement counts for limits::kHeardFor
static_assert(kAgain < limits::kHeardFor);
constexpr int kMostDoublings = 5; ///< a post that can't be found out is asked for more and more rarely
constexpr std::size_t kAskedAtOnce = 16;
constexpr std::size_t kNameSize = 63; ///< a DNS label (RFC 1035, section 2.3.4)

/** Of a signal that a service came or went; nothing for one that isn't ours. */
struct Sighting {
    std::int32_t interface = 0;
    std::int32_t protocol = 0;
    std::string name;
    std::uint32_t flags = 0;
};

std::optional<Sighting> readSighting(sd_bus_message *signal, const std::string &path) {
    Sighting seen;
    std::array<const char *, 3> texts{};
    auto &[name, type, domain] = texts;
    if (path != sd_bus_message_get_path(signal) ||
        sd_bus_message_read(signal, "iisssu", &seen.interface, &seen.protocol, &name, &type, &domain, &seen.flags) <
            0) {
        return std::nullopt;
    }
    seen.name = name;
    if (seen.name.size() > kNameSize || std::string_view(type) != avahi::kServiceType ||
        std::string_view(domain) != avahi::kDomain) {
        return std::nullopt;
    }
    return seen;
}

} // namespace

AvahiBrowser::AvahiBrowser(boost::asio::io_context &io, SystemBus &bus, Environment environment, OnDatagram onDatagram)
    : m_bus(bus), m_environment(environment), m_onDatagram(std::move(onDatagram)), m_timer(io) {}

void AvahiBrowser::start(const std::string &owner) {
    stop();
    m_owner = owner;
    m_alive = std::make_shared<bool>(true);
    m_coming = m_bus.watch(avahi::signalRule(owner, avahi::kBrowser, "ItemNew"),
                           [this](sd_bus_message *signal) { come(signal); });
    m_going = m_bus.watch(avahi::signalRule(owner, avahi::kBrowser, "ItemRemove"),
                          [this](sd_bus_message *signal) { gone(signal); });
    m_making = m_bus.call(
        avahi::server(owner, "ServiceBrowserNew"),
        [](sd_bus_message *message) {
            return sd_bus_message_append(message, "iissu", avahi::kEvery, avahi::kEvery, avahi::kServiceType,
                                         avahi::kDomain, std::uint32_t{0});
        },
        [this](sd_bus_message *answer) {
            const char *path = nullptr;
            if (sd_bus_message_is_method_error(answer, nullptr) > 0) return;
            if (sd_bus_message_read(answer, "o", &path) >= 0) m_path = path;
        });
}

void AvahiBrowser::stop() {
    m_alive.reset();
    m_timer.cancel();
    m_making = {};
    m_coming = {};
    m_going = {};
    m_services.clear();
    m_path.clear();
    m_owner.clear();
}

void AvahiBrowser::come(sd_bus_message *signal) {
    const auto seen = readSighting(signal, m_path);
    if (!seen || (seen->flags & avahi::kOurOwn) != 0 || m_services.size() >= limits::kServices) return;
    m_services.try_emplace({seen->interface, seen->protocol, seen->name}).first->second.askAt = now();
    askDue();
}

void AvahiBrowser::gone(sd_bus_message *signal) {
    if (const auto seen = readSighting(signal, m_path)) {
        m_services.erase({seen->interface, seen->protocol, seen->name});
    }
}

void AvahiBrowser::ask(const Key &key, Service &service) {
    service.askAt = now() + kAgain;
    service.asking = m_bus.call(
        avahi::server(m_owner, "ResolveService"),
        [&key](sd_bus_message *message) { // an address of the same IP version
            return sd_bus_message_append(message, "iisssiu", key.interface, key.protocol, key.name.c_str(),
                                         avahi::kServiceType, avahi::kDomain, key.protocol, std::uint32_t{0});
        },
        [this, key](sd_bus_message *answer) { answered(key, answer); });
}

void AvahiBrowser::answered(const Key &key, sd_bus_message *answer) {
    const auto found = m_services.find(key);
    if (found == m_services.end()) return;
    auto &service = found->second;
    service.asking = {};
    const auto resolved = ResolvedService::read(answer);
    service.failures = resolved ? 0 : std::min(service.failures + 1, kMostDoublings);
    service.askAt = now() + (kAgain << service.failures);
    askDue();
    if (resolved) m_onDatagram(resolved->announcement, resolved->host);
}

void AvahiBrowser::askDue() {
    auto asked = static_cast<std::size_t>(
        std::ranges::count_if(m_services, [](const auto &entry) { return bool(entry.second.asking); }));
    const auto due = now();
    for (auto &[key, service] : m_services) {
        if (asked >= kAskedAtOnce) break;
        if (service.asking || service.askAt > due) continue;
        ask(key, service);
        ++asked;
    }
    plan();
}

void AvahiBrowser::plan() {
    auto at = std::numeric_limits<std::int64_t>::max();
    for (const auto &[key, service] : m_services) {
        if (!service.asking) at = std::min(at, service.askAt);
    }
    const auto wait = at - now();
    if (at == std::numeric_limits<std::int64_t>::max() || wait <= 0) { // an answer under way comes back here
        m_timer.cancel();
        return;
    }
    m_timer.expires_after(std::chrono::milliseconds(wait));
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const boost::system::error_code &error) {
        if (!error && !alive.expired()) askDue();
    });
}

} // namespace fanion::net
