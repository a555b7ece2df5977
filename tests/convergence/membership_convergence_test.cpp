// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several commanders who admit, promote, demote and revoke each other at random while everybody goes on working.
#include "tests/convergence/cluster.h"
#include "tests/convergence/decoded_log.h"
#include "tests/convergence/seeds.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <set>

namespace fanion {
namespace {

using test::SeededRandom;
using test::TestPost;

class MembershipStory {
public:
    MembershipStory(std::uint64_t seed, std::size_t count) : m_random(seed) {
        for (std::size_t i = 0; i < count; ++i)
            posts.emplace_back(seed * 1000 + i, "Post " + std::to_string(i));
        posts[0].found();
        for (auto &post : posts) {
            if (&post != &posts[0]) post.follow(posts[0]);
        }
        posts[0].admit(posts[1], Role::Commander);
        exchange();
    }

    void play(int steps) {
        for (int i = 0; i < steps; ++i) {
            auto &post = draw();
            post.clock.advance(static_cast<std::int64_t>(m_random.below(20)));
            switch (m_random.below(8)) {
            case 0:
            case 1:
            case 2:
                actOnMembers(post);
                break;
            case 3:
            case 4:
                work(post);
                break;
            default:
                sendSome(draw(), post);
            }
        }
    }
    void exchange() {
        for (std::size_t round = 0; round < 3; ++round) {
            for (auto &to : posts) {
                for (auto &from : posts)
                    to.pull(from);
            }
        }
    }
    [[nodiscard]] SeededRandom &random() { return m_random; }

    std::deque<TestPost> posts;

private:
    TestPost &draw() { return posts[m_random.below(posts.size())]; }
    void work(TestPost &post) {
        static_cast<void>(
            post.tryPerform({intent::Add{Kind::Symbol, {{Field::Label, "of " + post.identity.name}}, {}}}));
        EntityId lowest;
        for (const auto &[id, entity] : post.replica.board()) {
            const bool isOpen = entity->kind == Kind::Symbol && !entity->deleted;
            if (isOpen && (lowest.isNull() || id < lowest)) lowest = id;
        }
        static_cast<void>(
            post.tryPerform({intent::Set{lowest, Field::Mission, "x"}, intent::Set{lowest, Field::Type, "t"}}));
    }
    void actOnMembers(TestPost &post) {
        auto &target = draw();
        const auto role = static_cast<Role>(1 + m_random.below(3));
        const std::array<Intent, 4> wishes{intent::Admit{target.id(), role, target.identity.name, ""},
                                           intent::ChangeRole{target.id(), role}, intent::Revoke{target.id()},
                                           intent::Profile{"Renamed " + std::to_string(m_random.below(9)), "f"}};
        static_cast<void>(post.tryPerform({wishes[m_random.below(wishes.size())]}));
    }
    void sendSome(TestPost &from, TestPost &to) {
        std::vector<Bytes> some;
        for (const auto &change : from.changes) {
            if (!m_random.oneIn(3)) some.push_back(change);
        }
        to.receive(some);
    }

    SeededRandom m_random;
};

/** For each change its hash and those in its past, by definition. */
struct Pasts {
    explicit Pasts(const std::vector<Bytes> &runs) : decoded(test::decodeAll(runs)) {
        for (const auto &[hash, change] : decoded)
            fill(hash);
    }
    const std::set<ChangeHash> &fill(const ChangeHash &hash) {
        if (const auto known = pasts.find(hash); known != pasts.end()) return known->second;
        std::set<ChangeHash> past;
        for (const auto &parent : decoded.at(hash).parents) {
            past.insert(parent);
            const auto &more = fill(parent);
            past.insert(more.begin(), more.end());
        }
        return pasts[hash] = past;
    }
    std::map<ChangeHash, test::DecodedChange> decoded;
    std::map<ChangeHash, std::set<ChangeHash>> pasts;
};

/** No object shows the work of a revoked post that the revoker had not seen, unless it was admitted again before. */
std::size_t expectNoVoidWork(const TestPost &post) {
    const Pasts all(post.changes);
    std::set<std::pair<PostId, HybridTime>> isVoid;
    for (const auto &[revoking, revocation] : all.decoded) {
        for (const auto &operation : revocation.change.operations) {
            const auto *revoke = std::get_if<op::Revoke>(&operation.act);
            if (!revoke) continue;
            for (const auto &[hash, other] : all.decoded) {
                const auto &change = other.change;
                const bool isAside = change.log.post == revoke->post && !all.pasts.at(revoking).contains(hash);
                const bool isLater = all.pasts.at(hash).contains(revoking); // then somebody has admitted it again
                if (isAside && !isLater) isVoid.emplace(change.log.post, change.time);
            }
        }
    }
    for (const auto &[id, entity] : post.replica.board()) {
        for (const auto &[field, view] : entity->registers) {
            const bool showsVoid = isVoid.contains({view.shown.by, view.shown.stamp});
            EXPECT_FALSE(showsVoid) << id.hex() << " shows what a revoked post wrote";
        }
    }
    return isVoid.size();
}

TEST(MembershipConvergence, EveryPostAndEveryOrderEndsWithTheSame) {
    std::size_t voided = 0;
    std::size_t revoked = 0;
    for (const auto seed : test::seeds(80)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        MembershipStory story(seed, 3 + seed % 3);
        story.play(120);
        story.exchange();
        auto &first = story.posts[0];
        for (auto &post : story.posts) {
            EXPECT_EQ(post.changes.size(), first.changes.size());
            EXPECT_EQ(post.replica.stateHash(), first.replica.stateHash());
            EXPECT_EQ(post.replica.members(), first.replica.members());
        }
        voided += expectNoVoidWork(first);
        revoked += static_cast<std::size_t>(std::ranges::count(first.replica.members(), true, &Member::revoked));
        auto changes = first.changes;
        for (int order = 0; order < 4; ++order) {
            for (auto i = changes.size(); i > 1; --i)
                std::swap(changes[i - 1], changes[story.random().below(i)]);
            TestPost reader(seed);
            reader.replica.follow(*first.replica.incident());
            for (const auto &change : changes)
                reader.receive({change});
            EXPECT_EQ(reader.replica.stateHash(), first.replica.stateHash());
        }
        first.restart();
        EXPECT_EQ(first.replica.stateHash(), story.posts[1].replica.stateHash());
        if (::testing::Test::HasFailure()) break;
    }
    std::cout << "void changes: " << voided << ", revoked posts: " << revoked << "\n";
    if (test::seeds(80).size() >= 80) {
        EXPECT_GT(voided, 80u) << "the stories must reach what they are for";
        EXPECT_GT(revoked, 40u);
    }
}

} // namespace
} // namespace fanion
