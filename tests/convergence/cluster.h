// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convergence/random_intents.h"

#include <deque>
#include <vector>

namespace fanion::test {

/** Some posts of one incident that act at random and hear of each other by pieces, late, twice and out of order. */
class Cluster {
public:
    Cluster(std::uint64_t seed, std::size_t posts, Leaning leaning = Leaning::Any);

    void play(int steps);
    /** Everybody acts so many times and hears of nobody: what closes cycles. */
    void part(int acts);
    /** Everybody gets everything; the order is random once more. */
    void heal();

    [[nodiscard]] std::deque<TestPost> &posts() { return m_posts; }
    [[nodiscard]] SeededRandom &random() { return m_random; }

private:
    void step();
    void moveClocks();
    /** A random part of what one has goes to another, shuffled, some of it twice. */
    void sendSome(TestPost &from, TestPost &to);
    void sendAll(TestPost &from, TestPost &to);
    void shuffle(std::vector<Bytes> &changes);
    [[nodiscard]] TestPost &draw() { return m_posts[m_random.below(m_posts.size())]; }

    SeededRandom m_random;
    Leaning m_leaning;
    std::deque<TestPost> m_posts;
};

} // namespace fanion::test
