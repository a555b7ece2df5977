// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/hybrid_time.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace fanion {

/** The number this replica gave to a log; dense from 0, never written anywhere. */
using LogIndex = std::uint32_t;

/** The name of a change inside this replica: its log and its number there (from 1). */
struct Dot {
    LogIndex log = 0;
    std::uint32_t sequence = 0;
    auto operator<=>(const Dot &) const = default;
};

/** How far into each log somebody has seen. Missing entries are 0. */
class VersionVector {
public:
    [[nodiscard]] std::uint32_t at(LogIndex log) const { return log < m_seen.size() ? m_seen[log] : 0; }
    [[nodiscard]] bool covers(Dot dot) const { return dot.sequence <= at(dot.log); }
    [[nodiscard]] std::size_t size() const { return m_seen.size(); }
    void raise(Dot dot) {
        if (dot.log >= m_seen.size()) m_seen.resize(dot.log + 1);
        if (m_seen[dot.log] < dot.sequence) m_seen[dot.log] = dot.sequence;
    }
    bool operator==(const VersionVector &) const = default;

private:
    std::vector<std::uint32_t> m_seen;
};

/** When and where a value was written: what decides between concurrent ones. */
struct WriteTag {
    HybridTime time;
    Dot dot;
    std::uint32_t operation = 0; ///< its place in the change
    WallTime wall = 0;           ///< for people to read; decides nothing
};

} // namespace fanion
