// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/net/private_network.h"

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

namespace fanion::bench {

namespace {

bool setLoopback(bool up) {
    const int control = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (control < 0) return false;
    ifreq request{};
    std::memcpy(request.ifr_name, "lo", 3);
    bool done = ioctl(control, SIOCGIFFLAGS, &request) == 0;
    const auto flag = static_cast<short>(IFF_UP);
    request.ifr_flags = static_cast<short>(up ? request.ifr_flags | flag : request.ifr_flags & ~flag);
    done = done && ioctl(control, SIOCSIFFLAGS, &request) == 0;
    close(control);
    return done;
}

} // namespace

bool PrivateNetwork::enter() {
    if (unshare(CLONE_NEWNET) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) return false;
    return setLoopback(true);
}

void PrivateNetwork::setCable(bool plugged) {
    (void)setLoopback(plugged);
}

} // namespace fanion::bench
