// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"
#include "core/incident/store_archive.h"

#include <format>
#include <memory>
#include <string>
#include <string_view>

namespace fanion {

class Incident::Impl {
public:
    Impl(const Identity &identity_, Environment environment_)
        : identity(identity_), environment(environment_), replica(environment_) {}

    /** Signs and stages what was performed since the last time: whether there was something. */
    bool seal() {
        const auto before = staged.runs.size();
        while (auto run = replica.seal())
            staged.runs.push_back(std::move(*run));
        return staged.runs.size() > before;
    }

    /** Makes this a replica of what the file holds (incident_load.cpp). */
    [[nodiscard]] Result<void> load();

    /** After the file was made: the replica has all that is in it. */
    void rest() {
        archive = std::make_unique<StoreArchive>(*store);
        replica.useArchive(*archive);
        replica.endLoading();
        replica.archived();
    }

    [[nodiscard]] std::size_t changesSinceKept() const { return replica.changeCount() - keptAt; }

    /** Stages the board for the next opening. Nothing else may be staged, or it would be told with it. */
    void keepBoard() {
        for (auto &[number, bytes] : replica.takePages())
            staged.pages[number] = std::move(bytes);
        keptAt = replica.changeCount();
    }

    [[nodiscard]] Result<void> checkWritable() const {
        if (store->isWritable()) return {};
        return fail(ErrorCode::ReadOnly, std::format("{} is open for reading only.", store->file().string()),
                    store->file().string());
    }

    [[nodiscard]] Error damaged(std::string_view what) const {
        return {ErrorCode::Corrupt, std::format("{}: {}", store->file().string(), what), store->file().string()};
    }

    Identity identity;
    Environment environment;
    std::unique_ptr<IncidentStore> store;
    std::unique_ptr<StoreArchive> archive; ///< of the store; outlives the replica
    Replica replica;
    StoreBatch staged;
    std::string invitation;
    Housekeeping housekeeping;
    Frontier told;            ///< what toldFrontier() gave when it was not the durable one
    bool hasAttached = false; ///< since it was opened
    std::size_t replayed = 0; ///< at opening
    std::size_t keptAt = 0;   ///< changes there were when the board was kept
};

} // namespace fanion
