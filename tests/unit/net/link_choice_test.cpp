// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/link_choice.h"

#include "net/wire/limits.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

using namespace fanion;
using namespace fanion::net;

namespace {

using Graph = std::map<PostId, std::set<PostId>>;

std::uint64_t weigh(const PostId &a, const PostId &b) {
    return linkWeight(a, b, false);
}

std::vector<PostId> somePosts(sim::SimRandom &random, std::size_t count) {
    std::vector<PostId> posts(count);
    for (auto &post : posts)
        random.fill(post.bytes);
    return posts;
}

void join(Graph &graph, const PostId &a, const PostId &b) {
    if (a == b) return;
    graph[a].insert(b);
    graph[b].insert(a);
}

std::size_t reachedFrom(const Graph &graph, const PostId &start) {
    std::set<PostId> seen;
    std::vector<PostId> next{start};
    while (!next.empty()) {
        const auto at = next.back();
        next.pop_back();
        if (!seen.insert(at).second) continue;
        const auto &links = graph.at(at);
        next.insert(next.end(), links.begin(), links.end());
    }
    return seen.size();
}

std::optional<PostId> choice(const Graph &graph, const PostId &self) {
    std::vector<MeshLink> links;
    for (const auto &post : graph.at(self))
        links.push_back({post, &graph.at(post), true});
    return linkToEnd(self, links, weigh);
}

} // namespace

TEST(LinkChoice, WeighsAlikeFromBothEnds) {
    sim::SimRandom random(1);
    const auto posts = somePosts(random, 3);
    EXPECT_EQ(weigh(posts[0], posts[1]), weigh(posts[1], posts[0]));
    EXPECT_NE(weigh(posts[0], posts[1]), weigh(posts[0], posts[2]));
    EXPECT_GT(linkWeight(posts[0], posts[1], true), weigh(posts[0], posts[2]));
    EXPECT_EQ(linkWeight(7, 9), linkWeight(9, 7));
}

RC_GTEST_PROP(LinkChoice, WhateverAllEndAtOnceTheyStayOne, (std::uint64_t seed)) {
    sim::SimRandom random(seed);
    const auto posts = somePosts(random, static_cast<std::size_t>(10 + random.below(50)));
    Graph graph;
    for (std::size_t i = 1; i < posts.size(); ++i) // any connected graph
        join(graph, posts[i], posts[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(i)))]);
    for (auto n = random.below(static_cast<std::int64_t>(posts.size() * 12)); n > 0; --n) {
        const auto count = static_cast<std::int64_t>(posts.size());
        join(graph, posts[static_cast<std::size_t>(random.below(count))],
             posts[static_cast<std::size_t>(random.below(count))]);
    }
    for (int round = 0; round < 60; ++round) {
        const auto seen = graph; // each decides by the same, old view
        for (const auto &post : posts) {
            if (random.chance(30)) continue;
            if (const auto ended = choice(seen, post)) {
                graph[post].erase(*ended);
                graph[*ended].erase(post);
            }
        }
        RC_ASSERT(reachedFrom(graph, posts[0]) == posts.size());
    }
}

TEST(LinkChoice, ManyLinksEachBecomeEightOrSo) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        sim::SimRandom random(seed);
        const auto posts = somePosts(random, 50);
        Graph graph;
        for (std::size_t i = 0; i < posts.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (random.chance(40)) join(graph, posts[i], posts[j]);
            }
        }
        bool busy = true;
        while (busy) {
            busy = false;
            for (const auto &post : posts) {
                const auto ended = choice(graph, post);
                if (!ended) continue;
                graph[post].erase(*ended);
                graph[*ended].erase(post);
                busy = true;
            }
        }
        int over = 0; // where no ring of three or four shows that a link may go
        for (const auto &post : posts) {
            over += graph[post].size() > limits::kLinksMost ? 1 : 0;
            EXPECT_LE(graph[post].size(), limits::kLinksMost + 1);
            EXPECT_GE(graph[post].size(), limits::kLinksNeeded);
        }
        EXPECT_LE(over, 1);
        EXPECT_EQ(reachedFrom(graph, posts[0]), posts.size());
    }
}

TEST(LinkChoice, AStarKeepsAllItsLinks) {
    sim::SimRandom random(3);
    const auto posts = somePosts(random, 20);
    Graph graph;
    for (std::size_t i = 1; i < posts.size(); ++i)
        join(graph, posts[0], posts[i]);
    EXPECT_FALSE(choice(graph, posts[0]).has_value());
}
