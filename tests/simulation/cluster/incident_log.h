// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"
#include "core/log/change.h"

#include <map>
#include <vector>

namespace fanion::cluster {

/** A whole log taken apart, with the past of each change computed by definition; for the oracles. */
class IncidentLog {
public:
    struct Entry {
        ChangeHash hash;
        Change change;
    };

    /** All that \p incident has durable. */
    [[nodiscard]] static IncidentLog of(const Incident &incident);
    /** \p runs: whole logs, in any order. */
    explicit IncidentLog(std::vector<Bytes> runs);

    [[nodiscard]] const std::vector<Bytes> &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool contains(const ChangeHash &hash) const { return m_places.contains(hash); }
    /** Whether a post has signed two changes with one number. */
    [[nodiscard]] bool hasForks() const;
    /** Whether entry \p earlier is in the past of entry \p later. */
    [[nodiscard]] bool isInPast(std::size_t earlier, std::size_t later) const { return m_pasts[later][earlier]; }
    [[nodiscard]] bool areConcurrent(std::size_t a, std::size_t b) const {
        return a != b && !isInPast(a, b) && !isInPast(b, a);
    }

private:
    std::vector<Bytes> m_bytes;
    std::vector<Entry> m_entries;
    std::map<ChangeHash, std::size_t> m_places;
    std::vector<std::vector<bool>> m_pasts;
};

} // namespace fanion::cluster
