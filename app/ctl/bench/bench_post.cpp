// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/bench_post.h"

#include "app/ctl/bench/must.h"

#include <algorithm>
#include <utility>

namespace fanion::ctl {

namespace {

/** More than any workload here amounts to. */
constexpr std::size_t kEverything = std::size_t{1} << 30;

Identity drawIdentity(Environment environment) {
    Identity identity = Identity::generate(environment.random);
    identity.name = "Bench";
    return identity;
}

} // namespace

std::size_t BenchParcel::bytes() const {
    std::size_t sum = 0;
    for (const Bytes &part : parts)
        sum += part.size();
    return sum;
}

std::unique_ptr<BenchPost> BenchPost::found(const std::filesystem::path &file, Environment environment) {
    const Identity identity = drawIdentity(environment);
    auto incident = must(Incident::create(file, {"Bench", "", true}, identity, environment));
    return std::unique_ptr<BenchPost>(new BenchPost(identity, std::move(incident)));
}

std::unique_ptr<BenchPost> BenchPost::empty(const std::filesystem::path &file, Environment environment,
                                            const BenchPost &other) {
    const Identity identity = drawIdentity(environment);
    auto incident = must(Incident::createPending(file, other.m_incident->id(), "", identity, environment));
    return std::unique_ptr<BenchPost>(new BenchPost(identity, std::move(incident)));
}

std::unique_ptr<BenchPost> BenchPost::open(const std::filesystem::path &file, const Identity &identity,
                                           Environment environment) {
    auto incident = must(Incident::open(file, Incident::Access::Write, identity, environment));
    return std::unique_ptr<BenchPost>(new BenchPost(identity, std::move(incident)));
}

std::unique_ptr<BenchPost> BenchPost::openToRead(const std::filesystem::path &file, Environment environment) {
    auto incident = must(Incident::open(file, Incident::Access::Read, Identity(), environment));
    return std::unique_ptr<BenchPost>(new BenchPost(Identity(), std::move(incident)));
}

void BenchPost::admit(const BenchPost &other) {
    perform(intent::Admit{other.m_identity.post(), Role::Editor, other.m_identity.name, "", {}, {}});
}

void BenchPost::count(const Performed &performed) {
    if (performed.change) ++m_unsealed;
}

void BenchPost::perform(const Intent &intent) {
    count(must(m_incident->perform({&intent, 1})));
}

bool BenchPost::performTogether(std::span<const Intent> intents) {
    auto performed = m_incident->perform(intents);
    if (!performed && performed.error().code == ErrorCode::TooLarge) return false;
    count(must(std::move(performed)));
    return true;
}

std::optional<BenchMessage> BenchPost::seal() {
    auto run = m_incident->seal();
    must((run ? run->count() : 0) == std::exchange(m_unsealed, 0), "Not every change is in the run.");
    if (!run) return std::nullopt;
    return BenchMessage{std::move(run->bytes), run->count()};
}

void BenchPost::check(const ReceiveReport &report, std::size_t expected) {
    if (!report.refused.empty()) throw std::runtime_error(report.refused.front().second.message);
    must(report.acceptedChanges() == expected && report.waiting == 0, "Not every change was taken.");
}

void BenchPost::receive(const BenchMessage &message) {
    check(m_incident->receive({&message.bytes, 1}), message.changes);
}

void BenchPost::commit() {
    m_unsealed = 0;
    must(m_incident->commit());
}

BenchParcel BenchPost::exportAfter(const Frontier &theirs) const {
    BenchParcel parcel;
    for (ChangeRun &run : must(m_incident->changesAfter(theirs, kEverything))) {
        parcel.changes += run.countAll();
        parcel.parts.push_back(std::move(run.bytes));
    }
    return parcel;
}

void BenchPost::import(const BenchParcel &parcel) {
    check(m_incident->receive(parcel.parts), parcel.changes);
}

void BenchPost::save() {
    commit();
    m_incident->tidy();
}

void BenchPost::copyFile(const std::filesystem::path &file) const {
    std::filesystem::copy_file(m_incident->file(), file, std::filesystem::copy_options::overwrite_existing);
}

std::vector<EntityId> BenchPost::objects() const {
    std::vector<EntityId> ids;
    forEach([&ids](const Entity &entity) { ids.push_back(entity.id); });
    return ids;
}

void BenchPost::forEach(const std::function<void(const Entity &)> &visit) const {
    for (const auto &[id, entity] : m_incident->replica().board())
        if (id != kIncidentEntity && !entity->deleted) visit(*entity);
}

std::string BenchPost::readText(EntityId id, Field field) const {
    const EntityPtr entity = m_incident->replica().find(id);
    must(entity != nullptr, "The text is missing.");
    return std::string(entity->text(field));
}

} // namespace fanion::ctl
