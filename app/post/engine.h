// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/background.h"
#include "app/post/brought_file.h"
#include "app/post/control_socket.h"
#include "app/post/home.h"
#include "app/post/incident_target.h"
#include "app/post/packs/pack_desk.h"
#include "app/post/post.h"
#include "app/post/receipt_book.h"
#include "app/post/typed_addresses.h"
#include "net/diagnosis/examine.h"
#include "net/discovery/subnet_probe.h"
#include "net/node.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fanion {
class IncidentHistory;
}

namespace fanion::app {

struct Merging;

/**
 * What Post runs on its thread: the open incident, its node on the network and its control socket. Every method and
 * callback is on the io_context's thread.
 *
 * Data flow: intents and peers' changes are staged in the incident, flush() makes all that is staged durable in one
 * transaction, and only then are intents acknowledged, peers told and the observer shown the difference: nobody ever
 * sees something that a power cut could take back.
 */
class Engine final : private net::NodeObserver {
public:
    Engine(boost::asio::io_context &io, Environment environment, Home home, PostObserver &observer);
    ~Engine() override;

    [[nodiscard]] const Home &home() const { return m_home; }
    Result<void> introduce(std::string_view name, std::string_view function);
    void listen(NetworkSettings settings);
    [[nodiscard]] Result<void> addAddress(const net::Address &address);
    [[nodiscard]] Result<void> removeAddress(const net::Address &address);
    [[nodiscard]] std::vector<net::DialStatus> dialled() const { return m_node.dialled(); }
    void searchNetworks(Done<net::SearchProgress> done);
    void endSearch();
    void diagnose(Done<std::vector<net::Finding>> done);

    Result<IncidentInfo> create(const std::filesystem::path &file, const Founding &founding);
    Result<IncidentInfo> open(const std::filesystem::path &file);
    /** Commits, tells the peers goodbye, closes the file. */
    void close();
    /** close(), then ends the node; \p done may come up to a second later. */
    void shutDown(std::function<void()> done);

    void perform(std::span<const Intent> intents, Done<Performed> done);
    void undo(Done<Performed> done);
    void redo(Done<Performed> done);

    void askToJoin(const net::Address &address, std::filesystem::path file);
    void joinByInvitation(std::string_view text, const std::filesystem::path &file);
    void cancelJoin();
    void answerJoin(std::uint64_t request, std::optional<Role> role, Done<void> done);
    void invite(const Inviting &wish, Done<std::string> done);
    [[nodiscard]] Result<std::vector<CountedInvitation>> invitations() const;
    void withdraw(const PostId &invitation, Done<void> done);

    [[nodiscard]] Result<void> keepIdentity();
    void renewIdentity(Done<void> done);

    void importFile(const std::filesystem::path &data, const std::string &layer, const CsvOptions &options,
                    Done<ImportReport> done);
    void exportBundle(const std::filesystem::path &to, const BundleWish &wish, Done<Carried> done);
    void merge(const std::vector<std::filesystem::path> &files, Done<Merged> done);
    /** Stores a file in the incident, bit by bit between other work; nothing refers to it yet. */
    void bring(const std::filesystem::path &file, const std::string &mediaType, Done<AttachmentRef> done);
    /** The same, and then attaches it to an object. */
    void attach(EntityId object, const std::filesystem::path &file, const std::string &mediaType,
                Done<AttachmentRef> done);
    [[nodiscard]] Result<std::map<AttachmentId, std::uint64_t>> bytesHere(const std::vector<AttachmentId> &ids) const;
    void readAttachment(const AttachmentRef &ref, Done<Bytes> done);
    void extract(const AttachmentRef &ref, const std::filesystem::path &to, Done<void> done);
    void saveCopy(const std::filesystem::path &to, Done<std::size_t> done);
    void salvage(const std::filesystem::path &file, const std::filesystem::path &to, Done<Salvaged> done);
    [[nodiscard]] Result<std::vector<HistoryLine>> history(EntityId entity) const;
    /** What the other posts said last that they have. */
    [[nodiscard]] ReceiptBook toldByAll() const;
    [[nodiscard]] Result<std::vector<ObjectReceipts>> receipts(const std::vector<EntityId> &objects) const;
    void membershipHistory(Done<std::vector<MembershipLine>> done);
    /** What was done on the boards, in the order this post accepted it (core/history/board_acts.h). */
    void boardActs(Done<std::vector<BoardAct>> done);
    /** The objects on the board (no deleted ones) as its author saw it when an object was made. Error: NotFound. */
    void boardWhenMade(EntityId entity, Done<std::vector<EntityPtr>> done);
    [[nodiscard]] Result<Digest> digest() const;
    [[nodiscard]] std::vector<net::PeerStatus> peers() const { return m_node.peers(); }
    void givePacks(const std::vector<PackToGive> &packs) { m_packs.give(packs); }
    void fetchPack(const net::PackOffer &pack, const std::filesystem::path &folder) { m_packs.fetch(pack, folder); }
    void stopFetchingPack() { m_packs.stopFetching(); }
    void setPresence(net::Presence presence) { m_node.setPresence(std::move(presence)); }
    [[nodiscard]] Incident *incident() { return m_incident.get(); }
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] const Warnings &warnings() const { return m_warnings; }
    [[nodiscard]] std::vector<net::JoinRequest> joinRequests() const { return m_node.joinRequests(); }

private:
    template <typename T>
    void askHistory(std::function<Result<T>(const IncidentHistory &)> ask, Done<T> done);

    using Acknowledge = std::function<void(const Result<void> &)>;

    void onListening(const net::Address &address) override;
    void onPeers(const std::vector<net::PeerStatus> &peers) override;
    void onPresence(const std::vector<net::Presence> &presence) override { m_observer.onPresence(presence); }
    void onHeard(const std::vector<net::HeardIncident> &heard) override { m_observer.onHeard(heard); }
    void onJoinRequests(const std::vector<net::JoinRequest> &requests) override { m_observer.onJoinRequests(requests); }
    void onJoinProgress(const net::JoinProgress &progress) override;
    void onJoinFailed(const net::JoinFailure &failure) override { m_observer.onJoinFailed(failure); }
    void onPacks(const std::map<PostId, std::vector<net::PackOffer>> &packs) override;
    void onPacksGiven(std::vector<net::PackOffer> packs);
    void tellPacks();
    void onConverged() override;
    void onTrouble(const Error &error) override { m_observer.onTrouble(error); }
    void onTwin(const net::Address &address) override;
    void onOwnChangesElsewhere() override;

    Result<IncidentInfo> take(std::unique_ptr<Incident> incident, bool readOnly);
    void attach();
    void continueBringing(std::shared_ptr<Attaching> attaching, std::filesystem::path incident,
                          Done<AttachmentRef> done);
    void continueReading(AttachmentRef ref, std::filesystem::path incident, std::shared_ptr<Bytes> read,
                         std::uint32_t next, Done<Bytes> done);
    /** False when the incident was closed meanwhile: then who asked has been told. */
    [[nodiscard]] bool canGoOn(Merging &merging);
    void mergeNext(const std::shared_ptr<Merging> &merging);
    void mergeFile(const std::shared_ptr<Merging> &merging);
    void mergeChanges(const std::shared_ptr<Merging> &merging);
    void wantAttachments(Merging &merging) const;
    void mergeAttachments(const std::shared_ptr<Merging> &merging);
    void mergeAttachment(const std::shared_ptr<Merging> &merging, const BundleReader::Attachment &attachment,
                         std::uint32_t first);
    [[nodiscard]] Result<void> takePiece(const BundleReader::Attachment &attachment, const BroughtFile::Piece &piece);
    void endMerging(const std::shared_ptr<Merging> &merging);
    /** Stages where those connected now can be found. */
    void rememberPeers(const std::vector<net::PeerStatus> &peers);
    /** Stages what the peers said they have, if that is news. */
    void keepReceipts();
    void recallPeers();
    void recallInvitations();
    void dialTyped();
    void forgetTyped();
    [[nodiscard]] net::Examination examination() const;
    void onSearched(const net::SearchProgress &progress);
    void finish(Result<Performed> performed, Done<Performed> done);
    /** Makes what is staged durable soon: after the calls that wait now, in one transaction with theirs. */
    void flushSoon(Acknowledge acknowledge = {});
    void flush();
    void retryLater();
    /** Has the content keys kept (Replica::keepKeys()) when it is this post's turn. */
    void keepKeysInTime();
    void tellUndo();
    void tellWarnings();
    [[nodiscard]] std::optional<net::Address> anyKnownPeer() const;
    [[nodiscard]] bool isOnlyCommander() const;
    [[nodiscard]] IncidentInfo info() const;
    [[nodiscard]] Result<void> checkOpen() const;
    void openControl();

    boost::asio::io_context &m_io;
    Environment m_environment;
    Home m_home;
    PostObserver &m_observer;
    net::Node m_node;
    boost::asio::steady_timer m_retry;
    boost::asio::steady_timer m_idle;
    boost::asio::steady_timer m_keys;

    std::unique_ptr<Incident> m_incident;
    InvitationBook m_invitations;
    std::unique_ptr<IncidentTarget> m_target;
    std::unique_ptr<ControlServer> m_control;
    std::vector<Acknowledge> m_acknowledges;
    std::filesystem::path m_joinFile;
    NetworkSettings m_network;
    std::optional<net::Address> m_listening;
    TypedAddresses m_typed;
    std::unique_ptr<net::SubnetProbe> m_search;
    Done<net::SearchProgress> m_searched;
    ReceiptBook m_receipts; ///< as the file has them, or will have with the next commit
    Warnings m_warnings;
    Warnings m_warningsTold;
    bool m_flushPosted = false;
    bool m_readOnly = false;
    bool m_wasPending = false;
    bool m_notSaving = false;
    std::optional<std::size_t> m_keyDuty;             ///< for which the time is running
    std::chrono::steady_clock::time_point m_keysKept; ///< the last time; long ago at first
    PackDesk m_packs;
    std::vector<net::PackOffer> m_packsGiven;
    std::map<PostId, std::vector<net::PackOffer>> m_packsOfOthers;
    Background m_background; ///< ends before what it may call goes
    Background m_looking;    ///< diagnoses, so that none waits for a slow stick
};

} // namespace fanion::app
