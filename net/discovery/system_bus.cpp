// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/system_bus.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <utility>

namespace fanion::net {

namespace asio = boost::asio;
using asio::posix::stream_descriptor;
using ErrorText = boost::system::error_code;

namespace {
constexpr int kMessagesAtOnce = 64; // then others get their turn
} // namespace

SystemBus::SystemBus(asio::io_context &io, std::function<void()> onLost)
    : m_socket(io), m_timer(io), m_onLost(std::move(onLost)) {}

SystemBus::~SystemBus() {
    close();
}

void SystemBus::close() {
    m_alive.reset();
    m_timer.cancel();
    ErrorText ignored;
    m_socket.close(ignored);
    m_reading = m_writing = false;
    m_bus.reset();
}

bool SystemBus::open() {
    close();
    sd_bus *bus = nullptr;
    if (sd_bus_open_system(&bus) < 0) return false;
    m_bus.reset(bus);
    const int fd = fcntl(sd_bus_get_fd(bus), F_DUPFD_CLOEXEC, 0);
    ErrorText error;
    if (fd >= 0) m_socket.assign(fd, error);
    if (!m_socket.is_open()) {
        if (fd >= 0) ::close(fd);
        close();
        return false;
    }
    m_alive = std::make_shared<bool>(true);
    plan();
    return true;
}

BusSlot SystemBus::watch(const std::string &rule, BusSlot::Handler onMessage) {
    BusSlot watched(std::move(onMessage));
    sd_bus_slot *slot = nullptr;
    if (!m_bus ||
        sd_bus_add_match_async(m_bus.get(), &slot, rule.c_str(), &BusSlot::dispatch, nullptr, watched.handler()) < 0) {
        return {};
    }
    watched.take(slot);
    plan();
    return watched;
}

SystemBus::Message SystemBus::compose(const BusMethod &method, const Arguments &arguments) {
    sd_bus_message *message = nullptr;
    if (!m_bus || sd_bus_message_new_method_call(m_bus.get(), &message, method.destination.c_str(), method.path.c_str(),
                                                 method.interface.c_str(), method.member.c_str()) < 0) {
        return nullptr;
    }
    Message composed(message);
    if (arguments && arguments(message) < 0) return nullptr;
    return composed;
}

BusSlot SystemBus::call(const BusMethod &method, const Arguments &arguments, BusSlot::Handler onAnswer) {
    const auto message = compose(method, arguments);
    BusSlot called(std::move(onAnswer));
    sd_bus_slot *slot = nullptr;
    if (!message || sd_bus_call_async(m_bus.get(), &slot, message.get(), &BusSlot::dispatch, called.handler(), 0) < 0) {
        return {};
    }
    called.take(slot);
    plan();
    return called;
}

void SystemBus::tell(const BusMethod &method, const Arguments &arguments) {
    const auto message = compose(method, arguments);
    if (!message || sd_bus_message_set_expect_reply(message.get(), 0) < 0) return;
    (void)sd_bus_send(m_bus.get(), message.get(), nullptr); // that the bus has gone is heard of where it is read
    plan();
}

void SystemBus::process() {
    const std::weak_ptr<bool> alive = m_alive;
    for (int i = 0; i < kMessagesAtOnce; ++i) {
        const int done = sd_bus_process(m_bus.get(), nullptr);
        if (alive.expired()) return;
        if (done < 0 || sd_bus_is_open(m_bus.get()) <= 0) {
            close();
            m_onLost();
            return;
        }
        if (done == 0) break;
    }
    plan();
}

void SystemBus::plan() {
    const int events = sd_bus_get_events(m_bus.get());
    if (events >= 0 && (events & POLLIN) != 0) await(stream_descriptor::wait_read, m_reading);
    if (events >= 0 && (events & POLLOUT) != 0) await(stream_descriptor::wait_write, m_writing);
    std::uint64_t until = 0; // µs of the steady clock; 0: at once
    if (sd_bus_get_timeout(m_bus.get(), &until) < 0) until = 0;
    if (until == UINT64_MAX) {
        m_timer.cancel();
        return;
    }
    m_timer.expires_at(asio::steady_timer::time_point(std::chrono::microseconds(until)));
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const ErrorText &error) {
        if (!error && !alive.expired()) process();
    });
}

void SystemBus::await(stream_descriptor::wait_type what, bool &isAwaited) {
    if (std::exchange(isAwaited, true)) return;
    m_socket.async_wait(what, [this, &isAwaited, alive = std::weak_ptr(m_alive)](const ErrorText &error) {
        if (error || alive.expired()) return;
        isAwaited = false;
        process();
    });
}

} // namespace fanion::net
