// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/geo/position.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fanion::net {

/** A part of the map as somebody has it on his screen. */
struct MapLook {
    Position centre;
    std::int32_t zoomCenti = 0; ///< zoom level times 100

    bool operator==(const MapLook &) const = default;
};

/** A commander asks all to look at something (appel à sa vue); each may refuse. Whether he commands is for who reads
 * it. */
struct Call {
    std::uint64_t id = 0; ///< tells the calls of a post apart; never 0
    MapLook look;

    bool operator==(const Call &) const = default;
};

/** What a post did about a call. */
struct CallAnswer {
    PostId caller;
    std::uint64_t call = 0;
    bool came = false;

    bool operator==(const CallAnswer &) const = default;
};

/** Somebody wanted to be let in at a post and was not: told to commanders elsewhere for a minute. */
struct FailedJoin {
    std::uint64_t id = 0; ///< drawn for each, so that none is told twice; never 0
    std::string name;     ///< as the stranger says: show as plain text
    std::string host;     ///< the address it came from, without port
    /** By what it failed. Numbers are those of the wire. */
    enum class Why : std::uint8_t { NoAnswer = 0, UnknownInvitation = 1, SpentInvitation = 2, BrokeRules = 3 } why = {};

    bool operator==(const FailedJoin &) const = default;
};

/** How far something is being dragged, in 1e-7 degrees. */
struct Drag {
    std::int32_t latitudeE7 = 0;
    std::int32_t longitudeE7 = 0;

    bool operator==(const Drag &) const = default;
};

/** Where an object would come if the hand that turns, scales or reshapes it let go. */
struct HeldShape {
    EntityId id;
    Path path;                       ///< one place of a sign
    std::uint32_t rotationCenti = 0; ///< hundredths of degrees clockwise from north, below 36,000

    bool operator==(const HeldShape &) const = default;
};

/** Where a colleague is and what he looks at; latest value only, never history. */
struct Presence {
    PostId post;
    std::optional<Position> cursor;
    std::optional<MapLook> look;
    std::vector<EntityId> editing;
    std::optional<Drag> drag;    ///< of what is in `editing`: not dropped yet
    std::vector<HeldShape> held; ///< limits::kHeldShapes with limits::kHeldPlaces in all; not dropped yet
    WallTime at = 0;
    std::optional<PostId> following; ///< whose look this post takes over as it changes
    std::optional<Call> call;
    std::optional<CallAnswer> answer;    ///< to the latest call
    std::vector<FailedJoin> failedJoins; ///< at this post, of the last minute; limits::kFailedJoinsTold at most
};

} // namespace fanion::net
