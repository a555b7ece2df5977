// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim/world.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace fanion::sim {

World::World(std::uint64_t seed) : random(seed), network(timeline, random) {
    random.fill(incident.bytes);
}

SimPost &World::add() {
    const auto offset = random.below(20'000) - 10'000;
    posts.push_back(std::make_unique<SimPost>(timeline, network, posts.size(), random.draw(), offset));
    network.add(*posts.back());
    return *posts.back();
}

void World::addMembers(std::size_t count, bool discovery) {
    for (std::size_t i = 0; i < count; ++i)
        add();
    for (auto &post : posts)
        post->open(incident);
    auto &founder = posts.front()->target();
    founder.found();
    for (std::size_t i = 1; i < count; ++i)
        founder.admit(posts[i]->post(), Role::Editor);
    founder.commit();
    std::vector<Bytes> log;
    const auto changes = founder.changesAfter({}, SIZE_MAX);
    for (const auto &change : *changes)
        log.push_back(change.bytes);
    for (std::size_t i = 1; i < count; ++i) {
        (void)posts[i]->target().accept(founder.members().front().post, log);
        posts[i]->target().commit();
    }
    for (auto &post : posts)
        post->start(discovery);
}

SimPost &World::addStranger(bool discovery) {
    auto &post = add();
    post.start(discovery);
    return post;
}

bool World::converged() {
    const SimPost *first = nullptr;
    return std::ranges::all_of(posts, [&](const auto &post) {
        if (!post->isUp() || !post->hasTarget()) return true;
        if (post->target().hasStaged()) return false;
        if (first == nullptr) first = post.get();
        return post->target().frontier() == const_cast<SimPost *>(first)->target().frontier();
    });
}

const net::PeerStatus *World::status(PostIndex of, PostIndex about) {
    m_statuses = posts[of]->hub().peers();
    const auto found = std::ranges::find(m_statuses, posts[about]->post(), &net::PeerStatus::post);
    return found == m_statuses.end() ? nullptr : &*found;
}

bool World::connected(PostIndex a, PostIndex b) {
    if (!posts[a]->isUp()) return false;
    const auto *found = status(a, b);
    return found != nullptr && found->state == net::PeerStatus::State::Connected;
}

std::vector<std::uint64_t> seeds(std::size_t usual) {
    if (const char *one = std::getenv("FANION_SEED")) return {std::strtoull(one, nullptr, 10)};
    std::size_t count = usual;
    if (const char *many = std::getenv("FANION_SEEDS")) count = std::strtoull(many, nullptr, 10);
    std::vector<std::uint64_t> out(count);
    std::iota(out.begin(), out.end(), 1);
    return out;
}

} // namespace fanion::sim
