// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/dot.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace fanion::text {

/**
 * The lasting name of one character: the log that typed it and its number among all characters that log ever typed into
 * any text, from 0. Characters typed one after another have consecutive numbers.
 */
struct CharId {
    LogIndex log = 0;
    std::uint32_t number = 0;
    auto operator<=>(const CharId &) const = default;
};

/** Characters with consecutive numbers. */
struct CharRange {
    CharId first;
    std::uint32_t count = 0;
    bool operator==(const CharRange &) const = default;
};

/** Where a run hangs in the tree: under which character (none: the start of the text) and on which side. */
struct TextOrigin {
    std::optional<CharId> parent;
    bool isLeft = false;
    bool operator==(const TextOrigin &) const = default;
};

} // namespace fanion::text
