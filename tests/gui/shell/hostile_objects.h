// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <vector>

namespace fanion::app {

struct HostileObjects {
    std::vector<Entity> objects;
    int fieldsOfWords = 0; ///< of all of them
};

/**
 * \p count objects of every kind (one incident), each with one of the hostile texts, from \p firstText on, in every
 * field that takes words, and in all others a value that a post could give.
 */
[[nodiscard]] HostileObjects hostileObjects(int firstText, int count);

} // namespace fanion::app
