// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/forgery.h"

#include "core/log/change_codec.h"
#include "core/log/run_codec.h"

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

} // namespace fanion::cluster
