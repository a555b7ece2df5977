// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/forgery.h"

#include "core/log/change_codec.h"

namespace fanion::cluster {

std::pair<ChangeHash, Bytes> forgeChange(const Identity &liar, const Incident &incident, test::SeededRandom &random) {
    Change change;
    change.log = {liar.post(), random.next()};
    change.sequence = 1;
    change.incident = incident.id();
    change.wall = 1'790'000'000'000;
    change.time = HybridTime::fromMilliseconds(change.wall);
    for (const auto &[log, head] : incident.durableFrontier())
        change.dependencies.push_back(head.hash);
    op::Create create;
    create.kind = Kind::Symbol;
    create.fields.push_back({Field::Label, Value(std::string("forged"))});
    change.operations.push_back({EntityId{random.next() | 1}, create});
    const auto body = change_codec::encode(change);
    const auto hash = change_codec::hashOf(body);
    return {hash, change_codec::seal(body, hash, liar)};
}

} // namespace fanion::cluster
