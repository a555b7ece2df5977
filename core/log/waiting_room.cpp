// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/waiting_room.h"

#include "core/base/hasher.h"

#include <algorithm>
#include <utility>

namespace fanion {

namespace {

std::array<std::uint8_t, 32> contentOf(ByteView bytes) {
    return hashTogether("fanion-waiting", {}, bytes);
}

} // namespace

bool WaitingRoom::contains(ByteView bytes) const {
    return !m_waiting.empty() && m_contents.contains(contentOf(bytes));
}

void WaitingRoom::add(Waiting waiting) {
    const auto ticket = m_next++;
    m_changes += waiting.run.countAll();
    m_bytes += waiting.run.bytes.size();
    m_byMissing.emplace(waiting.missing, ticket);
    m_contents.insert(contentOf(waiting.run.bytes));
    m_waiting.emplace(ticket, std::move(waiting));
    while (m_changes > kMaxChanges || m_bytes > kMaxBytes)
        static_cast<void>(take(m_waiting.begin()));
}

std::vector<WaitingRoom::Waiting> WaitingRoom::takeWaitingFor(const ChangePlace &upTo,
                                                              const std::unordered_set<ChangeHash> *only) {
    std::vector<Ticket> tickets;
    const auto first = m_byMissing.lower_bound({{upTo.log, 0}, 0});
    for (auto entry = first; entry != m_byMissing.end() && entry->first <= upTo; ++entry) {
        if (!only || only->contains(m_waiting.at(entry->second).hash)) tickets.push_back(entry->second);
    }
    std::ranges::sort(tickets);
    std::vector<Waiting> taken;
    taken.reserve(tickets.size());
    for (const auto ticket : tickets)
        taken.push_back(take(m_waiting.find(ticket)));
    return taken;
}

std::vector<WaitingRoom::Waiting> WaitingRoom::takeAll() {
    std::vector<Waiting> taken;
    while (!m_waiting.empty())
        taken.push_back(take(m_waiting.begin()));
    return taken;
}

WaitingRoom::Waiting WaitingRoom::take(std::map<Ticket, Waiting>::iterator entry) {
    const auto ticket = entry->first;
    Waiting taken = std::move(entry->second);
    m_waiting.erase(entry);
    m_byMissing.erase({taken.missing, ticket});
    m_contents.erase(m_contents.find(contentOf(taken.run.bytes)));
    m_changes -= taken.run.countAll();
    m_bytes -= taken.run.bytes.size();
    return taken;
}

} // namespace fanion
