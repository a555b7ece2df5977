// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/incident_impl.h"

#include <optional>
#include <utility>
#include <vector>

namespace fanion {

Result<void> Incident::Impl::load() {
    archive = std::make_unique<StoreArchive>(*store);
    std::vector<Branch> branches;
    const auto fresh = [this, &branches] {
        replica = Replica(environment);
        replica.follow(store->incident());
        replica.expect(branches);
        replica.useArchive(*archive);
    };
    const auto restore = [&]() -> std::int64_t {
        for (const Fork &fork : store->forks())
            branches.push_back(fork.branch);
        fresh();
        const bool isRestored = replica.restore([this](std::int64_t number) -> std::optional<Bytes> {
            auto page = store->page(number);
            return page ? std::move(*page) : std::nullopt;
        });
        if (isRestored && store->index().holds(replica.frontier())) {
            keptAt = replica.changeCount();
            const auto missing = store->index().missing(replica.frontier(), 1);
            return missing.empty() ? INT64_MAX : missing.front() - 1;
        }
        fresh();
        return 0;
    };
    const Result<void> loaded = store->load(
        [&](const StoredRow &row) -> Result<void> {
            const Result<void> applied = replica.load(row.bytes, row.upTo);
            if (applied || applied.error().code == ErrorCode::Io) return applied;
            return std::unexpected(damaged(applied.error().message));
        },
        restore);
    if (!loaded) return loaded;
    replica.endLoading();
    replayed = replica.changeCount() - keptAt;
    if (replica.frontier() != store->frontier())
        return std::unexpected(damaged("the numbers of the changes don't match their contents."));
    return {};
}

} // namespace fanion
