// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The past of random stories (clocks hours apart, packed rows, revocations) against a replica that was given exactly
// the changes that belong to it by definition. FANION_SEED=n replays one seed, FANION_SEEDS=n runs that many.
#include "core/history/board_at.h"
#include "core/history/received.h"
#include "core/log/change_codec.h"
#include "core/log/run_codec.h"
#include "tests/convergence/cluster.h"
#include "tests/convergence/decoded_log.h"
#include "tests/convergence/seeds.h"
#include "tests/unit/history/post_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

namespace fanion::test {

namespace {

using Changes = std::map<ChangeHash, DecodedChange>;
using Hashes = std::set<ChangeHash>;

/** The changes dated by a moment whose whole past is. */
Hashes madeBy(const Changes &changes, WallTime moment) {
    std::map<ChangeHash, bool> isIn;
    const std::function<bool(const ChangeHash &)> judge = [&](const ChangeHash &hash) {
        if (const auto known = isIn.find(hash); known != isIn.end()) return known->second;
        const auto &decoded = changes.at(hash);
        return isIn[hash] = decoded.change.wall <= moment && std::ranges::all_of(decoded.parents, judge);
    };
    Hashes hashes;
    for (const auto &[hash, decoded] : changes)
        if (judge(hash)) hashes.insert(hash);
    return hashes;
}

Hashes pastOf(const Changes &changes, const ChangeHash &last) {
    Hashes past{last};
    std::vector<ChangeHash> open{last};
    while (!open.empty()) {
        const auto hash = open.back();
        open.pop_back();
        for (const auto &parent : changes.at(hash).parents)
            if (past.insert(parent).second) open.push_back(parent);
    }
    return past;
}

/** A replica that was given these changes one by one, and no others, in the order of the rows. */
ChangeHash naiveState(const TestPost &post, const std::vector<ChangeRun> &rows, const Hashes &chosen) {
    TestPost other(99);
    other.replica.follow(*post.replica.incident());
    for (const auto &row : rows) {
        const auto run = *run_codec::open(row.bytes);
        run_codec::RunStart start{run.log, run.first, run.previous, run.before};
        for (std::size_t i = 0; i < run.bodies.size(); ++i, ++start.first) {
            const bool isNew = start.first >= row.first && start.first <= row.sequence;
            if (isNew && chosen.contains(run.hashes[i])) {
                const auto loaded =
                    other.replica.load(run_codec::write(start, std::span(run.bodies).subspan(i, 1), {}));
                if (!loaded) throw std::runtime_error(loaded.error().message);
            }
            start.previous = run.hashes[i];
            start.before = change_codec::timeOf(run.bodies[i], start.before);
        }
    }
    return other.replica.stateHash();
}

class Story {
public:
    explicit Story(std::uint64_t seed) : m_cluster(seed, 2 + seed % 3) {
        m_cluster.play(60);
        if (seed % 2 == 0) revoke();
        m_cluster.play(60);
        m_cluster.heal();
        rows = rowsOf(post());
        blocks = packed(rows, m_cluster.random());
        std::vector<Bytes> bytes;
        for (const auto &row : rows)
            bytes.push_back(row.bytes);
        changes = decodeAll(bytes);
    }

    TestPost &post() { return m_cluster.posts().front(); }
    TestPost &lastPost() { return m_cluster.posts().back(); }
    SeededRandom &random() { return m_cluster.random(); }
    /** Moments from before the first change to after the last, also those at which something was done. */
    std::vector<WallTime> moments() {
        std::vector<WallTime> all;
        for (const auto &[hash, decoded] : changes)
            all.push_back(decoded.change.wall);
        std::ranges::sort(all);
        std::vector<WallTime> some{all.front() - 1, all.front(), all.back() + 1};
        for (int i = 0; i < 5; ++i)
            some.push_back(all[random().below(all.size())] + static_cast<WallTime>(random().below(2)));
        std::ranges::sort(some);
        return some;
    }

    std::vector<ChangeRun> rows;
    std::vector<ChangeRun> blocks;
    Changes changes;

private:
    void revoke() {
        if (auto done = post().tryPerform({intent::Revoke{lastPost().id()}}); !done)
            throw std::runtime_error(done.error().message);
    }
    Cluster m_cluster;
};

TEST(PastProperty, TheBoardAtAMomentIsWhatExactlyThoseChangesMake) {
    for (const auto seed : seeds(25)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        Story story(seed);
        const auto &incident = *story.post().replica.incident();
        BoardAt walking(incident, story.post().environment());
        for (const auto moment : story.moments()) {
            const auto expected = naiveState(story.post(), story.rows, madeBy(story.changes, moment));
            for (const auto *rows : {&story.rows, &story.blocks}) {
                BoardAt board(incident, story.post().environment());
                const auto done = board.goTo(sourceOf(*rows), moment);
                ASSERT_TRUE(done) << done.error().message;
                EXPECT_EQ(board.replica().stateHash(), expected) << "at " << moment;
            }
            ASSERT_TRUE(walking.goTo(sourceOf(story.blocks), moment));
            EXPECT_EQ(walking.replica().stateHash(), expected) << "going on to " << moment;
        }
        EXPECT_EQ(walking.replica().changeCount(), story.changes.size());
        EXPECT_EQ(walking.replica().stateHash(), story.post().replica.stateHash());
        if (testing::Test::HasFailure()) break;
    }
}

TEST(PastProperty, WhatAPostHadReceivedIsThePastOfItsLastChange) {
    for (const auto seed : seeds(25)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        Story story(seed);
        const auto &incident = *story.post().replica.incident();
        for (auto *post : {&story.post(), &story.lastPost()}) {
            // Of each of its logs the last change before its clock passed the moment.
            const auto moment = story.moments()[4];
            std::map<LogId, std::map<std::uint32_t, ChangeHash>> logs;
            for (const auto &[hash, decoded] : story.changes)
                if (decoded.change.log.post == post->id()) logs[decoded.change.log][decoded.change.sequence] = hash;
            Hashes expected;
            for (const auto &[log, own] : logs) {
                for (const auto &[sequence, hash] : own) {
                    if (story.changes.at(hash).change.wall > moment) break;
                    expected.merge(pastOf(story.changes, hash));
                }
            }
            const auto received = receivedBy(sourceOf(story.blocks), post->id(), moment);
            EXPECT_EQ(received.has_value(), !expected.empty());
            if (!received) continue;
            BoardAt board(incident, story.post().environment());
            const auto done = board.goTo(sourceOf(story.blocks), received->frontier);
            ASSERT_TRUE(done) << done.error().message;
            EXPECT_EQ(board.replica().changeCount(), expected.size());
            EXPECT_EQ(board.replica().stateHash(), naiveState(story.post(), story.rows, expected));
        }
        if (testing::Test::HasFailure()) break;
    }
}

} // namespace
} // namespace fanion::test
