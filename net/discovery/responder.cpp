// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/responder.h"

#include "net/discovery/avahi.h"

#include <algorithm>
#include <array>
#include <format>

namespace fanion::net {

namespace {
constexpr std::chrono::seconds kLongestWait{30};
constexpr const char *kBus = "org.freedesktop.DBus";
} // namespace

Responder::Responder(boost::asio::io_context &io, Environment environment, OnDatagram onDatagram)
    : m_bus(io,
            [this] {
                setOwner({});
                planRetry();
            }),
      m_publisher(m_bus, environment), m_browser(io, m_bus, environment, std::move(onDatagram)), m_timer(io) {}

Responder::~Responder() {
    close();
}

void Responder::open() {
    close();
    m_alive = std::make_shared<bool>(true);
    connect();
}

void Responder::close() {
    m_alive.reset();
    m_timer.cancel();
    setOwner({});
    m_owners = {};
    m_asking = {};
    m_bus.close(); // Avahi withdraws what a client leaves behind
}

void Responder::retry() {
    m_wait = kFirstWait; // a bus that went without being missed yet is looked for soon as well
    if (m_alive && !m_bus.isOpen()) connect();
}

void Responder::connect() {
    m_timer.cancel();
    m_owners = {};
    m_asking = {};
    if (!m_bus.open()) return planRetry();
    m_wait = kFirstWait;
    m_owners =
        m_bus.watch(std::format("type='signal',sender='{0}',interface='{0}',member='NameOwnerChanged',arg0='{1}'", kBus,
                                avahi::kName),
                    [this](sd_bus_message *signal) {
                        std::array<const char *, 3> texts{};
                        auto &[name, before, owner] = texts;
                        if (sd_bus_message_read(signal, "sss", &name, &before, &owner) >= 0) setOwner(owner);
                    });
    // Asked by its address from then on: a call by its name would have the bus start it.
    m_asking = m_bus.call(
        {kBus, "/org/freedesktop/DBus", kBus, "GetNameOwner"},
        [](sd_bus_message *message) { return sd_bus_message_append(message, "s", avahi::kName); },
        [this](sd_bus_message *answer) {
            const char *owner = nullptr;
            if (sd_bus_message_is_method_error(answer, nullptr) > 0) return;
            if (sd_bus_message_read(answer, "s", &owner) >= 0) setOwner(owner);
        });
}

void Responder::planRetry() {
    m_timer.expires_after(m_wait);
    m_wait = std::min(m_wait * 2, kLongestWait);
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const boost::system::error_code &error) {
        if (!error && !alive.expired()) connect();
    });
}

void Responder::setOwner(const std::string &owner) {
    if (owner == m_owner) return;
    m_owner = owner;
    m_publisher.stop();
    m_browser.stop();
    if (owner.empty()) return;
    m_publisher.start(owner);
    m_browser.start(owner);
}

} // namespace fanion::net
