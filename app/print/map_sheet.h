// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/grids/grid_kind.h"
#include "app/map/map_object.h"
#include "app/print/paper.h"
#include "core/geo/coordinate_text.h"
#include "core/geo/map_camera.h"

#include <QFont>

#include <functional>
#include <memory>
#include <vector>

namespace fanion::app {

/** Hears what share of a page is done, 0 to 1; says false to give up. Called on the thread that paints. */
using Told = std::function<bool(double)>;

/** What stands on every sheet, in the language of the screen. */
struct SheetFacts {
    QString incident;
    QString title;   ///< "SITAC", "Tableau des moyens"
    QString notice;  ///< what it shows if not the present: "Carte figée : …"; empty: nothing
    QString author;  ///< function and post
    QString printed; ///< date-time group of the printing
    bool isExercise = false;
    bool inFrench = true;
    QFont font;
};

/** A base map under the sheet. */
struct SheetGround {
    QString map;         ///< as openTiles takes it; empty: the one that ships with the program
    double strength = 1; ///< opacity
};

/** A map to be printed: values, so that it may be painted on another thread while the work goes on. */
struct MapSheet {
    Paper paper;
    MapCamera view;         ///< what the screen shows: its centre and bearing are the sheet's
    double denominator = 0; ///< n of 1:n at the centre; 0: what the screen shows fits
    double signSize = 1;    ///< of signs, lines and names; 0.5 to 4
    double groundDpi = 300; ///< of base maps
    bool withLegend = true;
    bool inBlack = false; ///< for printers without colour: black signs that say their nature in letters
    GridKind grid = GridKind::None;
    CoordinateNotation notation = CoordinateNotation::DecimalDegrees;
    QString notationName;             ///< "DFCI"
    std::vector<SheetGround> grounds; ///< the lowest first
    QString attribution;
    std::vector<std::shared_ptr<const MapObject>> objects; ///< in drawing order
    SheetFacts facts;
};

} // namespace fanion::app
