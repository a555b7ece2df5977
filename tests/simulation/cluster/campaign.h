// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/story.h"

#include <ostream>
#include <span>

namespace fanion::cluster {

/** Many seeds one after the other, what went wrong in them, and how far they got. */
class Campaign {
public:
    Campaign(const Options &options, std::ostream &out) : m_options(options), m_out(&out) {}

    /** True when the oracles found nothing. Findings are printed with the line that replays them. */
    bool run(std::uint64_t seed);
    bool run(std::span<const std::uint64_t> seeds);

    [[nodiscard]] const Sometimes &sometimes() const { return m_sometimes; }
    [[nodiscard]] std::size_t failed() const { return m_failed; }
    /** Figures and, with \p all, every rare thing with its count. */
    void report(bool all) const;

    /** What `git describe` says of the source, for whoever reads a failure later. */
    [[nodiscard]] static std::string version();
    /** The seeds of kept_seeds.txt: those that found something once. */
    [[nodiscard]] static std::vector<std::uint64_t> keptSeeds();
    /** Never the same twice. */
    [[nodiscard]] static std::vector<std::uint64_t> freshSeeds(std::size_t count);

private:
    Options m_options;
    std::ostream *m_out;
    Sometimes m_sometimes;
    std::size_t m_stories = 0;
    std::size_t m_failed = 0;
    std::size_t m_changes = 0;
    std::size_t m_acknowledged = 0;
    std::int64_t m_slowest = 0; ///< ms to converge
    double m_postHours = 0;
    double m_seconds = 0; ///< real ones
};

} // namespace fanion::cluster
