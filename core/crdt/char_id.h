// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/log_names.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace fanion::text {

/** The lasting name of one character: its log, and its number among all characters that log ever typed (from 0). */
struct CharId {
    LogIndex log = 0;
    std::uint32_t number = 0;
    auto operator<=>(const CharId &) const = default;
};

/** Characters one log typed in a row. */
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

/** Which neighbour an anchor holds on to when something is typed right there. */
enum class Bias { Before, After };

/** A place that stays where it is while others type: beside a character, or (without one) at the start or the end. */
struct Anchor {
    std::optional<CharId> character;
    bool isAfter = false; ///< after the character; without one: the end of the text rather than its start
    bool operator==(const Anchor &) const = default;
};

/** The order of siblings, the same on every replica whatever numbers it gave to the logs. */
[[nodiscard]] inline bool isSiblingBefore(const LogNames &names, const CharId &a, const CharId &b) {
    if (a.log != b.log) return names.name(a.log) < names.name(b.log);
    return a.number < b.number;
}

} // namespace fanion::text

namespace fanion {

using text::CharId;
using text::CharRange;
using text::TextOrigin;

} // namespace fanion
