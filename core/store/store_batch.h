// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/replica/replica.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fanion {

/** Where a member answered last; only this copy of the file knows. */
struct KnownPeer {
    PostId post;
    std::string address; ///< as net::Address::text()
    WallTime seen = 0;
    bool operator==(const KnownPeer &) const = default;
};

/** What is to become durable together: all of it or nothing. */
struct StoreBatch {
    std::vector<ChangeRun> runs; ///< in the order the replica accepted them
    std::vector<std::pair<PostId, Bytes>> undo;
    std::map<std::string, std::optional<Bytes>> local; ///< settings of this copy; nothing: forget it
    std::map<PostId, KnownPeer> peers = {};
    std::map<std::int64_t, Bytes> pages = {}; ///< of the board (IncidentStore::page)
    std::vector<Fork> forks = {};             ///< found among the runs

    [[nodiscard]] bool isEmpty() const {
        return runs.empty() && forks.empty() && undo.empty() && local.empty() && peers.empty() && pages.empty();
    }
};

} // namespace fanion
