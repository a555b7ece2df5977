// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/property/script.h"
#include "tests/support/test_post.h"

#include <deque>

namespace fanion::test {

inline constexpr std::uint8_t kMeans = 5;

/** What a post asks its replica for: of means that may hang under each other, and of one counter. */
struct BoardAct {
    enum Kind : std::uint8_t { Add, Move, Detach, Delete, Restore, Count, Reset, Undo, Redo } kind = Add;
    std::uint8_t means = 0;
    std::uint8_t parent = 0; ///< kMeans: none
    std::uint8_t beside = 0; ///< kMeans: at the end
    std::int8_t amount = 1;
};
std::ostream &operator<<(std::ostream &out, const BoardAct &act);

/** Four posts that play a script with whole replicas; every change is a run. */
class BoardStory {
public:
    explicit BoardStory(const Script<BoardAct> &script);

    /** What everybody may be told, in the order in which it was written; each after all that its author had seen. */
    [[nodiscard]] const std::vector<Bytes> &runs() const { return m_runs; }
    [[nodiscard]] TestPost &post(std::size_t number) { return m_posts[number]; }
    /** Whether moves close a cycle, be it one that does not show because some of it lies in the bin. */
    [[nodiscard]] bool holdsCycle();
    /** A post that knows of the incident and of nothing in it. */
    [[nodiscard]] TestPost reader() const;

    [[nodiscard]] static EntityId idOf(std::uint8_t means) { return {100U + means}; }
    /** Asks; false when it was refused, or nothing had to change. */
    static bool perform(TestPost &post, const BoardAct &act);

private:
    void gather(TestPost &post);

    std::deque<TestPost> m_posts;
    std::vector<Bytes> m_runs;
};

} // namespace fanion::test

template <>
struct rc::Arbitrary<fanion::test::BoardAct> {
    static Gen<fanion::test::BoardAct> arbitrary() {
        using fanion::test::anyOf;
        using fanion::test::BoardAct;
        using fanion::test::kMeans;
        return gen::build<BoardAct>(
            gen::set(&BoardAct::kind,
                     gen::element(BoardAct::Add, BoardAct::Move, BoardAct::Move, BoardAct::Move, BoardAct::Detach,
                                  BoardAct::Delete, BoardAct::Restore, BoardAct::Count, BoardAct::Count,
                                  BoardAct::Reset, BoardAct::Undo, BoardAct::Redo)),
            gen::set(&BoardAct::means, anyOf<std::uint8_t>(0, kMeans)),
            gen::set(&BoardAct::parent, anyOf<std::uint8_t>(0, kMeans + 1)),
            gen::set(&BoardAct::beside, anyOf<std::uint8_t>(0, kMeans + 1)),
            gen::set(&BoardAct::amount, anyOf<std::int8_t>(-3, 6)));
    }
};
