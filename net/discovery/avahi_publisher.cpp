// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/avahi_publisher.h"

#include "net/discovery/avahi.h"
#include "net/discovery/resolved_service.h"

#include <format>

namespace fanion::net {

namespace {
constexpr std::int64_t kStandsFor = 600'000;   ///< ms; then a fresh nonce and name
constexpr std::int64_t kAfterRefusal = 30'000; ///< ms

int writeService(sd_bus_message *message, const std::string &name, std::uint16_t port, ByteView txt) {
    int done = sd_bus_message_append(message, "iiussssq", avahi::kEvery, avahi::kEvery, std::uint32_t{0}, name.c_str(),
                                     avahi::kServiceType, "", "", port);
    if (done >= 0) done = sd_bus_message_open_container(message, SD_BUS_TYPE_ARRAY, "ay");
    if (done >= 0) done = sd_bus_message_append_array(message, SD_BUS_TYPE_BYTE, txt.data(), txt.size());
    if (done >= 0) done = sd_bus_message_close_container(message);
    return done;
}

} // namespace

BusMethod AvahiPublisher::group(const char *member) const {
    return {m_owner, m_group, avahi::kGroup, member};
}

void AvahiPublisher::start(const std::string &owner) {
    stop();
    m_owner = owner;
    const auto onServerState = [this](sd_bus_message *message) {
        std::int32_t state = 0;
        if (sd_bus_message_is_method_error(message, nullptr) <= 0 && sd_bus_message_read(message, "i", &state) >= 0) {
            setRunning(state);
        }
    };
    m_serverStates = m_bus.watch(avahi::signalRule(owner, avahi::kServer, "StateChanged"), onServerState);
    m_groupStates =
        m_bus.watch(avahi::signalRule(owner, avahi::kGroup, "StateChanged"), [this](sd_bus_message *message) {
            std::int32_t state = 0;
            if (sd_bus_message_read(message, "i", &state) < 0) return;
            // Somebody has that name, drawn of 2^64: with the next announcement, another.
            if (state == avahi::kGroupCollision || state == avahi::kGroupFailure) m_published.reset();
        });
    m_making = m_bus.call(avahi::server(owner, "EntryGroupNew"), {}, [this](sd_bus_message *answer) {
        const char *path = nullptr;
        if (sd_bus_message_is_method_error(answer, nullptr) > 0 || sd_bus_message_read(answer, "o", &path) < 0) return;
        m_group = path;
        publish();
    });
    m_asking = m_bus.call(avahi::server(owner, "GetState"), {}, onServerState);
}

void AvahiPublisher::stop() {
    m_serverStates = {};
    m_groupStates = {};
    m_asking = {};
    m_making = {};
    m_adding = {};
    m_owner.clear();
    m_group.clear();
    m_running = false;
    m_published.reset();
    m_notBefore = 0;
}

void AvahiPublisher::setRunning(std::int32_t serverState) {
    const bool before = std::exchange(m_running, serverState == avahi::kServerRunning);
    if (m_running == before) return;
    m_published.reset(); // the machine has another name: what stood under the old one is to be said again
    publish();
}

bool AvahiPublisher::isStanding() const {
    return m_published && m_published->instance == m_wanted->instance && m_published->port == m_wanted->port &&
           m_published->tag == m_wanted->tag && m_environment.clock.monotonicNow() - m_publishedAt < kStandsFor;
}

void AvahiPublisher::announce(ByteView datagram) {
    m_wanted = Announcement::decode(datagram);
    if (m_wanted && (m_wanted->goodbye || !m_wanted->tag)) m_wanted.reset();
    if (m_wanted) return publish();
    if (m_published) m_bus.tell(group("Reset"));
    m_published.reset();
}

void AvahiPublisher::publish() {
    const auto now = m_environment.clock.monotonicNow();
    if (!m_running || m_group.empty() || !m_wanted || isStanding() || now < m_notBefore) return;
    m_published = m_wanted;
    m_publishedAt = now;
    const auto name = std::format("{:016x}", m_environment.random.next());
    const auto txt = ResolvedService::toTxt(m_wanted->encode());
    m_bus.tell(group("Reset"));
    m_adding = m_bus.call(
        group("AddService"), [&](sd_bus_message *message) { return writeService(message, name, m_wanted->port, txt); },
        [this](sd_bus_message *answer) {
            if (sd_bus_message_is_method_error(answer, nullptr) <= 0) return;
            m_published.reset();
            m_notBefore = m_environment.clock.monotonicNow() + kAfterRefusal;
        });
    m_bus.tell(group("Commit"));
}

} // namespace fanion::net
