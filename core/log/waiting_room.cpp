// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/waiting_room.h"

#include <algorithm>
#include <utility>

namespace fanion {

void WaitingRoom::add(const Change &change, const ChangeHash &hash, Bytes bytes, const ChangeHash &missing) {
    m_bytes += bytes.size();
    if (change.previous) m_previous.emplace(*change.previous, change.log);
    m_byMissing.emplace(missing, hash);
    m_waiting.emplace(hash, Entry{std::move(bytes), change.log, change.previous, missing});
    m_order.push_back(hash);
    if (m_order.size() > 2 * m_waiting.size() + 64) {
        std::erase_if(m_order, [this](const ChangeHash &old) { return !m_waiting.contains(old); });
    }
    while (m_waiting.size() > kMaxChanges || m_bytes > kMaxBytes)
        dropOldest();
}

std::vector<Bytes> WaitingRoom::takeWaitingFor(const ChangeHash &arrived) {
    std::vector<ChangeHash> hashes;
    const auto [first, last] = m_byMissing.equal_range(arrived);
    for (auto entry = first; entry != last; ++entry)
        hashes.push_back(entry->second);
    std::vector<Bytes> taken;
    taken.reserve(hashes.size());
    for (const auto &hash : hashes)
        taken.push_back(take(m_waiting.find(hash)));
    if (m_waiting.empty()) m_order.clear();
    return taken;
}

bool WaitingRoom::vouchesFor(const LogId &log, const ChangeHash &hash) const {
    const auto [first, last] = m_previous.equal_range(hash);
    return std::any_of(first, last, [&log](const auto &link) { return link.second == log; });
}

Bytes WaitingRoom::take(std::unordered_map<ChangeHash, Entry>::iterator entry) {
    Entry taken = std::move(entry->second);
    const auto [first, last] = m_byMissing.equal_range(taken.missing);
    for (auto waiting = first; waiting != last; ++waiting) {
        if (waiting->second != entry->first) continue;
        m_byMissing.erase(waiting);
        break;
    }
    if (taken.previous) {
        auto [link, lastLink] = m_previous.equal_range(*taken.previous);
        while (link != lastLink && link->second != taken.log)
            ++link;
        if (link != lastLink) m_previous.erase(link);
    }
    m_bytes -= taken.bytes.size();
    m_waiting.erase(entry);
    return std::move(taken.bytes);
}

void WaitingRoom::dropOldest() {
    while (!m_order.empty()) {
        const auto entry = m_waiting.find(m_order.front());
        m_order.pop_front();
        if (entry == m_waiting.end()) continue;
        static_cast<void>(take(entry));
        return;
    }
}

} // namespace fanion
