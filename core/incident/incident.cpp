// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/incident_impl.h"

#include <algorithm>
#include <format>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace fanion {

namespace {

/** Key of the local setting that holds the invitation until this post is a member. */
constexpr const char *kInvitation = "invitation";
/** Of the one that holds what other posts said they have. */
constexpr const char *kReceipts = "receipts";
constexpr const char *kInvitations = "invitations";

} // namespace

Incident::Incident() = default;

Incident::~Incident() {
    if (m_impl && m_impl->store) tidy();
}

Result<std::unique_ptr<Incident>> Incident::create(const std::filesystem::path &file, const Founding &founding,
                                                   const Identity &identity, Environment environment) {
    std::unique_ptr<Incident> incident(new Incident);
    incident->m_impl = std::make_unique<Impl>(identity, environment);
    Impl &self = *incident->m_impl;
    Result<ChangeRun> founded = self.replica.found(identity, founding);
    if (!founded) return std::unexpected(founded.error());
    StoreBatch first;
    first.runs.push_back(std::move(*founded));
    auto store = IncidentStore::create(file, *self.replica.incident(), first, environment.random);
    if (!store) return std::unexpected(store.error());
    self.store = std::move(*store);
    if (Result<void> done = self.store->load([](const StoredRow &) { return Result<void>(); }); !done)
        return std::unexpected(done.error());
    self.rest();
    return incident;
}

Result<std::unique_ptr<Incident>> Incident::createPending(const std::filesystem::path &file, const IncidentId &id,
                                                          std::string_view invitation, const Identity &identity,
                                                          Environment environment) {
    std::unique_ptr<Incident> incident(new Incident);
    incident->m_impl = std::make_unique<Impl>(identity, environment);
    Impl &self = *incident->m_impl;
    self.replica.follow(id);
    self.replica.writeAs(identity);
    self.invitation = invitation;
    StoreBatch first;
    if (!invitation.empty()) {
        const ByteView text = asBytes(invitation);
        first.local[kInvitation] = Bytes(text.begin(), text.end());
    }
    auto store = IncidentStore::create(file, id, first, environment.random);
    if (!store) return std::unexpected(store.error());
    self.store = std::move(*store);
    if (Result<void> done = self.store->load([](const StoredRow &) { return Result<void>(); }); !done)
        return std::unexpected(done.error());
    self.rest();
    return incident;
}

Result<std::unique_ptr<Incident>> Incident::open(const std::filesystem::path &file, Access access,
                                                 const Identity &identity, Environment environment) {
    std::unique_ptr<Incident> incident(new Incident);
    incident->m_impl = std::make_unique<Impl>(identity, environment);
    Impl &self = *incident->m_impl;
    auto store =
        IncidentStore::open(file, access == Access::Write ? IncidentStore::Access::Write : IncidentStore::Access::Read);
    if (!store) return std::unexpected(store.error());
    self.store = std::move(*store);
    if (const Result<void> loaded = self.load(); !loaded) return std::unexpected(loaded.error());
    const Result<std::optional<Bytes>> invitation = self.store->local(kInvitation);
    if (!invitation) return std::unexpected(invitation.error());
    if (*invitation) self.invitation = asText(**invitation);
    const Result<std::vector<Bytes>> undo = self.store->undoRecords(identity.post());
    if (!undo) return std::unexpected(undo.error());
    if (access == Access::Write) self.replica.writeAs(identity);
    for (const Bytes &record : *undo)
        self.replica.restoreUndo(record);
    return incident;
}

const std::filesystem::path &Incident::file() const {
    return m_impl->store->file();
}

IncidentId Incident::id() const {
    return m_impl->store->incident();
}

bool Incident::isPending() const {
    return m_impl->replica.changeCount() == 0;
}

const std::string &Incident::pendingInvitation() const {
    return m_impl->invitation;
}

Result<Performed> Incident::perform(std::span<const Intent> intents) {
    if (Result<void> writable = m_impl->checkWritable(); !writable) return std::unexpected(writable.error());
    return m_impl->replica.perform(intents);
}

Result<Performed> Incident::undo() {
    if (Result<void> writable = m_impl->checkWritable(); !writable) return std::unexpected(writable.error());
    return m_impl->replica.undo();
}

Result<Performed> Incident::redo() {
    if (Result<void> writable = m_impl->checkWritable(); !writable) return std::unexpected(writable.error());
    return m_impl->replica.redo();
}

Result<Performed> Incident::keepKeys() {
    if (Result<void> writable = m_impl->checkWritable(); !writable) return std::unexpected(writable.error());
    return m_impl->replica.keepKeys();
}

ReceiveReport Incident::receive(std::span<const Bytes> runs) {
    if (Result<void> writable = m_impl->checkWritable(); !writable) {
        ReceiveReport report;
        report.refused.emplace_back(ChangeHash{}, writable.error());
        return report;
    }
    ReceiveReport report = m_impl->replica.receive(runs);
    auto &staged = m_impl->staged;
    if (!report.forks.empty()) {
        std::vector<ChangeRun> filedAnew;
        for (const ChangeRun &run : staged.runs)
            std::ranges::move(renamed(run, report.forks), std::back_inserter(filedAnew));
        staged.runs = std::move(filedAnew);
        staged.forks.insert(staged.forks.end(), report.forks.begin(), report.forks.end());
    }
    staged.runs.insert(staged.runs.end(), report.accepted.begin(), report.accepted.end());
    return report;
}

std::optional<ChangeRun> Incident::seal() {
    return m_impl->seal() ? std::optional(m_impl->staged.runs.back()) : std::nullopt;
}

Result<void> Incident::commit() {
    Impl &self = *m_impl;
    self.seal();
    for (Bytes &record : self.replica.takeUndoRecords())
        self.staged.undo.emplace_back(self.identity.post(), std::move(record));
    // The invitation has served once the log says that this post is a member.
    const bool served = !self.invitation.empty() && self.replica.member(self.identity.post());
    if (served) self.staged.local[kInvitation] = std::nullopt;
    if (Result<void> done = self.store->append(self.staged); !done) return done;
    self.staged = {};
    self.replica.archived();
    if (served) self.invitation.clear();
    return {};
}

bool Incident::hasStaged() const {
    return m_impl->replica.hasUnsealed() || !m_impl->staged.isEmpty();
}

void Incident::idle() {
    Impl &self = *m_impl;
    const auto packed = self.store->pack(self.housekeeping.packedFrom, self.housekeeping.packedAtOnce);
    if (packed && *packed) return; // one step at a time
    if (!hasStaged() && self.changesSinceKept() >= self.housekeeping.keptAfter) {
        self.keepBoard();
        (void)commit(); // else it stays staged
        return;
    }
    self.store->idle();
}

void Incident::tidy() {
    Impl &self = *m_impl;
    if (!self.store->hasWritten() || hasStaged()) return;
    while (self.store->pack(self.housekeeping.packedFrom, UINT32_MAX).value_or(false)) {
    }
    if (self.changesSinceKept() > 0) {
        self.keepBoard();
        (void)commit(); // what is lost then is only the quick opening
    }
    if (self.hasAttached) (void)attachments().dropUnused(); // they would only take room
    self.store->idle();
}

void Incident::setHousekeeping(const Housekeeping &rule) {
    m_impl->housekeeping = rule;
}

std::size_t Incident::replayedAtOpening() const {
    return m_impl->replayed;
}

const Replica &Incident::replica() const {
    return m_impl->replica;
}

BoardDelta Incident::takeDelta() {
    return m_impl->replica.takeDelta();
}

const Frontier &Incident::durableFrontier() const {
    return m_impl->store->frontier();
}

const Frontier &Incident::toldFrontier() const {
    const auto &doubted = m_impl->replica.doubted();
    if (doubted.empty()) return durableFrontier();
    m_impl->told = durableFrontier();
    for (const LogId &log : doubted)
        m_impl->told[log] = {};
    return m_impl->told;
}

Result<std::vector<ChangeRun>> Incident::changesAfter(const Frontier &theirs, std::size_t maxBytes) const {
    return m_impl->store->changesAfter(theirs, maxBytes);
}

Result<std::vector<HistoryLine>> Incident::history(EntityId entity) const {
    std::vector<HistoryLine> result;
    std::unordered_set<ChangeHash> told; // a block, or a run taken in twice, may hold what came before it
    const auto collect = [&](ByteView bytes, std::uint32_t upTo) -> Result<void> {
        const Result<std::vector<HistoryLine>> lines = Replica::describe(bytes, upTo);
        if (!lines) return std::unexpected(m_impl->damaged(lines.error().message));
        std::vector<ChangeHash> fresh;
        for (const HistoryLine &line : *lines) {
            if (line.entity != entity || told.contains(line.change)) continue;
            fresh.push_back(line.change);
            result.push_back(line);
        }
        told.insert(fresh.begin(), fresh.end());
        return {};
    };
    const Result<void> stored =
        m_impl->store->readAll([&](const StoredRow &row) { return collect(row.bytes, row.upTo); });
    if (!stored) return std::unexpected(stored.error());
    m_impl->seal(); // what is not saved yet belongs to the history too
    for (const ChangeRun &run : m_impl->staged.runs)
        if (Result<void> done = collect(run.bytes, run.upTo()); !done) return std::unexpected(done.error());
    // The order of acceptance differs from post to post; people read by the clock on the wall.
    std::ranges::stable_sort(result, {}, &HistoryLine::at);
    return result;
}

Digest Incident::digest() const {
    const Replica &replica = m_impl->replica;
    Digest digest;
    digest.state = replica.stateHash();
    digest.frontier = replica.frontier();
    digest.changes = replica.changeCount();
    digest.entities = static_cast<std::size_t>(std::ranges::count_if(
        replica.board(), [](const auto &item) { return !item.second->deleted && item.first != kIncidentEntity; }));
    return digest;
}

Attachments Incident::attachments() const {
    return {*m_impl->store, m_impl->replica};
}

Result<bool> Incident::attach(Attaching &attaching) {
    m_impl->hasAttached = true;
    return attaching.step(*m_impl->store);
}

Result<std::size_t> Incident::saveCopy(const std::filesystem::path &to) const {
    return m_impl->store->saveCopy(to, m_impl->environment.random);
}

void Incident::rememberPeer(KnownPeer peer) {
    m_impl->staged.peers[peer.post] = std::move(peer);
}

Result<std::vector<KnownPeer>> Incident::knownPeers() const {
    return m_impl->store->peers();
}

void Incident::rememberReceipts(Bytes receipts) {
    m_impl->staged.local[kReceipts] = std::move(receipts);
}

void Incident::rememberInvitations(Bytes invitations) {
    m_impl->staged.local[kInvitations] = std::move(invitations);
}

Result<std::optional<Bytes>> Incident::invitations() const {
    return m_impl->store->local(kInvitations);
}

Result<std::optional<Bytes>> Incident::receipts() const {
    return m_impl->store->local(kReceipts);
}

} // namespace fanion
