// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/tactical.h"
#include "core/base/ids.h"
#include "core/geo/position.h"
#include "core/model/schema.h"

#include <QColor>
#include <QString>

namespace fanion::app {

enum class MapShape : std::uint8_t { Point, Line, Area };

/** Something the officer must see at the object itself. */
enum class Badge : std::uint8_t {
    None,
    Conflict,          ///< two posts wrote different values; one click settles it
    EditedAfterDelete, ///< kept because somebody edited it without knowing of the delete
};

/** One thing drawn on the map: what a symbol, line, area, sector, means or imported point looks like. A value. */
struct MapObject {
    EntityId id;
    Kind kind = Kind::Symbol;
    EntityId layer; ///< of an imported point, else null
    MapShape shape = MapShape::Point;
    Path path; ///< one place; a line; a ring; for an entry that is a circle: centre and a place on its edge
    QString catalogueKey;
    Nature nature = Nature::Neutral;
    Phase phase = Phase::Engaged;
    int echelon = 0; ///< ticks
    int level = 0;   ///< dots
    QString label;
    QString label2;
    double rotation = 0; ///< degrees clockwise from north, for signs that have a direction
    double size = 1;     ///< of the usual size
    bool flipped = false;
    QColor colour; ///< instead of the nature's, when valid
    Badge badge = Badge::None;
    int z = 0;           ///< higher is drawn later; equal ones in the order of their ids
    bool locked = false; ///< can be selected but not moved: imported, or locked by somebody
    QString group;       ///< objects of one group are selected together; empty: none

    [[nodiscard]] bool isImported() const { return kind == Kind::Feature; }
    bool operator==(const MapObject &) const = default;
};

} // namespace fanion::app
