// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/cluster.h"

#include <array>
#include <utility>

namespace fanion::test {

Cluster::Cluster(std::uint64_t seed, std::size_t count, Leaning leaning) : m_random(seed), m_leaning(leaning) {
    static constexpr std::array<const char *, 5> kNames{"PCC", "PC site", "CODIS", "Secteur 1", "Secteur 2"};
    for (std::size_t i = 0; i < count; ++i)
        m_posts.emplace_back(seed * 100 + i, kNames[i % kNames.size()]);
    m_posts.front().found();
    for (auto &post : m_posts) {
        // Clocks that are hours apart, as on laptops taken out of a cupboard.
        post.clock.wall += static_cast<std::int64_t>(m_random.below(10'000'000)) - 5'000'000;
        if (&post == &m_posts.front()) continue;
        m_posts.front().admit(post, Role::Editor);
        post.follow(m_posts.front());
    }
    for (auto &post : m_posts)
        post.pull(m_posts.front());
}

void Cluster::play(int steps) {
    for (int i = 0; i < steps; ++i)
        step();
}

void Cluster::part(int acts) {
    for (auto &post : m_posts) {
        for (int i = 0; i < acts; ++i)
            RandomIntents::act(post, m_random, m_leaning);
    }
}

void Cluster::step() {
    moveClocks();
    auto &post = draw();
    const auto dice = m_random.below(10);
    if (dice < 6) {
        // One signature for one change or for some.
        RandomIntents::act(post, m_random, m_leaning);
        post.sealsAtOnce = m_random.oneIn(2);
    } else if (dice < 9) {
        auto &from = draw();
        from.seal();
        if (&from != &post) sendSome(from, post);
    } else if (m_random.oneIn(4)) {
        post.restart();
    }
}

void Cluster::moveClocks() {
    for (auto &post : m_posts)
        post.clock.wall += static_cast<std::int64_t>(m_random.below(50));
    if (m_random.oneIn(50)) draw().clock.wall -= 100'000; // somebody sets it right
}

void Cluster::shuffle(std::vector<Bytes> &changes) {
    for (auto i = changes.size(); i > 1; --i)
        std::swap(changes[i - 1], changes[m_random.below(i)]);
}

void Cluster::sendSome(TestPost &from, TestPost &to) {
    std::vector<Bytes> some;
    const auto rarity = 1 + m_random.below(3);
    for (const auto &change : from.changes) {
        if (m_random.oneIn(rarity)) some.push_back(change);
        if (m_random.oneIn(10)) some.push_back(change);
    }
    shuffle(some);
    to.receive(some);
}

void Cluster::sendAll(TestPost &from, TestPost &to) {
    auto all = from.changes;
    shuffle(all);
    to.receive(all);
}

void Cluster::heal() {
    for (auto &post : m_posts)
        post.seal();
    for (auto round = m_posts.size(); round > 0; --round) {
        for (auto &from : m_posts) {
            for (auto &to : m_posts) {
                if (&from != &to) sendAll(from, to);
            }
        }
    }
}

} // namespace fanion::test
