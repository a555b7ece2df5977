// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/post.h"

#include "app/post/engine.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <exception>
#include <iostream>
#include <mutex>
#include <thread>

namespace fanion::app {

namespace asio = boost::asio;

/** The thread and the queue in front of the Engine; where the home folder can't be used every call answers with why. */
class Post::Impl {
public:
    Impl(HomeSettings settings, Environment environment, PostObserver &observer)
        : guard(asio::make_work_guard(io)), observer(observer) {
        auto home = Home::open(std::move(settings.folder), environment.random);
        if (home) {
            setProfile(*home);
            engine = std::make_unique<Engine>(io, environment, std::move(*home), observer);
        } else {
            broken = home.error();
            asio::post(io, [this] { this->observer.onTrouble(*broken); });
        }
        thread = std::thread([this] { io.run(); });
    }
    ~Impl() {
        asio::post(io, [this] {
            if (!engine) return io.stop();
            engine->shutDown([this] { io.stop(); });
        });
        thread.join();
    }

    /** Runs \p work on the engine's thread. */
    void run(std::function<void(Engine &)> work) {
        asio::post(io, [this, work = std::move(work)] {
            if (engine) work(*engine);
        });
    }
    template <typename T>
    void run(Done<T> done, std::function<void(Engine &, Done<T>)> work) {
        asio::post(io, [this, done = std::move(done), work = std::move(work)] {
            if (engine)
                work(*engine, done);
            else
                done(std::unexpected(*broken));
        });
    }
    void setProfile(const Home &home) {
        const std::scoped_lock lock(mutex);
        id = home.identity().post();
        name = home.identity().name;
        function = home.identity().function;
    }

    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> guard;
    PostObserver &observer;
    std::unique_ptr<Engine> engine; ///< used on the thread only
    std::optional<Error> broken;
    mutable std::mutex mutex; ///< guards the three below, which any thread reads
    PostId id;
    std::string name;
    std::string function;
    std::thread thread;
};

Post::Post(HomeSettings home, Environment environment, PostObserver &observer)
    : m_impl(std::make_unique<Impl>(std::move(home), environment, observer)) {}
Post::~Post() = default;

std::string Post::name() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->name;
}
std::string Post::function() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->function;
}
PostId Post::id() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->id;
}

void Post::introduce(std::string name, std::string function, Done<void> done) {
    m_impl->run<void>(std::move(done), [impl = m_impl.get(), name = std::move(name),
                                        function = std::move(function)](Engine &engine, const Done<void> &reply) {
        const auto kept = engine.introduce(name, function);
        impl->setProfile(engine.home());
        reply(kept);
    });
}

void Post::listen(NetworkSettings settings) {
    m_impl->run([settings = std::move(settings)](Engine &engine) { engine.listen(settings); });
}
void Post::addAddress(net::Address address, Done<void> done) {
    m_impl->run<void>(std::move(done), [address = std::move(address)](Engine &engine, const Done<void> &reply) {
        reply(engine.addAddress(address));
    });
}
void Post::removeAddress(net::Address address, Done<void> done) {
    m_impl->run<void>(std::move(done), [address = std::move(address)](Engine &engine, const Done<void> &reply) {
        reply(engine.removeAddress(address));
    });
}
void Post::searchNetworks(Done<net::SearchProgress> done) {
    m_impl->run<net::SearchProgress>(std::move(done), [](Engine &engine, Done<net::SearchProgress> reply) {
        engine.searchNetworks(std::move(reply));
    });
}
void Post::endSearch() {
    m_impl->run([](Engine &engine) { engine.endSearch(); });
}
void Post::diagnose(Done<std::vector<net::Finding>> done) {
    m_impl->run<std::vector<net::Finding>>(std::move(done), [](Engine &engine, Done<std::vector<net::Finding>> reply) {
        engine.diagnose(std::move(reply));
    });
}

void Post::create(std::filesystem::path file, Founding founding, Done<IncidentInfo> done) {
    m_impl->run<IncidentInfo>(std::move(done), [file = std::move(file), founding = std::move(founding)](
                                                   Engine &engine, const Done<IncidentInfo> &reply) {
        reply(engine.create(file, founding));
    });
}
void Post::open(std::filesystem::path file, Done<IncidentInfo> done) {
    m_impl->run<IncidentInfo>(
        std::move(done),
        [file = std::move(file)](Engine &engine, const Done<IncidentInfo> &reply) { reply(engine.open(file)); });
}
void Post::close(std::function<void()> done) {
    m_impl->run([done = std::move(done)](Engine &engine) {
        engine.close();
        if (done) done();
    });
}

void Post::perform(std::vector<Intent> intents, Done<Performed> done) {
    m_impl->run<Performed>(std::move(done), [intents = std::move(intents)](Engine &engine, Done<Performed> reply) {
        engine.perform(intents, std::move(reply));
    });
}
void Post::undo(Done<Performed> done) {
    m_impl->run<Performed>(std::move(done),
                           [](Engine &engine, Done<Performed> reply) { engine.undo(std::move(reply)); });
}
void Post::redo(Done<Performed> done) {
    m_impl->run<Performed>(std::move(done),
                           [](Engine &engine, Done<Performed> reply) { engine.redo(std::move(reply)); });
}

void Post::askToJoin(net::Address address, std::filesystem::path file) {
    m_impl->run(
        [address = std::move(address), file = std::move(file)](Engine &engine) { engine.askToJoin(address, file); });
}
void Post::joinByInvitation(std::string invitation, std::filesystem::path file) {
    m_impl->run([invitation = std::move(invitation), file = std::move(file)](Engine &engine) {
        engine.joinByInvitation(invitation, file);
    });
}
void Post::cancelJoin() {
    m_impl->run([](Engine &engine) { engine.cancelJoin(); });
}
void Post::answerJoin(std::uint64_t request, std::optional<Role> role, Done<void> done) {
    m_impl->run<void>(std::move(done), [request, role](Engine &engine, Done<void> reply) {
        engine.answerJoin(request, role, std::move(reply));
    });
}
void Post::invite(Inviting wish, Done<std::string> done) {
    m_impl->run<std::string>(
        std::move(done), [wish](Engine &engine, Done<std::string> reply) { engine.invite(wish, std::move(reply)); });
}
void Post::invitations(Done<std::vector<CountedInvitation>> done) {
    m_impl->run<std::vector<CountedInvitation>>(std::move(done),
                                                [](Engine &engine, const auto &reply) { reply(engine.invitations()); });
}
void Post::withdraw(PostId invitation, Done<void> done) {
    m_impl->run<void>(std::move(done), [invitation](Engine &engine, Done<void> reply) {
        engine.withdraw(invitation, std::move(reply));
    });
}
void Post::revoke(PostId post, Done<void> done) {
    m_impl->run<void>(std::move(done), [post](Engine &engine, Done<void> reply) {
        const Intent revoke = intent::Revoke{post};
        engine.perform({&revoke, 1}, [reply = std::move(reply)](Result<Performed> performed) {
            reply(performed ? Result<void>() : std::unexpected(performed.error()));
        });
    });
}

void Post::keepIdentity(Done<void> done) {
    m_impl->run<void>(std::move(done), [](Engine &engine, const Done<void> &reply) { reply(engine.keepIdentity()); });
}
void Post::renewIdentity(Done<void> done) {
    m_impl->run<void>(std::move(done), [impl = m_impl.get()](Engine &engine, const Done<void> &reply) {
        engine.renewIdentity([impl, &engine, reply](const Result<void> &renewed) {
            impl->setProfile(engine.home());
            reply(renewed);
        });
    });
}

void Post::importFile(std::filesystem::path data, std::string layer, CsvOptions options, Done<ImportReport> done) {
    m_impl->run<ImportReport>(std::move(done), [data = std::move(data), layer = std::move(layer),
                                                options](Engine &engine, Done<ImportReport> reply) {
        engine.importFile(data, layer, options, std::move(reply));
    });
}
void Post::bring(std::filesystem::path file, Done<AttachmentRef> done) {
    m_impl->run<AttachmentRef>(std::move(done), [file = std::move(file)](Engine &engine, Done<AttachmentRef> reply) {
        engine.bring(file, {}, std::move(reply));
    });
}
void Post::bytesHere(std::vector<AttachmentId> ids, Done<std::map<AttachmentId, std::uint64_t>> done) {
    using Here = std::map<AttachmentId, std::uint64_t>;
    m_impl->run<Here>(std::move(done), [ids = std::move(ids)](Engine &engine, const Done<Here> &reply) {
        reply(engine.bytesHere(ids));
    });
}
void Post::readAttachment(AttachmentRef ref, Done<Bytes> done) {
    m_impl->run<Bytes>(std::move(done), [ref = std::move(ref)](Engine &engine, Done<Bytes> reply) {
        engine.readAttachment(ref, std::move(reply));
    });
}
void Post::extract(AttachmentRef ref, std::filesystem::path to, Done<void> done) {
    m_impl->run<void>(std::move(done), [ref = std::move(ref), to = std::move(to)](Engine &engine, Done<void> reply) {
        engine.extract(ref, to, std::move(reply));
    });
}
void Post::saveCopy(std::filesystem::path to, Done<std::size_t> done) {
    m_impl->run<std::size_t>(std::move(done), [to = std::move(to)](Engine &engine, Done<std::size_t> reply) {
        engine.saveCopy(to, std::move(reply));
    });
}
void Post::salvage(std::filesystem::path file, std::filesystem::path to, Done<Salvaged> done) {
    m_impl->run<Salvaged>(std::move(done),
                          [file = std::move(file), to = std::move(to)](Engine &engine, Done<Salvaged> reply) {
                              engine.salvage(file, to, std::move(reply));
                          });
}
void Post::exportBundle(std::filesystem::path to, BundleWish wish, Done<Carried> done) {
    m_impl->run<Carried>(std::move(done), [to = std::move(to), wish](Engine &engine, Done<Carried> reply) {
        engine.exportBundle(to, wish, std::move(reply));
    });
}
void Post::merge(std::vector<std::filesystem::path> files, Done<Merged> done) {
    m_impl->run<Merged>(std::move(done), [files = std::move(files)](Engine &engine, Done<Merged> reply) {
        engine.merge(files, std::move(reply));
    });
}
void Post::membershipHistory(Done<std::vector<MembershipLine>> done) {
    m_impl->run<std::vector<MembershipLine>>(
        std::move(done),
        [](Engine &engine, Done<std::vector<MembershipLine>> reply) { engine.membershipHistory(std::move(reply)); });
}
void Post::boardActs(Done<std::vector<BoardAct>> done) {
    m_impl->run<std::vector<BoardAct>>(
        std::move(done), [](Engine &engine, Done<std::vector<BoardAct>> reply) { engine.boardActs(std::move(reply)); });
}
void Post::boardWhenMade(EntityId entity, Done<std::vector<EntityPtr>> done) {
    m_impl->run<std::vector<EntityPtr>>(std::move(done), [entity](Engine &engine, Done<std::vector<EntityPtr>> reply) {
        engine.boardWhenMade(entity, std::move(reply));
    });
}
void Post::history(EntityId entity, Done<std::vector<HistoryLine>> done) {
    m_impl->run<std::vector<HistoryLine>>(
        std::move(done),
        [entity](Engine &engine, const Done<std::vector<HistoryLine>> &reply) { reply(engine.history(entity)); });
}
void Post::receipts(std::vector<EntityId> objects, Done<std::vector<ObjectReceipts>> done) {
    m_impl->run<std::vector<ObjectReceipts>>(
        std::move(done),
        [objects = std::move(objects)](Engine &engine, const Done<std::vector<ObjectReceipts>> &reply) {
            reply(engine.receipts(objects));
        });
}
void Post::givePacks(std::vector<PackToGive> packs) {
    m_impl->run([packs = std::move(packs)](Engine &engine) { engine.givePacks(packs); });
}
void Post::fetchPack(net::PackOffer pack, std::filesystem::path folder) {
    m_impl->run(
        [pack = std::move(pack), folder = std::move(folder)](Engine &engine) { engine.fetchPack(pack, folder); });
}
void Post::stopFetchingPack() {
    m_impl->run([](Engine &engine) { engine.stopFetchingPack(); });
}
void Post::digest(Done<Digest> done) {
    m_impl->run<Digest>(std::move(done), [](Engine &engine, const Done<Digest> &reply) { reply(engine.digest()); });
}
void Post::setPresence(net::Presence presence) {
    m_impl->run([presence = std::move(presence)](Engine &engine) { engine.setPresence(presence); });
}

} // namespace fanion::app
