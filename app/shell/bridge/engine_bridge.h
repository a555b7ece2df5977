// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <mutex>
#include <unordered_map>

namespace fanion::app {

/**
 * Carries what the engine says from its thread to the UI's. Board deltas are merged (the latest state of an entity
 * wins) and handed over at most once a frame; nothing waits on either side. The signals are emitted on the thread the
 * bridge lives on.
 */
class EngineBridge final : public QObject, public PostObserver {
    Q_OBJECT

public:
    explicit EngineBridge(QObject *parent = nullptr);

    // PostObserver, on the engine's thread
    void onOpened(const IncidentInfo &info) override;
    void onClosed() override;
    void onBoard(const BoardDelta &delta) override;
    void onAttachment(const AttachmentId &id) override;
    void onListening(const net::Address &address) override;
    void onPeers(const std::vector<net::PeerStatus> &peers) override;
    void onDialled(const std::vector<net::DialStatus> &dialled) override;
    void onSearch(const net::SearchProgress &progress) override;
    void onPresence(const std::vector<net::Presence> &presence) override;
    void onHeard(const std::vector<net::HeardIncident> &heard) override;
    void onJoinRequests(const std::vector<net::JoinRequest> &requests) override;
    void onJoinProgress(const net::JoinProgress &progress) override;
    void onJoinFailed(const net::JoinFailure &failure) override;
    void onPacks(const std::map<PostId, std::vector<net::PackOffer>> &packs) override;
    void onPackFetch(const PackFetch &fetch) override;
    void onUndo(const std::optional<HistoryLine> &undo, const std::optional<HistoryLine> &redo) override;
    void onTrouble(const Error &error) override;
    void onWarnings(const Warnings &warnings) override;
    void onConverged(const Digest &digest) override;

    /**
     * Makes a `done` that runs \p answer on the UI thread, after everything the engine said before it. The bridge
     * outlives the Post it is given to, and so the engine's thread.
     */
    template <typename T>
    [[nodiscard]] Done<T> answer(std::function<void(Result<T>)> answer) {
        return [this, answer = std::move(answer)](Result<T> result) {
            enqueue([answer, result = std::move(result)]() mutable { answer(std::move(result)); });
        };
    }
    /** Runs \p call on the UI thread, after everything the engine said before it. From any thread. */
    void enqueue(std::function<void()> call);

signals:
    void opened(const fanion::app::IncidentInfo &info);
    void closed();
    void boardChanged(const fanion::BoardDelta &delta);
    /** All of an attached file has come. */
    void attachmentArrived(const fanion::AttachmentId &id);
    void listening(const fanion::net::Address &address);
    void peersChanged(const std::vector<fanion::net::PeerStatus> &peers);
    void dialledChanged(const std::vector<fanion::net::DialStatus> &dialled);
    void searchProgressed(const fanion::net::SearchProgress &progress);
    void presenceChanged(const std::vector<fanion::net::Presence> &presence);
    void heardChanged(const std::vector<fanion::net::HeardIncident> &heard);
    void joinRequestsChanged(const std::vector<fanion::net::JoinRequest> &requests);
    void joinProgressed(const fanion::net::JoinProgress &progress);
    void joinFailed(const fanion::net::JoinFailure &failure);
    void packsChanged(const std::map<fanion::PostId, std::vector<fanion::net::PackOffer>> &packs);
    void packFetched(const fanion::app::PackFetch &fetch);
    void undoChanged(const std::optional<fanion::HistoryLine> &undo, const std::optional<fanion::HistoryLine> &redo);
    void troubled(const fanion::Error &error);
    void warned(const fanion::app::Warnings &warnings);
    void converged(const fanion::Digest &digest);

private:
    /** What the engine said since the last hand-over; only the latest of each counts. */
    struct Batch {
        bool closed = false;
        std::optional<IncidentInfo> opened;
        std::vector<EntityId> order;
        std::unordered_map<EntityId, EntityPtr> entities;
        std::optional<std::vector<Member>> members;
        std::optional<net::Address> listening;
        std::optional<std::vector<net::PeerStatus>> peers;
        std::optional<std::vector<net::DialStatus>> dialled;
        std::optional<net::SearchProgress> search;
        std::optional<std::vector<net::Presence>> presence;
        std::optional<std::vector<net::HeardIncident>> heard;
        std::optional<std::vector<net::JoinRequest>> joinRequests;
        std::optional<net::JoinProgress> joinProgress;
        std::optional<std::pair<std::optional<HistoryLine>, std::optional<HistoryLine>>> undo;
        std::optional<std::map<PostId, std::vector<net::PackOffer>>> packs;
        std::vector<PackFetch> packFetches; ///< all but progress that a later one tells better
        std::vector<net::JoinFailure> joinFailures;
        std::vector<Error> troubles;
        std::optional<Warnings> warnings;
        std::optional<Digest> converged;
        std::vector<std::function<void()>> calls;
    };

    template <typename Change>
    void stage(Change change);
    void forgetBoard(Batch &batch);
    void schedule(bool urgent);
    void flush();
    void deliver(Batch &batch);

    std::mutex m_mutex;
    Batch m_batch;            ///< guarded by m_mutex
    bool m_scheduled = false; ///< guarded by m_mutex
    QTimer m_frame;
    QElapsedTimer m_sinceFlush;
};

} // namespace fanion::app
