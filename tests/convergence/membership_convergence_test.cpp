// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several commanders who admit, promote, demote and revoke each other at random while everybody goes on working, and
// among them hostile ones who go on with what they knew at some moment, as if they had heard nothing since.
#include "tests/convergence/decoded_log.h"
#include "tests/convergence/reference_membership.h"
#include "tests/convergence/seeds.h"
#include "tests/support/test_post.h"

#include <algorithm>
#include <array>
#include <deque>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <set>

namespace fanion {
namespace {

using test::MembershipRule;
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
        m_honest = count;
    }

    void play(int steps) {
        for (int i = 0; i < steps; ++i) {
            auto &post = draw();
            post.clock.advance(static_cast<std::int64_t>(m_random.below(20)));
            if (m_random.oneIn(15) && posts.size() < m_honest + 5) addGhost();
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
                sendSome(draw(), posts[m_random.below(m_honest)]); // the ghosts do not want to know
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
    /** The same post with its key, in a log of its own that hangs on what it knew: how orders are dated back. */
    void addGhost() {
        auto &origin = posts[m_random.below(m_honest)];
        posts.emplace_back(m_random.next(), origin.identity.name);
        auto &ghost = posts.back();
        ghost.identity = origin.identity;
        ghost.follow(posts[0]);
        ghost.pull(origin);
        ghost.clock.wall = origin.clock.wall;
    }
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
        if (m_random.oneIn(3)) { // what the stories are about
            static_cast<void>(post.tryPerform({intent::Revoke{target.id()}}));
            return;
        }
        if (m_random.oneIn(6)) {
            static_cast<void>(post.tryPerform({intent::Admit{target.id(), Role::Commander, "Helper", ""}}));
            return;
        }
        const auto role = static_cast<Role>(1 + m_random.below(3));
        const std::array<Intent, 5> wishes{intent::Admit{target.id(), role, target.identity.name, ""},
                                           intent::ChangeRole{target.id(), role}, intent::Revoke{target.id()},
                                           intent::HandOver{target.id()},
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
    std::size_t m_honest = 0; ///< the posts after these are ghosts
};

/** All changes of a story in some order, and their pasts by definition. */
class Story {
public:
    explicit Story(const std::vector<Bytes> &runs) : m_decoded(test::decodeAll(runs)) {
        for (const auto &[hash, change] : m_decoded) {
            m_places[hash] = m_hashes.size();
            m_hashes.push_back(hash);
        }
        m_pasts.resize(m_hashes.size());
        for (std::size_t i = 0; i < m_hashes.size(); ++i)
            fill(i);
    }
    [[nodiscard]] test::ReferenceMembership membership(MembershipRule rule = MembershipRule::Right) const {
        std::vector<const Change *> changes;
        for (const auto &hash : m_hashes)
            changes.push_back(&m_decoded.at(hash).change);
        return {std::move(changes), [this](std::size_t a, std::size_t b) { return m_pasts[b].contains(a); }, rule};
    }
    [[nodiscard]] std::size_t size() const { return m_hashes.size(); }
    [[nodiscard]] const Change &change(std::size_t place) const { return m_decoded.at(m_hashes[place]).change; }

private:
    const std::set<std::size_t> &fill(std::size_t place) {
        auto &past = m_pasts[place];
        if (!past.empty()) return past;
        std::set<std::size_t> found;
        for (const auto &parent : m_decoded.at(m_hashes[place]).parents) {
            const auto at = m_places.at(parent);
            found.insert(at);
            const auto &more = fill(at);
            found.insert(more.begin(), more.end());
        }
        return m_pasts[place] = std::move(found);
    }

    std::map<ChangeHash, test::DecodedChange> m_decoded;
    std::vector<ChangeHash> m_hashes;
    std::map<ChangeHash, std::size_t> m_places;
    std::vector<std::set<std::size_t>> m_pasts;
};

std::map<PostId, test::Standing> standingsOf(const TestPost &post) {
    std::map<PostId, test::Standing> standings;
    for (const auto &member : post.replica.members())
        standings[member.post] = {member.revoked ? Role{} : member.role, member.revoked, member.succeeds};
    return standings;
}

/** No object shows work that does not count. Gives how much of that there is. */
std::size_t expectNoVoidWork(const TestPost &post, const Story &story, test::ReferenceMembership &membership) {
    std::set<std::pair<PostId, HybridTime>> isVoid;
    std::set<std::pair<PostId, HybridTime>> counts; // a post and its ghost may write at one moment
    std::size_t voided = 0;
    for (std::size_t i = 0; i < story.size(); ++i) {
        const auto &change = story.change(i);
        EXPECT_TRUE(membership.isMemberByItsPast(i)) << "a change entered whose author was no member";
        const bool isCounted = membership.counts(i);
        voided += !isCounted;
        (isCounted ? counts : isVoid).emplace(change.log.post, change.time);
    }
    for (const auto &[id, entity] : post.replica.board()) {
        for (const auto &[field, view] : entity->registers) {
            const std::pair by(view.shown.by, view.shown.stamp);
            EXPECT_FALSE(isVoid.contains(by) && !counts.contains(by)) << id.hex() << " shows what does not count";
        }
    }
    return voided;
}

TEST(MembershipConvergence, EveryPostAndEveryOrderEndsWithTheSame) {
    std::map<std::string, std::size_t> reached;
    for (const auto seed : test::seeds(240)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        MembershipStory story(seed, 3 + seed % 4);
        story.play(120);
        story.exchange();
        auto &first = story.posts[0];
        for (auto &post : story.posts) {
            EXPECT_EQ(post.changes.size(), first.changes.size());
            EXPECT_EQ(post.replica.stateHash(), first.replica.stateHash());
            EXPECT_EQ(post.replica.members(), first.replica.members());
        }
        const Story told(first.changes);
        auto membership = told.membership();
        EXPECT_EQ(standingsOf(first), membership.standings());
        reached["void changes"] += expectNoVoidWork(first, told, membership);
        reached["struck removals"] += membership.struckRemovals();
        reached["circles"] += membership.hasCircle();
        for (const auto &member : first.replica.members()) {
            reached["revoked posts"] += member.revoked;
            reached["successors"] += member.succeeds;
        }
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
    for (const auto &[what, times] : reached)
        std::cout << what << ": " << times << "\n";
    if (test::seeds(240).size() < 240) return;
    for (const auto *what : {"void changes", "struck removals", "circles", "revoked posts", "successors"})
        EXPECT_GT(reached[what], 20u) << what << ": the stories must reach what they are for";
}

/** Negative controls: each wrong rule must show in the standings of some stories. */
class WrongMembership : public testing::TestWithParam<MembershipRule> {};

TEST_P(WrongMembership, IsNoticed) {
    int noticed = 0;
    for (std::uint64_t seed = 1; seed <= 240 && noticed <= 2; ++seed) {
        MembershipStory story(seed, 3 + seed % 4);
        story.play(120);
        story.exchange();
        const Story told(story.posts[0].changes);
        noticed += told.membership(GetParam()).standings() != standingsOf(story.posts[0]);
    }
    std::cout << "noticed in " << noticed << " stories\n";
    EXPECT_GT(noticed, 2);
}

INSTANTIATE_TEST_SUITE_P(ConvergenceControl, WrongMembership,
                         testing::Values(MembershipRule::EveryRemovalCounts, MembershipRule::CirclesCancel,
                                         MembershipRule::HelpersAreForgotten, MembershipRule::DemotionsAreWeak,
                                         MembershipRule::NoSuccession));

} // namespace
} // namespace fanion
