// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/link_watch.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace fanion::net {

namespace asio = boost::asio;
using ErrorText = boost::system::error_code;

namespace {
// A cable that is put in brings several words; and a question asked before the switch forwards is lost, which costs
// the second until the kernel asks for the neighbour again.
constexpr auto kGathered = std::chrono::milliseconds(200);
} // namespace

LinkWatch::LinkWatch(asio::io_context &io, std::function<void()> onChange)
    : m_socket(io), m_soon(io), m_onChange(std::move(onChange)) {}

LinkWatch::~LinkWatch() {
    close();
}

void LinkWatch::close() {
    m_alive.reset();
    m_planned = false;
    m_soon.cancel();
    ErrorText ignored;
    m_socket.close(ignored);
}

bool LinkWatch::open() {
    close();
    const int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (fd < 0) return false;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    ErrorText error;
    if (bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) m_socket.assign(fd, error);
    if (!m_socket.is_open()) {
        ::close(fd);
        return false;
    }
    m_alive = std::make_shared<bool>(true);
    wait();
    return true;
}

void LinkWatch::wait() {
    m_socket.async_wait(asio::posix::stream_descriptor::wait_read,
                        [this, alive = std::weak_ptr(m_alive)](const ErrorText &error) {
                            if (error || alive.expired()) return;
                            drain();
                            wait();
                        });
}

void LinkWatch::drain() {
    std::array<char, 8192> ignored{};
    // Errors too (the kernel had more to say than fits): something changed.
    while (recv(m_socket.native_handle(), ignored.data(), ignored.size(), MSG_DONTWAIT) > 0) {
    }
    if (std::exchange(m_planned, true)) return;
    m_soon.expires_after(kGathered);
    m_soon.async_wait([this, alive = std::weak_ptr(m_alive)](const ErrorText &error) {
        if (error || alive.expired()) return;
        m_planned = false;
        m_onChange();
    });
}

} // namespace fanion::net
