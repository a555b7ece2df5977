// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/replica.h"

#include "core/replica/canonical.h"
#include "core/replica/replica_impl.h"

#include <algorithm>
#include <iterator>

namespace fanion {

Replica::Replica(Environment environment) : m_impl(std::make_unique<Impl>(environment)) {}
Replica::~Replica() = default;
Replica::Replica(Replica &&) noexcept = default;
Replica &Replica::operator=(Replica &&) noexcept = default;

Result<ChangeRun> Replica::found(const Identity &identity, const Founding &founding) {
    return m_impl->found(identity, founding);
}

void Replica::follow(const IncidentId &incident) {
    if (!m_impl->incident) m_impl->incident = incident;
}

void Replica::writeAs(const Identity &identity) {
    m_impl->writeAs(identity);
}

Result<void> Replica::load(ByteView bytes, std::uint32_t upTo) {
    return m_impl->load(bytes, upTo);
}

void Replica::useArchive(const Archive &archive) {
    m_impl->useArchive(archive);
}

void Replica::endLoading() {
    m_impl->endLoading();
}

void Replica::archived() {
    m_impl->archived();
}

std::map<std::int64_t, Bytes> Replica::takePages() {
    return m_impl->takePages();
}

bool Replica::restore(const PageSource &source) {
    return m_impl->restore(source);
}

void Replica::restoreUndo(ByteView bytes) {
    if (auto record = undo::decode(bytes)) m_impl->undoHistory.remember(std::move(*record));
}

const std::optional<IncidentId> &Replica::incident() const {
    return m_impl->incident;
}

Result<Performed> Replica::perform(std::span<const Intent> intents) {
    return m_impl->perform(intents);
}

Result<Performed> Replica::undo() {
    return m_impl->undo();
}

Result<Performed> Replica::redo() {
    return m_impl->redo();
}

std::optional<ChangeRun> Replica::seal() {
    return m_impl->seal();
}

bool Replica::hasUnsealed() const {
    return m_impl->hasUnsealed();
}

std::vector<Bytes> Replica::takeUndoRecords() {
    return m_impl->undoHistory.takeRecords();
}

std::optional<HistoryLine> Replica::undoable() const {
    const auto *record = m_impl->undoHistory.undoable();
    return record ? std::optional(undo::lineOf(*record)) : std::nullopt;
}

std::optional<HistoryLine> Replica::redoable() const {
    const auto *record = m_impl->undoHistory.redoable();
    return record ? std::optional(undo::lineOf(*record)) : std::nullopt;
}

ReceiveReport Replica::receive(std::span<const Bytes> changes) {
    auto report = m_impl->receive(changes);
    while (m_impl->hasFork()) {
        auto next = m_impl->forked(report);
        if (!next) break;
        m_impl = std::move(next);
        auto more = m_impl->receive({}); // what waited
        std::ranges::move(more.accepted, std::back_inserter(report.accepted));
        std::ranges::move(more.refused, std::back_inserter(report.refused));
        report.duplicates += more.duplicates;
        report.waiting = more.waiting;
    }
    return report;
}

void Replica::expect(std::span<const Branch> branches) {
    for (const auto &branch : branches)
        m_impl->log.expect(branch);
}

std::vector<Branch> Replica::branches() const {
    return m_impl->log.branches();
}

const std::set<LogId> &Replica::doubted() const {
    return m_impl->doubted();
}

const Board &Replica::board() const {
    return m_impl->board.board();
}

EntityPtr Replica::find(EntityId id) const {
    return m_impl->board.view(id);
}

std::map<LogId, std::uint64_t> Replica::lastActs(EntityId id) const {
    std::map<LogId, std::uint64_t> last;
    const auto *state = m_impl->board.state(id);
    if (!state) return last;
    const auto note = [&](Dot act) {
        auto &sequence = last[m_impl->log.names().name(act.log)];
        sequence = std::max<std::uint64_t>(sequence, act.sequence);
    };
    // Every act but a deletion leaves a mark; a deletion takes away only marks that are in its own past.
    std::ranges::for_each(state->presence.marks(), note);
    std::ranges::for_each(state->deletions, note);
    return last;
}

const std::vector<Member> &Replica::members() const {
    return m_impl->authority.members();
}

const Member *Replica::member(const PostId &post) const {
    return m_impl->member(post);
}

const intent::Invite *Replica::invitation(ByteView inviteKey) const {
    return m_impl->authority.invitation(inviteKey);
}

const Epochs &Replica::epochs() const {
    return m_impl->epochs;
}

std::optional<std::size_t> Replica::keyDuty() const {
    return m_impl->keyDuty();
}

Result<Performed> Replica::keepKeys() {
    return m_impl->keepKeys();
}

const std::map<PostId, std::size_t> &Replica::newerOperations() const {
    return m_impl->newerOperations;
}

const Frontier &Replica::frontier() const {
    return m_impl->log.frontier();
}

std::size_t Replica::changeCount() const {
    return m_impl->log.size();
}

ChangeHash Replica::stateHash() const {
    return {canonical::hashOf(m_impl->board.hashes(), members(), frontier())};
}

BoardDelta Replica::takeDelta() {
    auto delta = m_impl->board.takeDelta();
    delta.membersChanged = m_impl->membersTold != m_impl->authority.size();
    if (delta.membersChanged) {
        delta.members = members();
        m_impl->membersTold = m_impl->authority.size();
    }
    return delta;
}

} // namespace fanion
