// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/event_printer.h"

#include "core/io/board_json.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <chrono>
#include <unistd.h>
#include <utility>

namespace fanion::ctl {

namespace {

constexpr std::chrono::seconds kPatience{2};

/** False when nobody can ever read it. */
bool writeAll(std::string_view text) {
    while (!text.empty()) {
        const ssize_t step = ::write(STDOUT_FILENO, text.data(), text.size());
        if (step < 0 && errno == EINTR) continue;
        if (step < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(step));
    }
    return true;
}

} // namespace

EventPrinter::EventPrinter() : m_thread([this] { run(); }) {}

EventPrinter::~EventPrinter() {
    std::unique_lock lock(m_mutex);
    m_ending = true;
    m_changed.notify_all();
    const bool ended = m_changed.wait_for(lock, kPatience, [this] { return m_ended; });
    lock.unlock();
    if (ended) {
        m_thread.join();
        return;
    }
    // The thread hangs in a write that nobody reads. Everything acknowledged is durable; there is nothing to lose.
    ::_exit(0);
}

void EventPrinter::event(const nlohmann::json &event) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_lines.size() >= kMaxWaiting) {
            ++m_dropped;
            return;
        }
    }
    put(jsonText(event));
}

void EventPrinter::answer(const nlohmann::json &answer) {
    put(jsonText(answer));
}

void EventPrinter::put(std::string line) {
    const std::scoped_lock lock(m_mutex);
    if (m_dropped > 0 && m_lines.size() < kMaxWaiting)
        m_lines.push_back(jsonText({{"event", "dropped"}, {"count", std::exchange(m_dropped, 0)}}) + '\n');
    m_lines.push_back(std::move(line) + '\n');
    m_changed.notify_all();
}

void EventPrinter::run() {
    std::unique_lock lock(m_mutex);
    bool readable = true;
    while (true) {
        m_changed.wait(lock, [this] { return m_ending || !m_lines.empty(); });
        if (m_lines.empty()) break;
        std::string text;
        for (const std::string &line : std::exchange(m_lines, {}))
            text += line;
        lock.unlock();
        readable = readable && writeAll(text);
        lock.lock();
    }
    m_ended = true;
    m_changed.notify_all();
}

} // namespace fanion::ctl
