// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace fanion::cluster {

/** What the caller fixes; the rest is drawn from the seed. */
struct Options {
    std::optional<std::size_t> posts; ///< at the start: 2 to 50
    double hours = 0.25;              ///< of virtual time, before the quiet
};

/** What one story is like: how many posts, and how bad its network, disks, clocks and people are. */
struct Settings {
    std::uint64_t seed = 0;
    std::size_t posts = 2;
    std::int64_t duration = 0; ///< ms with faults
    std::int64_t actEvery = 0; ///< ms between two acts of one post, on average
    std::int64_t gossipEvery = 0;
    std::int64_t faultEvery = 0; ///< ms between two faults of the whole cluster
    std::uint64_t lossPercent = 0;
    std::uint64_t duplicatePercent = 0;
    std::int64_t delay = 0;   ///< ms one way, on average
    std::int64_t maxClog = 0; ///< ms
    std::uint64_t diskErrorPermille = 0;
    std::uint64_t crashLossPercent = 0;
    bool hasMembershipFaults = false; ///< revocations and changes of role
    bool hasWrongClocks = false;
    bool hasForks = false; ///< posts sign two histories
    /** For the controls: the disks say "durable" and do nothing. */
    bool liesAboutSyncs = false;
    /** For the controls: this post hears nothing, not even after the quiet. */
    std::optional<std::size_t> deafPost;

    [[nodiscard]] static Settings draw(std::uint64_t seed, const Options &options);
    /** Virtual time (ms) within which all must be equal once nothing is wrong any more. */
    [[nodiscard]] std::int64_t patience() const;
    [[nodiscard]] std::string describe() const;
};

} // namespace fanion::cluster
