// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/site.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <format>
#include <stdexcept>

namespace fanion::cluster {

namespace fs = std::filesystem;

namespace {

/** In memory where the machine has such a place: nothing of it has to survive us. */
fs::path makeFolder() {
    const bool hasMemory = fs::is_directory("/dev/shm");
    std::string name = (hasMemory ? fs::path("/dev/shm") : fs::temp_directory_path()) / "fanion-sim-XXXXXX";
    if (!mkdtemp(name.data())) throw std::runtime_error("no folder for the simulation: " + name);
    return name;
}

} // namespace

Site::Site(const Settings &settings_)
    : settings(settings_), random(settings.seed), vfs(settings.seed ^ 0x5A17),
      network(settings, timeline, sometimes,
              [this](PostIndex to, const Message &message) { posts[to]->take(message, posts.size()); }),
      m_folder(makeFolder()), m_surroundings{settings, timeline, network, sometimes, ledger, problems, m_folder} {}

Site::~Site() {
    posts.clear();
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

Identity Site::newIdentity() {
    static constexpr std::array kNames{"PCC", "PC site", "CODIS", "Secteur 1", "Secteur 2", "Officier moyens"};
    Identity identity = Identity::generate(random);
    identity.name = std::format("{} {}", kNames[posts.size() % kNames.size()], posts.size());
    return identity;
}

Post &Site::addPost(Identity identity) {
    auto &post =
        *posts.emplace_back(std::make_unique<Post>(m_surroundings, posts.size(), std::move(identity), random.next()));
    post.disk().faults.liesAboutSyncs = settings.liesAboutSyncs;
    for (const auto &each : posts)
        each->postCount = posts.size();
    return post;
}

void Site::begin() {
    for (std::size_t i = 0; i < settings.posts; ++i)
        addPost(newIdentity());
    auto &founder = *posts[0];
    founder.found();
    if (!founder.isUp()) return;
    incident = founder.incident().id();
    for (std::size_t i = 1; i < posts.size(); ++i) {
        const auto &identity = posts[i]->identity();
        const auto role = i == 1 ? Role::Commander : random.oneIn(8) ? Role::Observer : Role::Editor;
        founder.perform({intent::Admit{identity.post(), role, identity.name, identity.function}});
    }
    founder.commit();
    const auto all = founder.incident().changesAfter({}, std::size_t{1} << 30);
    Message news;
    for (const auto &change : *all)
        news.changes.push_back(change.bytes);
    for (const auto &post : posts) {
        if (post.get() != &founder) {
            post->start(incident);
            post->take(news, posts.size());
            post->commit();
        }
        bringToLife(*post);
    }
}

void Site::bringToLife(Post &post) {
    actLater(post);
    askLater(post);
}

void Site::actLater(Post &post) {
    const auto delay = 1 + static_cast<std::int64_t>(random.below(2 * static_cast<std::uint64_t>(settings.actEvery)));
    timeline.after(delay, [this, &post] {
        if (isQuiet) return;
        post.act();
        actLater(post);
    });
}

void Site::askLater(Post &post) {
    const auto delay =
        1 + static_cast<std::int64_t>(random.below(2 * static_cast<std::uint64_t>(settings.gossipEvery)));
    timeline.after(delay, [this, &post] {
        if (random.oneIn(8)) post.idle();
        post.ask(random.below(posts.size()), false);
        askLater(post);
    });
}

void Site::becomeQuiet() {
    isQuiet = true;
    network.becomeGood();
    for (const auto &post : posts) {
        post->disk().faults = {};
        post->disk().forgetEnd();
        post->restartDelay = 100;
    }
    for (const auto &post : posts) {
        post->start(incident);
        post->idle();
    }
}

bool Site::isEqual() {
    return std::ranges::all_of(posts, [&](const auto &post) {
        return post->isSettled() && post->incident().durableFrontier() == posts[0]->incident().durableFrontier();
    });
}

std::int64_t Site::runUntilEqual(std::int64_t limit) {
    const auto start = timeline.now();
    while (!isEqual()) {
        if (timeline.now() - start >= limit) return -1;
        run(500);
    }
    return timeline.now() - start;
}

std::string Site::describe() {
    std::string text;
    for (const auto &post : posts) {
        if (post->isUp()) {
            text += std::format(" post {}: {} changes in {} logs{};", post->index(),
                                post->incident().replica().changeCount(), post->incident().durableFrontier().size(),
                                post->isSettled() ? "" : ", not committed");
        } else {
            text += std::format(" post {}: down;", post->index());
        }
    }
    return text;
}

} // namespace fanion::cluster
