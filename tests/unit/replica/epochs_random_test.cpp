// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random posts that admit, revoke, hand over and open keys while they hear of each other by pieces: in the end all who
// stand have one key, and whoever is out can read nothing that was said by those who knew. FANION_SEED=n replays one.
#include "tests/convergence/seeds.h"
#include "tests/support/test_post.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <set>
#include <vector>

namespace fanion {
namespace {

using namespace intent;
using test::SeededRandom;
using test::TestPost;

class Story {
public:
    explicit Story(std::uint64_t seed) : m_random(seed) {
        for (std::uint64_t i = 0; i < kPosts; ++i)
            m_posts.push_back(std::make_unique<TestPost>(seed * 100 + i, "Poste " + std::to_string(i)));
        m_posts[0]->found();
        for (auto &post : m_posts)
            if (post != m_posts[0]) post->follow(*m_posts[0]);
        m_posts[0]->admit(*m_posts[1], Role::Commander);
        m_posts[0]->admit(*m_posts[2], Role::Editor);
    }

    void run() {
        for (int step = 0; step < 60; ++step) {
            this->step();
            for (std::size_t i = 0; i < kPosts; ++i)
                say(i);
        }
    }

    /** All hear of everything, and those whose turn it is do what the keys want. */
    void settle() {
        for (int round = 0; round < 12; ++round) {
            for (auto &to : m_posts)
                for (auto &from : m_posts)
                    if (to != from) to->pull(*from);
            TestPost *next = nullptr;
            for (auto &post : m_posts) {
                const auto duty = post->replica.keyDuty();
                if (duty && (!next || *duty < *next->replica.keyDuty())) next = post.get();
            }
            if (!next) return;
            ASSERT_TRUE(next->replica.keepKeys());
            next->seal();
        }
        FAIL() << "the keys never come to rest";
    }

    void expectOneKey() {
        const auto &view = m_posts[0]->replica;
        const bool hasCommander = std::ranges::any_of(
            view.members(), [](const Member &member) { return !member.revoked && member.role == Role::Commander; });
        for (auto &post : m_posts) {
            EXPECT_EQ(post->replica.epochs().current(), view.epochs().current());
            const auto *member = view.member(post->id());
            if (hasCommander && member && !member->revoked) {
                EXPECT_TRUE(post->replica.epochs().key()) << post->identity.name << " stands and has no key";
            }
            if (!member || member->revoked) {
                EXPECT_FALSE(view.epochs().current() && post->replica.epochs().key()) << "out, and has the key";
            }
        }
    }

    /** Of everything that was ever said, with its own key and every byte of every log. */
    void expectNothingRead() {
        for (const auto &said : m_said)
            for (const auto out : said.outs)
                EXPECT_FALSE(!m_readmitted.contains(out) && m_posts[out]->replica.epochs().key(said.epoch))
                    << "post " << out << " reads what post " << said.by << " said without it";
    }
    /** How often a post spoke while one was out. */
    [[nodiscard]] std::size_t said() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_said, [](const Said &said) { return !said.outs.empty(); }));
    }

private:
    static constexpr std::size_t kPosts = 6;
    struct Said {
        std::size_t by;
        EpochId epoch;
        std::set<std::size_t> outs; ///< who was out then, as its author knew
    };

    void step() {
        const auto actor = m_random.below(kPosts);
        auto &post = *m_posts[actor];
        auto &other = *m_posts[m_random.below(kPosts)];
        switch (m_random.below(12)) {
        case 0:
        case 1:
            admit(post, m_random.below(kPosts));
            break;
        case 2:
        case 3:
            static_cast<void>(post.tryPerform({Revoke{other.id()}}));
            break;
        case 4:
            static_cast<void>(post.tryPerform({HandOver{other.id()}}));
            break;
        case 5:
            static_cast<void>(post.tryPerform({ChangeRole{other.id(), static_cast<Role>(1 + m_random.below(3))}}));
            break;
        case 6:
            if (post.replica.keyDuty()) {
                EXPECT_TRUE(post.replica.keepKeys());
                post.seal();
            }
            break;
        case 7:
            post.clock.advance(static_cast<std::int64_t>(m_random.below(100'000)));
            break;
        default:
            if (&post != &other) post.pull(other);
        }
    }

    /** Whoever has a key in use may at any moment say something with it. */
    void say(std::size_t by) {
        const auto &replica = m_posts[by]->replica;
        const auto *self = replica.member(m_posts[by]->id());
        if (!self || self->revoked || !replica.epochs().key()) return;
        Said said{by, *replica.epochs().current(), {}};
        for (std::size_t i = 0; i < kPosts; ++i) {
            const auto *member = replica.member(m_posts[i]->id());
            if (member && member->revoked) said.outs.insert(i);
        }
        m_said.push_back(std::move(said));
    }

    /** Who is let in again may be handed the key that was in use meanwhile: it is told all that was said anyway. */
    void admit(TestPost &by, std::size_t whom) {
        const auto *member = by.replica.member(m_posts[whom]->id());
        if (member && !m_random.oneIn(4)) return;
        const auto role = m_random.oneIn(3) ? Role::Commander : Role::Editor;
        if (by.tryPerform({Admit{m_posts[whom]->id(), role, "", ""}}) && member) m_readmitted.insert(whom);
    }

    SeededRandom m_random;
    std::vector<std::unique_ptr<TestPost>> m_posts;
    std::vector<Said> m_said;
    std::set<std::size_t> m_readmitted;
};

TEST(RandomEpochs, AllWhoStandComeToOneKeyAndWhoIsOutReadsNothing) {
    std::size_t said = 0;
    for (const auto seed : test::seeds(60)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        Story story(seed);
        story.run();
        story.settle();
        story.expectOneKey();
        story.expectNothingRead();
        said += story.said();
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(said, 0U);
}

} // namespace
} // namespace fanion
