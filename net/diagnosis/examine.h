// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/diagnosis/facts.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace fanion::net {

/** What the post that asks knows already. */
struct Examination {
    bool discovery = true;
    std::optional<Address> listening; ///< where the post listens now; none: no post is running
    bool chosenPort = false;          ///< it listens where it was told to, not where there was room
    std::optional<IncidentId> incident;
    std::vector<PeerFacts> posts; ///< what is known of the others; `heard` and `reach` are found out
    std::filesystem::path folder; ///< where incidents are kept
    std::uint16_t discoveryPort = kDiscoveryPort;
};

/**
 * Finds out about this machine and its networks: listens and asks for two seconds, and calls at most 64 posts that
 * aren't connected. Blocks for two to six seconds (less when \p stop is requested): not for the engine's thread, nor
 * the screen's.
 */
[[nodiscard]] Facts examine(const Examination &examination, const Environment &environment,
                            const std::stop_token &stop);

} // namespace fanion::net
