// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_post.h"

#include <optional>
#include <vector>

namespace fanion::test {

/** Something a user asks for: intents in one go, or an undo or redo. */
struct Wish {
    enum class Kind : std::uint8_t { Perform, Undo, Redo };
    Kind kind = Kind::Perform;
    std::vector<Intent> intents;
};

/** What is asked for most. */
enum class Leaning : std::uint8_t {
    Any,
    Trees, ///< means that hang under each other, and are deleted; and counters
};

/** Draws wishes of every kind that fit (mostly) what a post has on its board. */
class RandomIntents {
public:
    RandomIntents(const Replica &replica, SeededRandom &random, Leaning leaning = Leaning::Any)
        : m_replica(&replica), m_random(&random), m_leaning(leaning) {}

    /** One to three intents, or an undo or redo. That some will be refused is fine. */
    [[nodiscard]] Wish drawWish();
    /** Performs a wish of \p post's; refused ones are fine. */
    static void act(TestPost &post, SeededRandom &random, Leaning leaning = Leaning::Any);

private:
    [[nodiscard]] Intent draw();
    [[nodiscard]] Intent drawOfTrees();
    [[nodiscard]] Intent drawAdd();
    [[nodiscard]] Intent drawEdit(const Entity &entity);
    [[nodiscard]] Intent drawListEdit(const Entity &entity);
    [[nodiscard]] Intent drawCount(const Entity &entity, Field field);
    [[nodiscard]] Intent drawMove(const Entity &entity, Field field);
    [[nodiscard]] EntityPtr drawEntity(std::optional<Kind> kind);
    [[nodiscard]] Intent drawTextEdit(const Entity &entity, Field field);
    [[nodiscard]] Value drawValue(const FieldSpec &spec);
    [[nodiscard]] std::string drawText();
    [[nodiscard]] std::string drawPageText(Field field);

    const Replica *m_replica;
    SeededRandom *m_random;
    Leaning m_leaning;
};

} // namespace fanion::test
