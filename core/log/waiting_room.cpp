// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/waiting_room.h"

#include <algorithm>
#include <utility>

namespace fanion {

void WaitingRoom::add(Waiting waiting) {
    const auto ticket = m_next++;
    m_changes += waiting.run.countAll();
    m_bytes += waiting.run.bytes.size();
    m_byMissing.emplace(waiting.missing, ticket);
    m_heads.insert(waiting.run.hash);
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

WaitingRoom::Waiting WaitingRoom::take(std::map<Ticket, Waiting>::iterator entry) {
    const auto ticket = entry->first;
    Waiting taken = std::move(entry->second);
    m_waiting.erase(entry);
    m_byMissing.erase({taken.missing, ticket});
    m_heads.erase(m_heads.find(taken.run.hash));
    m_changes -= taken.run.countAll();
    m_bytes -= taken.run.bytes.size();
    return taken;
}

} // namespace fanion
