// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/sim/sim_post.h"

namespace fanion::sim {

/** Posts, their network and one seed. */
class World {
public:
    explicit World(std::uint64_t seed);

    /** Posts that all know each other as members of one incident and are up. */
    void addMembers(std::size_t count, bool discovery = true);
    SimPost &addStranger(bool discovery = true);

    void run(std::int64_t milliseconds) { timeline.runUntil(timeline.now() + milliseconds); }
    /** Runs until the condition holds, looking every 5 ms; the time it took, or -1 after `limit`. */
    template <typename Condition>
    std::int64_t runUntil(std::int64_t limit, Condition condition) {
        const auto start = timeline.now();
        while (!condition()) {
            if (timeline.now() - start >= limit) return -1;
            run(5);
        }
        return timeline.now() - start;
    }
    /** All posts that are up hold the same log and nothing is staged. */
    [[nodiscard]] bool converged();
    [[nodiscard]] bool connected(PostIndex a, PostIndex b);
    [[nodiscard]] const net::PeerStatus *status(PostIndex of, PostIndex about);

    Timeline timeline;
    SimRandom random;
    Network network;
    IncidentId incident;
    std::vector<std::unique_ptr<SimPost>> posts;

private:
    SimPost &add();
    std::vector<net::PeerStatus> m_statuses;
};

/** The seeds to run: FANION_SEED=n one, FANION_SEEDS=n that many from 1, else `usual` from 1. */
[[nodiscard]] std::vector<std::uint64_t> seeds(std::size_t usual);

} // namespace fanion::sim
