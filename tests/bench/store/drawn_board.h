// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/intent.h"
#include "tests/support/test_environment.h"

namespace fanion::bench {

/** Means that are added until there are enough, and then moved (70 %), set to another state (20 %) and renamed. */
class DrawnBoard {
public:
    DrawnBoard(std::uint64_t seed, std::uint64_t objects) : m_random(seed), m_objects(objects) {}

    [[nodiscard]] Intent next();

private:
    [[nodiscard]] Position place();
    [[nodiscard]] std::string name();

    test::SeededRandom m_random;
    std::uint64_t m_objects;
    std::uint64_t m_added = 0;
};

} // namespace fanion::bench
