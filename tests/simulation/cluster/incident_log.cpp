// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/incident_log.h"

#include "tests/convergence/decoded_log.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace fanion::cluster {

IncidentLog IncidentLog::of(const Incident &incident) {
    const auto all = incident.changesAfter({}, std::size_t{1} << 40);
    if (!all) throw std::runtime_error(all.error().message);
    std::vector<Bytes> bytes;
    for (const auto &change : *all)
        bytes.push_back(change.bytes);
    return IncidentLog(std::move(bytes));
}

IncidentLog::IncidentLog(std::vector<Bytes> runs) : m_bytes(std::move(runs)) {
    auto decoded = test::decodeAll(m_bytes);
    // In an order that respects causality: the parents of each come first.
    std::vector<ChangeHash> order;
    std::set<ChangeHash> begun;
    std::vector<ChangeHash> path;
    for (const auto &[hash, change] : decoded) {
        path.push_back(hash);
        while (!path.empty()) {
            const auto top = path.back();
            if (begun.insert(top).second) {
                for (const auto &parent : decoded.at(top).parents)
                    if (!begun.contains(parent)) path.push_back(parent);
                continue;
            }
            path.pop_back();
            if (m_places.try_emplace(top, order.size()).second) order.push_back(top);
        }
    }
    for (const auto &hash : order) {
        std::vector<bool> past(m_entries.size());
        for (const auto &parent : decoded.at(hash).parents) {
            const auto place = m_places.at(parent);
            past[place] = true;
            for (std::size_t i = 0; i < m_pasts[place].size(); ++i)
                if (m_pasts[place][i]) past[i] = true;
        }
        past.resize(order.size());
        m_entries.push_back({hash, std::move(decoded.at(hash).change)});
        m_pasts.push_back(std::move(past));
    }
}

bool IncidentLog::hasForks() const {
    std::set<std::pair<LogId, std::uint32_t>> numbers;
    return std::ranges::any_of(m_entries, [&](const Entry &entry) {
        return !numbers.emplace(entry.change.log, entry.change.sequence).second;
    });
}

} // namespace fanion::cluster
