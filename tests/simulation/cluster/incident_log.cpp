// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/incident_log.h"

#include "core/log/change_codec.h"

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

IncidentLog::IncidentLog(std::vector<Bytes> changes) : m_bytes(std::move(changes)) {
    for (const auto &bytes : m_bytes) {
        const auto envelope = change_codec::open(bytes);
        if (!envelope) throw std::runtime_error(envelope.error().message);
        auto change = change_codec::decode(envelope->body);
        if (!change) throw std::runtime_error(change.error().message);
        std::vector<bool> past(m_entries.size());
        auto parents = change->dependencies;
        if (change->previous) parents.push_back(*change->previous);
        for (const auto &parent : parents) {
            const auto place = m_places.at(parent);
            past[place] = true;
            for (std::size_t i = 0; i < m_pasts[place].size(); ++i)
                if (m_pasts[place][i]) past[i] = true;
        }
        past.resize(m_bytes.size());
        m_places[envelope->hash] = m_entries.size();
        m_entries.push_back({envelope->hash, std::move(*change)});
        m_pasts.push_back(std::move(past));
    }
}

} // namespace fanion::cluster
