// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/mischief.h"
#include "tests/simulation/cluster/oracles/findings.h"

#include <memory>

namespace fanion::cluster {

/** What one seed came to. */
struct Outcome {
    Findings findings; ///< empty: all is well
    Sometimes sometimes;
    std::size_t posts = 0; ///< at the end
    std::size_t changes = 0;
    std::size_t acknowledged = 0;
    std::int64_t virtualTime = 0;    ///< ms
    std::int64_t convergedAfter = 0; ///< ms after the last fault
    std::string fingerprint;         ///< equal when two runs were
};

/** One seed from the founding to the quiet, and what the oracles say of it. */
class Story {
public:
    explicit Story(const Settings &settings) : m_site(settings) {}

    /** Everything. */
    [[nodiscard]] static Outcome tell(const Settings &settings);

    /** Up to the quiet: faults off, all up, all equal; false when they don't get there in time. */
    [[nodiscard]] bool play();
    [[nodiscard]] Outcome judge(bool isEqual);
    [[nodiscard]] Site &site() { return m_site; }

private:
    Site m_site;
    std::int64_t m_convergedAfter = -1;
};

} // namespace fanion::cluster
