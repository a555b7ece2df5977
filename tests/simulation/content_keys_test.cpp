// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A post is revoked while the others are cut off from each other or not. It has everything that went over the wire
// beneath TLS, its own key and all keys it was ever handed: of what is said by whoever knows, it can read nothing.
#include "net/wire/message_codec.h"
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace fanion;
using namespace fanion::sim;
namespace wire = net::wire;

namespace {

class Spy {
public:
    Spy(World &world, PostIndex lost) : m_world(world), m_lost(lost) {
        world.network.rewrite = [this](PostIndex from, PostIndex to, Bytes frame) {
            note(from, to, frame);
            return frame;
        };
    }
    [[nodiscard]] bool knows(PostIndex post) const {
        auto &who = *m_world.posts[post];
        const auto *member = who.target().member(m_world.posts[m_lost]->post());
        return member != nullptr && member->revoked;
    }
    std::size_t read = 0;    ///< frames of others it can read
    std::size_t sealed = 0;  ///< by those who know
    std::size_t inClear = 0; ///< something said of the incident by those who know
    std::size_t readLater = 0;

private:
    void note(PostIndex from, PostIndex to, ByteView frame) {
        if (from == m_lost) return;
        const auto messages = wire::decode(frame.subspan(4));
        ASSERT_TRUE(messages);
        const bool isKnown = knows(from);
        for (const auto &message : *messages) {
            const bool isOfIncident =
                !std::holds_alternative<wire::Hello>(message) && !std::holds_alternative<wire::Goodbye>(message) &&
                !std::holds_alternative<wire::Ping>(message) && !std::holds_alternative<wire::Pong>(message);
            if (const auto *key = std::get_if<wire::SealKey>(&message)) {
                m_told[{from, to}] = key->epoch;
                if (const auto mine = ContentKey::fromEnvelope(key->envelope, m_world.posts[m_lost]->identity))
                    m_keys.insert(mine->epoch());
            } else if (to == m_lost) {
                continue; // until it is cut, when the revocation is durable
            } else if (std::holds_alternative<wire::Sealed>(message)) {
                const bool isReadable = m_keys.contains(m_told[{from, to}]);
                (isKnown ? readLater : read) += isReadable ? 1 : 0;
                sealed += isKnown ? 1 : 0;
            } else if (isOfIncident && isKnown) {
                ++inClear;
            }
        }
    }

    World &m_world;
    PostIndex m_lost;
    std::map<std::pair<PostIndex, PostIndex>, EpochId> m_told;
    std::set<EpochId> m_keys;
};

} // namespace

TEST(ContentKeys, WhoIsRevokedReadsNothingThatIsSaidByWhoKnows) {
    std::size_t read = 0;
    for (const auto seed : seeds(40)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        SimRandom random(seed ^ 0xC0FFEE);
        const auto count = static_cast<PostIndex>(3 + random.below(4));
        const PostIndex lost = count - 1;
        Spy spy(world, lost);
        world.network.maxDelay = 1 + random.below(40);
        world.addMembers(count);
        const auto key = ContentKey::draw(world.random);
        for (auto &post : world.posts) {
            post->target().contentKeyInUse = key;
            for (auto &holder : world.posts)
                post->target().contentKeyHolders.insert(holder->post());
        }
        world.run(3'000);
        const auto act = [&] {
            const auto a = static_cast<PostIndex>(random.below(static_cast<std::int64_t>(count)));
            const auto b = static_cast<PostIndex>(random.below(static_cast<std::int64_t>(count)));
            switch (random.below(5)) {
            case 0:
                if (a != b) world.network.cutBoth(a, b, true);
                break;
            case 1:
                if (a != b) world.network.cutBoth(a, b, false);
                break;
            case 2:
                if (a != b) world.network.reset(a, b);
                break;
            default:
                world.posts[a]->write();
            }
            world.run(random.below(1'500));
        };
        for (int i = 0; i < 8; ++i)
            act();
        world.posts[0]->target().revoke(world.posts[lost]->post());
        world.posts[0]->commitNow();
        for (int i = 0; i < 15; ++i)
            act();
        world.network.healAll();
        const auto allKnow = [&] {
            for (PostIndex i = 0; i < lost; ++i)
                if (!spy.knows(i)) return false;
            return true;
        };
        ASSERT_GE(world.runUntil(60'000, allKnow), 0);
        world.posts[0]->write();
        world.run(3'000);
        EXPECT_GT(spy.sealed, 0U);
        EXPECT_EQ(spy.readLater, 0U);
        EXPECT_EQ(spy.inClear, 0U);
        read += spy.read;
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(read, 0U) << "the spy can read: what was said to it, and by those who had not heard yet";
}
