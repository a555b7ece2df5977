// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/sprite.h"
#include "core/base/ids.h"
#include "core/geo/map_camera.h"

#include <array>
#include <cstddef>
#include <unordered_set>
#include <vector>

namespace fanion::app {

/** A sign that may have a label: what is to be known to find room for that. */
struct LabelSpot {
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    EntityId id;
    MercatorPoint at;
    QRectF around;              ///< the sign, in pixels relative to `at` on the screen
    std::size_t sprite = kNone; ///< its label among the sprites; kNone: it has none, but stands in the way of others
    int importance = 0;         ///< the higher one gets its place first
};

/** Pictures of the short lines that lead from a sign to a label that stands away from it, one for each direction. */
struct LabelLeaders {
    static constexpr std::size_t kDirections = 8; ///< from north, clockwise, by 45 degrees
    static constexpr double kLength = 24;         ///< pixels, along the line
    static constexpr double kMargin = 3;          ///< of the picture round the line

    std::array<QRect, kDirections> cells; ///< in the atlas; null ones: no such labels

    /** The way of a line, in pixels: y points down. */
    [[nodiscard]] static QPointF way(std::size_t direction);
};

/**
 * Labels of signs without overlap: each stands where its sign wants it, else on another side, preferably over no other
 * sign. An important one without room there stands a little away, with a line to its sign; one that finds no room
 * between other labels at all is left out until the map is larger. The more important first.
 */
class LabelLayout {
public:
    /** Zooms and bearings between which nothing is laid out anew. */
    static constexpr double kZoomStep = 0.5;
    static constexpr double kBearingStep = 15;
    /** The camera of the step a camera is in; only its scale and bearing count. */
    [[nodiscard]] static MapCamera stepOf(const MapCamera &camera);

    /**
     * \p always: these have their labels whatever is in their way. \p step: from stepOf(). \p ratio: device pixels of a
     * pixel; labels begin on whole ones.
     */
    void lay(const std::vector<Sprite> &sprites, const std::vector<LabelSpot> &spots,
             const std::unordered_set<EntityId> &always, const MapCamera &step, double ratio);

    /** Those of the atlas the sprites are from; without them no label stands away from its sign. */
    void setLeaders(const LabelLeaders &leaders) { m_leaders = leaders; }

    /** In the order they came in, labels moved, those without room left out. */
    [[nodiscard]] const std::vector<Sprite> &sprites() const { return m_sprites; }
    [[nodiscard]] bool isLeftOut(EntityId id) const { return m_leftOut.contains(id); }

private:
    LabelLeaders m_leaders;
    std::vector<Sprite> m_sprites;
    std::unordered_set<EntityId> m_leftOut;
};

} // namespace fanion::app
