// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_post.h"

#include <vector>

namespace fanion::test {

/** Something a user asks for: intents in one go, or an undo or redo. */
struct Wish {
    enum class Kind : std::uint8_t { Perform, Undo, Redo };
    Kind kind = Kind::Perform;
    std::vector<Intent> intents;
};

/** Draws wishes of every kind that fit (mostly) what a post has on its board. */
class RandomIntents {
public:
    RandomIntents(const Replica &replica, SeededRandom &random) : m_replica(&replica), m_random(&random) {}

    /** One to three intents, or an undo or redo. That some will be refused is fine. */
    [[nodiscard]] Wish drawWish();
    /** Performs a wish of \p post's; refused ones are fine. */
    static void act(TestPost &post, SeededRandom &random);

private:
    [[nodiscard]] Intent draw();
    [[nodiscard]] Intent drawAdd();
    [[nodiscard]] Intent drawEdit(const Entity &entity);
    [[nodiscard]] Intent drawListEdit(const Entity &entity);
    [[nodiscard]] Intent drawTextEdit(const Entity &entity);
    [[nodiscard]] Value drawValue(const FieldSpec &spec);
    [[nodiscard]] std::string drawText();
    [[nodiscard]] EntityPtr drawEntity();

    const Replica *m_replica;
    SeededRandom *m_random;
};

} // namespace fanion::test
