// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/invitation_book.h"
#include "app/post/object_receipts.h"
#include "app/post/packs/pack_fetch.h"
#include "core/base/environment.h"
#include "core/history/board_acts.h"
#include "core/history/membership_history.h"
#include "core/incident/carry.h"
#include "core/incident/incident.h"
#include "core/io/import_file.h"
#include "core/salvage/salvage.h"
#include "net/diagnosis/finding.h"
#include "net/types.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace fanion::app {

/** This installation's folder: identity, settings, recent incidents. */
struct HomeSettings {
    std::filesystem::path folder; ///< empty: $XDG_DATA_HOME/fanion
};

struct NetworkSettings {
    bool discovery = true;
    std::optional<net::Address> listen; ///< none: every interface, port 47800 or the next free one
    std::vector<net::Address> peers;    ///< dialled until they answer
};

/** What is open, for the title bar and the start screen. */
struct IncidentInfo {
    std::filesystem::path file;
    IncidentId id;
    std::string code; ///< as in HeardIncident
    std::string title;
    bool exercise = false;
    bool pending = false;
    bool readOnly = false;
    PostId self;
};

/** What holds until somebody does something about it: shown as long as it lasts. */
struct Warnings {
    bool hasWrittenElsewhere = false; ///< others hold changes of this post that its file lacked: a backup or a copy
    std::optional<net::Address> twin; ///< another machine with this post's key is on the network
    bool isOnOtherMachine = false;    ///< the folder with this post's key came from another machine
    std::map<PostId, std::size_t> newer = {}; ///< operations of a later version in the incident, by who wrote them
    std::set<PostId> forked = {};             ///< posts that have signed two histories of the incident
    bool operator==(const Warnings &) const = default;
};

/** What came of a damaged file. */
struct BundleWish {
    std::optional<PostId> post = {}; ///< only what it lacks; nothing: everything
    bool attachments = true;         ///< with their contents
    bool isUnsealed = false;         ///< readable by anybody who finds it, not only by the members that stand
};

struct Salvaged {
    SalvageReport report;
    bool hasFile = false;            ///< false: not even the incident is known, all stands in apartFile
    std::filesystem::path apartFile; ///< the bundle, where something stands apart
};

/** What came of files brought by hand. */
struct Merged {
    std::size_t accepted = 0;   ///< changes that are new here, durable
    std::size_t duplicates = 0; ///< that were here already
    std::size_t refused = 0;
    std::optional<Error> firstRefusal = {};
    /** Changes that wait, in memory only, for others that are not here. */
    std::size_t waiting = 0;
    /** What the files build on and is not here: how many changes, by who made them. Empty when that is not known. */
    std::map<PostId, std::size_t> missing = {};
    std::size_t attachments = 0;        ///< that are whole now and were not before
    std::size_t attachmentsRefused = 0; ///< damaged in the file, or no room for them here
};

/** What invitation to make. */
struct Inviting {
    Role role = Role::Observer;
    WallTime expiresAt = 0; ///< 0: never
    /** How many posts may use it: this post then admits them itself and can withdraw it. 0: any number, at any post. */
    std::uint32_t uses = 0;
};

/**
 * What a Post tells its owner. Called on the engine's thread, never while the owner is inside a call to Post; whoever
 * needs another thread (the UI) queues. Everything is passed by value or as immutable pointers.
 */
class PostObserver {
public:
    virtual ~PostObserver() = default;
    virtual void onOpened(const IncidentInfo &info) { (void)info; }
    virtual void onClosed() {}
    virtual void onBoard(const BoardDelta &delta) { (void)delta; }
    /** All of an attached file that the board refers to has come from other posts. */
    virtual void onAttachment(const AttachmentId &id) { (void)id; }
    /** The packs given by the posts this one is in session with, and its own. */
    virtual void onPacks(const std::map<PostId, std::vector<net::PackOffer>> &packs) { (void)packs; }
    /** Of the pack that is fetched, a few times a second and at the end. */
    virtual void onPackFetch(const PackFetch &fetch) { (void)fetch; }
    virtual void onListening(const net::Address &address) { (void)address; }
    virtual void onPeers(const std::vector<net::PeerStatus> &peers) { (void)peers; }
    /** The addresses typed for the open incident, and those of the settings and of its invitation. */
    virtual void onDialled(const std::vector<net::DialStatus> &dialled) { (void)dialled; }
    /** A few times a second while the networks are searched, and at the end. */
    virtual void onSearch(const net::SearchProgress &progress) { (void)progress; }
    virtual void onPresence(const std::vector<net::Presence> &presence) { (void)presence; }
    virtual void onHeard(const std::vector<net::HeardIncident> &heard) { (void)heard; }
    virtual void onJoinRequests(const std::vector<net::JoinRequest> &requests) { (void)requests; }
    virtual void onJoinProgress(const net::JoinProgress &progress) { (void)progress; }
    /** Somebody was not let in here, for a reason that no person gave. */
    virtual void onJoinFailed(const net::JoinFailure &failure) { (void)failure; }
    /** Undo/redo availability, in words of the log (nothing: not available). */
    virtual void onUndo(const std::optional<HistoryLine> &undo, const std::optional<HistoryLine> &redo) {
        (void)undo, (void)redo;
    }
    /** Something the officer must know: not saving, clock wrong, refused bytes. Code Io with an empty message: mended.
     */
    virtual void onTrouble(const Error &error) { (void)error; }
    /** Whenever they change; anything else than none at least once after onOpened. */
    virtual void onWarnings(const Warnings &warnings) { (void)warnings; }
    /** Connected posts and we hold the same (after having differed). */
    virtual void onConverged(const Digest &digest) { (void)digest; }
};

template <typename T>
using Done = std::function<void(Result<T>)>;

/**
 * A post at work: the engine's thread with its io_context, the open incident, the node on the network and the local
 * control socket. Used by `fanionctl serve` and by the desktop application. Every method may be called from any thread
 * and returns at once; `done` is called once on the engine's thread (perform: only when the change is durable).
 */
class Post {
public:
    Post(HomeSettings home, Environment environment, PostObserver &observer);
    /** Stops the thread after what was asked is done; everything acknowledged is durable. */
    ~Post();
    Post(const Post &) = delete;
    Post &operator=(const Post &) = delete;

    /** This post's name and function, kept in the home folder. Empty name: first start. */
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string function() const;
    [[nodiscard]] PostId id() const;
    void introduce(std::string name, std::string function, Done<void> done);

    void listen(NetworkSettings settings);
    /** Dials an address of the open incident until it answers, now and whenever the incident is open on this machine.
     * Errors: NotFound (no incident), Refused (too many), Io. */
    void addAddress(net::Address address, Done<void> done);
    void removeAddress(net::Address address, Done<void> done);
    /** Calls the addresses of this machine's networks; onSearch() tells how it goes. Errors: Busy, NotFound, Io. */
    void searchNetworks(Done<net::SearchProgress> done);
    void endSearch();
    /** What works, what is blocked and what to do about it; takes up to six seconds, beside all other work. */
    void diagnose(Done<std::vector<net::Finding>> done);

    void create(std::filesystem::path file, Founding founding, Done<IncidentInfo> done);
    void open(std::filesystem::path file, Done<IncidentInfo> done);
    void close(std::function<void()> done);

    void perform(std::vector<Intent> intents, Done<Performed> done);
    void undo(Done<Performed> done);
    void redo(Done<Performed> done);

    /** Asks an incident heard (or at an address) to let us in; progress comes through onJoinProgress. */
    void askToJoin(net::Address address, std::filesystem::path file);
    void joinByInvitation(std::string invitation, std::filesystem::path file);
    void cancelJoin();
    /** Nothing: refuse. */
    void answerJoin(std::uint64_t request, std::optional<Role> role, Done<void> done);
    void invite(Inviting wish, Done<std::string> done);
    /** The counted ones that this post made and that have not ended, the newest first. */
    void invitations(Done<std::vector<CountedInvitation>> done);
    /** By its key. NotFound: it was withdrawn before, or made at another post. */
    void withdraw(PostId invitation, Done<void> done);
    void revoke(PostId post, Done<void> done);
    /** This machine goes on with the identity that came from another one. */
    void keepIdentity(Done<void> done);
    /**
     * A new key for this post. The open incident is closed, and a post of it is asked to let this one in again, into
     * the same file (onJoinProgress). Refused to the only commander of the open incident, whom nobody could let in
     * again.
     */
    void renewIdentity(Done<void> done);

    void importFile(std::filesystem::path data, std::string layer, CsvOptions options, Done<ImportReport> done);
    /**
     * Stores a file in the open incident, between other work; its type follows from what is in it. Nothing refers to it
     * yet: what no change ever refers to is dropped when the incident is closed. Errors: NotFound, InvalidArgument
     * (empty, its name), TooLarge, Refused (the incident is full), Corrupt (it changed meanwhile), Io.
     */
    void bring(std::filesystem::path file, Done<AttachmentRef> done);
    /** How many bytes of the contents are in this copy; 0 for those nobody knows here. */
    void bytesHere(std::vector<AttachmentId> ids, Done<std::map<AttachmentId, std::uint64_t>> done);
    /** The contents, at most limits::kAttachmentBytes. NotFound: not all of it is here. */
    void readAttachment(AttachmentRef ref, Done<Bytes> done);
    /** Writes the contents to a file, whole or not at all, replacing what was there. Errors: as before, Io. */
    void extract(AttachmentRef ref, std::filesystem::path to, Done<void> done);
    /** Copies what is durable of the open incident (Incident::saveCopy), beside all other work. Gives its changes. */
    void saveCopy(std::filesystem::path to, Done<std::size_t> done);
    /** Saves what can be saved of a damaged file in a new one (Salvage), beside all other work. */
    void salvage(std::filesystem::path file, std::filesystem::path to, Done<Salvaged> done);
    /** Writes a bundle of everything, or of what a post lacks as far as is known here (carry()), beside all other
     * work. */
    void exportBundle(std::filesystem::path to, BundleWish wish, Done<Carried> done);
    /**
     * Merges bundles and other copies of the incident's file, in whatever order they are given, bit by bit between
     * other work. Errors: Foreign (none of the two, or of another incident: the subject is the file), and those of
     * reading.
     */
    void merge(std::vector<std::filesystem::path> files, Done<Merged> done);
    void history(EntityId entity, Done<std::vector<HistoryLine>> done);
    /** Who has these objects as they stand here; those that are unknown are left out. */
    void receipts(std::vector<EntityId> objects, Done<std::vector<ObjectReceipts>> done);
    /** Who let in, promoted, excluded whom, and handed command over. */
    void membershipHistory(Done<std::vector<MembershipLine>> done);
    /** As Engine::boardActs(). */
    void boardActs(Done<std::vector<BoardAct>> done);
    /** As Engine::boardWhenMade(). */
    void boardWhenMade(EntityId entity, Done<std::vector<EntityPtr>> done);
    /** These packs of this machine and no others are given to the members of whatever incident is open. */
    void givePacks(std::vector<PackToGive> packs);
    /** Fetches a pack that others give into a folder, instead of the one before (onPackFetch); goes on with what is
     * there of it. It goes on through other incidents and without a network, until it is whole or stopped. */
    void fetchPack(net::PackOffer pack, std::filesystem::path folder);
    void stopFetchingPack();
    void digest(Done<Digest> done);
    void setPresence(net::Presence presence);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace fanion::app
