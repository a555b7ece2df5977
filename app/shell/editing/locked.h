// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"
#include "core/model/schema.h"

namespace fanion::app {

/** Somebody has locked the object: it is not moved, reshaped or deleted until it is unlocked. */
[[nodiscard]] inline bool isLocked(const Entity &entity) {
    const auto *locked = std::get_if<bool>(&entity.value(Field::Locked));
    return locked && *locked;
}

} // namespace fanion::app
