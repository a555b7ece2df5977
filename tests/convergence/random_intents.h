// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_post.h"

#include <vector>

namespace fanion::test {

/** Draws wishes of every kind that fit (mostly) what a post has on its board. */
class RandomIntents {
public:
    RandomIntents(TestPost &post, SeededRandom &random) : m_post(&post), m_random(&random) {}

    /** Performs one to three wishes, or an undo or redo. Refused ones are fine. */
    void act();

private:
    [[nodiscard]] Intent draw();
    [[nodiscard]] Intent drawAdd();
    [[nodiscard]] Intent drawEdit(const Entity &entity);
    [[nodiscard]] Intent drawListEdit(const Entity &entity);
    [[nodiscard]] Intent drawTextEdit(const Entity &entity);
    [[nodiscard]] Value drawValue(const FieldSpec &spec);
    [[nodiscard]] std::string drawText();
    [[nodiscard]] EntityPtr drawEntity();

    TestPost *m_post;
    SeededRandom *m_random;
};

} // namespace fanion::test
