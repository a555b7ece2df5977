// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"

#include <array>
#include <bitset>
#include <unordered_set>

namespace fanion::app {

/**
 * Parts of the SITAC (calques) that can be hidden or locked: by phase, what is, what is meant to be, what may come,
 * what is over; and by what the objects are. An object is on one of the first four and on one of the others.
 */
enum class Overlay : std::uint8_t {
    Situation,    ///< engaged
    Manoeuvre,    ///< planned: idée de manœuvre
    Anticipation, ///< anticipated
    Ended,
    Means,
    Sectors,
    Symbols,
    Lines,
    Areas,
};
inline constexpr std::size_t kOverlayCount = 9;
using OverlaySet = std::bitset<kOverlayCount>;

/** By phase and by what it is. Not for imported points: those are on their layer alone. */
[[nodiscard]] std::array<Overlay, 2> overlaysOf(const MapObject &object);

/** Which of the objects a map shows, and which of those a hand can move. A choice of one screen, never of the board. */
struct SceneFilter {
    OverlaySet hidden;
    OverlaySet locked;
    std::unordered_set<EntityId> hiddenLayers; ///< of imported points

    [[nodiscard]] bool shows(const MapObject &object) const;
    [[nodiscard]] bool locks(const MapObject &object) const;
    bool operator==(const SceneFilter &) const = default;
};

} // namespace fanion::app
