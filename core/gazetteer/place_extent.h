// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gazetteer/gazetteer.h"
#include "core/geo/bounds.h"

#include <optional>

namespace fanion {

/**
 * About what a place covers: the gazetteer holds points, no boundaries. Of a département the box round its communes,
 * and a margin; of a commune a box that reaches, on each side, to the
 * middle of the second neighbour there, since it ends before it; in both
 * more where positions are guessed. It holds the commune but where a long tongue of it passes between its neighbours.
 * Nothing for a région.
 */
[[nodiscard]] std::optional<Bounds> extentOf(const Gazetteer &gazetteer, const GazetteerPlace &place);

/** A box whose four sides lie so many metres further out (negative: further in); it never turns inside out. */
[[nodiscard]] Bounds widened(const Bounds &box, double metres);

} // namespace fanion
