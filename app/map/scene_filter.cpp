// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/scene_filter.h"

#include <algorithm>

namespace fanion::app {

namespace {

Overlay overlayOf(Phase phase) {
    switch (phase) {
    case Phase::Planned:
        return Overlay::Manoeuvre;
    case Phase::Anticipated:
        return Overlay::Anticipation;
    case Phase::Ended:
        return Overlay::Ended;
    case Phase::Engaged:
        break;
    }
    return Overlay::Situation;
}

Overlay overlayOfKind(const MapObject &object) {
    if (object.kind == Kind::Means) return Overlay::Means;
    if (object.kind == Kind::Sector) return Overlay::Sectors;
    switch (object.shape) {
    case MapShape::Line:
        return Overlay::Lines;
    case MapShape::Area:
        return Overlay::Areas;
    case MapShape::Point:
        break;
    }
    return Overlay::Symbols;
}

bool isOnAny(const MapObject &object, const OverlaySet &overlays) {
    if (overlays.none() || object.kind == Kind::Feature) return false;
    return std::ranges::any_of(overlaysOf(object),
                               [&](Overlay overlay) { return overlays.test(static_cast<std::size_t>(overlay)); });
}

} // namespace

std::array<Overlay, 2> overlaysOf(const MapObject &object) {
    return {overlayOf(object.phase), overlayOfKind(object)};
}

bool SceneFilter::shows(const MapObject &object) const {
    return !isOnAny(object, hidden) && !hiddenLayers.contains(object.layer);
}

bool SceneFilter::locks(const MapObject &object) const {
    return isOnAny(object, locked);
}

} // namespace fanion::app
