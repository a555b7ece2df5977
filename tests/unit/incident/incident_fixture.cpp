// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/incident/incident_fixture.h"

#include <format>

namespace fanion::test {

namespace {

std::unique_ptr<Incident> must(Result<std::unique_ptr<Incident>> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return std::move(*result);
}

} // namespace

FilePost::FilePost(std::uint64_t seed, std::string name) : random(seed), identity(Identity::generate(random)) {
    identity.name = std::move(name);
}

std::unique_ptr<Incident> FilePost::create(const std::filesystem::path &file) {
    return must(Incident::create(file, {"Feu d'entrepôt", "incendie", false}, identity, environment()));
}

std::unique_ptr<Incident> FilePost::pending(const std::filesystem::path &file, const IncidentId &id,
                                            std::string_view invitation) {
    return must(Incident::createPending(file, id, invitation, identity, environment()));
}

std::unique_ptr<Incident> FilePost::open(const std::filesystem::path &file, Incident::Access access) {
    return must(Incident::open(file, access, identity, environment()));
}

EntityId perform(Incident &incident, const Intent &intent) {
    const Result<Performed> performed = incident.perform({&intent, 1});
    EXPECT_TRUE(performed) << performed.error().message;
    const Result<void> saved = incident.commit();
    EXPECT_TRUE(saved) << saved.error().message;
    return performed && !performed->ids.empty() ? performed->ids.front() : EntityId{};
}

EntityId addMeans(Incident &incident, const std::string &label) {
    return perform(incident, intent::Add{Kind::Means, {{Field::Label, label}}, {}});
}

ReceiveReport copy(const Incident &from, Incident &to) {
    auto changes = from.changesAfter(to.toldFrontier(), std::size_t{64} << 20);
    EXPECT_TRUE(changes);
    std::vector<Bytes> bytes;
    for (ChangeRun &change : *changes)
        bytes.push_back(std::move(change.bytes));
    ReceiveReport report = to.receive(bytes);
    const Result<void> saved = to.commit();
    EXPECT_TRUE(saved) << saved.error().message;
    return report;
}

std::string digestText(const Incident &incident) {
    const Digest digest = incident.digest();
    std::string text = std::format("{} {} {}", digest.state.hex(), digest.entities, digest.changes);
    for (const auto &[log, head] : digest.frontier)
        text += std::format(" {}:{:x}:{}:{}:{}", log.post.hex(), log.incarnation, log.branch.hex(), head.sequence,
                            head.hash.hex());
    return text;
}

} // namespace fanion::test
