// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/forgery.h"

#include "core/log/change_codec.h"
#include "core/log/run_codec.h"
#include "core/log/stored_changes.h"

#include <algorithm>

namespace fanion::cluster {

std::pair<ChangeHash, Bytes> forgeChange(const Identity &liar, const Incident &incident, test::SeededRandom &random) {
    op::Create create;
    create.kind = Kind::Symbol;
    create.fields.push_back({Field::Label, Value(std::string("forged"))});
    return forgeChange(liar, incident.id(), incident.durableFrontier(), {EntityId{random.next() | 1}, create}, random);
}

std::pair<ChangeHash, Bytes> forgeChange(const Identity &liar, const IncidentId &incident, const Frontier &past,
                                         Operation operation, test::SeededRandom &random) {
    Change change;
    change.log = {liar.post(), random.next()};
    change.sequence = 1;
    change.incident = incident;
    change.wall = 1'790'000'000'000;
    change.time = HybridTime::fromMilliseconds(change.wall);
    for (const auto &[log, head] : past) {
        change.logs.push_back(log);
        change.dependencies.push_back(
            {static_cast<std::uint32_t>(change.logs.size()), static_cast<std::uint32_t>(head.sequence), head.hash});
    }
    change.operations.push_back(std::move(operation));
    std::string body;
    change_codec::encode(change, {}, body);
    const auto hash = change_codec::hashOf({}, asBytes(body));
    const std::vector<ByteView> bodies{asBytes(body)};
    return {hash, run_codec::write({change.log, 1, {}, {}}, bodies, run_codec::sign(liar, hash))};
}

std::optional<Bytes> signAgain(const Identity &author, const Incident &incident, test::SeededRandom &random) {
    const auto all = incident.changesAfter({}, std::size_t{1} << 40);
    if (!all) return std::nullopt;
    struct Found {
        change_codec::Place place;
        ChangeHash previous;
        Bytes body;
    };
    std::vector<Found> found;
    for (const auto &run : *all) {
        static_cast<void>(visitChanges(run.bytes, run.upTo(), [&](const StoredChange &stored) -> Result<void> {
            if (stored.place.log.post == author.post())
                found.push_back({stored.place, stored.previous, Bytes(stored.body.begin(), stored.body.end())});
            return {};
        }));
    }
    if (found.empty()) return std::nullopt;
    // Mostly of late: a machine is put back to this morning rather than to last year.
    const auto from = random.oneIn(3) ? 0 : found.size() - std::min<std::size_t>(found.size(), 20);
    const auto &chosen = found[from + random.below(found.size() - from)];
    Change change;
    if (!change_codec::decode(chosen.body, chosen.place, change) || change.isFounding()) return std::nullopt;
    op::Create create;
    create.kind = Kind::Symbol;
    create.fields.push_back({Field::Label, Value(std::string("the other history"))});
    change.operations = {{EntityId{random.next() | 1}, create}};
    std::string body;
    change_codec::encode(change, chosen.place.before, body);
    const auto hash = change_codec::hashOf(chosen.previous, asBytes(body));
    const std::vector<ByteView> bodies{asBytes(body)};
    return run_codec::write({chosen.place.log, chosen.place.sequence, chosen.previous, chosen.place.before}, bodies,
                            run_codec::sign(author, hash));
}

} // namespace fanion::cluster
