// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random posts act and hear of each other; after every delta each answer of the index must be the one that going
// through the whole board gives, and may have changed only where a generation says so.
#include "tests/convergence/cluster.h"
#include "tests/convergence/seeds.h"
#include "tests/unit/index/naive_scan.h"
#include "tests/unit/index/naive_tree.h"

#include "core/index/board_index.h"

#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iostream>
#include <optional>

namespace fanion {
namespace {

using test::NaiveScan;
using test::NaiveTree;
using test::SeededRandom;
using test::TestPost;

/** Acts that RandomIntents does not draw: parents and places that are there, on both sides of the 180th meridian. */
class Acts {
public:
    Acts(TestPost &post, SeededRandom &random) : m_post(&post), m_random(&random) {}

    void act() {
        const auto means = any(Kind::Means);
        const auto dice = m_random->below(12);
        if (means.isNull() || dice == 0) return perform(intent::Add{anyKind(), {{Field::Label, label()}}, {}});
        if (dice < 5) return perform(intent::Set{means, Field::Parent, any(Kind::Means)});
        if (dice == 5) return perform(intent::Set{any(Kind::Sector), Field::Parent, any(Kind::Sector)});
        if (dice == 6) return perform(intent::Set{means, Field::Sector, any(Kind::Sector)});
        if (dice == 7) return perform(intent::Set{means, Field::Label, label()});
        if (dice == 8) return perform(intent::Set{any(Kind::Line), Field::Path, Path{place(), place(), place()}});
        if (dice == 9) return perform(intent::Set{any(Kind::Feature), Field::Layer, any(Kind::Layer)});
        if (dice == 10) return perform(intent::Delete{means});
        perform(intent::Set{means, Field::Position, place()});
    }
    [[nodiscard]] Position place() {
        static constexpr std::array<std::int32_t, 9> kLongitudes{
            -1'800'000'000, -1'799'000'000, -900'000'000, -1, 0, 53'700'000, 900'000'000, 1'799'000'000, 1'800'000'000};
        static constexpr std::array<std::int32_t, 6> kLatitudes{-900'000'000, -1,          0,
                                                                433'000'000,  899'999'000, 900'000'000};
        if (m_random->oneIn(4)) {
            return {
                static_cast<std::int32_t>(m_random->below(1'800'000'001)) - 900'000'000,
                static_cast<std::int32_t>(static_cast<std::int64_t>(m_random->below(3'600'000'001)) - 1'800'000'000)};
        }
        return {kLatitudes[m_random->below(kLatitudes.size())], kLongitudes[m_random->below(kLongitudes.size())]};
    }
    [[nodiscard]] EntityId any(Kind kind) {
        std::vector<EntityId> ids;
        for (const auto &[id, entity] : m_post->replica.board())
            if (entity->kind == kind) ids.push_back(id);
        std::ranges::sort(ids); // a hash table's order is not the same everywhere
        return ids.empty() ? EntityId() : ids[m_random->below(ids.size())];
    }

private:
    void perform(Intent intent) { static_cast<void>(m_post->tryPerform({std::move(intent)})); }
    [[nodiscard]] Kind anyKind() {
        static constexpr std::array kKinds{Kind::Means, Kind::Means, Kind::Sector,
                                           Kind::Line,  Kind::Layer, Kind::Feature};
        return kKinds[m_random->below(kKinds.size())];
    }
    [[nodiscard]] std::string label() {
        static constexpr std::array<const char *, 6> kLabels{"FPT RNS", "VSAV 2",  "Écoute de l'Est",
                                                             "FPTSR",   "échelle", "feu FPT feu"};
        return kLabels[m_random->below(kLabels.size())];
    }

    TestPost *m_post;
    SeededRandom *m_random;
};

void expectKeys(const BoardIndex &index, const NaiveScan &scan) {
    const auto ofKind = [](Kind kind) { return [kind](const Entity &entity) { return entity.kind == kind; }; };
    for (const auto &kind : allKinds()) {
        EXPECT_EQ(index.kinds().of(kind.kind), scan.living(ofKind(kind.kind)));
        const auto *states = kind.find(Field::State);
        if (!states) continue;
        std::vector<std::string> all(states->choices.begin(), states->choices.end());
        all.emplace_back();
        for (const auto &state : all) {
            EXPECT_EQ(index.states().of({kind.kind, state}), scan.living([&](const Entity &entity) {
                return entity.kind == kind.kind && entity.text(Field::State) == state;
            }));
        }
    }
    std::vector<EntityId> ids{{}, {1}, {2}, {3}, {4}, {99}};
    for (const auto &[id, entity] : index.board())
        ids.push_back(id);
    for (const auto id : ids) {
        EXPECT_EQ(index.sectors().of(id), scan.referring(Field::Sector, id));
        EXPECT_EQ(index.layers().of(id), scan.referring(Field::Layer, id));
        EXPECT_EQ(index.assigneeRefs().of(id), scan.referring(Field::AssigneeRef, id));
        EXPECT_EQ(index.references().to(id), scan.referrers(id));
    }
    for (const auto &[id, entity] : index.board()) {
        for (const auto &[field, keys] :
             {std::pair(Field::Mission, &index.missions()), std::pair(Field::Assignee, &index.assignees())}) {
            const auto text = std::string(entity->text(field));
            EXPECT_TRUE(text.empty() || keys->of(text) == scan.withText(field, text)) << text;
        }
    }
    EXPECT_EQ(index.bin().ids(), scan.deleted());
    EXPECT_EQ(index.conflicts().ids(), scan.living([](const Entity &entity) { return entity.hasConflict(); }));
    EXPECT_EQ(index.editedAfterDelete().ids(),
              scan.living([](const Entity &entity) { return entity.editedAfterDelete; }));
}

void expectTree(const TreeIndex &tree, const Board &board, Kind kind) {
    const NaiveTree naive(board, kind);
    std::size_t shown = 0;
    for (const auto &[id, children] : naive.children) {
        EXPECT_EQ(tree.childrenOf(id), children) << id.hex();
        EXPECT_EQ(tree.isCut(id), naive.cut.contains(id));
        for (const auto child : children) {
            EXPECT_EQ(tree.parentOf(child), id);
            const auto ancestors = tree.ancestorsOf(child);
            EXPECT_EQ(ancestors.empty() ? EntityId() : ancestors[0], id);
        }
        shown += children.size();
    }
    EXPECT_EQ(tree.descendantsOf({}).size(), shown) << "each once";
}

void expectPlaces(const PlaceIndex &places, const NaiveScan &scan, Acts &acts, SeededRandom &random) {
    for (int i = 0; i < 4; ++i) {
        auto southWest = acts.place();
        auto northEast = acts.place();
        if (southWest.latitudeE7 > northEast.latitudeE7) std::swap(southWest.latitudeE7, northEast.latitudeE7);
        EXPECT_EQ(places.in(southWest, northEast), scan.in(southWest, northEast));
        const auto place = acts.place();
        auto expected = scan.byDistance(place);
        const auto metres = static_cast<double>(random.below(21'000'000)) / (random.oneIn(2) ? 1 : 10'000);
        const auto inside = places.within(place, metres);
        EXPECT_EQ(static_cast<std::ptrdiff_t>(inside.size()),
                  std::ranges::count_if(expected, [&](const auto &near) { return near.metres <= metres; }));
        const auto count = random.below(6);
        const auto nearest = places.nearest(place, count);
        expected.resize(std::min<std::size_t>(expected.size(), count));
        EXPECT_EQ(nearest, expected);
    }
}

void expectWords(const WordIndex &words, const NaiveScan &scan, SeededRandom &random) {
    for (const auto *query : {"f", "fpt", "rns FPT", "eco", "É", "feu s1", "vsav 2", "def", "🚒", "xyz", "", "l est"}) {
        const auto limit = random.oneIn(3) ? random.below(5) : 1000;
        EXPECT_EQ(words.find(query, limit), scan.find(query, limit)) << query;
    }
}

void expectAgrees(const BoardIndex &index, TestPost &post, SeededRandom &random) {
    const auto &board = post.replica.board();
    const NaiveScan scan(board);
    Acts acts(post, random);
    ASSERT_EQ(index.board(), board);
    expectKeys(index, scan);
    expectTree(index.meansTree(), board, Kind::Means);
    expectTree(index.sectorTree(), board, Kind::Sector);
    expectPlaces(index.places(), scan, acts, random);
    expectWords(index.words(), scan, random);
}

/** Some answers beside the generation of their part. */
class Answers {
public:
    explicit Answers(const BoardIndex &index) {
        for (const auto &kind : allKinds())
            add(index.kinds().generation(kind.kind), index.kinds().of(kind.kind));
        add(index.sectors().generation(EntityId()), index.sectors().of({}));
        add(index.conflicts().generation(), index.conflicts().ids());
        add(index.bin().generation(), index.bin().ids());
        add(index.meansTree().generation(), index.meansTree().descendantsOf({}));
        add(index.words().generation(), index.words().find("f", 100));
        std::vector<EntityId> near;
        for (const auto &[metres, id] : index.places().nearest({}, 100))
            near.push_back(id);
        add(index.places().generation(), near);
    }
    void expectHonest(const Answers &before) const {
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            EXPECT_TRUE(m_all[i].first != before.m_all[i].first || m_all[i].second == before.m_all[i].second) << i;
        }
    }
    [[nodiscard]] std::size_t countSame(const Answers &before) const {
        std::size_t same = 0;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            same += m_all[i].first == before.m_all[i].first;
        return same;
    }

private:
    template <typename Ids>
    void add(std::uint64_t generation, const Ids &ids) {
        m_all.emplace_back(generation, std::vector<EntityId>(ids.begin(), ids.end()));
    }
    std::vector<std::pair<std::uint64_t, std::vector<EntityId>>> m_all;
};

BoardIndex &feedWhole(BoardIndex &index, const Board &board) {
    BoardDelta all;
    for (const auto &[id, entity] : board)
        all.changed.push_back(entity);
    index.take(all);
    return index;
}

TEST(BoardIndex, AgreesWithAScanOfTheWholeBoardAfterEveryDelta) {
    std::map<std::string, std::size_t> reached;
    for (const auto seed : test::seeds(25)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        test::Cluster cluster(seed, 3, seed % 2 == 0 ? test::Leaning::Trees : test::Leaning::Any);
        SeededRandom random(seed + 1000);
        auto &post = cluster.posts()[1];
        BoardIndex index;
        for (int step = 0; step < 60; ++step) {
            cluster.play(static_cast<int>(random.below(5)));
            auto &actor = cluster.posts()[random.below(3)];
            for (auto i = random.below(4); i > 0; --i)
                Acts(actor, random).act();
            if (step % 20 == 19) { // cycles take two who have not heard of each other
                cluster.part(4);
                cluster.heal();
            }
            const Answers before(index);
            index.take(post.replica.takeDelta());
            const Answers now(index);
            now.expectHonest(before);
            reached["unchanged parts"] += now.countSame(before);
            expectAgrees(index, post, random);
            reached["cut"] += NaiveTree(post.replica.board(), Kind::Means).cut.size();
            reached["in the tree"] += index.meansTree().descendantsOf({}).size() - index.meansTree().roots().size();
            reached["bin"] += index.bin().ids().size();
            reached["conflicts"] += index.conflicts().ids().size();
            if (testing::Test::HasFailure()) return;
        }
        // The same answers whatever the deltas were, and on every post.
        cluster.heal();
        for (auto &each : cluster.posts()) {
            BoardIndex whole;
            expectAgrees(feedWhole(whole, each.replica.board()), each, random);
        }
        if (testing::Test::HasFailure()) return;
    }
    for (const auto &[what, times] : reached) {
        std::cout << what << ": " << times << "\n";
        EXPECT_GT(times, 10U) << what;
    }
}

/** What a revocation takes away leaves the index too. */
TEST(BoardIndex, FollowsRevocations) {
    for (const auto seed : test::seeds(15)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        test::Cluster cluster(seed + 300, 3);
        SeededRandom random(seed);
        auto &founder = cluster.posts()[0];
        auto &post = cluster.posts()[1];
        auto &victim = cluster.posts()[2];
        std::optional<BoardIndex> index(std::in_place);
        const auto take = [&] {
            const auto delta = post.replica.takeDelta();
            // The whole board comes after a restart, which knows nothing of what went before it; so did a new index.
            if (delta.changed.size() >= post.replica.board().size()) index.emplace();
            index->take(delta);
        };
        for (int step = 0; step < 40; ++step) {
            cluster.play(4);
            Acts(victim, random).act();
            victim.seal();
            if (random.oneIn(3)) post.pull(victim);
            if (step % 10 == 5) founder.perform({intent::Revoke{victim.id()}});
            if (step % 10 == 8) founder.admit(victim, Role::Editor);
            if (random.oneIn(3)) take();
            post.pull(founder);
            if (random.oneIn(3)) continue;
            take();
            expectAgrees(*index, post, random);
            if (testing::Test::HasFailure()) return;
        }
    }
}

} // namespace
} // namespace fanion
