// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/engine_bridge.h"

#include <utility>

namespace fanion::app {

namespace {

/** One frame at 60 Hz. */
constexpr int kFrameMs = 16;
/** Troubles kept while the UI is not looking; the oldest go first. */
constexpr std::size_t kMaxTroubles = 50;

} // namespace

EngineBridge::EngineBridge(QObject *parent) : QObject(parent) {
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.callOnTimeout(this, &EngineBridge::flush);
}

template <typename Change>
void EngineBridge::stage(Change change) {
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        change(m_batch);
        wake = !std::exchange(m_scheduled, true);
    }
    if (wake) QMetaObject::invokeMethod(this, [this] { schedule(false); }, Qt::QueuedConnection);
}

void EngineBridge::forgetBoard(Batch &batch) {
    batch.order.clear();
    batch.entities.clear();
    batch.members.reset();
    batch.peers.reset();
    batch.dialled.reset();
    batch.search.reset();
    batch.presence.reset();
    batch.joinRequests.reset();
    batch.packs.reset();
    batch.undo.reset();
    batch.converged.reset();
}

void EngineBridge::onOpened(const IncidentInfo &info) {
    // What an incident open before had left was forgotten when it closed. (A guest's opens a second time, when its
    // founding change is there: who is connected must not be forgotten then.)
    stage([&](Batch &batch) { batch.opened = info; });
}

void EngineBridge::onClosed() {
    stage([&](Batch &batch) {
        forgetBoard(batch);
        batch.opened.reset();
        batch.closed = true;
    });
}

void EngineBridge::onBoard(const BoardDelta &delta) {
    stage([&](Batch &batch) {
        for (const EntityPtr &entity : delta.changed) {
            const auto [slot, isNew] = batch.entities.insert_or_assign(entity->id, entity);
            if (isNew) batch.order.push_back(slot->first);
        }
        if (delta.membersChanged) batch.members = delta.members;
    });
}

void EngineBridge::onAttachment(const AttachmentId &id) {
    enqueue([this, id] { emit attachmentArrived(id); });
}

void EngineBridge::onListening(const net::Address &address) {
    stage([&](Batch &batch) { batch.listening = address; });
}

void EngineBridge::onPeers(const std::vector<net::PeerStatus> &peers) {
    stage([&](Batch &batch) { batch.peers = peers; });
}

void EngineBridge::onDialled(const std::vector<net::DialStatus> &dialled) {
    stage([&](Batch &batch) { batch.dialled = dialled; });
}

void EngineBridge::onSearch(const net::SearchProgress &progress) {
    stage([&](Batch &batch) { batch.search = progress; });
}

void EngineBridge::onPresence(const std::vector<net::Presence> &presence) {
    stage([&](Batch &batch) { batch.presence = presence; });
}

void EngineBridge::onHeard(const std::vector<net::HeardIncident> &heard) {
    stage([&](Batch &batch) { batch.heard = heard; });
}

void EngineBridge::onJoinRequests(const std::vector<net::JoinRequest> &requests) {
    stage([&](Batch &batch) { batch.joinRequests = requests; });
}

void EngineBridge::onJoinProgress(const net::JoinProgress &progress) {
    stage([&](Batch &batch) { batch.joinProgress = progress; });
}

void EngineBridge::onJoinFailed(const net::JoinFailure &failure) {
    stage([&](Batch &batch) {
        if (batch.joinFailures.size() < kMaxTroubles) batch.joinFailures.push_back(failure);
    });
}

void EngineBridge::onPacks(const std::map<PostId, std::vector<net::PackOffer>> &packs) {
    stage([&](Batch &batch) { batch.packs = packs; });
}

void EngineBridge::onPackFetch(const PackFetch &fetch) {
    stage([&](Batch &batch) {
        auto &all = batch.packFetches;
        const bool isSame = !all.empty() && all.back().state == fetch.state && all.back().pack == fetch.pack;
        if (isSame) all.pop_back();
        all.push_back(fetch);
    });
}

void EngineBridge::onUndo(const std::optional<HistoryLine> &undo, const std::optional<HistoryLine> &redo) {
    stage([&](Batch &batch) { batch.undo = std::pair(undo, redo); });
}

void EngineBridge::onTrouble(const Error &error) {
    stage([&](Batch &batch) {
        if (batch.troubles.size() == kMaxTroubles) batch.troubles.erase(batch.troubles.begin());
        batch.troubles.push_back(error);
    });
}

void EngineBridge::onWarnings(const Warnings &warnings) {
    stage([&](Batch &batch) { batch.warnings = warnings; });
}

void EngineBridge::onConverged(const Digest &digest) {
    stage([&](Batch &batch) { batch.converged = digest; });
}

void EngineBridge::enqueue(std::function<void()> call) {
    {
        const std::lock_guard lock(m_mutex);
        m_batch.calls.push_back(std::move(call));
        m_scheduled = true;
    }
    // Somebody waits for an answer: not later than the event loop's next turn.
    QMetaObject::invokeMethod(this, [this] { schedule(true); }, Qt::QueuedConnection);
}

void EngineBridge::schedule(bool urgent) {
    const qint64 since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : kFrameMs;
    if (urgent || since >= kFrameMs) return flush();
    if (!m_frame.isActive()) m_frame.start(kFrameMs - static_cast<int>(since));
}

void EngineBridge::flush() {
    m_frame.stop();
    Batch batch;
    {
        const std::lock_guard lock(m_mutex);
        batch = std::exchange(m_batch, {});
        m_scheduled = false;
    }
    m_sinceFlush.start();
    deliver(batch);
}

void EngineBridge::deliver(Batch &batch) {
    if (batch.closed) emit closed();
    if (batch.opened) emit opened(*batch.opened);
    BoardDelta delta;
    delta.changed.reserve(batch.order.size());
    for (const EntityId &id : batch.order)
        delta.changed.push_back(std::move(batch.entities[id]));
    delta.membersChanged = batch.members.has_value();
    if (batch.members) delta.members = std::move(*batch.members);
    if (!delta.isEmpty()) emit boardChanged(delta);
    if (batch.listening) emit listening(*batch.listening);
    if (batch.peers) emit peersChanged(*batch.peers);
    if (batch.dialled) emit dialledChanged(*batch.dialled);
    if (batch.search) emit searchProgressed(*batch.search);
    if (batch.presence) emit presenceChanged(*batch.presence);
    if (batch.heard) emit heardChanged(*batch.heard);
    if (batch.joinRequests) emit joinRequestsChanged(*batch.joinRequests);
    if (batch.joinProgress) emit joinProgressed(*batch.joinProgress);
    if (batch.packs) emit packsChanged(*batch.packs);
    for (const PackFetch &fetch : batch.packFetches)
        emit packFetched(fetch);
    if (batch.undo) emit undoChanged(batch.undo->first, batch.undo->second);
    for (const net::JoinFailure &failure : batch.joinFailures)
        emit joinFailed(failure);
    for (const Error &error : batch.troubles)
        emit troubled(error);
    if (batch.warnings) emit warned(*batch.warnings);
    if (batch.converged) emit converged(*batch.converged);
    for (const auto &call : batch.calls)
        call();
}

} // namespace fanion::app
