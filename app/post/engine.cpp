// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/engine.h"

#include "app/post/control_commands.h"
#include "net/incident_tag.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace asio = boost::asio;

namespace {
constexpr auto kRetryAfter = std::chrono::seconds(1);
constexpr auto kIdleAfter = std::chrono::seconds(2);
} // namespace

Engine::Engine(asio::io_context &io, Environment environment, Home home, PostObserver &observer)
    : m_io(io), m_environment(environment), m_home(std::move(home)), m_observer(observer),
      m_node(io, environment, m_home.identity(), *this), m_retry(io), m_idle(io), m_keys(io), m_typed(m_home.folder()),
      m_packs(io, {[this](std::vector<net::PackOffer> packs) { onPacksGiven(std::move(packs)); },
                   [this](const PackFetch &fetch) { m_observer.onPackFetch(fetch); },
                   [this](const Error &error) { m_observer.onTrouble(error); }}),
      m_background(io), m_looking(io) {}

Engine::~Engine() = default;

Result<void> Engine::introduce(std::string_view name, std::string_view function) {
    if (auto kept = m_home.introduce(name, function); !kept) return kept;
    if (m_incident && !m_readOnly && m_incident->replica().member(m_home.identity().post())) {
        const Intent profile = intent::Profile{std::string(name), std::string(function)};
        const auto performed = m_incident->perform({&profile, 1});
        if (!performed) return std::unexpected(performed.error());
        flushSoon();
    }
    return {};
}

void Engine::listen(NetworkSettings settings) {
    m_network = std::move(settings);
    const net::NodeSettings node{m_network.listen, m_network.discovery, m_network.peers};
    if (const auto started = m_node.start(node); !started) m_observer.onTrouble(started.error());
    tellWarnings();
}

Result<void> Engine::checkOpen() const {
    if (!m_incident) return fail(ErrorCode::NotFound, "No incident is open.");
    return {};
}

IncidentInfo Engine::info() const {
    IncidentInfo info;
    info.file = m_incident->file();
    info.id = m_incident->id();
    info.code = net::incidentCode(info.id);
    info.pending = m_incident->isPending();
    info.readOnly = m_readOnly;
    info.self = m_home.identity().post();
    if (const EntityPtr entity = m_incident->replica().find(kIncidentEntity)) {
        info.title = entity->text(Field::Title);
        info.exercise = entity->flag(Field::Exercise);
    }
    return info;
}

Result<IncidentInfo> Engine::create(const std::filesystem::path &file, const Founding &founding) {
    close();
    auto made = Incident::create(file, founding, m_home.identity(), m_environment);
    if (!made) return std::unexpected(made.error());
    return take(std::move(*made), false);
}

Result<IncidentInfo> Engine::open(const std::filesystem::path &file) {
    close();
    bool readOnly = false;
    auto opened = Incident::open(file, Incident::Access::Write, m_home.identity(), m_environment);
    if (!opened && opened.error().code == ErrorCode::ReadOnly) {
        readOnly = true;
        opened = Incident::open(file, Incident::Access::Read, m_home.identity(), m_environment);
    }
    if (!opened) return std::unexpected(opened.error());
    return take(std::move(*opened), readOnly);
}

Result<IncidentInfo> Engine::take(std::unique_ptr<Incident> incident, bool readOnly) {
    m_incident = std::move(incident);
    m_readOnly = readOnly;
    m_wasPending = m_incident->isPending();
    if (!readOnly) {
        attach();
        openControl();
    }
    IncidentInfo opened = info();
    m_observer.onOpened(opened);
    m_observer.onBoard(m_incident->takeDelta());
    tellUndo();
    m_warningsTold = {};
    tellWarnings();
    return opened;
}

void Engine::attach() {
    recallInvitations();
    m_target = std::make_unique<IncidentTarget>(
        *m_incident, m_environment.clock, m_invitations,
        IncidentTarget::Hooks{[this] { flushSoon(); },
                              [this](const AttachmentId &id) { m_observer.onAttachment(id); }});
    m_target->setPacks(m_packs.store());
    m_node.attach(*m_target);
    keepKeysInTime();
    recallPeers();
    dialTyped();
    if (const std::string &text = m_incident->pendingInvitation(); !text.empty()) {
        if (const auto invitation = net::Invitation::parse(text, m_environment.clock.wallNow()))
            m_node.joinByInvitation(*invitation);
        else
            m_observer.onTrouble(invitation.error());
    }
}

void Engine::openControl() {
    auto control =
        ControlServer::open(m_io, m_incident->file(), [this](std::string_view line, ControlServer::Reply reply) {
            runControlCommand(*this, line, std::move(reply));
        });
    if (control)
        m_control = std::move(*control);
    else
        m_observer.onTrouble(control.error());
}

void Engine::close() {
    if (!m_incident) return;
    rememberPeers(m_node.peers()); // what the node tells comes a moment later, after this if a post just joined
    keepReceipts();
    if (m_flushPosted || m_incident->hasStaged()) flush();
    m_control.reset();
    endSearch();
    forgetTyped();
    m_node.detach();
    m_target.reset();
    m_retry.cancel();
    m_idle.cancel();
    m_keys.cancel();
    m_keyDuty.reset();
    for (const Acknowledge &acknowledge : std::exchange(m_acknowledges, {}))
        acknowledge(fail(ErrorCode::Io, "The incident was closed before this could be saved."));
    m_incident.reset();
    m_notSaving = false;
    m_warnings.hasWrittenElsewhere = false;
    m_warnings.newer.clear();
    m_warnings.forked.clear();
    m_observer.onClosed();
}

void Engine::shutDown(std::function<void()> done) {
    close();
    endSearch();
    m_packs.shutDown();
    m_looking.stop();
    m_background.stop();
    // Behind its answers, which are queued now.
    asio::post(m_io, [this, done = std::move(done)]() mutable { m_node.stop(std::move(done)); });
}

void Engine::perform(std::span<const Intent> intents, Done<Performed> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    finish(m_incident->perform(intents), std::move(done));
}
void Engine::undo(Done<Performed> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    finish(m_incident->undo(), std::move(done));
}
void Engine::redo(Done<Performed> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    finish(m_incident->redo(), std::move(done));
}

void Engine::finish(Result<Performed> performed, Done<Performed> done) {
    if (!performed || !performed->change) return done(std::move(performed));
    flushSoon([performed = std::move(*performed), done = std::move(done)](const Result<void> &saved) {
        if (saved)
            done(performed);
        else
            done(std::unexpected(saved.error()));
    });
}

void Engine::flushSoon(Acknowledge acknowledge) {
    if (acknowledge) m_acknowledges.push_back(std::move(acknowledge));
    if (std::exchange(m_flushPosted, true)) return;
    // Behind everything already queued on this thread: a burst of intents shares one transaction (group commit).
    asio::post(m_io, [this] {
        if (m_flushPosted) flush();
    });
}

void Engine::flush() {
    m_flushPosted = false;
    if (!m_incident) return;
    const Result<void> saved = m_incident->commit();
    for (const Acknowledge &acknowledge : std::exchange(m_acknowledges, {}))
        acknowledge(saved);
    if (!saved) {
        m_notSaving = true;
        m_observer.onTrouble(saved.error());
        return retryLater();
    }
    if (std::exchange(m_notSaving, false)) m_observer.onTrouble(Error{ErrorCode::Io, {}, {}});
    const BoardDelta delta = m_incident->takeDelta();
    if (m_target) m_target->changed(delta);
    m_node.committed();
    // Before the board, as at every opening: an observer begins with an empty one when it hears this.
    if (m_wasPending && !m_incident->isPending()) {
        m_wasPending = false;
        m_observer.onOpened(info());
    }
    if (!delta.isEmpty()) m_observer.onBoard(delta);
    tellUndo();
    tellWarnings();
    keepKeysInTime();
    m_idle.expires_after(kIdleAfter);
    m_idle.async_wait([this](const boost::system::error_code &error) {
        if (error || !m_incident) return;
        m_incident->idle();
        keepReceipts();
        if (m_incident->hasStaged()) flushSoon();
    });
}

void Engine::retryLater() {
    m_retry.expires_after(kRetryAfter);
    m_retry.async_wait([this](const boost::system::error_code &error) {
        if (!error && m_incident && m_incident->hasStaged()) flush();
    });
}

void Engine::tellUndo() {
    m_observer.onUndo(m_incident->replica().undoable(), m_incident->replica().redoable());
}

void Engine::tellWarnings() {
    m_warnings.isOnOtherMachine = m_home.isOnOtherMachine();
    if (m_incident) {
        m_warnings.newer = m_incident->replica().newerOperations();
        m_warnings.forked.clear();
        for (const auto &branch : m_incident->replica().branches())
            m_warnings.forked.insert(branch.log.post);
    }
    if (m_warnings == m_warningsTold) return;
    m_warningsTold = m_warnings;
    m_observer.onWarnings(m_warnings);
}

void Engine::onTwin(const net::Address &address) {
    m_warnings.twin = address;
    tellWarnings();
}

void Engine::onOwnChangesElsewhere() {
    m_warnings.hasWrittenElsewhere = true;
    tellWarnings();
}

Result<void> Engine::keepIdentity() {
    auto settled = m_home.settleHere();
    tellWarnings();
    return settled;
}

std::optional<net::Address> Engine::anyKnownPeer() const {
    const auto peers = m_node.peers();
    const auto here = std::ranges::find_if(peers, [](const net::PeerStatus &peer) {
        return peer.state == net::PeerStatus::State::Connected && peer.address.port != 0;
    });
    if (here != peers.end()) return here->address;
    const auto known = m_incident->knownPeers();
    if (!known) return std::nullopt;
    for (const KnownPeer &peer : *known)
        if (const auto address = net::Address::parse(peer.address)) return address;
    return std::nullopt;
}

bool Engine::isOnlyCommander() const {
    if (!m_incident) return false;
    const auto commands = [](const Member &member) { return !member.revoked && member.role == Role::Commander; };
    const auto &members = m_incident->replica().members();
    const Member *self = m_incident->replica().member(m_home.identity().post());
    return self && commands(*self) && std::ranges::count_if(members, commands) == 1;
}

void Engine::renewIdentity(Done<void> done) {
    if (isOnlyCommander())
        return done(fail(ErrorCode::Refused,
                         "This post is the only commander of the incident: hand command over first, "
                         "or nobody could let it in again."));
    std::filesystem::path file;
    std::optional<net::Address> host;
    if (m_incident) {
        file = m_incident->file();
        host = anyKnownPeer();
    }
    close();
    m_node.stop([this, file = std::move(file), host = std::move(host), done = std::move(done)] {
        const Result<void> renewed = m_home.renewIdentity(m_environment.random);
        if (renewed) m_warnings.twin.reset();
        tellWarnings();
        listen(m_network);
        done(renewed);
        if (renewed && host) askToJoin(*host, file);
    });
}

void Engine::onPeers(const std::vector<net::PeerStatus> &peers) {
    rememberPeers(peers);
    m_observer.onPeers(peers);
    m_observer.onDialled(m_node.dialled());
}

void Engine::onJoinProgress(const net::JoinProgress &progress) {
    using State = net::JoinProgress::State;
    if (progress.state == State::Receiving && !m_joinFile.empty()) {
        close();
        const auto file = std::exchange(m_joinFile, {});
        std::error_code ignored;
        // A post with a new identity comes back into the file it had.
        auto pending = std::filesystem::exists(file, ignored)
                           ? Incident::open(file, Incident::Access::Write, m_home.identity(), m_environment)
                           : Incident::createPending(file, progress.incident, {}, m_home.identity(), m_environment);
        if (pending && (*pending)->id() != progress.incident)
            pending = fail(ErrorCode::Foreign, "There is another incident in that file already.", file.string());
        Result<IncidentInfo> taken = pending ? take(std::move(*pending), false) : std::unexpected(pending.error());
        if (!taken) {
            m_node.cancelJoin();
            m_observer.onJoinProgress({State::Failed, {}, progress.incident, taken.error()});
            return;
        }
    }
    m_observer.onJoinProgress(progress);
}

void Engine::onConverged() {
    if (m_incident) m_observer.onConverged(m_incident->digest());
}

void Engine::askToJoin(const net::Address &address, std::filesystem::path file) {
    m_joinFile = std::move(file);
    m_node.askToJoin(address);
}

void Engine::joinByInvitation(std::string_view text, const std::filesystem::path &file) {
    const auto failed = [&](Error error) {
        m_observer.onJoinProgress({net::JoinProgress::State::Failed, {}, {}, std::move(error)});
    };
    const auto invitation = net::Invitation::parse(text, m_environment.clock.wallNow());
    if (!invitation) return failed(invitation.error());
    close();
    auto pending = Incident::createPending(file, invitation->incident, text, m_home.identity(), m_environment);
    if (!pending) return failed(pending.error());
    if (const auto taken = take(std::move(*pending), false); !taken) failed(taken.error());
}

void Engine::cancelJoin() {
    m_joinFile.clear();
    m_node.cancelJoin();
}

void Engine::answerJoin(std::uint64_t request, std::optional<Role> role, Done<void> done) {
    if (!role) return done(m_node.answerJoin(request, false));
    const auto requests = m_node.joinRequests();
    const auto found = std::ranges::find(requests, request, &net::JoinRequest::id);
    if (found == requests.end()) return done(fail(ErrorCode::NotFound, "This post no longer waits to be let in."));
    const Intent admit = intent::Admit{found->post, *role, found->name, found->function, {}, {}};
    perform({&admit, 1}, [this, request, done = std::move(done)](Result<Performed> performed) {
        if (!performed) return done(std::unexpected(performed.error()));
        done(m_node.answerJoin(request, true));
    });
}

Result<Digest> Engine::digest() const {
    if (const auto opened = checkOpen(); !opened) return std::unexpected(opened.error());
    return m_incident->digest();
}

} // namespace fanion::app
