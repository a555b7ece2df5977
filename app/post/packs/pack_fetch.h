// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "net/pack_offer.h"

#include <filesystem>

namespace fanion::app {

/** A pack of this machine that other posts may have. */
struct PackToGive {
    std::filesystem::path file;
    std::string name; ///< as the others read it
    bool operator==(const PackToGive &) const = default;
};

/** How a pack that is fetched from other posts stands. */
struct PackFetch {
    enum class State : std::uint8_t {
        Looking,  ///< at what is there of an earlier time
        Fetching, ///< or waiting for a post that gives it
        Ending,   ///< all has come; the disk is made to keep it
        Done,     ///< it is in `file`; nobody has looked yet whether it is a map
        Failed,   ///< for `error`; what came is kept
        Stopped,  ///< by the officer; what came is kept
    } state = State::Looking;
    net::PackOffer pack;
    std::uint64_t bytes = 0; ///< of its contents, what is here
    std::filesystem::path file = {};
    Error error = {};
};

} // namespace fanion::app
