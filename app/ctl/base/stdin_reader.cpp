// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/stdin_reader.h"

#include <cerrno>
#include <poll.h>
#include <string>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace fanion::ctl {

StdinReader::StdinReader(Handler handler)
    : m_handler(std::move(handler)), m_wake(::eventfd(0, EFD_CLOEXEC)), m_thread([this] { run(); }) {}

StdinReader::~StdinReader() {
    const std::uint64_t one = 1;
    (void)!::write(m_wake, &one, sizeof one);
    m_taken.release();
    m_thread.join();
    ::close(m_wake);
}

bool StdinReader::waitForInput() const {
    while (true) {
        pollfd watched[] = {{STDIN_FILENO, POLLIN, 0}, {m_wake, POLLIN, 0}};
        const int ready = ::poll(watched, 2, -1);
        if (ready < 0 && errno == EINTR) continue;
        return ready > 0 && watched[1].revents == 0;
    }
}

bool StdinReader::handOver(Group lines) {
    if (lines.empty()) return true;
    m_handler(std::move(lines), [this] { m_taken.release(); });
    m_taken.acquire();
    pollfd watched{m_wake, POLLIN, 0};
    return ::poll(&watched, 1, 0) == 0;
}

void StdinReader::run() {
    LineSplitter splitter;
    std::string block(std::size_t{256} << 10, '\0');
    while (waitForInput()) {
        const ssize_t got = ::read(STDIN_FILENO, block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            (void)handOver(splitter.finish());
            return;
        }
        if (!handOver(splitter.push({block.data(), static_cast<std::size_t>(got)}))) return;
    }
}

} // namespace fanion::ctl
